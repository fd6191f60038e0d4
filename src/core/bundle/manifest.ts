// Reads the manifest of a bundle from outside. A newer format is told apart before anything else is
// asked of it, since nothing else of it need be as it is today.
import * as v from "valibot";
import { BundleError } from "../errors.ts";
import { LEVELS } from "../redact/levels.data.ts";
import { canonicalJson } from "../session/canonical-json.ts";
import {
  appSchema,
  hashSchema,
  languageSchema,
  positionSchema,
  sessionIdSchema,
  wallSchema,
  writerIdSchema,
} from "../session/schema.ts";
import {
  BUNDLE_FORMAT,
  FORMAT_VERSION,
  isSafePath,
  MANIFEST_PATH,
  MAX_CLOCKS,
  MAX_ENTRIES,
  MAX_ENTRY_BYTES,
  MAX_MANIFEST_BYTES,
  SIGNATURE_PATH,
} from "./format.ts";
import type { Manifest } from "./format.ts";
import { textOf } from "./utf8.ts";

const whole = v.pipe(v.number(), v.safeInteger());
/** Newer versions know more kinds: any name of that form is read. */
const kindSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const MAX_KINDS = 200;
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_ENTRIES));

const integrity = v.variant("kind", [
  v.object({ kind: v.literal("whole") }),
  v.object({
    kind: v.literal("damaged"),
    code: v.picklist(["events-lost", "chain-broken", "row-unreadable"]),
    lost: count,
  }),
]);

/** Further fields, which a newer version may add, pass and are kept. */
export const manifestSchema = v.object({
  format: v.literal(BUNDLE_FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  dictionaryVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  app: appSchema,
  language: languageSchema,
  level: v.picklist(LEVELS),
  replaced: v.pipe(v.array(v.object({ kind: kindSchema, count })), v.maxLength(MAX_KINDS)),
  session: sessionIdSchema,
  events: positionSchema,
  lastWall: wallSchema,
  clocks: v.pipe(
    v.array(v.object({ run: writerIdSchema, offset: whole, drift: whole })),
    v.maxLength(MAX_CLOCKS),
  ),
  integrity,
  strands: list(v.object({ writer: writerIdSchema, n: positionSchema, hash: hashSchema })),
  files: v.pipe(
    list(
      v.object({
        path: v.pipe(v.string(), v.check(isSafePath)),
        size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ENTRY_BYTES)),
        sha256: hashSchema,
      }),
    ),
    v.check((files) => new Set(files.map((file) => file.path)).size === files.length),
    v.check(
      (files) => !files.some(({ path }) => path === MANIFEST_PATH || path === SIGNATURE_PATH),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Manifest>;

/** The manifest as text: fixed order, indented, for people who open it in an editor. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Throws a BundleError: "manifest-invalid", naming the field, or "newer-format". */
export function readManifest(bytes: Uint8Array): Manifest {
  const value = parse(bytes);
  if (isNewer(value)) throw new BundleError("newer-format", MANIFEST_PATH);
  const result = v.safeParse(manifestSchema, value, { abortEarly: true });
  if (!result.success)
    throw new BundleError("manifest-invalid", v.getDotPath(result.issues[0]) ?? "");
  return value as Manifest; // the schema's output lacks what this version does not know
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.length > MAX_MANIFEST_BYTES) throw new BundleError("manifest-invalid", MANIFEST_PATH);
  const text = textOf(bytes);
  if (text === null) throw new BundleError("manifest-invalid", MANIFEST_PATH);
  try {
    const value: unknown = JSON.parse(text);
    // Bounds its depth and refuses `__proto__` before anything looks into it.
    if (canonicalJson(value, MAX_MANIFEST_BYTES).kind === "text") return value;
  } catch (thrown) {
    throw new BundleError("manifest-invalid", MANIFEST_PATH, thrown);
  }
  throw new BundleError("manifest-invalid", MANIFEST_PATH);
}

function isNewer(value: unknown): boolean {
  const { format, formatVersion } = (value ?? {}) as { format?: unknown; formatVersion?: unknown }; // looked at here
  return (
    format === BUNDLE_FORMAT &&
    Number.isSafeInteger(formatVersion) &&
    Number(formatVersion) > FORMAT_VERSION
  );
}
