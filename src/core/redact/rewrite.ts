// The second stride: replaces in a text what detectors see and what is known from anywhere. Both kinds of findings
// are laid over each other so that no unit of a found value is left. Knows no files and no records.
import { MAX_DEPTH } from "./collect.ts";
import { findIn } from "./detect/find.ts";
import type { Finding } from "./detect/finding.ts";
import { Scanner } from "./detect/scan.ts";
import type { Known } from "./known.ts";
import type { Kind, Level, Part } from "./levels.data.ts";
import { treatmentOf } from "./levels.data.ts";
import { Needles } from "./needles.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import type { Mark } from "./redaction.ts";
import { luhnDigit } from "./shapes.ts";
import type { Spelling } from "./spellings.ts";
import { View } from "./view.ts";
import { isWide, wideOf } from "./width.ts";
import { wholeWindow, Windows } from "./windows.ts";
import type { Window } from "./windows.ts";

/** A place in a view and what comes to stand there. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind | Part;
  readonly text: string;
  /** Values inside text that was coded; they were told already. */
  readonly isCoded: boolean;
}

/**
 * Tells what was replaced; places in units of the output of the string at hand. Of coded text two things are told:
 * its values with an empty place, and its place with no stand-in.
 */
export type Tell = (mark: Mark, pseudonym: string | null) => void;

export class Rewriter {
  readonly #needles: Needles<Spelling>;

  readonly #pseudonyms: Pseudonyms;
  readonly #level: Level;
  readonly #keep: ReadonlySet<Kind | Part>;

  constructor(known: Known, pseudonyms: Pseudonyms, level: Level, keep: ReadonlySet<Kind | Part>) {
    this.#pseudonyms = pseudonyms;
    this.#level = level;
    this.#keep = keep;
    const spellings = known.spellings().filter(({ kind }) => !keep.has(kind));
    this.#needles = new Needles(
      spellings.map((tag) => ({ text: tag.text, bound: tag.bound, tag })),
    );
  }

  /** The text with every value replaced. */
  rewrite(source: string, tell: Tell, depth = 0): string {
    return this.rewriteWindow(wholeWindow(source), 0, new Scanner(), tell, depth).text;
  }

  /**
   * A window's own part with every value that begins in it replaced. `taken` units of it were replaced with the window
   * before; `over` units of the next one were replaced with this.
   */
  rewriteWindow(
    window: Window,
    taken: number,
    scanner: Scanner,
    tell: Tell,
    depth = 0,
  ): { readonly text: string; readonly over: number } {
    const { text: source, to: stop } = window;
    const begin = window.from + taken;
    const view = new View(source);
    const patches = this.#patches(window, begin, view, scanner, tell, depth);
    const parts: string[] = [];
    let length = 0;
    let done = begin;
    const add = (part: string) => {
      parts.push(part);
      length += part.length;
    };
    let covered = view.placeOf(begin);
    for (const { start, end, kind, text, isCoded } of patches) {
      if (end <= covered) continue;
      // What begins inside another value is its tail: the rest of it goes too.
      const from = view.start(Math.max(start, covered));
      const to = view.end(end);
      const written = laidOut(source, view, Math.max(start, covered), end, text);
      covered = end;
      add(source.slice(done, from));
      tell(
        { start: length, end: length + written.length, kind, raw: view.text.slice(start, end) },
        isCoded ? null : text,
      );
      add(written);
      done = to;
    }
    add(source.slice(done, Math.max(done, stop)));
    return { text: parts.join(""), over: Math.max(0, done - stop) };
  }

  /** What comes to stand in a window, in order; what its neighbours replace is not told. */
  #patches(
    window: Window,
    begin: number,
    view: View,
    scanner: Scanner,
    tell: Tell,
    depth: number,
  ): Patch[] {
    const { text } = view;
    const isAlone = begin === 0 && window.to === window.text.length;
    const isOurs = (start: number, end: number): boolean =>
      isAlone || (view.start(start) < window.to && view.end(end) > begin);
    const patches: Patch[] = [];
    const seen = { ...window, text, next: view.placeOf(window.next) };
    for (const finding of findIn(seen, scanner, this.#pseudonyms)) {
      if (!isOurs(finding.start, finding.end)) continue;
      const patch = this.#patchOf(text, finding, tell, depth);
      if (patch !== null) patches.push(patch);
    }
    this.#needles.search(text, (spelling, start, end) => {
      if (!isOurs(start, end)) return;
      const patch = this.#patchOfKnown(text, spelling, start, end);
      if (patch !== null) patches.push(patch);
    });
    return patches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  #patchOf(text: string, finding: Finding, tell: Tell, depth: number): Patch | null {
    const { start, end } = finding;
    if (finding.type === "coded") {
      if (depth >= MAX_DEPTH) return null;
      const inside = this.rewrite(
        finding.text,
        (mark, pseudonym) => tell({ ...mark, start: 0, end: 0 }, pseudonym),
        depth + 1,
      );
      if (inside === finding.text) return null;
      return { start, end, kind: "ticket-blob", text: finding.encode(inside), isCoded: true };
    }
    const { kind, form } = finding;
    if (this.#keep.has(kind) || treatmentOf(this.#level, kind) === "keep") return null;
    const pseudonym = this.#pseudonyms.render(kind, form, text.slice(start, end));
    return pseudonym === null ? null : { start, end, kind, text: pseudonym, isCoded: false };
  }

  #patchOfKnown(
    text: string,
    { kind, form, grow }: Spelling,
    from: number,
    to: number,
  ): Patch | null {
    let start = from;
    let end = to;
    if (grow === "zeros") while (text[start - 1] === "0" && end - start < 16) start -= 1;
    if (grow === "check") {
      const digits = text.slice(start, end).replaceAll(/\D/g, "");
      const next = /[ ./-]/.test(text[end] ?? "") && end - start > 14 ? end + 1 : end;
      if (text[next] === luhnDigit(digits)) end = next + 1;
    }
    const written = text.slice(start, end);
    if (isPart(kind))
      return { start, end, kind, text: `[removed: ${written.length}]`, isCoded: false };
    const pseudonym = this.#pseudonyms.render(kind, form, written);
    return pseudonym === null ? null : { start, end, kind, text: pseudonym, isCoded: false };
  }
}

const isPart = (kind: Kind | Part): kind is Part =>
  kind === "customer" || kind === "technician" || kind === "ticket" || kind === "note";

/**
 * A stand-in with what the view left out of its place: folds, and the NULs of UTF-16. So a folded line stays folded,
 * and what stood in full width is.
 */
function laidOut(source: string, view: View, start: number, end: number, text: string): string {
  if (view.isPlain) return text;
  if (isWide(source.slice(view.start(start), view.end(end)))) return wideOf(text);
  let out = "";
  let done = 0;
  for (let at = start; at + 1 < end; at += 1) {
    const gap = source.slice(view.end(at + 1), view.start(at + 1));
    if (gap === "") continue;
    if (gap === "\0") return text.split("").join("\0");
    const until = Math.max(done, Math.min(text.length, at + 1 - start));
    out += text.slice(done, until) + gap;
    done = until;
  }
  return out + text.slice(done);
}

/** A text in pieces through one rewriter; marks count from the start of the output. */
export function rewriteStream(
  rewriter: Rewriter,
  tell: Tell,
): { push(piece: string): string; end(): string } {
  const windows = new Windows();
  const scanner = new Scanner();
  let given = 0;
  let taken = 0;
  const one = (window: Window): string => {
    const { text, over } = rewriter.rewriteWindow(window, taken, scanner, (mark, pseudonym) =>
      tell({ ...mark, start: given + mark.start, end: given + mark.end }, pseudonym),
    );
    given += text.length;
    taken = over;
    return text;
  };
  return {
    push(piece) {
      let out = "";
      for (const window of windows.push(piece)) out += one(window);
      return out;
    },
    end: () => one(windows.end()),
  };
}
