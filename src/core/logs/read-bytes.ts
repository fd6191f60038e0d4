// UTF-8 to lines without decoding it: a line that is plain ASCII and whole in its piece is read where it stands;
// every other becomes text and goes through the splitter, which alone knows the odd cases. Knows no grammar.
import type { Decoder } from "./decode.ts";
import type { LineReader } from "./line-reader.ts";
import { plainEnd } from "./lines.ts";
import { Piece } from "./piece.ts";

const LF = 10;
const CR = 13;

export class ByteLines {
  readonly #reader: LineReader;
  readonly #decoder: Decoder;
  readonly #text: (text: string) => void;
  /** Whether the last piece ended inside a line, or inside a character. */
  #inside = false;

  /** `text` takes what was decoded. */
  constructor(reader: LineReader, decoder: Decoder, text: (text: string) => void) {
    this.#reader = reader;
    this.#decoder = decoder;
    this.#text = text;
  }

  push(bytes: Uint8Array): void {
    const piece = new Piece(bytes, null);
    const reader = this.#reader;
    let from = this.#inside ? this.#decode(bytes, 0) : 0;
    while (from < bytes.length) {
      const next = reader.takeStep(piece, from);
      if (next > 0) {
        from = next;
        continue;
      }
      const end = plainEnd(bytes, from);
      if (end < 0) from = this.#decode(bytes, from);
      else {
        reader.take(piece, from, end, false, false);
        from = bytes[end] === CR ? end + 2 : end + 1;
      }
    }
    reader.pieceEnds();
  }

  /** Decodes up to and with the next line end, and returns where that was. */
  #decode(bytes: Uint8Array, from: number): number {
    const end = bytes.indexOf(LF, from);
    const next = end < 0 ? bytes.length : end + 1;
    if (next > from) this.#inside = end < 0;
    this.#text(this.#decoder.decode(bytes.subarray(from, next), false));
    return next;
  }
}
