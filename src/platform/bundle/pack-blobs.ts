// Joins files into the sealed zip of a bundle without holding any of them: core packs and writes the records, blobs
// hold the bytes. The same bytes as core's own zipBundle makes.
import { createPacker, PIECE_BYTES } from "../../core/bundle/archive/pack.ts";
import { sealText } from "../../core/bundle/archive/seal.ts";
import {
  directory,
  localHeader,
  STORED,
  type PackedEntry,
} from "../../core/bundle/archive/zip-records.ts";
import { hashBlob, slicesOf } from "./blob-source.ts";
import { gatherBlob } from "./gather-blob.ts";
import type { HeldFile } from "./messages.ts";

/** `onBytes` hears how many bytes were packed. Throws the signal's reason, or the browser's error. */
export async function packBlobs(
  files: readonly HeldFile[],
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const entries: PackedEntry[] = [];
  const parts: Blob[] = [];
  for (const file of files) {
    const { entry, packed } = await packBlob(file, signal, onBytes);
    entries.push(entry);
    parts.push(new Blob([asPart(localHeader(entry))]), packed);
  }
  const archive = new Blob([...parts, asPart(directory(entries))]);
  return new Blob([archive, asPart(sealText(await hashBlob(archive, signal)))]);
}

async function packBlob(
  { path, blob }: HeldFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<{ readonly entry: PackedEntry; readonly packed: Blob }> {
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
  return { entry, packed: entry.method === STORED ? blob : gatherer.end() };
}

/** Of core's bytes, which are never shared with another thread, a part of a blob. */
export const asPart = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes as Uint8Array<ArrayBuffer>;
