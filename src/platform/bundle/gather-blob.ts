// Gathers bytes into a blob, which the browser keeps outside this heap, so that no file is held whole twice.

/** Bytes gathered before they go out of the heap. */
const GATHERED_BYTES = 4 * 1024 * 1024;

export interface BlobGatherer {
  /** Takes bytes that are not written to again. */
  add(bytes: Uint8Array): void;
  end(): Blob;
}

export function gatherBlob(): BlobGatherer {
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const settle = (): void => {
    blobs.push(new Blob(parts));
    parts = [];
    bytes = 0;
  };
  return {
    add(more) {
      // The library's types allow memory shared with other threads; nothing here shares any.
      parts.push(more as Uint8Array<ArrayBuffer>);
      bytes += more.length;
      if (bytes >= GATHERED_BYTES) settle();
    },
    end() {
      settle();
      return new Blob(blobs);
    },
  };
}
