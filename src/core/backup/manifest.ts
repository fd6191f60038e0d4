// Reads the manifest and the lists of a backup from outside. A newer format is told apart before anything
// else is asked of it. Further fields, which a newer version may add, pass.
import * as v from "valibot";
import { isSafePath, MANIFEST_PATH, MAX_ENTRY_BYTES } from "../bundle/format.ts";
import { textOf } from "../bundle/utf8.ts";
import { BundleError } from "../errors.ts";
import {
  appSchema,
  hashSchema,
  sessionIdSchema,
  wallSchema,
  writerIdSchema,
} from "../session/schema.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  MAX_BACKUP_MANIFEST_BYTES,
  MAX_LINES,
  MAX_LISTED,
} from "./format.ts";
import type { BackupManifest, SessionLine } from "./format.ts";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const pack = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LISTED));

const manifestSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  formatVersion: v.literal(BACKUP_VERSION),
  app: appSchema,
  writer: writerIdSchema,
  madeWall: wallSchema,
  scope: v.picklist(["all", "changes", "chosen"]),
  counts: v.object({
    sessions: count,
    events: count,
    files: count,
    bundles: count,
    gone: count,
    leftOut: count,
  }),
  files: v.pipe(
    v.array(
      v.object({
        path: v.pipe(v.string(), v.check(isSafePath)),
        size: v.pipe(count, v.maxValue(MAX_ENTRY_BYTES)),
        sha256: hashSchema,
      }),
    ),
    v.maxLength(MAX_LISTED),
    v.check((files) => new Set(files.map((file) => file.path)).size === files.length),
    v.check((files) => !files.some((file) => file.path === MANIFEST_PATH)),
  ),
}) satisfies v.GenericSchema<unknown, BackupManifest>;

/** What the store knew of a record's damage, as bundles write it. */
const integrity = v.variant("kind", [
  v.object({ kind: v.literal("whole") }),
  v.object({
    kind: v.literal("damaged"),
    code: v.picklist(["events-lost", "chain-broken", "row-unreadable"]),
    lost: count,
  }),
]);

/** A line of the list of sessions. */
export const sessionLineSchema = v.pipe(
  v.object({
    id: sessionIdSchema,
    events: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    from: pack,
    to: pack,
    integrity,
  }),
  v.check(({ from, to }) => from <= to),
) satisfies v.GenericSchema<unknown, SessionLine>;

/** The manifest as text: fixed order, indented, for people who open it in an editor. */
export const formatManifest = (manifest: BackupManifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

/** Throws a BundleError: "manifest-invalid", naming the field, "newer-format", or "no-manifest". */
export function readManifest(bytes: Uint8Array): BackupManifest {
  if (bytes.length > MAX_BACKUP_MANIFEST_BYTES) throw new BundleError("manifest-invalid");
  const value = parsed(textOf(bytes) ?? "", MANIFEST_PATH, "manifest-invalid");
  const { format, formatVersion } = (value ?? {}) as { format?: unknown; formatVersion?: unknown }; // looked at here
  // A bundle, or the zip of another program.
  if (format !== BACKUP_FORMAT) throw new BundleError("no-manifest");
  if (Number(formatVersion) > BACKUP_VERSION) throw new BundleError("newer-format", MANIFEST_PATH);
  const result = v.safeParse(manifestSchema, value, { abortEarly: true });
  if (!result.success)
    throw new BundleError("manifest-invalid", v.getDotPath(result.issues[0]) ?? "");
  return result.output;
}

/** The values of a list, a line each. Throws "record-invalid", naming the line. */
export function readLines<Schema extends v.GenericSchema>(
  bytes: Uint8Array,
  path: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const lines = (textOf(bytes) ?? "").split("\n");
  if (lines.pop() !== "" || lines.length > MAX_LINES) throw new BundleError("record-invalid", path);
  return lines.map((line, index) => {
    const where = `${path}:${index + 1}`;
    const result = v.safeParse(schema, parsed(line, where, "record-invalid"), { abortEarly: true });
    if (result.success) return result.output;
    throw new BundleError("record-invalid", `${where} ${v.getDotPath(result.issues[0]) ?? ""}`);
  });
}

function parsed(text: string, where: string, code: "manifest-invalid" | "record-invalid"): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new BundleError(code, where, thrown);
  }
}
