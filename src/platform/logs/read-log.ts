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
  let encoding: Encoding | null = null;
  let index: LineIndex | null = null;
  /** What came before the reader knew how the text is encoded: less than it sniffs, and one more piece. */
  let early: Uint8Array[] = [];
  const settle = (found: Encoding): Decoder => {
    encoding = found;
    // The reader skips a byte-order mark itself; a second one is text.
    const decoder = new TextDecoder(found, { ignoreBOM: true });
    return { decode: (bytes, last) => decoder.decode(bytes, { stream: !last }) };
  };
  const reader = createLogReader({ decoderFor: settle });
  for await (const bytes of piecesOf(blob, 0, signal)) {
    reader.push(bytes);
    if (index !== null) index.push(bytes, reader.lineEnds());
    else {
      early.push(bytes);
      if (encoding !== null) {
        index = createLineIndex(encoding);
        index.push(joined(early), reader.lineEnds());
        early = [];
      }
    }
    onBytes(bytes.length);
  }
  const autopsy = reader.end();
  // A file too short to be sniffed before its end is one mark.
  return { autopsy, open: { blob, index: index ?? createLineIndex(encoding ?? "utf-8") } };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
