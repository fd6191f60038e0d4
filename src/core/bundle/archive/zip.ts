// Packs files that lie in memory into a zip with its seal. A bundle too large for that is joined from the same parts
// by the worker (src/platform/bundle), byte for byte alike.
import type { BundleFile, Digest } from "../format.ts";
import { createPacker, PIECE_BYTES } from "./pack.ts";
import { sealText } from "./seal.ts";
import { directory, localHeader, STORED, type PackedEntry } from "./zip-records.ts";

/** The zip of these files, in this order. The same files give the same bytes. */
export async function zipBundle(files: readonly BundleFile[], sha256: Digest): Promise<Uint8Array> {
  const entries: PackedEntry[] = [];
  const parts: Uint8Array[] = [];
  for (const { path, bytes } of files) {
    const packed: Uint8Array[] = [];
    const packer = createPacker(path, (piece) => packed.push(piece));
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE_BYTES)
      packer.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
    const entry = packer.end();
    entries.push(entry);
    parts.push(localHeader(entry), ...(entry.method === STORED ? [bytes] : packed));
  }
  const archive = joined([...parts, directory(entries)]);
  return joined([archive, sealText(await sha256(archive))]);
}

/** All parts, end to end. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
