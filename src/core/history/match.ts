// Whether a session meets a filter. One answer for every store, so that an index can only ever narrow the choice.
import type { SessionSummary } from "../ports.ts";
import type { HistoryFilter } from "./history-port.ts";
import { areFound } from "./terms.ts";

/** The filter that every session meets. */
export const EVERY_SESSION: HistoryFilter = {
  words: [],
  outcome: null,
  code: null,
  productType: null,
  fromWall: null,
  toWall: null,
  practice: null,
};

/** True where a session with this summary and these terms (terms.ts) meets every part of the filter. */
export function meets(
  summary: SessionSummary,
  terms: readonly string[],
  filter: HistoryFilter,
): boolean {
  const { outcome, code, productType, fromWall, toWall, practice, words } = filter;
  return (
    (outcome === null || summary.outcome === outcome) &&
    (code === null || summary.codes.includes(code)) &&
    (productType === null || summary.productType === productType) &&
    (fromWall === null || summary.startedWall >= fromWall) &&
    (toWall === null || summary.startedWall < toWall) &&
    (practice === null || summary.practice === practice) &&
    areFound(words, terms)
  );
}
