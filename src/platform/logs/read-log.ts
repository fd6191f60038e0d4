// One file through core's reader: an autopsy, and what is needed to show the file's lines afterwards. Memory does
// not grow with the file. Knows no worker and no page.
import type { Autopsy } from "../../core/logs/autopsy.ts";
import { createLogReader } from "../../core/logs/log-reader.ts";
import type { Decoder } from "../../core/logs/decode.ts";
import type { Encoding } from "../../core/logs/sniff.ts";
import { createLineIndex, type LineIndex } from "./line-index.ts";
import { piecesOf } from "./pieces.ts";

/** A log that was read and can be looked into. */
export interface OpenLog {
  readonly blob: Blob;
  readonly index: LineIndex;
}

/**
 * `onBytes` hears how many bytes each piece had. Throws a `LogError`, the signal's reason, or the browser's error
 * where the file cannot be read.
 */
export async function readLog(
  blob: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<{ readonly autopsy: Autopsy; readonly open: OpenLog }> {
  let index: LineIndex | null = null;
  /** What came before the reader knew how the text is encoded. */
  let early: Uint8Array[] = [];
  const settle = (encoding: Encoding): Decoder => {
    index = createLineIndex(encoding);
    for (const bytes of early) index.push(bytes);
    early = [];
    // The reader skips a byte-order mark itself; a second one is text.
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return { decode: (bytes, last) => decoder.decode(bytes, { stream: !last }) };
  };
  const reader = createLogReader({ decoderFor: settle });
  for await (const bytes of piecesOf(blob, 0, signal)) {
    if (index === null) early.push(bytes);
    else (index as LineIndex).push(bytes); // set in a callback, which the compiler does not follow
    reader.push(bytes);
    onBytes(bytes.length);
  }
  const autopsy = reader.end();
  return { autopsy, open: { blob, index: index ?? createLineIndex("utf-8") } };
}
