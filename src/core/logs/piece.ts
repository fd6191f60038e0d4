// A piece of a log with its characters as numbers: the busiest code compares numbers, and a string is made only of
// what is kept. Knows nothing of where lines end.

const BEYOND = 255;

/** Where lines stand: a text with one number a UTF-16 unit, or bytes of which the lines read in place are ASCII. */
export class Piece {
  /** All beyond Latin-1 as 255: enough to tell the ASCII that grammars are made of. */
  readonly codes: Uint8Array;
  #view: DataView | null = null;
  readonly #text: string | null;

  /** `text` is null for bytes. */
  constructor(codes: Uint8Array, text: string | null) {
    this.codes = codes;
    this.#text = text;
  }

  /** The same, to be compared four at a time. */
  get view(): DataView {
    this.#view ??= viewOf(this.codes);
    return this.#view;
  }

  /** What stands from `from` to `end`, both inside one line. */
  slice(from: number, end: number): string {
    if (this.#text !== null) return this.#text.slice(from, end);
    return asciiOf(this.codes, from, end);
  }
}

/** Eight at a time: a decoder, or a call with the whole list, takes several times as long for a line. */
function asciiOf(codes: Uint8Array, from: number, end: number): string {
  let text = "";
  let at = from;
  for (; at + 8 <= end; at += 8) {
    text += String.fromCharCode(
      codes[at] ?? 0,
      codes[at + 1] ?? 0,
      codes[at + 2] ?? 0,
      codes[at + 3] ?? 0,
      codes[at + 4] ?? 0,
      codes[at + 5] ?? 0,
      codes[at + 6] ?? 0,
      codes[at + 7] ?? 0,
    );
  }
  for (; at < end; at++) text += String.fromCharCode(codes[at] ?? 0);
  return text;
}

/** A text that may be wanted: it holds its piece until it is asked for or let go. */
export class Place {
  readonly #piece: Piece;
  readonly #from: number;
  readonly #end: number;

  constructor(piece: Piece, from: number, end: number) {
    this.#piece = piece;
    this.#from = from;
    this.#end = end;
  }

  get text(): string {
    return this.#piece.slice(this.#from, this.#end);
  }
}

export function pieceOf(text: string): Piece {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code > BEYOND ? BEYOND : code;
  }
  return new Piece(codes, text);
}

/** A line's text behind its head, in place. One object serves every line. */
export class Line {
  codes: Uint8Array = new Uint8Array(0);
  at = 0;
  end = 0;
  #piece: Piece | null = null;
  #text: string | null = null;

  set(piece: Piece, at: number, end: number): void {
    this.#piece = piece;
    this.#text = null;
    this.codes = piece.codes;
    this.at = at;
    this.end = end;
  }

  /** The string, made when it is first asked for. */
  get text(): string {
    this.#text ??= this.#piece?.slice(this.at, this.end) ?? "";
    return this.#text;
  }

  /** The number of the character at `offset`; -1 behind the end. */
  code(offset: number): number {
    const at = this.at + offset;
    return at < this.end ? (this.codes[at] ?? -1) : -1;
  }

  starts(words: Uint8Array): boolean {
    return this.at + words.length <= this.end && standsAt(this.codes, this.at, words);
  }

  ends(words: Uint8Array): boolean {
    const from = this.end - words.length;
    return from >= this.at && standsAt(this.codes, from, words);
  }

  is(words: Uint8Array): boolean {
    return this.end - this.at === words.length && this.starts(words);
  }

  /** Whether `words` stands anywhere from `offset` to `most`. */
  has(words: Uint8Array, offset = 0, most = Number.MAX_SAFE_INTEGER): boolean {
    const last = Math.min(this.end - words.length, this.at + most);
    const first = words[0];
    for (let at = this.at + offset; at <= last; at++) {
      if (this.codes[at] === first && standsAt(this.codes, at, words)) return true;
    }
    return false;
  }
}

/** Whether `words`, which is ASCII, stands at `at`. */
export function standsAt(codes: Uint8Array, at: number, words: Uint8Array): boolean {
  for (let index = 0; index < words.length; index++) {
    if (codes[at + index] !== words[index]) return false;
  }
  return true;
}

function viewOf(codes: Uint8Array): DataView {
  return new DataView(codes.buffer, codes.byteOffset, codes.byteLength);
}

const MOST_WORDS = 128;

/** Long words that stand in most lines, compared four characters at a time; the last four may overlap. */
export class LongWords {
  readonly #fours = new Int32Array(MOST_WORDS / 4);
  #count = 0;
  length = 0;

  /** Takes what stands in the view: 4 to `MOST_WORDS` characters. */
  set(view: DataView, from: number, length: number): void {
    this.length = length;
    this.#count = Math.ceil(length / 4);
    for (let index = 0; index < this.#count; index++) {
      this.#fours[index] = view.getInt32(from + Math.min(index * 4, length - 4));
    }
  }

  /** False where there are no words. */
  stand(view: DataView, at: number): boolean {
    const last = this.#count - 1;
    if (last < 0 || at + this.length > view.byteLength) return false;
    for (let index = 0; index < last; index++) {
      if (view.getInt32(at + index * 4) !== this.#fours[index]) return false;
    }
    return view.getInt32(at + this.length - 4) === this.#fours[last];
  }
}

export function longWords(words: string): LongWords {
  const made = new LongWords();
  made.set(viewOf(codesOf(words)), 0, words.length);
  return made;
}

/** ASCII words as numbers, for `standsAt`. */
export function codesOf(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => letter.charCodeAt(0));
}
