// Bytes of a blob for core, piece by piece, and their SHA-256 without having to hold them all.
import { sha256 as createHash } from "@noble/hashes/sha2.js";
import type { ByteSource } from "../../core/bundle/archive/byte-source.ts";
import { hexOf } from "../../core/bundle/signature.ts";
import type { Hash } from "../../core/session/events.ts";
import { sha256 } from "../sha256.ts";

/** Up to here the platform hashes a file whole, ten times as fast as the library does in pieces. */
export const WHOLE_BYTES = 64 * 1024 * 1024;
const READ_BYTES = 4 * 1024 * 1024;

/** Rejects with the browser's error where the file cannot be read, and with the signal's reason. */
export function blobSource(blob: Blob, signal: AbortSignal): ByteSource {
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    signal.throwIfAborted();
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  };
  return { size: blob.size, read, hash: (to) => hashBlob(blob.slice(0, to), signal) };
}

/** SHA-256 of a blob of any size. */
export async function hashBlob(blob: Blob, signal: AbortSignal): Promise<Hash> {
  if (blob.size <= WHOLE_BYTES) return sha256(new Uint8Array(await blob.arrayBuffer()));
  const hash = createHash.create();
  for await (const bytes of slicesOf(blob, signal)) hash.update(bytes);
  return hexOf(hash.digest());
}

/** The bytes in slices of one size, the next being fetched while one is worked on. */
export async function* slicesOf(blob: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const fetchAt = (at: number): Promise<ArrayBuffer> =>
    blob.slice(at, at + READ_BYTES).arrayBuffer();
  for (let at = 0, ahead = fetchAt(0); at < blob.size; at += READ_BYTES) {
    const bytes = new Uint8Array(await ahead);
    signal.throwIfAborted();
    ahead = fetchAt(at + READ_BYTES);
    // Nobody waits for it where the work ends early; awaited, it still throws.
    ahead.catch(() => {});
    yield bytes;
  }
}
