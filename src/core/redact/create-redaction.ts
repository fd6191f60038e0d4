// Joins the three strides of an export: collect, replace, search. The only file of the folder that others call.
import type { Hash, RecordedEvent } from "../session/events.ts";
import { createCanary } from "./canary.ts";
import { collectEvents, createTextCollector } from "./collect.ts";
import { Known } from "./known.ts";
import { Ledger } from "./ledger.ts";
import { treatmentOf } from "./levels.data.ts";
import type { Kind, Part } from "./levels.data.ts";
import { Pseudonyms } from "./pseudonyms.ts";
import type { Redaction, RedactionOptions, Replacer } from "./redaction.ts";
import { Rewriter, rewriteStream } from "./rewrite.ts";
import type { Tell } from "./rewrite.ts";
import { rewriteRecord } from "./rewrite-record.ts";

/** Starts one export. Throws RangeError for a key that has not 32 bytes. */
export function createRedaction({ level, key, keep = new Set() }: RedactionOptions): Redaction {
  const pseudonyms = new Pseudonyms(key);
  const known = new Known(pseudonyms);
  let start: number | null = null;
  return {
    level,
    collectEvents(events) {
      for (const { at } of events) start = Math.min(start ?? at.wall, at.wall);
      if (level !== "complete") collectEvents(events, level, keep, known);
    },
    collectText: () => (level === "complete" ? NOTHING_TO_COLLECT : createTextCollector(known)),
    replacer: () =>
      level === "complete"
        ? KEEP_ALL
        : createReplacer({ level, key, keep }, known, pseudonyms, start ?? 0),
    canary: () => createCanary(level === "complete" ? null : known, keep),
  };
}

const NOTHING_TO_COLLECT = { push: () => undefined, end: () => undefined };

const KEEP_ALL: Replacer = {
  events: (events) => Promise.resolve([...events]),
  text: () => ({ push: (piece) => piece, end: () => "" }),
  value: (text) => text,
  wall: (ms) => ms,
  leaves: () => true,
  replaced: () => [],
};

function createReplacer(
  { level, keep }: Required<RedactionOptions>,
  known: Known,
  pseudonyms: Pseudonyms,
  start: number,
): Replacer {
  const rewriter = new Rewriter(known, pseudonyms, level, keep);
  const ledger = new Ledger();
  const treatment = (what: Kind | Part) => (keep.has(what) ? "keep" : treatmentOf(level, what));
  const tellAt =
    (place: string): Tell =>
    ({ kind, raw }, pseudonym) => {
      if (pseudonym !== null) ledger.add(kind, raw, pseudonym, place);
    };
  const value = (text: string, place: string) => rewriter.rewrite(text, tellAt(place));
  const part = (text: string, what: Part | null, place: string): string => {
    if (what === null) return value(text, place);
    const how = treatment(what);
    if (how === "keep" && what !== "photo") return text;
    if (how !== "marker" || text === "" || /^\[removed: \d+\]$/.test(text))
      return value(text, place);
    const marker = `[removed: ${text.length}]`;
    ledger.add(what, text, marker, place);
    return marker;
  };
  const wall = (ms: number) => (treatment("wall-clock") === "relative" ? ms - start : ms);
  const hash = (files: ReadonlyMap<Hash, Hash>, old: Hash) => {
    const file = files.get(old);
    if (file !== undefined || treatment("file-hash") === "keep") return file ?? old;
    return pseudonyms.fileHash(old) ?? old;
  };
  return {
    events: (events: readonly RecordedEvent[], files, sha256) =>
      rewriteRecord(events, { text: part, hash: (old) => hash(files, old), wall }, sha256),
    text: (place, onMark) =>
      rewriteStream(rewriter, (mark, pseudonym) => {
        tellAt(place)(mark, pseudonym);
        if (mark.end > mark.start) onMark?.(mark);
      }),
    value,
    wall,
    leaves: (what) => treatment(what) !== "drop",
    replaced: () => ledger.list(),
  };
}
