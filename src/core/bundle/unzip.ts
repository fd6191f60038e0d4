// Unpacks a zip from outside. Reads only the plain kind that zip.ts writes (APPNOTE 6.3.10: no zip64, no
// encryption, no data descriptors), in which entries and directory lie end to end: nothing can overlap,
// hide between them or be named twice. Sizes are counted on what really comes out, never believed.
import { Inflate } from "fflate";
import { BundleError } from "../errors.ts";
import { END_RECORD_BYTES } from "./archive-seal.ts";
import { crc32 } from "./crc32.ts";
import {
  isSafePath,
  MAX_ENTRIES,
  MAX_ENTRY_BYTES,
  MAX_RATIO,
  MAX_TOTAL_BYTES,
  RATIO_FREE_BYTES,
} from "./format.ts";
import type { BundleFile } from "./format.ts";
import { textOf } from "./utf8.ts";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
/** Bytes of a local header before its name. */
export const LOCAL_HEADER_BYTES = 30;
const DIRECTORY_ENTRY_BYTES = 46;
const STORED = 0;
const DEFLATED = 8;
/** A size or count of all ones says that the true one stands in a zip64 record. */
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;
/** Deflate makes at most 1,032 bytes of one: so no step makes more than 8 MiB before it is counted. */
const STEP_BYTES = 8 * 1024;

/** One file of a zip, as its directory tells. `packed` and `size` in bytes; `offset` of its local header. */
export interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** True where the bytes begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  return (
    bytes.length >= END_RECORD_BYTES && [LOCAL_HEADER, END_RECORD].includes(view.getUint32(0, true))
  );
}

/** The files of an archive without a comment, in its order. Throws a BundleError and nothing else. */
export function unzip(archive: Uint8Array): BundleFile[] {
  const entries = readDirectory(archive);
  // Nothing comes out larger than it was declared, so the declared sum bounds what really comes out.
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MAX_TOTAL_BYTES) throw new BundleError("too-large", "total");
  return entries.map((entry) => ({ path: entry.path, bytes: unpack(archive, entry) }));
}

function readDirectory(archive: Uint8Array): Entry[] {
  const view = viewOf(archive);
  const end = archive.length - END_RECORD_BYTES;
  if (end < 0 || view.getUint32(end, true) !== END_RECORD)
    throw new BundleError("zip-damaged", "end");
  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  const directoryAt = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES || count === COUNT_IN_ZIP64 || directoryAt === IN_ZIP64) {
    throw new BundleError("too-large", "entries");
  }
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!oneDisk || directoryAt + directoryBytes !== end) throw new BundleError("zip-damaged", "end");
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = directoryAt;
  let localEnd = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(archive, view, at, end);
    // Entries lie end to end from the first byte on.
    if (entry.offset !== localEnd) throw new BundleError("zip-damaged", entry.path);
    if (names.has(entry.path)) throw new BundleError("unsafe-path", entry.path);
    names.add(entry.path);
    localEnd = checkLocalHeader(archive, view, entry);
    entries.push(entry);
    at = next;
  }
  if (at !== end || localEnd !== directoryAt) throw new BundleError("zip-damaged", "directory");
  return entries;
}

/** The entry whose line of the directory begins at `at`, and where the next begins. `end`: of the directory. */
export function readEntry(
  archive: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { entry: Entry; next: number } {
  const nameAt = at + DIRECTORY_ENTRY_BYTES;
  if (nameAt > end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
    throw new BundleError("zip-damaged", "directory");
  const next = nameAt + view.getUint16(at + 28, true);
  if (next > end) throw new BundleError("zip-damaged", "directory");
  const path = textOf(archive.subarray(nameAt, next));
  if (path === null || !isSafePath(path)) throw new BundleError("unsafe-path", shown(path));
  // Who made it, extra fields, comment, disk, attributes (a link would be one): all zero in a bundle.
  const plain =
    view.getUint8(at + 5) === 0 &&
    view.getUint16(at + 30, true) === 0 &&
    view.getUint16(at + 32, true) === 0 &&
    view.getUint16(at + 34, true) === 0 &&
    view.getUint32(at + 38, true) === 0;
  if (!plain) throw new BundleError("zip-damaged", path);
  const entry: Entry = {
    path,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if (view.getUint16(at + 8, true) !== 0 || ![STORED, DEFLATED].includes(entry.method)) {
    throw new BundleError("zip-damaged", path);
  }
  if (isTooLarge(entry.size, entry.packed)) throw new BundleError("too-large", path);
  return { entry, next };
}

/** The end of the entry's data. Every field must be what the directory says. */
export function checkLocalHeader(archive: Uint8Array, view: DataView, entry: Entry): number {
  const { path, method, crc, packed, size, offset } = entry;
  const dataAt = offset + LOCAL_HEADER_BYTES + path.length;
  const end = dataAt + packed;
  const agrees =
    end <= archive.length &&
    view.getUint32(offset, true) === LOCAL_HEADER &&
    view.getUint16(offset + 6, true) === 0 &&
    view.getUint16(offset + 8, true) === method &&
    view.getUint32(offset + 14, true) === crc &&
    view.getUint32(offset + 18, true) === packed &&
    view.getUint32(offset + 22, true) === size &&
    view.getUint16(offset + 26, true) === path.length &&
    view.getUint16(offset + 28, true) === 0 &&
    textOf(archive.subarray(offset + LOCAL_HEADER_BYTES, dataAt)) === path;
  if (!agrees) throw new BundleError("zip-damaged", path);
  return end;
}

/** The file itself. Throws a BundleError where it is not what the entry says. */
export function unpack(
  archive: Uint8Array,
  { path, method, crc, packed, size, offset }: Entry,
): Uint8Array {
  const dataAt = offset + LOCAL_HEADER_BYTES + path.length;
  const data = archive.subarray(dataAt, dataAt + packed);
  const bytes = method === STORED ? data.slice() : inflate(data, path, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new BundleError("zip-damaged", path);
  return bytes;
}

/** Stops at the first step that exceeds what was declared, which has been held against the limits. */
function inflate(data: Uint8Array, path: string, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((chunk) => {
    total += chunk.length;
    if (total > size) throw new BundleError("zip-damaged", path);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < data.length; at += STEP_BYTES) {
      inflater.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
    }
  } catch (thrown) {
    throw thrown instanceof BundleError ? thrown : new BundleError("zip-damaged", path, thrown);
  }
  return joined(chunks, total);
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function isTooLarge(size: number, packed: number): boolean {
  return (
    size > MAX_ENTRY_BYTES ||
    packed > MAX_ENTRY_BYTES ||
    size > Math.max(RATIO_FREE_BYTES, packed * MAX_RATIO)
  );
}

/** A name that was refused, fit for a log line. */
function shown(path: string | null): string {
  return path === null ? "?" : path.replaceAll(/[^\x20-\x7e]/g, "?");
}

/** The same bytes, to read numbers from. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
