// Opens a backup from outside: directory, manifest and lists, verified; everything else is read later, piece
// by piece. What is wrong here refuses the whole file; what is wrong behind it refuses a session (read.ts).
import { MANIFEST_PATH, MAX_PATH_UNITS } from "../bundle/format.ts";
import type { Digest, ListedFile } from "../bundle/format.ts";
import type { ByteSource } from "../bundle/archive/byte-source.ts";
import { readEntries, unpackEntry } from "../bundle/archive/unzip.ts";
import type { ZipEntry } from "../bundle/archive/unzip.ts";
import {
  DIRECTORY_ENTRY_BYTES,
  END_RECORD,
  LOCAL_HEADER,
  LOCAL_HEADER_BYTES,
} from "../bundle/archive/zip-records.ts";
import { BundleError } from "../errors.ts";
import {
  MAX_BACKUP_BYTES,
  MAX_BACKUP_ENTRIES,
  MAX_BACKUP_MANIFEST_BYTES,
  packPath,
  SESSIONS_PATH,
} from "./format.ts";
import type { BackupManifest, SessionLine } from "./format.ts";
import { readLines, readManifest, sessionLineSchema } from "./manifest.ts";
import type { Hash } from "../session/events.ts";

/** A file that can be read at any place. Reading beyond its end gives less; rejects where it is gone. */
export type Source = Pick<ByteSource, "size" | "read">;

export interface OpenBackup {
  readonly manifest: BackupManifest;
  /** SHA-256 of the manifest: two backups that share it hold the same. */
  readonly hash: Hash;
  readonly sessions: readonly SessionLine[];
  /** The bytes of an entry, not yet held against a hash. Rejects with a BundleError. */
  entry(path: string): Promise<Uint8Array>;
  /** The bytes of a listed file, held against its size and hash. */
  listed(path: string): Promise<Uint8Array>;
  readonly has: (path: string) => boolean;
}

const END_RECORD_BYTES = 22;
/** A line of the directory with the longest name. */
const MAX_LINE_BYTES = DIRECTORY_ENTRY_BYTES + MAX_PATH_UNITS;

/** Rejects with a BundleError, or with what `source` or `digest` reject with. */
export async function openBackup(source: Source, digest: Digest): Promise<OpenBackup> {
  const entries = await readDirectory(source);
  const entry = async (path: string): Promise<Uint8Array> => {
    const found = entries.get(path);
    if (found === undefined) throw new BundleError("file-missing", path);
    return unpackEntry(source, found);
  };
  const [first] = entries.values();
  if (first?.path !== MANIFEST_PATH) throw new BundleError("no-manifest");
  if (first.size > MAX_BACKUP_MANIFEST_BYTES) throw new BundleError("manifest-invalid");
  const head = await entry(MANIFEST_PATH);
  const manifest = readManifest(head);
  const files = new Map(manifest.files.map((file) => [file.path, file]));
  const listed = async (path: string): Promise<Uint8Array> => {
    const promised = files.get(path);
    if (promised === undefined) throw new BundleError("file-missing", path);
    return verified(promised, await entry(path), digest);
  };
  const sessions = readLines(await listed(SESSIONS_PATH), SESSIONS_PATH, sessionLineSchema);
  checkSessions(sessions, manifest, files);
  return {
    manifest,
    hash: await digest(head),
    sessions,
    entry,
    listed,
    has: (path) => entries.has(path),
  };
}

async function verified(
  { path, size, sha256 }: ListedFile,
  bytes: Uint8Array,
  digest: Digest,
): Promise<Uint8Array> {
  if (bytes.length !== size || (await digest(bytes)) !== sha256)
    throw new BundleError("hash-mismatch", path);
  return bytes;
}

/** Each session once, packs in order, and as many of everything as the manifest says. */
function checkSessions(
  sessions: readonly SessionLine[],
  { counts }: BackupManifest,
  files: ReadonlyMap<string, ListedFile>,
): void {
  let pack = 1;
  for (const { id, from, to } of sessions) {
    if (from < pack || !files.has(packPath(from)) || !files.has(packPath(to)))
      throw new BundleError("record-invalid", `${SESSIONS_PATH} ${id}`);
    pack = to;
  }
  const events = sessions.reduce((sum, line) => sum + line.events, 0);
  const once = new Set(sessions.map(({ id }) => id)).size === sessions.length;
  if (!once || sessions.length !== counts.sessions || events !== counts.events)
    throw new BundleError("record-invalid", SESSIONS_PATH);
}

/** Entries lie end to end from the first byte, the directory right behind them, nothing after it. */
async function readDirectory(source: Source): Promise<ReadonlyMap<string, ZipEntry>> {
  if (source.size > MAX_BACKUP_BYTES) throw new BundleError("too-large");
  const start = await source.read(0, 4);
  if (start.length < 4 || viewOf(start).getUint32(0, true) !== LOCAL_HEADER)
    throw new BundleError("not-a-zip");
  const endAt = source.size - END_RECORD_BYTES;
  const end = await source.read(Math.max(0, endAt), source.size);
  const view = viewOf(end);
  if (end.length < END_RECORD_BYTES || view.getUint32(0, true) !== END_RECORD)
    throw new BundleError(await beginsAsBackup(source), "end");
  const count = view.getUint16(10, true);
  const directoryBytes = view.getUint32(12, true);
  const directoryAt = view.getUint32(16, true);
  if (count > MAX_BACKUP_ENTRIES || directoryBytes > count * MAX_LINE_BYTES)
    throw new BundleError("too-large", "entries");
  const oneDisk = view.getUint32(4, true) === 0 && view.getUint16(8, true) === count;
  if (!oneDisk || directoryAt + directoryBytes !== endAt || view.getUint16(20, true) !== 0)
    throw new BundleError("zip-damaged", "end");
  const entries = readEntries(await source.read(directoryAt, endAt), count, directoryAt);
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** A zip without an end was cut off, or is still on its way, where it begins as ours do. */
async function beginsAsBackup(source: Source): Promise<"zip-damaged" | "no-manifest"> {
  const name = await source.read(LOCAL_HEADER_BYTES, LOCAL_HEADER_BYTES + MANIFEST_PATH.length);
  return String.fromCharCode(...name) === MANIFEST_PATH ? "zip-damaged" : "no-manifest";
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
