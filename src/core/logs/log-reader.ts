// The reader of logs: bytes or text in, piece by piece, one autopsy out. Memory does not grow with the file: what
// is kept is bounded in number and length. Joins decoding, lines, heads, the readers and the judges; decides
// nothing itself. Every file ends in an `Autopsy` or in a `LogError`.
import type { Autopsy } from "./autopsy.ts";
import { createDecoder } from "./decode.ts";
import type { Decoder } from "./decode.ts";
import { LineReader } from "./line-reader.ts";
import { createLineSplitter } from "./lines.ts";
import { ByteLines } from "./read-bytes.ts";
import { sniff, SNIFF_BYTES } from "./sniff.ts";
import type { Encoding } from "./sniff.ts";

export interface LogReaderOptions {
  /** The browser's decoder, where there is one: it is faster than core's own and gives the same text. */
  readonly decoderFor?: (encoding: Encoding) => Decoder;
}

export interface LogReader {
  /** Takes the next bytes of the file. Throws a `LogError` where it cannot be a log. */
  push(bytes: Uint8Array): void;
  /** Takes the next text of the file instead of bytes; not both for one file. Throws as `push`. */
  pushText(text: string): void;
  /** How many line ends there were in what was pushed so far; 0 while the encoding is not known yet. */
  lineEnds(): number;
  /** Judges what was read. Throws a `LogError`. Call it once. */
  end(): Autopsy;
}

/** Bytes of UTF-16 decoded at a time. */
const PIECE_BYTES = 1 << 16;

export function createLogReader(options: LogReaderOptions = {}): LogReader {
  const reader = new LineReader();
  const splitter = createLineSplitter((piece, from, end, cut, again) =>
    reader.take(piece, from, end, cut, again),
  );
  const split = (text: string): void => {
    if (text === "") return;
    reader.begins(text);
    splitter.push(text);
  };
  const push = (text: string): void => {
    split(text);
    reader.pieceEnds();
  };
  let decoder: Decoder | null = null;
  /** Takes the bytes of UTF-8; null for UTF-16, which is decoded whole. */
  let lines: ByteLines | null = null;
  let head = new Uint8Array(0);

  const decoded = (from: Decoder, bytes: Uint8Array): void => {
    if (lines !== null) return lines.push(bytes);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      push(from.decode(bytes.subarray(at, at + PIECE_BYTES), false));
    }
  };
  const start = (): void => {
    const { encoding, skip } = sniff(head.subarray(0, SNIFF_BYTES));
    decoder = (options.decoderFor ?? createDecoder)(encoding);
    if (encoding === "utf-8") lines = new ByteLines(reader, decoder, split);
    else reader.note("utf-16", null);
    const rest = head.subarray(skip);
    head = new Uint8Array(0);
    decoded(decoder, rest);
  };

  return {
    push(bytes) {
      if (decoder !== null) return decoded(decoder, bytes);
      head = joined(head, bytes);
      if (head.length >= SNIFF_BYTES) start();
    },
    pushText(text) {
      if (text !== "") reader.any = true;
      push(text);
    },
    lineEnds: () => reader.lineEnds,
    end() {
      if (decoder === null && (head.length > 0 || !reader.any)) start();
      if (decoder !== null) push(decoder.decode(new Uint8Array(0), true));
      splitter.end();
      return reader.end();
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
