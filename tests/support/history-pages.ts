// A search of the history, page after page to its end.
import type {
  HistoryCursor,
  HistoryFilter,
  HistoryOrder,
  HistoryPage,
  HistoryPort,
} from "../../src/core/history/history-port.ts";

const CHANGED: HistoryOrder = { by: "changed", first: "newest" };

/** Ids of all pages, each of at most `limit` rows. */
export async function pagesOf(
  history: Pick<HistoryPort, "find">,
  filter: HistoryFilter,
  order = CHANGED,
  limit = 3,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: HistoryCursor | null = null;
  for (;;) {
    const page: HistoryPage = await history.find(filter, order, cursor, limit);
    if (page.rows.length > limit) throw new Error(`${page.rows.length} rows, asked for ${limit}`);
    ids.push(...page.rows.map((row) => row.id));
    if (page.next === null) return ids;
    cursor = page.next;
  }
}
