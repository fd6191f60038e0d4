// Joins packed files into the sealed zip of a bundle without holding any of them.
import { sha256 as createHash } from "@noble/hashes/sha2.js";
import { SEAL_BYTES, sealText } from "../../core/bundle/archive/seal.ts";
import { directory, localHeader } from "../../core/bundle/archive/zip-records.ts";
import { hexOf } from "../../core/bundle/signature.ts";
import type { Hash } from "../../core/session/events.ts";
import { sha256 } from "../sha256.ts";
import { slicesOf, WHOLE_BYTES } from "./blob-source.ts";
import { asPart, type PackedFile } from "./pack-blob.ts";

export interface SealedZip {
  readonly zip: Blob;
  /** SHA-256 of the zip, its seal included. */
  readonly hash: Hash;
}

/** The zip of these files, in this order. Throws the signal's reason, or the browser's error. */
export async function joinPacked(
  files: readonly PackedFile[],
  signal: AbortSignal,
): Promise<SealedZip> {
  const archive = new Blob([
    ...files.flatMap(({ entry, blob }) => [asPart(localHeader(entry)), blob]),
    asPart(directory(files.map(({ entry }) => entry))),
  ]);
  const { seal, hash } =
    archive.size <= WHOLE_BYTES ? await sealWhole(archive) : await sealInSlices(archive, signal);
  signal.throwIfAborted();
  return { zip: new Blob([archive, asPart(seal)]), hash };
}

interface Sealing {
  readonly seal: Uint8Array;
  readonly hash: Hash;
}

/** Read once for both hashes: the zip's is that of the archive and its seal. */
async function sealWhole(archive: Blob): Promise<Sealing> {
  const room = new Blob([archive, new Uint8Array(SEAL_BYTES)]);
  const bytes = new Uint8Array(await room.arrayBuffer());
  const seal = sealText(await sha256(bytes.subarray(0, archive.size)));
  bytes.set(seal, archive.size);
  return { seal, hash: await sha256(bytes) };
}

async function sealInSlices(archive: Blob, signal: AbortSignal): Promise<Sealing> {
  const hash = createHash.create();
  for await (const bytes of slicesOf(archive, signal)) hash.update(bytes);
  const seal = sealText(hexOf(hash.clone().digest()));
  return { seal, hash: hexOf(hash.update(seal).digest()) };
}
