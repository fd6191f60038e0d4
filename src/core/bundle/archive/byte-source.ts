// A file that need not lie in memory: its size, and the ranges of it that are asked for. The outside world makes
// one of a `Blob`; tests and the command line make one of bytes.
import type { Hash } from "../../session/events.ts";
import type { Digest } from "../format.ts";

export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** Bytes `from` up to `to`, both within the size. */
  read(from: number, to: number): Promise<Uint8Array>;
  /** SHA-256 of bytes 0 up to `to`. */
  hash(to: number): Promise<Hash>;
}

/** A source over bytes in memory; the bytes are not copied. */
export function sourceOf(bytes: Uint8Array, sha256: Digest): ByteSource {
  return {
    size: bytes.length,
    read: async (from, to) => bytes.subarray(from, to),
    hash: async (to) => sha256(bytes.subarray(0, to)),
  };
}
