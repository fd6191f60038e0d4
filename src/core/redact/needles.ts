// Finds many known values in a text in one pass, whatever their case: the last four units seen make a number, and
// only where that number ends a value is the value compared. Costs the text's length, whatever the values.
// Knows no kinds and no pseudonyms.
import { unitsOf } from "./units.ts";

/** What may not stand beside a match: nothing, digits, hex digits, or letters and digits. */
export type Bound = "none" | "digit" | "hex" | "word";

export interface Needle<Tag> {
  /** At least `MIN_NEEDLE` units; compared without case in ASCII. */
  readonly text: string;
  readonly bound: Bound;
  readonly tag: Tag;
}

/** Units that make one number; a shorter value cannot be searched for. */
export const MIN_NEEDLE = 4;
const FILTER_BITS = 18;

/** Small ASCII letters for capitals; any other unit as it is. */
export const foldUnit = (unit: number): number =>
  unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
const FOLD = Uint8Array.from({ length: 256 }, (_, unit) => foldUnit(unit) & 0x7f);

const slot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS);

interface Folded<Tag> extends Needle<Tag> {
  readonly units: Uint16Array;
}

export class Needles<Tag> {
  readonly #filter = new Uint8Array(1 << FILTER_BITS);
  readonly #byEnd = new Map<number, Folded<Tag>[]>();

  constructor(needles: Iterable<Needle<Tag>>) {
    for (const needle of needles) {
      if (needle.text.length < MIN_NEEDLE) throw new RangeError("a needle is too short");
      const units = Uint16Array.from(needle.text, (_, at) => foldUnit(needle.text.charCodeAt(at)));
      this.#add({ ...needle, units });
    }
    for (const list of this.#byEnd.values()) list.sort((a, b) => b.units.length - a.units.length);
  }

  get size(): number {
    return this.#byEnd.size;
  }

  /** Calls `found` with every match: its needle, start and end. Of needles with one end the longest is reported. */
  search(text: string, found: (tag: Tag, start: number, end: number) => void): void {
    if (this.#byEnd.size === 0) return;
    const filter = this.#filter;
    const units = unitsOf(text);
    let hash = 0;
    for (let at = 0; at < units.length; at += 1) {
      hash = ((hash << 7) | (FOLD[(units[at] ?? 0) & 0xff] ?? 0)) & 0xfffffff;
      if (filter[slot(hash)] === 1) this.#compare(text, at + 1, hash, found);
    }
  }

  #compare(
    text: string,
    end: number,
    hash: number,
    found: (tag: Tag, start: number, end: number) => void,
  ): void {
    for (const needle of this.#byEnd.get(hash) ?? []) {
      const start = end - needle.units.length;
      if (start < 0 || !isEqual(text, start, needle.units)) continue;
      if (!isBounded(text.charCodeAt(start - 1), text.charCodeAt(end), needle.bound)) continue;
      found(needle.tag, start, end);
      return;
    }
  }

  #add(needle: Folded<Tag>): void {
    let hash = 0;
    for (const unit of needle.units.subarray(-MIN_NEEDLE))
      hash = ((hash << 7) | (FOLD[unit & 0xff] ?? 0)) & 0xfffffff;
    this.#filter[slot(hash)] = 1;
    const list = this.#byEnd.get(hash);
    if (list === undefined) this.#byEnd.set(hash, [needle]);
    else list.push(needle);
  }
}

function isEqual(text: string, start: number, units: Uint16Array): boolean {
  for (let at = units.length - 1; at >= 0; at -= 1)
    if (foldUnit(text.charCodeAt(start + at)) !== units[at]) return false;
  return true;
}

/** True where neither unit beside a match belongs to the same word, as the bound says; NaN is no unit. */
export function isBounded(before: number, after: number, bound: Bound): boolean {
  return bound === "none" || !(isOf(before, bound) || isOf(after, bound));
}

function isOf(unit: number, bound: Bound): boolean {
  if (unit >= 0x30 && unit <= 0x39) return true;
  if (bound === "digit") return false;
  const small = unit | 0x20;
  return small >= 0x61 && small <= (bound === "hex" ? 0x66 : 0x7a);
}
