// What a session is found by: the terms of its summary, and how a typed word is made comparable with them. Pure; loads
// the table of models, so it is not for the way to the first screen.
import { MODELS } from "../apple/models.ts";
import type { SessionSummary } from "../ports.ts";

/** Of one session; a text of many words is found by the first of them. */
export const MAX_TERMS = 48;
/** In UTF-16 units; longer terms and words are cut, so that the beginning still finds. */
export const MAX_TERM_UNITS = 40;
/** Words of one search; further ones are not looked at. */
export const MAX_WORDS = 8;
/** From this length on, the last characters of a serial number or ECID find it. */
const MIN_ENDING = 3;
/** Begins a term that is an identifier written backwards: what it ends with is then what the term begins with. */
const BACKWARDS = "<";

/** Hyphens, dashes, minus signs and bars of every alphabet that stand for the one on the keyboard. */
const DASHES = /[\p{Pd}\u2212\u2500\u02d7]/gu;
/** The long-vowel mark, where no kana stands before it: a dash typed with the Japanese keyboard. */
const STRAY_LONG_VOWEL = /(?<![\p{Script=Hiragana}\p{Script=Katakana}ー])ー/gu;
const BETWEEN_TERMS = /[^\p{L}\p{M}\p{N}\-,.ー]+/u;
const EDGES = /^[,.]+|[,.]+$/gu;

/** A text as search sees it: one form for full and half width, upper and lower case, and every dash. */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(DASHES, "-")
    .replaceAll(STRAY_LONG_VOWEL, "-");
}

/** The words of a typed search, normalised; without repeats, at most `MAX_WORDS`. */
export function wordsOf(typed: string): readonly string[] {
  return [...new Set(termsIn(typed))].slice(0, MAX_WORDS);
}

/** What a session is found by, without repeats, sorted by UTF-16 unit, at most `MAX_TERMS`. */
export function termsOf(summary: SessionSummary): readonly string[] {
  const { productType, deviceKeys, serialNumber, codes, outcome, playbook } = summary;
  const names = MODELS.filter((model) => model.productType === productType);
  const texts = [
    summary.ticket,
    summary.customer,
    summary.technician,
    productType ?? "",
    ...names.map(({ name }) => name),
    outcome,
    playbook,
  ];
  const places = [
    ...texts.map((text) => withParts(termsIn(text))),
    ...deviceKeys.map((key) => termsOfIdentifier(key.slice(key.indexOf(":") + 1))),
    serialNumber === null ? [] : termsOfIdentifier(serialNumber),
    // The latest last: where there are too many, the latest stay.
    codes.toReversed().map(String),
  ];
  return [...new Set(inTurn(places))].slice(0, MAX_TERMS).toSorted();
}

/** Of each place the first, then of each the second: a long text leaves room for the rest. */
function inTurn(places: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...places.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    places.flatMap((place) => place[turn] ?? []),
  ).flat();
}

/** The beginnings of terms that a word finds: its own, and from three characters on that of an identifier's end. */
export function beginningsOf(word: string): readonly string[] {
  return word.length < MIN_ENDING ? [word] : [word, BACKWARDS + backwards(word)];
}

/** True where every word begins one of the terms. */
export function areFound(words: readonly string[], terms: readonly string[]): boolean {
  return words.every((word) => {
    const beginnings = beginningsOf(word);
    return terms.some((term) => beginnings.some((beginning) => term.startsWith(beginning)));
  });
}

function termsIn(text: string): string[] {
  return normalised(text)
    .split(BETWEEN_TERMS)
    .map((term) => term.replaceAll(EDGES, "").slice(0, MAX_TERM_UNITS))
    .filter((term) => term !== "" && term !== "-");
}

/** "r-2026-0117" is found by "2026" and "0117", too. Whole words come first, since there is room for so many. */
function withParts(words: readonly string[]): string[] {
  return [...words, ...words.flatMap((word) => word.split("-").filter((part) => part !== ""))];
}

function termsOfIdentifier(identifier: string): string[] {
  const [term] = termsIn(identifier);
  return term === undefined ? [] : [term, BACKWARDS + backwards(term)];
}

function backwards(text: string): string {
  return Array.from(text).toReversed().join("");
}
