// Joins packed files into the sealed zip of a bundle without holding any of them.
import { sealText } from "../../core/bundle/archive/seal.ts";
import { directory, localHeader } from "../../core/bundle/archive/zip-records.ts";
import { hashBlob } from "./blob-source.ts";
import { asPart, type PackedFile } from "./pack-blob.ts";

/** The zip of these files, in this order. Throws the signal's reason, or the browser's error. */
export async function joinPacked(files: readonly PackedFile[], signal: AbortSignal): Promise<Blob> {
  const archive = new Blob([
    ...files.flatMap(({ entry, blob }) => [asPart(localHeader(entry)), blob]),
    asPart(directory(files.map(({ entry }) => entry))),
  ]);
  return new Blob([archive, asPart(sealText(await hashBlob(archive, signal)))]);
}
