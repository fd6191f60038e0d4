// The shapes of the lists beside the packs: kept files, bundles of the shelf, deletions. Bounds are those of
// the record; texts among them come from outside and are shown as such.
import * as v from "valibot";
import type { ShelfBundle, Tombstone } from "../history/history-port.ts";
import type { StoredFile } from "../ports.ts";
import { hashSchema, sessionIdSchema, wallSchema } from "../session/schema.ts";

const text = v.pipe(v.string(), v.maxLength(200));
const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Ids are of the app's own making; keys of a database, so they are bounded. */
const id = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/));

const stored = {
  id,
  session: sessionIdSchema,
  name: text,
  sizeBytes: size,
  hash: hashSchema,
};

export const keptSchema = v.looseObject({
  ...stored,
  keptWall: wallSchema,
}) satisfies v.GenericSchema<unknown, StoredFile>;

export const shelfSchema = v.looseObject({
  ...stored,
  madeWall: wallSchema,
  direction: v.picklist(["made", "received"]),
  level: v.nullable(text),
  sharedAs: v.nullable(text),
}) satisfies v.GenericSchema<unknown, ShelfBundle>;

export const goneSchema = v.object({
  id: sessionIdSchema,
  wall: wallSchema,
  why: v.picklist(["person", "retention"]),
}) satisfies v.GenericSchema<unknown, Tombstone>;
