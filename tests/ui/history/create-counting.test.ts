import { expect, test } from "vitest";
import { StorageError } from "../../../src/core/errors.ts";
import type { HistoryPort } from "../../../src/core/history/history-port.ts";
import { EVERY_SESSION } from "../../../src/core/history/match.ts";
import type { RecordStore, SessionRow } from "../../../src/core/ports.ts";
import { createCounting } from "../../../src/ui/screens/statistics/create-counting.ts";
import { sessionId, summary } from "../../support/records.ts";

const rows: readonly SessionRow[] = Array.from({ length: 3 }, (_, at) => ({
  id: sessionId(at + 1),
  summary: summary({ codes: [4013], outcome: "mended" }),
  count: 1,
  touched: at,
  sealed: true,
}));

/** A history that gives `rows` twice, and waits between. */
function storeOf(between: () => Promise<void>): RecordStore {
  const scan: HistoryPort["scan"] = async (_filter, onBatch, signal) => {
    await onBatch(rows);
    await between();
    if (signal?.aborted === true) throw signal.reason;
    await onBatch(rows);
  };
  // The screen uses these two alone.
  return { history: async () => ({ scan }) } as unknown as RecordStore;
}

test("a count that went through gives the tables once, at its end", async () => {
  const seen: unknown[] = [];
  const counting = createCounting(
    storeOf(async () => void seen.push(counting.sessions(), counting.result())),
  );
  await counting.count(EVERY_SESSION);
  expect(seen).toEqual([3, null]);
  expect(counting.state()).toBe("done");
  expect(counting.result()).toMatchObject({ sessions: 6, codes: [{ key: 4013, total: 6 }] });
});

test("stopped, it shows what was counted until then and says that it is a part", async () => {
  const counting = createCounting(storeOf(async () => counting.stop()));
  await counting.count(EVERY_SESSION);
  expect(counting.state()).toBe("stopped");
  expect(counting.result()?.sessions).toBe(3);
  expect(counting.trouble()).toBeNull();
});

test("a refusal of the storage is told", async () => {
  const counting = createCounting(
    storeOf(async () => {
      throw new StorageError("storage-damaged", "scan");
    }),
  );
  await counting.count(EVERY_SESSION);
  expect(counting.state()).toBe("stopped");
  expect(counting.trouble()).toBe("storage-damaged");
});

test("another range begins anew, and the count before says nothing more", async () => {
  let free = (): void => {};
  const slow = new Promise<void>((resolve) => (free = resolve));
  let first = true;
  const counting = createCounting(
    storeOf(async () => {
      if (!first) return;
      first = false;
      await slow;
    }),
  );
  const old = counting.count(EVERY_SESSION);
  await counting.count(EVERY_SESSION);
  free();
  await old;
  expect(counting.state()).toBe("done");
  expect(counting.result()?.sessions).toBe(6);
});
