// Finds the pairs of a serial string in one pass over its characters: where tag and value stand, and what
// all characters of the value have in common. Knows the grammar's letters, not its tags.
// A table of kinds stands in for regular expressions, since every device on the bus passes here.

const LETTER = 1;
const DIGIT = 2;
const TAG = LETTER | DIGIT;
/** A hexadecimal digit. */
export const HEX = 4;
/** May stand in Apple's serial numbers and version tags: plain ASCII words, with `_ - . ( )`. */
export const WORD = 8;
/** May stand in a value without brackets. */
const BARE = 16;
/** Not a lower-case letter. */
export const CAPITAL = 32;
const ALL = 0xff;

const COLON = 0x3a;
const OPENING = 0x5b;
const CLOSING = 0x5d;
/** A tag has two to eight letters and digits and begins with a letter. */
const MIN_TAG = 2;
const MAX_TAG = 8;
/** A longer value is cut here, and the rest read as if it stood alone. */
const MAX_VALUE = 64;
/** Clears the bit that tells a lower-case ASCII letter from its capital. */
const TO_CAPITAL = 0xdf;

function asciiKind(unit: number): number {
  const character = String.fromCharCode(unit);
  return (
    (/[A-Z]/i.test(character) ? LETTER : 0) |
    (/\d/.test(character) ? DIGIT : 0) |
    (/[\dA-F]/i.test(character) ? HEX : 0) |
    (/[\w.\-()]/.test(character) ? WORD : 0) |
    (/[^\s_[\]]/.test(character) ? BARE : 0) |
    (/[^a-z]/.test(character) ? CAPITAL : 0)
  );
}

const KINDS = Uint8Array.from({ length: 0x80 }, (_, unit) => asciiKind(unit));

/** Beyond ASCII a unit ends a value where it is a space, and is nothing else. */
const kindOf = (unit: number): number =>
  unit < 0x80
    ? (KINDS[unit] ?? 0)
    : /\s/.test(String.fromCharCode(unit))
      ? CAPITAL
      : BARE | CAPITAL;

/** 0 to 15, of a unit whose kind is HEX: digits, and letters whose low bits are 1 to 6. */
const digitOf = (unit: number): number => (unit & 0x0f) + (unit > 0x39 ? 9 : 0);

/**
 * A tag of four letters or digits as one number, whatever its case, so that one comparison tells it. The
 * last four units of a longer text.
 */
export function packTag(tag: string): number {
  let packed = 0;
  for (let at = 0; at < tag.length; at += 1) packed = pushUnit(packed, tag.charCodeAt(at));
  return packed;
}

/** Four units fill the 32 bits and the oldest falls out. */
const pushUnit = (packed: number, unit: number): number => (packed << 8) | (unit & TO_CAPITAL);

/** Walks from pair to pair; what it stands on is in its fields until the next step. */
export class SerialScan {
  readonly #text: string;
  /** Where the next pair may begin. */
  #from = 0;
  #tagStart = 0;
  #tagEnd = 0;
  #start = 0;
  #end = 0;
  #common = 0;
  #packed = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the next pair; false where there is none. */
  next(): boolean {
    const text = this.#text;
    let word = this.#from;
    let packed = 0;
    for (let at = word; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if ((kindOf(unit) & TAG) !== 0) {
        packed = pushUnit(packed, unit);
        continue;
      }
      if (unit === COLON && this.#takeTag(word, at, packed)) {
        this.#takeValue(at + 1);
        return true;
      }
      word = at + 1;
    }
    return false;
  }

  /** The tag in capitals. Most devices send it so, and looking is cheaper than `toUpperCase`. */
  tag(): string {
    const tag = this.#text.slice(this.#tagStart, this.#tagEnd);
    for (let at = this.#tagStart; at < this.#tagEnd; at += 1)
      if ((kindOf(this.#text.charCodeAt(at)) & CAPITAL) === 0) return tag.toUpperCase();
    return tag;
  }

  /** `packTag` of a tag of four units; 0, which is no tag's, of any other. */
  packed(): number {
    return this.#packed;
  }

  /** The value as sent, without its brackets. */
  value(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  /** The length of the value in units. */
  size(): number {
    return this.#end - this.#start;
  }

  /** True where there is a value and every unit of it is of this kind. */
  allOf(kind: number): boolean {
    return (this.#common & kind) !== 0 && this.#end > this.#start;
  }

  /** The number that a value of HEX digits writes; exact up to 13 of them. */
  hexNumber(): number {
    let value = 0;
    for (let at = this.#start; at < this.#end; at += 1)
      value = value * 16 + digitOf(this.#text.charCodeAt(at));
    return value;
  }

  /** Letters and digits from `word` to the colon: the tag is as many of the last as may be. */
  #takeTag(word: number, colon: number, packed: number): boolean {
    let start = Math.max(word, colon - MAX_TAG);
    while (start < colon && (kindOf(this.#text.charCodeAt(start)) & LETTER) === 0) start += 1;
    if (colon - start < MIN_TAG) return false;
    this.#tagStart = start;
    this.#tagEnd = colon;
    this.#packed = colon - start === 4 ? packed : 0;
    return true;
  }

  /** A bracketed value may hold anything but its bracket; a bare one ends at a separator. */
  #takeValue(from: number): void {
    const bracketed = this.#text.charCodeAt(from) === OPENING;
    if (bracketed && this.#takeBracketed(from + 1)) return;
    const text = this.#text;
    const limit = Math.min(text.length, from + MAX_VALUE);
    let common = ALL;
    let at = from;
    for (; at < limit; at += 1) {
      const kind = kindOf(text.charCodeAt(at));
      if ((kind & BARE) === 0) break;
      common &= kind;
    }
    this.#start = from;
    this.#end = at;
    this.#from = at;
    this.#common = common;
  }

  /** False where it is not closed in time: then the bracket is a separator like others. */
  #takeBracketed(start: number): boolean {
    const text = this.#text;
    const limit = Math.min(text.length - 1, start + MAX_VALUE);
    let common = ALL;
    for (let at = start; at <= limit; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === CLOSING) {
        this.#start = start;
        this.#end = at;
        this.#from = at + 1;
        this.#common = common;
        return true;
      }
      common &= kindOf(unit);
    }
    return false;
  }
}
