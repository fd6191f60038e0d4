// Packs one file for the zip of a bundle without holding it: core packs, blobs hold the bytes. The same bytes as core's
// own zipBundle makes.
import { createPacker, PIECE_BYTES } from "../../core/bundle/archive/pack.ts";
import { STORED, type PackedEntry } from "../../core/bundle/archive/zip-records.ts";
import { slicesOf } from "./blob-source.ts";
import { gatherBlob } from "./gather-blob.ts";
import type { HeldFile } from "./messages.ts";

/** A file as it will lie in the zip; its blob is the file itself where packing saves nothing. */
export interface PackedFile {
  readonly entry: PackedEntry;
  readonly blob: Blob;
}

/** `onBytes` hears how many bytes were packed. Throws the signal's reason, or the browser's error. */
export async function packBlob(
  { path, blob }: HeldFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<PackedFile> {
  const gatherer = gatherBlob();
  const packer = createPacker(path, (bytes) => gatherer.add(bytes));
  let given = 0;
  for await (const slice of slicesOf(blob, signal)) {
    for (let at = 0; at < slice.length; at += PIECE_BYTES) {
      const piece = slice.subarray(at, at + PIECE_BYTES);
      given += piece.length;
      packer.push(piece, given === blob.size);
    }
    onBytes(slice.length);
  }
  if (blob.size === 0) packer.push(new Uint8Array(0), true);
  const entry = packer.end();
  return { entry, blob: entry.method === STORED ? blob : gatherer.end() };
}

/** Of core's bytes, which are never shared with another thread, a part of a blob. */
export const asPart = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes as Uint8Array<ArrayBuffer>;
