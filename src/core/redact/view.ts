// A text as a reader means it: folded lines joined, escapes (JSON, XML, URL) decoded, the NULs of embedded UTF-16
// taken out; and where in the source each unit of it stood. So one detector serves every spelling. Knows no kinds.

export interface View {
  readonly text: string;
  /** Where each unit begins and ends in the source; null where view and source are the same. */
  readonly from: Int32Array | null;
  readonly to: Int32Array | null;
}

/** A line this long may be folded; shorter ones are just indented below (data: 3uTools folds at 140). */
const MIN_FOLDED_LINE = 60;
/** Spaces a continuation begins with; 3uTools writes 21. */
const FOLD_SPACES = 12;

const ODD = /[%\\&\0]|\n {12}/;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/iy;
const NAMED: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 32,
};
const BACKSLASH = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(["\\/])|([nrt]))/iy;
const PERCENT = /(?:%[0-9a-f]{2})+/iy;
const MARKED_FOLD = /\n {12,}/y;

/** The view of a source, made in one pass. */
export function viewOf(source: string): View {
  if (!ODD.test(source)) return { text: source, from: null, to: null };
  return new Decoding(source).run();
}

class Decoding {
  readonly #units: Uint16Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  #length = 0;
  #lineStart = 0;
  /** True from a drive's or share's backslash to the next space or quote: there `\n` is a folder, not a newline. */
  #inPath = false;

  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    this.#units = new Uint16Array(source.length);
    this.#from = new Int32Array(source.length);
    this.#to = new Int32Array(source.length);
  }

  run(): View {
    const source = this.#source;
    for (let at = 0; at < source.length;) {
      const unit = source.charCodeAt(at);
      if (unit > 0x5c || (unit > 0x26 && unit < 0x5c)) this.#add(unit, at, ++at);
      else at = this.#special(unit, at);
    }
    const text = textOf(this.#units.subarray(0, this.#length));
    return { text, from: this.#from, to: this.#to };
  }

  #special(unit: number, at: number): number {
    switch (unit) {
      case 0x25:
        return this.#percent(at);
      case 0x5c:
        return this.#backslash(at);
      case 0x26:
        return this.#entity(at);
      case 0x00:
        if (!this.#isPadding(at)) this.#add(unit, at, at + 1);
        return at + 1;
      case 0x0a:
        return this.#newline(at);
      default:
        if (unit === 0x20 || unit === 0x22 || unit === 0x09) this.#inPath = false;
        this.#add(unit, at, at + 1);
        return at + 1;
    }
  }

  /** True for the NULs of UTF-16 inside bytes read as UTF-8: every other unit, never two in a row. */
  #isPadding(at: number): boolean {
    const unit = (offset: number) => this.#source.charCodeAt(at + offset);
    return unit(-1) !== 0 && unit(1) !== 0 && (unit(-2) === 0 || unit(2) === 0);
  }

  #newline(at: number): number {
    const source = this.#source;
    this.#inPath = false;
    const length = at - this.#lineStart;
    if (length >= MIN_FOLDED_LINE && source.charCodeAt(at + 1) === 0x20) {
      MARKED_FOLD.lastIndex = at;
      const fold = MARKED_FOLD.exec(source)?.[0];
      if (
        fold !== undefined &&
        fold.length > FOLD_SPACES &&
        !isSpace(source.charCodeAt(at + fold.length))
      ) {
        if (this.#length > 0 && this.#units[this.#length - 1] === 0x0d) this.#length -= 1;
        this.#lineStart = at + 1;
        return at + fold.length;
      }
    }
    this.#lineStart = at + 1;
    this.#add(0x0a, at, at + 1);
    return at + 1;
  }

  #percent(at: number): number {
    PERCENT.lastIndex = at;
    const run = PERCENT.exec(this.#source)?.[0];
    if (run === undefined) {
      this.#add(0x25, at, at + 1);
      return at + 1;
    }
    const bytes = Array.from({ length: run.length / 3 }, (_, n) =>
      Number.parseInt(run.slice(3 * n + 1, 3 * n + 3), 16),
    );
    for (let n = 0; n < bytes.length;) {
      const size = sizeOfUtf8(bytes, n);
      const point = size === 0 ? (bytes[n] ?? 0) : pointOf(bytes, n, size);
      const used = Math.max(1, size);
      this.#addPoint(point, at + 3 * n, at + 3 * (n + used));
      n += used;
    }
    return at + run.length;
  }

  #backslash(at: number): number {
    const source = this.#source;
    BACKSLASH.lastIndex = at;
    const match = BACKSLASH.exec(source);
    const before = this.#length === 0 ? 0 : (this.#units[this.#length - 1] ?? 0);
    if (before === 0x3a) this.#inPath = true;
    if (match === null) return this.#plain(at);
    const [whole, four, two, same, control] = match;
    const end = at + whole.length;
    if (four !== undefined || two !== undefined) {
      if (this.#inPath && two !== undefined) return this.#plain(at);
      this.#add(Number.parseInt(four ?? two ?? "0", 16), at, end);
    } else if (same !== undefined) this.#add(same.charCodeAt(0), at, end);
    else if (this.#inPath || control !== control?.toLowerCase()) return this.#plain(at);
    else this.#add(control === "t" ? 0x09 : 0x0a, at, end);
    return end;
  }

  #plain(at: number): number {
    this.#add(0x5c, at, at + 1);
    return at + 1;
  }

  #entity(at: number): number {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(this.#source);
    if (match === null) {
      this.#add(0x26, at, at + 1);
      return at + 1;
    }
    const [whole, decimal, hex, named] = match;
    const point =
      named === undefined
        ? Number.parseInt(decimal ?? hex ?? "0", decimal === undefined ? 16 : 10)
        : (NAMED[named.toLowerCase()] ?? 0x26);
    this.#addPoint(point > 0x10ffff ? 0xfffd : point, at, at + whole.length);
    return at + whole.length;
  }

  #addPoint(point: number, from: number, to: number): void {
    if (point < 0x10000) return this.#add(point, from, to);
    this.#add(0xd800 + ((point - 0x10000) >> 10), from, to);
    this.#add(0xdc00 + ((point - 0x10000) & 0x3ff), from, to);
  }

  #add(unit: number, from: number, to: number): void {
    this.#units[this.#length] = unit;
    this.#from[this.#length] = from;
    this.#to[this.#length] = to;
    this.#length += 1;
  }
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || Number.isNaN(unit);

/** Bytes of the character that begins at `at`, or 0 where none does (RFC 3629). */
function sizeOfUtf8(bytes: readonly number[], at: number): number {
  const lead = bytes[at] ?? 0;
  const size =
    lead < 0x80
      ? 1
      : lead >= 0xf0 && lead < 0xf5
        ? 4
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xc2 && lead < 0xe0
            ? 2
            : 0;
  for (let n = 1; n < size; n += 1) if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}

function pointOf(bytes: readonly number[], at: number, size: number): number {
  let point = size === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) & (0x7f >> size);
  for (let n = 1; n < size; n += 1) point = (point << 6) | ((bytes[at + n] ?? 0) & 0x3f);
  return point;
}

/** Units in blocks that one call takes as arguments. */
const BLOCK = 8192;

function textOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += BLOCK)
    text += String.fromCharCode(...units.subarray(at, at + BLOCK));
  return text;
}
