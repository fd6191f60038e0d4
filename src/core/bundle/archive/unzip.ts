// Reads a zip from outside under hard limits: the directory first, then one file after another, so that no more than
// one lies in memory. Strict on purpose: entries lie end to end, nothing hides between or behind them, and every field
// that our writer leaves empty must be empty. Sizes that are told are held against what really comes out, never
// believed.
import { Inflate } from "fflate";
import { BundleError } from "../../errors.ts";
import {
  isSafePath,
  MAX_ENTRIES,
  MAX_ENTRY_BYTES,
  MAX_PATH_UNITS,
  MAX_RATIO,
  MAX_TOTAL_BYTES,
  RATIO_FREE_BYTES,
} from "../format.ts";
import { textOf } from "../utf8.ts";
import type { ByteSource } from "./byte-source.ts";
import { crc32 } from "./crc32.ts";
import { END_RECORD_BYTES } from "./seal.ts";
import { joined } from "./zip.ts";
import {
  DEFLATED,
  DIRECTORY_ENTRY,
  DIRECTORY_ENTRY_BYTES,
  END_RECORD,
  LOCAL_HEADER,
  LOCAL_HEADER_BYTES,
  STORED,
} from "./zip-records.ts";

/** A size or count of all ones says that the true one stands in a zip64 record. */
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;
/** The longest directory that keeps the limits. */
const MAX_DIRECTORY_BYTES = MAX_ENTRIES * (DIRECTORY_ENTRY_BYTES + MAX_PATH_UNITS);
/** Deflate makes at most 1,032 bytes of one: so no step makes more than 8 MiB before it is counted. */
const STEP_BYTES = 8 * 1024;
/** Where the end record counts the bytes of the seal, which is not the directory's business. */
const COMMENT_LENGTH_BYTES = 2;

export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** True where the bytes begin as a zip does. */
export async function looksLikeZip(file: ByteSource): Promise<boolean> {
  if (file.size < END_RECORD_BYTES) return false;
  const view = viewOf(await file.read(0, 4));
  return [LOCAL_HEADER, END_RECORD].includes(view.getUint32(0, true));
}

/**
 * The entries of the archive that fills the first `end` bytes of a file, in its order, held against the limits.
 * Throws a BundleError and nothing else.
 */
export async function readDirectory(file: ByteSource, end: number): Promise<ZipEntry[]> {
  const recordAt = end - END_RECORD_BYTES;
  if (recordAt < 0) throw new BundleError("zip-damaged", "end");
  const record = viewOf(await file.read(recordAt, end - COMMENT_LENGTH_BYTES));
  if (record.getUint32(0, true) !== END_RECORD) throw new BundleError("zip-damaged", "end");
  const count = record.getUint16(10, true);
  const directoryBytes = record.getUint32(12, true);
  const directoryAt = record.getUint32(16, true);
  if (count > MAX_ENTRIES || count === COUNT_IN_ZIP64 || directoryAt === IN_ZIP64)
    throw new BundleError("too-large", "entries");
  const oneDisk = record.getUint32(4, true) === 0 && record.getUint16(8, true) === count;
  if (!oneDisk || directoryAt + directoryBytes !== recordAt)
    throw new BundleError("zip-damaged", "end");
  if (directoryBytes > MAX_DIRECTORY_BYTES) throw new BundleError("too-large", "entries");
  const bytes = await file.read(directoryAt, recordAt);
  const entries = readEntries(bytes, count, directoryAt);
  // Nothing comes out larger than it was declared, so the declared sum bounds what really comes out.
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_TOTAL_BYTES) throw new BundleError("too-large", "total");
  return entries;
}

function readEntries(bytes: Uint8Array, count: number, directoryAt: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = 0;
  let localEnd = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, at);
    // Entries lie end to end from the first byte on.
    if (entry.offset !== localEnd) throw new BundleError("zip-damaged", entry.path);
    if (names.has(entry.path)) throw new BundleError("unsafe-path", entry.path);
    names.add(entry.path);
    localEnd += LOCAL_HEADER_BYTES + entry.path.length + entry.packed;
    entries.push(entry);
    at = next;
  }
  if (at !== bytes.length || localEnd !== directoryAt)
    throw new BundleError("zip-damaged", "directory");
  return entries;
}

function readEntry(bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const view = viewOf(bytes);
  const nameAt = at + DIRECTORY_ENTRY_BYTES;
  if (nameAt > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
    throw new BundleError("zip-damaged", "directory");
  const next = nameAt + view.getUint16(at + 28, true);
  if (next > bytes.length) throw new BundleError("zip-damaged", "directory");
  const path = textOf(bytes.subarray(nameAt, next));
  if (path === null || !isSafePath(path)) throw new BundleError("unsafe-path", shown(path));
  // Who made it, extra fields, comment, disk, attributes (a link would be one): all zero in a bundle.
  const plain =
    view.getUint8(at + 5) === 0 &&
    view.getUint16(at + 30, true) === 0 &&
    view.getUint16(at + 32, true) === 0 &&
    view.getUint16(at + 34, true) === 0 &&
    view.getUint32(at + 38, true) === 0;
  if (!plain) throw new BundleError("zip-damaged", path);
  const entry: ZipEntry = {
    path,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if (view.getUint16(at + 8, true) !== 0 || ![STORED, DEFLATED].includes(entry.method))
    throw new BundleError("zip-damaged", path);
  if (isTooLarge(entry.size, entry.packed)) throw new BundleError("too-large", path);
  return { entry, next };
}

/** One file, unpacked; its header must say what the directory says. Throws a BundleError and nothing else. */
export async function unpackEntry(file: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const { path, method, crc, packed, size, offset } = entry;
  const dataAt = offset + LOCAL_HEADER_BYTES + path.length;
  const local = await file.read(offset, dataAt + packed);
  const data = local.subarray(LOCAL_HEADER_BYTES + path.length);
  if (
    !agrees(viewOf(local), entry) ||
    textOf(local.subarray(LOCAL_HEADER_BYTES, LOCAL_HEADER_BYTES + path.length)) !== path
  )
    throw new BundleError("zip-damaged", path);
  const bytes = method === STORED ? data.slice() : inflate(data, path, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new BundleError("zip-damaged", path);
  return bytes;
}

/** Every field of the header in front of the file is what the directory says. */
function agrees(view: DataView, { path, method, crc, packed, size }: ZipEntry): boolean {
  return (
    view.byteLength === LOCAL_HEADER_BYTES + path.length + packed &&
    view.getUint32(0, true) === LOCAL_HEADER &&
    view.getUint16(6, true) === 0 &&
    view.getUint16(8, true) === method &&
    view.getUint32(14, true) === crc &&
    view.getUint32(18, true) === packed &&
    view.getUint32(22, true) === size &&
    view.getUint16(26, true) === path.length &&
    view.getUint16(28, true) === 0
  );
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
  return joined(chunks);
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

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
