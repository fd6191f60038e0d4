// Makes a blob of many bytes without stopping the page: the browser copies what it is given at once, a tenth of a
// second and more for a long log.
import { breathe } from "./breathe.ts";
import { gatherBlob, GATHERED_BYTES } from "./gather-blob.ts";

/** A blob of these bytes; the page breathes between its steps. */
export async function blobInSteps(bytes: Uint8Array): Promise<Blob> {
  const gatherer = gatherBlob();
  for (let at = 0; at < bytes.length; at += GATHERED_BYTES) {
    if (at > 0) await breathe();
    gatherer.add(bytes.subarray(at, at + GATHERED_BYTES));
  }
  return gatherer.end();
}
