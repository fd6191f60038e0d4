// What a socket brought and nobody has read yet.

/** Bytes in, exact counts out. Pieces are joined only when enough of them are there. */
export interface ByteQueue {
  push(chunk: Uint8Array): void;
  /** The next `count` bytes, or null while they are not all there. */
  take(count: number): Uint8Array | null;
}

export function createByteQueue(): ByteQueue {
  let chunks: Uint8Array[] = [];
  let size = 0;
  return {
    push(chunk) {
      chunks.push(chunk);
      size += chunk.length;
    },
    take(count) {
      if (size < count) return null;
      const [only] = chunks;
      const all = only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
      chunks = count < size ? [all.subarray(count)] : [];
      size -= count;
      return all.subarray(0, count);
    },
  };
}
