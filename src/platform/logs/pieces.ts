// A file's bytes, piece by piece, the next one being fetched while one is worked on. Knows nothing of logs.

/**
 * Pieces as the browser hands them over, none longer than `most`. Throws the signal's reason when cancelled, and
 * the browser's error where the file cannot be read. (Reading by slices takes twice as long in Chromium.)
 */
export async function* piecesOf(
  blob: Blob,
  from: number,
  signal: AbortSignal,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const reader = blob.slice(from).stream().getReader();
  const more = (): Promise<Fetched> => reader.read().then(arrived, failed);
  try {
    let ahead = more();
    for (;;) {
      const fetched = await ahead;
      signal.throwIfAborted();
      if (fetched.kind === "failed") throw fetched.why;
      const { bytes } = fetched;
      if (bytes === undefined) return;
      ahead = more();
      for (let at = 0; at < bytes.length; at += most) {
        yield bytes.subarray(at, Math.min(bytes.length, at + most));
        signal.throwIfAborted();
      }
    }
  } finally {
    // Whoever has seen enough stops it; that it fails then is of no interest.
    reader.cancel().catch(() => {});
  }
}

/** A piece nobody waits for any more may fail unheard: it is kept as a value until it is wanted. */
type Fetched =
  | { readonly kind: "arrived"; readonly bytes: Uint8Array | undefined }
  | { readonly kind: "failed"; readonly why: unknown };

const arrived = ({ value }: { readonly value?: Uint8Array | undefined }): Fetched => ({
  kind: "arrived",
  bytes: value,
});
const failed = (why: unknown): Fetched => ({ kind: "failed", why });
