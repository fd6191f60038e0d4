// SHA-256 by the platform's WebCrypto (a browser's in a secure context, or Node's). Core and storage
// receive it as a function and know no crypto of their own.
import type { Hash } from "../core/session/events.ts";

/**
 * SHA-256 of the bytes, or of the UTF-8 form of the text, as 64 lower-case hex digits. On a page that
 * is no secure context browsers hide WebCrypto; a library, loaded only there, takes its place, so that
 * the guide and the record work on such a page too.
 */
export async function sha256(data: string | Uint8Array): Promise<Hash> {
  // Copied, because WebCrypto takes no view of memory that another thread may share.
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data);
  return hex(await digest(bytes));
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }; // undefined outside secure contexts
  if (subtle !== undefined) return new Uint8Array(await subtle.digest("SHA-256", bytes));
  const library = await import("@noble/hashes/sha2.js");
  return library.sha256(bytes);
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
