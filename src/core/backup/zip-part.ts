// Writes a zip part by part: each entry is made alone, with the library that makes bundles, and the
// directory last. So a backup of any size needs memory for one entry at a time.
import { zipSync } from "fflate";
import type { BundleFile } from "../bundle/format.ts";
import { viewOf } from "../bundle/unzip.ts";
import { FIXED_TIME, levelFor } from "../bundle/zip.ts";

const END_RECORD_BYTES = 22;
const DIRECTORY_AT = 16;
/** Where a line of the directory holds the offset of its entry. */
const OFFSET_AT = 42;

/** One entry: its own bytes, and its line of the directory, in which the offset is not yet right. */
export interface ZipPart {
  readonly path: string;
  readonly local: Uint8Array;
  readonly line: Uint8Array;
}

/** The same file gives the same bytes. */
export function zipPart({ path, bytes }: BundleFile): ZipPart {
  const zip = zipSync(
    { [path]: [bytes, { level: levelFor(bytes) }] },
    { mtime: FIXED_TIME, os: 0, attrs: 0 },
  );
  const directoryAt = viewOf(zip).getUint32(zip.length - END_RECORD_BYTES + DIRECTORY_AT, true);
  return {
    path,
    local: zip.slice(0, directoryAt),
    line: zip.slice(directoryAt, zip.length - END_RECORD_BYTES),
  };
}

/** What follows the entries: the directory and the end record. `parts` in their order, `local` by its length. */
export function zipEnd(
  parts: readonly { readonly size: number; readonly line: Uint8Array }[],
): Uint8Array {
  const directoryBytes = parts.reduce((sum, { line }) => sum + line.length, 0);
  const end = new Uint8Array(directoryBytes + END_RECORD_BYTES);
  const view = viewOf(end);
  let at = 0;
  let offset = 0;
  for (const { size, line } of parts) {
    end.set(line, at);
    view.setUint32(at + OFFSET_AT, offset, true);
    at += line.length;
    offset += size;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, directoryBytes, true);
  view.setUint32(at + DIRECTORY_AT, offset, true);
  return end;
}
