// Hands a file to the person as a download. No address outside the page is involved.

/** Long enough for the browser to have read the blob, whatever asks the person first. */
const KEEP_MS = 60_000;

/** Saves `bytes` under `name` where the browser keeps downloads. Call it from a click. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  saveBlob(name, new Blob([new Uint8Array(bytes)], { type }));
}

/** The same of a file that the browser holds already. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
