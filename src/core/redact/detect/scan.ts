// Walks once over a text and calls the detector that a word or sign asks for. Nearly every word of a log asks for
// none, so what is asked of each is kept to a few integer operations. Knows no pseudonyms.
import { ALSO_FIRST, LABELS } from "../labels.data.ts";
import type { Label } from "../labels.data.ts";
import { unitsOf } from "../units.ts";
import type { Window } from "../windows.ts";
import { MIN_BASE64, reportBase64, reportHexText } from "./blobs.ts";
import type { Report } from "./finding.ts";
import { reportJoined, reportLabelled } from "./labelled.ts";
import { reportDigits, reportHexWord, reportPhone } from "./numbers.ts";
import {
  reportDeviceName,
  reportEmail,
  reportHostBefore,
  reportPath,
  reportUrl,
} from "./people.ts";
import { reportNative, reportSlashed } from "./signs.ts";

const WORD = 1;
const DIGIT = 2;
const HEX = 4;
const BASE64 = 8;
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return (
    (/[0-9a-z]/i.test(letter) ? WORD : 0) |
    (/\d/.test(letter) ? DIGIT : 0) |
    (/[0-9a-f]/i.test(letter) ? HEX : 0) |
    (/[0-9a-z+/]/i.test(letter) ? BASE64 : 0)
  );
});
const kindOf = (unit: number): number => (unit < 128 ? (KINDS[unit] ?? 0) : 0);

/** Signs that stand in values of their own: "@", "+", "(" and "/". */
const SIGNS = Uint8Array.from({ length: 128 }, (_, unit) =>
  "@+(/".includes(String.fromCharCode(unit)) ? 1 : 0,
);

function reportSign(text: string, at: number, unit: number, report: Report): void {
  if (unit === 0x40) reportEmail(text, at, report);
  else if (unit === 0x2f) reportSlashed(text, at, report);
  else reportPhone(text, at, report);
}

/** A word's hash whatever its case: setting the bit of small letters leaves digits as they are. */
const push = (hash: number, unit: number): number => (Math.imul(hash, 31) + (unit | 0x20)) | 0;
const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = push(hash, word.charCodeAt(at));
  return hash;
};

const BY_HASH: ReadonlyMap<number, readonly [string, Label]> = new Map(
  [...LABELS].map(([word, label]) => [hashOf(word), [word, label]]),
);
/** One bit of the hash's low end a label: nearly every other word is told by it alone. */
const FILTER = new Uint8Array(8192);
const LOW_END = FILTER.length - 1;
for (const hash of BY_HASH.keys()) FILTER[hash & LOW_END] = 1;

/** Finds in the texts of one source, given in order; remembers whether a plist's `<data>` is open. */
export class Scanner {
  #inData = false;

  /**
   * `isTorn`: the text before ended within a word, so what this begins with is the rest of something long. The text
   * after it begins at `next`, and so does what is remembered for it.
   */
  scan({ text, next, isTorn }: Window, report: Report): void {
    const units = unitsOf(text);
    let runStart = 0;
    let torn = isTorn;
    let inDataNext = this.#inData;
    let at = 0;
    while (at <= units.length) {
      const start = at;
      let hash = 0;
      let all = WORD | DIGIT | HEX;
      let kind = 0;
      let unit = 0x0a;
      for (; at < units.length; at += 1) {
        unit = units[at] ?? 0;
        kind = kindOf(unit);
        if ((kind & WORD) === 0) break;
        hash = push(hash, unit);
        all &= kind;
      }
      if (at === units.length) {
        unit = 0x0a;
        kind = 0;
      }
      if (at - start > 1) this.#word(text, start, at, hash, all, report);
      if ((kind & BASE64) === 0) {
        const length = at - runStart;
        if (length >= MIN_BASE64 || (this.#inData && length > 0))
          reportBase64(text, runStart, at, this.#inData || torn, report);
        torn = false;
        runStart = at + 1;
        if (unit === 0x3c) {
          runStart = this.#tag(text, at);
          if (at < next) inDataNext = this.#inData;
        } else if (this.#inData && unit > 0x20 && unit !== 0x3d) {
          this.#inData = false;
          if (at < next) inDataNext = false;
        }
      }
      if (unit > 0x2fff) reportNative(text, at, unit, report);
      else if (SIGNS[unit] === 1) reportSign(text, at, unit, report);
      at = Math.max(at + 1, kind === 0 ? runStart : 0);
    }
    this.#inData = inDataNext;
  }

  #word(text: string, start: number, end: number, hash: number, all: number, report: Report): void {
    if (FILTER[hash & LOW_END] === 1) this.#label(text, start, end, hash, report);
    if ((all & HEX) === 0) return;
    const length = end - start;
    if ((all & DIGIT) !== 0) reportDigits(text, start, end, report);
    reportHexWord(text, start, end, report);
    if (length >= 20 && length % 2 === 0) reportHexText(text, start, end, report);
  }

  #label(text: string, start: number, end: number, hash: number, report: Report): void {
    const found = BY_HASH.get(hash);
    if (found === undefined) return;
    const [word, { role, kind }] = found;
    if (word.length !== end - start) return;
    if (
      (role === "first" || ALSO_FIRST.has(word)) &&
      (reportJoined(text, end, word, report) || role === "first")
    )
      return;
    switch (role) {
      case "loose":
      case "strict":
        return reportLabelled(text, end, kind, role === "strict", word, report);
      case "path":
        return reportPath(text, word, start, end, report);
      case "url":
        return reportUrl(text, end, report);
      case "suffix":
        return reportHostBefore(text, start, end, report);
      case "possession":
        return reportDeviceName(text, start, end, report);
    }
  }

  /** Opens and closes `<data>`; returns where the next run of base64 may begin. */
  #tag(text: string, at: number): number {
    this.#inData =
      (text.charCodeAt(at + 1) | 0x20) === 0x64 && /^<data>/i.test(text.slice(at, at + 6));
    return this.#inData ? at + 6 : at + 1;
  }
}
