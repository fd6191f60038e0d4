import { describe, expect, test } from "vitest";
import { StorageError } from "../../../src/core/errors.ts";
import type {
  HistoryCursor,
  HistoryPage,
  HistoryPort,
} from "../../../src/core/history/history-port.ts";
import { EVERY_SESSION } from "../../../src/core/history/match.ts";
import type { RecordStore, SessionRow } from "../../../src/core/ports.ts";
import { createResults } from "../../../src/ui/screens/history/create-results.ts";
import { sessionId, summary } from "../../support/records.ts";

const NEWEST = { by: "changed", first: "newest" } as const;
const row = (number: number): SessionRow => ({
  id: sessionId(number),
  summary: summary(),
  count: 1,
  touched: number,
  sealed: false,
});

/** A history of `total` rows whose pages are at most `page` long and every second one empty. */
function storeOf(total: number, page: number, before: (words: readonly string[]) => Promise<void>) {
  let asked = 0;
  const find: HistoryPort["find"] = async (
    { words },
    _order,
    cursor,
    limit,
  ): Promise<HistoryPage> => {
    asked += 1;
    await before(words);
    const from = cursor?.[0] ?? 0;
    if (asked % 2 === 0) return { rows: [], next: [from, ""] };
    const to = Math.min(total, from + Math.min(page, limit));
    const next: HistoryCursor | null = to === total ? null : [to, ""];
    return { rows: Array.from({ length: to - from }, (_, at) => row(from + at)), next };
  };
  // The screen uses these two alone.
  return { history: async () => ({ find }) } as unknown as RecordStore;
}
const atOnce = async (): Promise<void> => {};

describe("the rows of a search", () => {
  test("short and empty pages of the store make one screenful", async () => {
    const results = createResults(storeOf(120, 7, atOnce));
    await results.find(EVERY_SESSION, NEWEST);
    expect(results.rows()).toHaveLength(50);
    expect(results.state()).toBe("more");
    await results.more();
    await results.more();
    expect(results.rows().map(({ touched }) => touched)).toEqual(
      Array.from({ length: 120 }, (_, at) => at),
    );
    expect(results.state()).toBe("end");
  });

  test("what an older search still gives is dropped", async () => {
    let free = (): void => {};
    const slow = new Promise<void>((resolve) => (free = resolve));
    const store = storeOf(3, 50, async (words) => (words.includes("slow") ? slow : undefined));
    const results = createResults(store);
    const old = results.find({ ...EVERY_SESSION, words: ["slow"] }, NEWEST);
    await results.find(EVERY_SESSION, NEWEST);
    const found = results.rows();
    free();
    await old;
    expect(results.rows()).toBe(found);
    expect(results.state()).toBe("end");
  });

  test("a refusal of the storage is told, and the next search begins anew", async () => {
    let refuse = true;
    const store = storeOf(3, 50, async () => {
      if (refuse) throw new StorageError("storage-refused", "find");
    });
    const results = createResults(store);
    await results.find(EVERY_SESSION, NEWEST);
    expect(results.trouble()).toBe("storage-refused");
    refuse = false;
    await results.find(EVERY_SESSION, NEWEST);
    expect(results.trouble()).toBeNull();
    expect(results.state()).toBe("end");
  });
});
