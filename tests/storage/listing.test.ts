import { afterEach, describe, expect, it, vi } from "vitest";
import { sessionId, stamp, started, summary } from "../support/records.ts";
import { laptop } from "../support/stores.ts";
import type { Tab } from "../support/stores.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function storeOf(count: number): Promise<Tab["store"]> {
  const { store } = await laptop().open();
  for (let number = 1; number <= count; number++) {
    await store.append(sessionId(number), started(), stamp(), summary({ deviceKeys: ["phone"] }));
  }
  return store;
}

describe("a page of the history", () => {
  it("is read without a cursor where the browser can read backwards", async () => {
    const store = await storeOf(9);
    const cursors = [
      vi.spyOn(IDBIndex.prototype, "openCursor"),
      vi.spyOn(IDBObjectStore.prototype, "openCursor"),
    ];
    const page = await store.list({ before: 7, limit: 3 });
    expect(page.map((row) => row.touched)).toEqual([6, 5, 4]);
    expect((await store.listOfDevice("phone")).map((row) => row.touched)).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    for (const cursor of cursors) expect(cursor).not.toHaveBeenCalled();
  });

  it("is the same by a cursor where it cannot, which moves no further than the page", async () => {
    const store = await storeOf(9);
    const expected = {
      page: await store.list({ before: 7, limit: 3 }),
      last: await store.list({ before: 2, limit: 3 }),
      all: await store.list({ before: null, limit: 100 }),
      device: await store.listOfDevice("phone"),
    };
    // Before Chromium 141 there is no getAllRecords, and getAll takes no options.
    const descriptor = Object.getOwnPropertyDescriptor(IDBIndex.prototype, "getAllRecords");
    Reflect.deleteProperty(IDBIndex.prototype, "getAllRecords");
    // The inner step of fake-indexeddb: idb knows `continue` by identity, so that cannot be spied on.
    const moves = vi.spyOn(IDBCursor.prototype as unknown as { _iterate(): void }, "_iterate");
    try {
      const page = await store.list({ before: 7, limit: 3 });
      expect(moves).toHaveBeenCalledTimes(3);
      expect({
        page,
        last: await store.list({ before: 2, limit: 3 }),
        all: await store.list({ before: null, limit: 100 }),
        device: await store.listOfDevice("phone"),
      }).toEqual(expected);
    } finally {
      if (descriptor) Object.defineProperty(IDBIndex.prototype, "getAllRecords", descriptor);
    }
  });

  it.each([
    [-1, 0],
    [0, 0],
    [2.9, 2],
    [1e12, 5],
  ])("of %d rows asked for has %i of five", async (limit, rows) => {
    const store = await storeOf(5);
    expect(await store.list({ before: null, limit })).toHaveLength(rows);
  });
});
