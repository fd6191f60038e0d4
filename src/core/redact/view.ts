// A text as a reader means it: folded lines joined, escapes (JSON, XML, URL) decoded, the NULs of embedded UTF-16 and
// what has no width taken out, full width (as Japanese keyboards write) made narrow; and where in the source each unit
// of it stood. So one detector serves every spelling. Knows no kinds.
import { narrowUnit } from "./width.ts";

/** A line this long may be folded; shorter ones are just indented below (3uTools folds at 140). */
const MIN_FOLDED_LINE = 60;
/** Spaces that 3uTools begins a continuation with; a further one was in the line itself. */
const FOLD_SPACES = 21;
/** How far back is looked for the path that a backslash may belong to. */
const PATH_REACH = 260;

const ODD =
  /[%\\&\0\u00a0\u00ad\u2007\u200b-\u200d\u202f\u2060\u3000\ufeff\uff01-\uff5e]|\r?\n {12,}(?=[^ \r\n])/g;
const FOLDS = /\r?\n {12,}/g;
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
const PERCENT = /%[0-9a-f]{2}/iy;
/** A drive, and only what names of folders hold since: a backslash after it divides folders, and `\n` is no new line. */
const IN_PATH = /[a-z]:\\[^\r\n\t"<>|*?:]*$/i;

/** What stands at a place of the source: `text` of the view instead of the source's units from `from` to `to`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export class View {
  readonly text: string;
  /** Changes in order, and where in the view each begins. */
  readonly #changes: readonly Change[];
  readonly #at: readonly number[];

  constructor(source: string) {
    const changes = changesOf(source);
    this.#changes = changes;
    const at: number[] = [];
    const parts: string[] = [];
    let length = 0;
    let done = 0;
    for (const { from, to, text } of changes) {
      length += from - done;
      at.push(length);
      parts.push(source.slice(done, from), text);
      length += text.length;
      done = to;
    }
    this.#at = at;
    parts.push(source.slice(done));
    this.text = parts.join("");
  }

  /** True where view and source are the same. */
  get isPlain(): boolean {
    return this.#changes.length === 0;
  }

  /** Where the unit at this place of the view begins in the source. */
  start(at: number): number {
    const index = this.#indexOf(at);
    const change = this.#changes[index];
    if (change === undefined) return at;
    const behind = at - (this.#at[index] ?? 0) - change.text.length;
    return behind < 0 ? change.from : change.to + behind;
  }

  /** Where the unit before this place of the view ends in the source. */
  end(at: number): number {
    const index = this.#indexOf(at - 1);
    const change = this.#changes[index];
    if (change === undefined) return at;
    const behind = at - (this.#at[index] ?? 0) - change.text.length;
    return behind <= 0 ? change.to : change.to + behind;
  }

  /** Where the source's unit at this place stands in the view; where its change begins, if it is in one. */
  placeOf(source: number): number {
    const index = lastUpTo(source, this.#changes.length, (n) => this.#changes[n]?.from ?? 0);
    const change = this.#changes[index];
    if (change === undefined) return source;
    const at = this.#at[index] ?? 0;
    return source < change.to ? at : at + change.text.length + source - change.to;
  }

  /** The last change that begins at this place or before it; of several, the last. -1 where there is none. */
  #indexOf(at: number): number {
    return lastUpTo(at, this.#at.length, (n) => this.#at[n] ?? 0);
  }
}

/** The last of `count` places in order that is not behind `at`; -1 where all are. */
function lastUpTo(at: number, count: number, place: (n: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function changesOf(source: string): Change[] {
  const changes: Change[] = [];
  ODD.lastIndex = 0;
  for (let match = ODD.exec(source); match !== null; match = ODD.exec(source)) {
    const change = changeAt(source, match.index, match[0]);
    if (change === null) continue;
    changes.push(change);
    ODD.lastIndex = change.to;
  }
  return changes;
}

function changeAt(source: string, at: number, odd: string): Change | null {
  switch (odd) {
    case "%":
      return percentAt(source, at);
    case "\\":
      return backslashAt(source, at);
    case "&":
      return entityAt(source, at);
    case "\0":
      return isPadding(source, at) ? { from: at, to: at + 1, text: "" } : null;
    default:
      if (odd.charCodeAt(0) >= 0xa0) return { from: at, to: at + 1, text: narrowUnit(odd) };
      return at - source.lastIndexOf("\n", at - 1) > MIN_FOLDED_LINE
        ? { from: at, to: at + Math.min(odd.length, odd.indexOf(" ") + FOLD_SPACES), text: "" }
        : null;
  }
}

/** True for the NULs of UTF-16 inside bytes read as UTF-8: every other unit, never two in a row. */
function isPadding(source: string, at: number): boolean {
  const unit = (offset: number) => source.charCodeAt(at + offset);
  return unit(-1) !== 0 && unit(1) !== 0 && (unit(-2) === 0 || unit(2) === 0);
}

/** One character of a URL: as many escapes as its UTF-8 form has bytes (RFC 3986, RFC 3629). */
function percentAt(source: string, at: number): Change | null {
  const byteAt = (place: number): number => {
    PERCENT.lastIndex = place;
    return PERCENT.test(source) ? Number.parseInt(source.slice(place + 1, place + 3), 16) : -1;
  };
  const lead = byteAt(at);
  if (lead < 0) return null;
  const size = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  let point = size === 1 ? lead : lead & (0x7f >> size);
  for (let n = 1; n < size; n += 1) {
    const byte = byteAt(at + 3 * n);
    if ((byte & 0xc0) !== 0x80 || byte < 0)
      return { from: at, to: at + 3, text: String.fromCharCode(lead) };
    point = (point << 6) | (byte & 0x3f);
  }
  return { from: at, to: at + 3 * size, text: pointText(point) };
}

function backslashAt(source: string, at: number): Change | null {
  BACKSLASH.lastIndex = at;
  const match = BACKSLASH.exec(source);
  if (match === null) return null;
  const [whole, four, two, same, control] = match;
  const to = at + whole.length;
  if (four !== undefined)
    return { from: at, to, text: String.fromCharCode(Number.parseInt(four, 16)) };
  if (same !== undefined) return { from: at, to, text: same };
  const lead = source.slice(Math.max(0, at - PATH_REACH), at + 1).replaceAll(FOLDS, "");
  if (IN_PATH.test(lead)) return null;
  if (two !== undefined)
    return { from: at, to, text: String.fromCharCode(Number.parseInt(two, 16)) };
  if (control !== control?.toLowerCase()) return null;
  return { from: at, to, text: control === "t" ? "\t" : "\n" };
}

function entityAt(source: string, at: number): Change | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null) return null;
  const [whole, decimal, hex, named] = match;
  const point =
    named === undefined
      ? Number.parseInt(decimal ?? hex ?? "0", decimal === undefined ? 16 : 10)
      : (NAMED[named.toLowerCase()] ?? 0x26);
  return { from: at, to: at + whole.length, text: pointText(point) };
}

const pointText = (point: number): string =>
  point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
