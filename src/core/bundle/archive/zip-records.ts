// The records of a zip, as bytes: deterministic (fixed time, no attributes, no extra fields). What stands between
// them, the packed files, comes from pack.ts; who joins both decides where the bytes lie.
import { bytesOf } from "../utf8.ts";
import { END_RECORD_BYTES, SEAL_BYTES } from "./seal.ts";

export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_ENTRY = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const LOCAL_HEADER_BYTES = 30;
export const DIRECTORY_ENTRY_BYTES = 46;
export const STORED = 0;
export const DEFLATED = 8;
/** Zip 2.0: deflate and folders, nothing later. */
const VERSION = 20;
/** 1980-01-01 12:00 as MS-DOS writes it: the first day it knows. The true times stand in the record. */
const FIXED_TIME = 12 << 11;
const FIXED_DATE = (1 << 5) | 1;

/** A file as it lies in the archive. */
export interface PackedEntry {
  /** As `isSafePath` wants it: ASCII. */
  readonly path: string;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc: number;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
}

/** What stands in front of a packed file. */
export function localHeader(entry: PackedEntry): Uint8Array {
  const header = new Uint8Array(LOCAL_HEADER_BYTES + entry.path.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  putCommon(view, 8, entry);
  header.set(bytesOf(entry.path), LOCAL_HEADER_BYTES);
  return header;
}

/** Method, time, checksum, sizes and name's length stand alike in both kinds of header. */
function putCommon(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, entry.method, true);
  view.setUint16(at + 2, FIXED_TIME, true);
  view.setUint16(at + 4, FIXED_DATE, true);
  view.setUint32(at + 6, entry.crc, true);
  view.setUint32(at + 10, entry.packed, true);
  view.setUint32(at + 14, entry.size, true);
  view.setUint16(at + 18, entry.path.length, true);
}

/**
 * Directory and end record behind the packed files, which lie end to end in this order. The end record announces
 * the seal (seal.ts), which must follow.
 */
export function directory(entries: readonly PackedEntry[]): Uint8Array {
  const bytes = entries.reduce((sum, { path }) => sum + DIRECTORY_ENTRY_BYTES + path.length, 0);
  const records = new Uint8Array(bytes + END_RECORD_BYTES);
  const view = new DataView(records.buffer);
  let at = 0;
  let offset = 0;
  for (const entry of entries) {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    putCommon(view, at + 10, entry);
    view.setUint32(at + 42, offset, true);
    records.set(bytesOf(entry.path), at + DIRECTORY_ENTRY_BYTES);
    at += DIRECTORY_ENTRY_BYTES + entry.path.length;
    offset += LOCAL_HEADER_BYTES + entry.path.length + entry.packed;
  }
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, bytes, true);
  view.setUint32(at + 16, offset, true);
  view.setUint16(at + 20, SEAL_BYTES, true);
  return records;
}
