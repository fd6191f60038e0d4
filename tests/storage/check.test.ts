import { afterEach, describe, expect, it, vi } from "vitest";
import type { EventBody } from "../../src/core/session/events.ts";
import { quotaEndsAt } from "../support/idb-faults.ts";
import { note, sessionId, stamp, started, summary } from "../support/records.ts";
import { laptop } from "../support/stores.ts";
import type { Laptop } from "../support/stores.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

async function history(on: Laptop, sealed: number, open: number): Promise<void> {
  const { store } = await on.open();
  for (let number = 1; number <= sealed + open; number++) {
    const session = sessionId(number);
    await Promise.all(
      [started(), note("a"), note("b")].map((body) =>
        store.append(session, body, stamp(), summary()),
      ),
    );
    if (number <= sealed) await store.seal(session);
  }
  store.close();
}

/** Rows that the store's reads have given, as near as calls can tell. */
async function readsOfCheck(on: Laptop): Promise<number> {
  const { store } = await on.open();
  const spies = (["get", "getAll", "getAllKeys", "getKey"] as const).map((name) =>
    vi.spyOn(IDBObjectStore.prototype, name),
  );
  const before = () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  expect(await store.check()).toEqual([]);
  const reads = before();
  for (const spy of spies) spy.mockRestore();
  store.close();
  return reads;
}

describe("the check at the start", () => {
  it("finds nothing wrong on a full disk where a killed tab left an entry behind its events", async () => {
    const on = laptop();
    const tab = await on.open();
    const append = (body: EventBody) => tab.store.append(sessionId(1), body, stamp(), summary());
    await append(started());
    await append(note("a"));
    await append(note("b"));
    tab.kill();
    const { store } = await on.open();
    vi.spyOn(console, "warn").mockReturnValue();
    const end = quotaEndsAt(1);
    expect(await store.check()).toEqual([]);
    expect(console.warn).toHaveBeenCalledOnce();
    end();
    expect(await store.check()).toEqual([]);
    expect((await store.list({ before: null, limit: 1 }))[0]?.count).toBe(3);
  });

  it("costs the same after three sealed sessions and after sixty", async () => {
    const [few, many] = [laptop(), laptop()];
    await history(few, 3, 2);
    await history(many, 60, 2);
    expect(await readsOfCheck(many)).toBe(await readsOfCheck(few));
  });

  it("verifies the sixteen open sessions changed last, and of further ones compares the heads", async () => {
    const on = laptop();
    await history(on, 0, 20);
    await on.tamper(async (db) => {
      for (const number of [1, 4, 5, 20]) await db.delete("events", [sessionId(number), 2]);
    });
    const { store } = await on.open();
    const found = await store.check();
    expect(found.map((finding) => finding.session)).toEqual([sessionId(20), sessionId(5)]);
    // What the start passed over is told when the session is opened.
    expect((await store.read(sessionId(1))).integrity).toEqual({
      kind: "damaged",
      code: "events-lost",
      lost: 1,
    });
  });

  it("looks closer at an older open session as soon as its head does not agree", async () => {
    const on = laptop();
    await history(on, 0, 20);
    on.kept.set(sessionId(1), `9:${"a".repeat(64)}`);
    const { store } = await on.open();
    expect(await store.check()).toEqual([
      { session: sessionId(1), integrity: { kind: "damaged", code: "events-lost", lost: 6 } },
    ]);
  });

  it("finds nothing wrong while another tab appends and seals", async () => {
    const on = laptop();
    const [a, b] = [await on.open(), await on.open()];
    const working = (async () => {
      for (let number = 1; number <= 30; number++) {
        const session = sessionId((number % 4) + 1);
        await a.store.append(session, note(`${number}`), stamp(), summary());
        if (number % 5 === 0) await a.store.seal(session);
      }
    })();
    for (let round = 0; round < 15; round++) expect(await b.store.check()).toEqual([]);
    await working;
    expect(await b.store.check()).toEqual([]);
  });
});
