// Opens a log as the store keeps it, away from the page, and holds it against its description: the page would stand
// still for as long as so many bytes are copied.
import { MAX_ENTRY_BYTES } from "../../core/bundle/format.ts";
import { sha256 } from "../sha256.ts";
import type { WantedFile } from "./messages.ts";

/** Given at once: more would lie unpacked before it is taken. */
const GIVEN_BYTES = 1024 * 1024;

/** The bytes that were kept; null where they are not what the description says. Throws the signal's reason. */
export async function unpackKept(
  packed: Uint8Array<ArrayBuffer>,
  { sizeBytes, hash }: WantedFile,
  signal: AbortSignal,
): Promise<Blob | null> {
  if (sizeBytes > MAX_ENTRY_BYTES) return null;
  const bytes = new Uint8Array(sizeBytes);
  const reader = piecesOf(packed).pipeThrough(new DecompressionStream("gzip")).getReader();
  let at = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      if (at + value.length > sizeBytes) return null;
      bytes.set(value, at);
      at += value.length;
    }
  } catch {
    signal.throwIfAborted();
    // The platform's only word for bytes that are no gzip, or end too early.
    return null;
  } finally {
    // Whoever has seen enough stops it; that it fails then is of no interest.
    reader.cancel().catch(() => {});
  }
  return at === sizeBytes && (await sha256(bytes)) === hash ? new Blob([bytes]) : null;
}

/** In larger pieces than a blob's stream has, each of which costs its way through the streams. */
function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(stream) {
      if (at >= bytes.length) return stream.close();
      stream.enqueue(bytes.subarray(at, at + GIVEN_BYTES));
      at += GIVEN_BYTES;
    },
  });
}
