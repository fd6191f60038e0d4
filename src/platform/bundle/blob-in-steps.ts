// Makes a blob of many bytes without stopping the page: the browser copies what it is given at once, a tenth of a
// second and more for a long log.

const STEP_BYTES = 4 * 1024 * 1024;

/** A blob of these bytes; the page breathes between its steps. */
export async function blobInSteps(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const parts: Blob[] = [];
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    parts.push(new Blob([bytes.subarray(at, at + STEP_BYTES)]));
    if (at + STEP_BYTES < bytes.length) await new Promise((go) => setTimeout(go));
  }
  return new Blob(parts);
}
