// Pages of the history under a filter. Few sessions that a word or a choice leaves are taken whole; else the index
// is walked in the order asked for, so many rows a page and no more. Every row is held against the filter itself
// (core/history/match.ts): the indexes only narrow the choice.
import { meets } from "../../core/history/match.ts";
import type {
  HistoryCursor,
  HistoryFilter,
  HistoryOrder,
  HistoryPage,
} from "../../core/history/history-port.ts";
import { isBeyond, placeOf, sorted } from "../../core/history/places.ts";
import { completeSummary } from "../../core/history/complete-summary.ts";
import { termsOf } from "../../core/history/terms.ts";
import type { Connection } from "../connection.ts";
import { isEntry, toRow } from "../entry.ts";
import { entriesOf } from "../listing.ts";
import { ALL_FILLED, FILLED_KEY } from "../schema.ts";
import type { SessionEntry } from "../schema.ts";
import { planOf } from "./plan.ts";
import { rangeOf } from "./ranges.ts";
import type { Stream } from "./ranges.ts";

/** Rows a page looks at: beyond it the page ends, whatever was found. */
const LOOKED_AT = 2000;
/** Rows of one reading. */
const BATCH = 50;

/** One page; `cursor` null: from the beginning. */
export async function find(
  connection: Connection,
  filter: HistoryFilter,
  order: HistoryOrder,
  cursor: HistoryCursor | null,
  limit: number,
): Promise<HistoryPage> {
  const most = Math.max(0, Math.floor(limit));
  if (most === 0) return { rows: [], next: null };
  const isFilled =
    (await connection.run("find", ["meta"], "readonly", (tx) =>
      tx.objectStore("meta").get(FILLED_KEY),
    )) === ALL_FILLED;
  const plan = await planOf(connection, filter, order, isFilled);
  const fits = (entry: SessionEntry): boolean => isEntry(entry) && accepts(entry, filter);
  if (plan.kind === "taken-whole") {
    const found = sorted(plan.entries.filter(fits), order).filter((entry) =>
      isBeyond(placeOf(entry, order), cursor, order),
    );
    return pageOf(found.slice(0, most), found.length > most ? null : "end", order);
  }
  return walk(connection, { ...plan, filter, order, fits }, cursor, most);
}

/** Whether the entry meets the filter; its terms are worked out only where words ask for them. */
export function accepts({ summary }: SessionEntry, filter: HistoryFilter): boolean {
  const complete = completeSummary(summary);
  return meets(complete, filter.words.length === 0 ? [] : termsOf(complete), filter);
}

interface Walk {
  readonly streams: readonly Stream[];
  /** What stands in no stream: the open sessions, where the streams are of terms. */
  readonly beside: readonly SessionEntry[];
  readonly filter: HistoryFilter;
  readonly order: HistoryOrder;
  readonly fits: (entry: SessionEntry) => boolean;
}

async function walk(
  connection: Connection,
  { streams, beside, filter, order, fits }: Walk,
  cursor: HistoryCursor | null,
  most: number,
): Promise<HistoryPage> {
  const direction = order.first === "newest" ? "prev" : "next";
  const found: SessionEntry[] = [];
  const seen = new Set<string>();
  const batch = Math.max(BATCH, Math.min(most + 1, LOOKED_AT));
  let frontier = cursor;
  for (let looked = 0; found.length <= most && looked < LOOKED_AT;) {
    const from = frontier;
    const batches = await connection.run("find", ["sessions"], "readonly", (tx) =>
      Promise.all(
        streams.map((stream) =>
          entriesOf(
            tx.objectStore("sessions").index(stream.index),
            rangeOf(stream, filter, order, from),
            batch,
            direction,
          ),
        ),
      ),
    );
    looked += batches.reduce((sum, entries) => sum + entries.length, 0);
    // As far as every stream that goes on has been read.
    const ends = batches.flatMap((entries) => (entries.length < batch ? [] : entries.slice(-1)));
    const end = sorted(ends, order)[0];
    const safe = end === undefined ? null : placeOf(end, order);
    const among = [...batches.flat(), ...beside].filter(
      (entry) =>
        isBeyond(placeOf(entry, order), from, order) &&
        (safe === null || !isBeyond(placeOf(entry, order), safe, order)),
    );
    for (const entry of sorted(among, order)) {
      if (seen.has(entry.id)) continue;
      seen.add(entry.id);
      if (fits(entry)) found.push(entry);
    }
    if (safe === null)
      return pageOf(found.slice(0, most), found.length > most ? null : "end", order);
    frontier = safe;
  }
  return pageOf(found.slice(0, most), found.length > most ? null : frontier, order);
}

/** `next`: "end", a place to go on from, or null: the last row of the page. */
function pageOf(
  entries: readonly SessionEntry[],
  next: HistoryCursor | "end" | null,
  order: HistoryOrder,
): HistoryPage {
  const last = entries.at(-1);
  const after = next ?? (last === undefined ? "end" : placeOf(last, order));
  return { rows: entries.map(toRow), next: after === "end" ? null : after };
}
