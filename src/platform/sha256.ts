// SHA-256 by the platform's WebCrypto (a browser's in a secure context, or Node's). Core and storage
// receive it as a function and know no crypto of their own.
import type { Hash } from "../core/session/events.ts";

/** Up to this size the library is quicker than WebCrypto's way to another thread and back. */
const SHORT_BYTES = 4096;

const UTF8 = new TextEncoder();

type Digest = (bytes: Uint8Array) => Uint8Array;
let short: Digest | null = null;
let fetching: Promise<Digest> | null = null;

/**
 * SHA-256 of the bytes, or of the UTF-8 form of the text, as 64 lower-case hex digits. Long data goes to WebCrypto;
 * what is short, as an event is, to a library as soon as that has come. On a page that is no secure context browsers
 * hide WebCrypto, and the library does it all.
 */
export async function sha256(data: string | Uint8Array): Promise<Hash> {
  const bytes = typeof data === "string" ? UTF8.encode(data) : data;
  const quick = bytes.length <= SHORT_BYTES ? short : null;
  return hex(quick === null ? await digest(bytes) : quick(bytes));
}

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }; // undefined outside secure contexts
  if (subtle === undefined) {
    // Whoever gave the bytes may go on writing in them meanwhile; WebCrypto takes its own copy at once.
    const copy = bytes.slice();
    return (await library())(copy);
  }
  // Where it does not come, WebCrypto goes on doing it.
  library().catch(() => undefined);
  return new Uint8Array(await subtle.digest("SHA-256", unshared(bytes)));
}

/** WebCrypto takes no view of memory that another thread may share. */
const unshared = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array<ArrayBuffer> =>
  buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, length)
    : new Uint8Array(new Uint8Array(buffer, byteOffset, length));

function library(): Promise<Digest> {
  fetching ??= import("@noble/hashes/sha2.js").then((loaded) => (short = loaded.sha256));
  return fetching;
}

/** Every byte's two digits: with each event 32 of them are asked for. */
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex(bytes: Uint8Array): string {
  let digits = "";
  for (const byte of bytes) digits += DIGITS[byte] ?? "";
  return digits;
}
