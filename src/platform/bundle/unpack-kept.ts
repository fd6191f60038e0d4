// Opens a log as the store keeps it, away from the page, and holds it against its description: the page would stand
// still for as long as so many bytes are copied.
import { MAX_ENTRY_BYTES } from "../../core/bundle/format.ts";
import { sha256 } from "../sha256.ts";
import type { WantedFile } from "./messages.ts";

/** Given at once: more would lie unpacked before it is taken. */
const GIVEN_BYTES = 1024 * 1024;

/** Takes what the store keeps of a log, one at a time. Throws the signal's reason. */
export type UnpackKept = (
  packed: Uint8Array<ArrayBuffer>,
  wanted: WantedFile,
) => Promise<Blob | null>;

/** What it makes gives the bytes that were kept; null where they are not what the description says. */
export function createUnpackKept(signal: AbortSignal): UnpackKept {
  // One for all of them: fresh memory costs as much as the unpacking, and is not given back at once.
  let room = new Uint8Array(0);
  return async (packed, { sizeBytes, hash }) => {
    if (sizeBytes > MAX_ENTRY_BYTES) return null;
    if (room.length < sizeBytes) room = new Uint8Array(sizeBytes);
    const bytes = room.subarray(0, sizeBytes);
    const filled = await unpackInto(bytes, packed, signal);
    return filled && (await sha256(bytes)) === hash ? new Blob([bytes]) : null;
  };
}

/** False where what comes out does not fill the bytes to the last, or nothing sound comes out. */
async function unpackInto(
  bytes: Uint8Array<ArrayBuffer>,
  packed: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<boolean> {
  const reader = piecesOf(packed).pipeThrough(new DecompressionStream("gzip")).getReader();
  let at = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      signal.throwIfAborted();
      if (done) return at === bytes.length;
      if (at + value.length > bytes.length) return false;
      bytes.set(value, at);
      at += value.length;
    }
  } catch {
    signal.throwIfAborted();
    // The platform's only word for bytes that are no gzip, or end too early.
    return false;
  } finally {
    // Whoever has seen enough stops it; that it fails then is of no interest.
    reader.cancel().catch(() => {});
  }
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
