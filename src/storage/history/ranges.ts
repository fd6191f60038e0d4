// The key ranges that begin behind a place of the history (core/history/places.ts). Pages go on by key, never by offset.
import type {
  HistoryCursor,
  HistoryFilter,
  HistoryOrder,
} from "../../core/history/history-port.ts";

/** A run of entries in the order asked for: all of them, or those with one term. */
export type Stream =
  | { readonly index: "touched" | "started" }
  | { readonly index: "term"; readonly term: string };

/** The keys of a stream behind `cursor`, as far as the filter's times allow. */
export function rangeOf(
  stream: Stream,
  filter: HistoryFilter,
  { first }: HistoryOrder,
  cursor: HistoryCursor | null,
): IDBKeyRange | null {
  const newest = first === "newest";
  if (stream.index === "touched") {
    if (cursor === null) return null;
    return newest
      ? IDBKeyRange.upperBound(cursor[0], true)
      : IDBKeyRange.lowerBound(cursor[0], true);
  }
  if (stream.index === "term") {
    const { term } = stream;
    return newest
      ? IDBKeyRange.bound([term], [term, cursor?.[0] ?? []], false, true)
      : IDBKeyRange.bound([term, cursor?.[0] ?? Number.NEGATIVE_INFINITY], [term, []], true);
  }
  return startedRange(filter, newest, cursor);
}

/** The keys of sessions that began within the filter's times. */
export function startedRange(
  { fromWall, toWall }: HistoryFilter,
  newest: boolean,
  cursor: HistoryCursor | null,
): IDBKeyRange {
  const lower = cursor !== null && !newest ? [...cursor] : [fromWall ?? Number.NEGATIVE_INFINITY];
  const upper = cursor !== null && newest ? [...cursor] : toWall === null ? [[]] : [toWall];
  try {
    return IDBKeyRange.bound(lower, upper, true, true);
  } catch {
    // The times leave nothing, or nothing behind the cursor: a key that no session has.
    return IDBKeyRange.only([Number.NEGATIVE_INFINITY]);
  }
}
