// Writes a zip part by part: each entry is made alone, as bundles are packed, and the directory last. So a backup of
// any size needs memory for one entry at a time.
import { createPacker, PIECE_BYTES } from "../bundle/archive/pack.ts";
import { directory, localHeader, STORED } from "../bundle/archive/zip-records.ts";
import type { PackedEntry } from "../bundle/archive/zip-records.ts";
import { joined } from "../bundle/archive/zip.ts";
import type { BundleFile } from "../bundle/format.ts";

/** One entry: what its line of the directory says, and its own bytes, header included. */
export interface ZipPart {
  readonly entry: PackedEntry;
  readonly local: Uint8Array;
}

/** The same file gives the same bytes. */
export function zipPart({ path, bytes }: BundleFile): ZipPart {
  const packed: Uint8Array[] = [];
  const packer = createPacker(path, (piece) => packed.push(piece));
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE_BYTES)
    packer.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
  const entry = packer.end();
  const data = entry.method === STORED ? [bytes] : packed;
  return { entry, local: joined([localHeader(entry), ...data]) };
}

/** What follows the entries, in their order: the directory and the end record. A backup has no seal. */
export function zipEnd(parts: readonly Pick<ZipPart, "entry">[]): Uint8Array {
  return directory(
    parts.map(({ entry }) => entry),
    0,
  );
}
