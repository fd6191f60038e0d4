// Bytes of a text laid into rows of bounded width, whatever its lines are: every byte of a file of any size can be
// shown, and none is skipped. Knows no DOM and holds no more than it is given.

/** Where one row begins, in bytes of the file, and its line from 1; `goes`: it goes on with the row before. */
export interface RowStart {
  readonly at: number;
  readonly line: number;
  readonly goes: boolean;
}

const LINE_FEED = 0x0a;
/** A byte that goes on with a character of UTF-8: no row begins with one. */
const isInside = (byte: number): boolean => (byte & 0xc0) === 0x80;
/** Bytes a row may be longer than its width, so that no character is cut. */
const OVERHANG = 3;

/** Finds where rows begin, piece after piece. */
export class RowFinder {
  readonly #width: number;
  #at = 0;
  #line = 1;
  #filled = 0;
  #fresh = true;
  #goes = false;

  /** `width`: bytes of a row; begins at byte `from`, which is the start of a row. */
  constructor(width: number, from: RowStart = { at: 0, line: 1, goes: false }) {
    this.#width = width;
    this.#at = from.at;
    this.#line = from.line;
    this.#goes = from.goes;
  }

  /** Calls back for every row that begins in the piece. */
  push(piece: Uint8Array, onRow: (row: RowStart) => void): void {
    for (const byte of piece) {
      const full =
        this.#filled >= this.#width && (!isInside(byte) || this.#filled >= this.#width + OVERHANG);
      // A line feed behind a full row ends that row, and makes no empty one.
      if (this.#fresh || (full && byte !== LINE_FEED)) {
        onRow({ at: this.#at, line: this.#line, goes: this.#fresh ? this.#goes : true });
        this.#filled = 0;
        this.#fresh = false;
      }
      this.#filled++;
      this.#at++;
      if (byte === LINE_FEED) {
        this.#fresh = true;
        this.#goes = false;
        this.#line++;
      }
    }
  }
}

/**
 * What would not show, or would change how the rest shows: controls, joiners, marks of direction. Shown by name,
 * so that a file cannot hide anything from who looks at it.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** One row as text: its line feed left out, what does not show named, bytes that are no UTF-8 as U+FFFD. */
export function rowText(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return text.replace(/\r?\n$/, (end) => (end === "\n" ? "" : "␍")).replace(UNSEEN, named);
}

function named(character: string): string {
  if (character === "\t") return "\t";
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `⟨${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
