// What every history must do, whatever it keeps things in. Run over each of them, after the store's own contract.
import { expect, it } from "vitest";
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import type {
  HistoryFilter,
  HistoryOrder,
  HistoryPort,
  ShelfBundle,
} from "../../src/core/history/history-port.ts";
import { wordsOf } from "../../src/core/history/terms.ts";
import type { RecordStore, SessionSummary } from "../../src/core/ports.ts";
import { pagesOf } from "./history-pages.ts";
import { nodeSha256, note, sessionId, stamp, started, summary } from "./records.ts";
import { codeOf } from "./stores.ts";

const S = sessionId(1);
const CHANGED: HistoryOrder = { by: "changed", first: "newest" };

export function shelfBundle(id: string, more: Partial<ShelfBundle> = {}): ShelfBundle {
  return {
    id,
    session: S,
    name: `${id}.zip`,
    sizeBytes: 3,
    hash: "a".repeat(64),
    madeWall: 1,
    direction: "made",
    level: null,
    sharedAs: null,
    ...more,
  };
}

/** Declares the contract's tests; each gets a store of its own. */
export function describeHistory(open: () => Promise<RecordStore>): void {
  const add = (
    store: RecordStore,
    number: number,
    more: Partial<SessionSummary> = {},
    body = started(),
  ) => store.append(sessionId(number), body, stamp(number), summary(more));
  const finds = (history: HistoryPort, typed: string, more: Partial<HistoryFilter> = {}) =>
    pagesOf(history, { ...EVERY_SESSION, words: wordsOf(typed), ...more });

  /** Ten sessions, every other one sealed. */
  async function ten(): Promise<RecordStore> {
    const store = await open();
    for (let number = 1; number <= 10; number++) {
      await add(store, number, {
        ticket: `R-2026-${100 + number}`,
        customer: number % 3 === 0 ? "佐藤" : "Sato Keiko",
        codes: number > 5 ? [4013] : [9, 4013],
        outcome: number % 2 === 0 ? "mended" : "open",
        productType: "iPhone12,8",
        deviceKeys: [`ecid:001A2B3C4D5E6F${10 + number}`],
        startedWall: stamp(100 - number).wall,
        practice: number === 10,
      });
      if (number % 2 === 0) await store.seal(sessionId(number));
    }
    return store;
  }

  it("finds by words, choices and times, in every order, page by page", async () => {
    const history = await (await ten()).history();
    const all = Array.from({ length: 10 }, (_, index) => sessionId(index + 1));
    for (const limit of [1, 3, 100]) {
      expect(await pagesOf(history, EVERY_SESSION, CHANGED, limit)).toEqual(all.toReversed());
      expect(
        await pagesOf(history, EVERY_SESSION, { by: "changed", first: "oldest" }, limit),
      ).toEqual(all);
      expect(
        await pagesOf(history, EVERY_SESSION, { by: "started", first: "newest" }, limit),
      ).toEqual(all);
      expect(
        await pagesOf(history, EVERY_SESSION, { by: "started", first: "oldest" }, limit),
      ).toEqual(all.toReversed());
    }
    expect(await finds(history, "r-2026-104")).toEqual([sessionId(4)]);
    expect(await finds(history, "佐")).toEqual([9, 6, 3].map(sessionId));
    expect(await finds(history, "sat 4013 iphone")).toEqual([10, 8, 7, 5, 4, 2, 1].map(sessionId));
    expect(await finds(history, "6f17")).toEqual([sessionId(7)]);
    expect(await finds(history, "nobody")).toEqual([]);
    expect(await finds(history, "", { code: 9 })).toEqual([5, 4, 3, 2, 1].map(sessionId));
    expect(await finds(history, "", { outcome: "mended", code: 9 })).toEqual([4, 2].map(sessionId));
    expect(await finds(history, "", { practice: true })).toEqual([sessionId(10)]);
    expect(await finds(history, "", { productType: "iPhone1,1" })).toEqual([]);
    const times = { fromWall: stamp(92).wall, toWall: stamp(95).wall };
    expect(await finds(history, "", times)).toEqual([8, 7, 6].map(sessionId));
    expect(
      await pagesOf(history, { ...EVERY_SESSION, ...times }, { by: "started", first: "oldest" }, 2),
    ).toEqual([8, 7, 6].map(sessionId));
    expect(await finds(history, "", { fromWall: 5, toWall: 4 })).toEqual([]);
    expect(await history.find(EVERY_SESSION, CHANGED, null, 0)).toEqual({ rows: [], next: null });
  });

  it("finds what has changed since by what it is now, sealed or gone on with", async () => {
    const store = await ten();
    const history = await store.history();
    await add(store, 4, { ticket: "new", outcome: "given-up" }, note("x"));
    expect(await finds(history, "r-2026-104")).toEqual([]);
    expect(await finds(history, "new")).toEqual([sessionId(4)]);
    await store.seal(sessionId(4));
    expect(await finds(history, "new")).toEqual([sessionId(4)]);
    expect((await pagesOf(history, EVERY_SESSION))[0]).toBe(sessionId(4));
  });

  it("scans every session once, in batches, until it is stopped", async () => {
    const store = await ten();
    const history = await store.history();
    const seen: string[] = [];
    await history.scan(EVERY_SESSION, (rows) => void seen.push(...rows.map((row) => row.id)));
    expect(seen).toEqual(Array.from({ length: 10 }, (_, index) => sessionId(index + 1)));
    const stop = new AbortController();
    stop.abort(new Error("enough"));
    await expect(history.scan(EVERY_SESSION, () => undefined, stop.signal)).rejects.toThrow(
      "enough",
    );
    await expect(history.readAll(() => undefined, stop.signal)).rejects.toThrow("enough");
    await expect(
      history.scan(EVERY_SESSION, () => {
        throw new Error("the caller's own");
      }),
    ).rejects.toThrow("the caller's own");
  });

  it("gives every record whole, once, for a backup", async () => {
    const store = await ten();
    const given: string[] = [];
    await (
      await store.history()
    ).readAll(async (row, record) => {
      given.push(row.id);
      expect(record).toEqual(await store.read(row.id));
      expect(record.integrity).toEqual({ kind: "whole" });
      expect(row.count).toBe(record.events.length);
    });
    expect(given).toEqual(Array.from({ length: 10 }, (_, index) => sessionId(index + 1)));
  });

  it("counts sessions and events as they come and go", async () => {
    const store = await ten();
    const history = await store.history();
    expect(await history.totals()).toMatchObject({ sessions: 10, events: 10 });
    await add(store, 4, {}, note("x"));
    await add(store, 11);
    expect(await history.totals()).toMatchObject({ sessions: 11, events: 12 });
    await history.forget([4, 11, 3].map(sessionId), "person", 5);
    expect(await history.totals()).toMatchObject({ sessions: 8, events: 8 });
  });

  it("forgets a session with all that belongs to it, and nothing else", async () => {
    const store = await ten();
    const history = await store.history();
    const bytes = new Uint8Array([1, 2, 3]);
    for (const number of [1, 2]) {
      const session = sessionId(number);
      await store.saveBundle(shelfBundle(`b${number}`, { session }), bytes);
      await history.shelve(shelfBundle(`r${number}`, { session, direction: "received" }), bytes);
      await store.attachFile(
        {
          id: `f${number}`,
          session,
          name: "x.log",
          sizeBytes: 3,
          hash: await nodeSha256(bytes),
          keptWall: 1,
        },
        bytes,
      );
      await add(store, number, {}, note("a tail behind the segment"));
    }
    const kept = await store.read(S);
    expect(await history.traces(sessionId(2))).toBeGreaterThan(3);
    const removed = await history.forget([sessionId(2), sessionId(2), sessionId(77)], "person", 42);
    expect(removed).toMatchObject({ sessions: 1, events: 2, bundles: 2, files: 1 });
    expect(removed.bytes).toBeGreaterThanOrEqual(9);
    expect(await history.traces(sessionId(2))).toBe(0);
    expect(await history.gone()).toEqual([{ id: sessionId(2), wall: 42, why: "person" }]);
    expect((await store.read(sessionId(2))).events).toEqual([]);
    expect((await store.read(sessionId(2))).integrity).toEqual({ kind: "whole" });
    expect(await store.readBundle("b2")).toBeNull();
    expect(await store.readFile("f2")).toBeNull();
    expect(await finds(history, "r-2026-102")).toEqual([]);
    expect(await store.listOfDevice("ecid:001A2B3C4D5E6F12")).toEqual([]);
    expect(await store.check()).toEqual([]);
    expect(await store.read(S)).toEqual(kept);
    expect(await store.readFile("f1")).toEqual(bytes);
    expect(await store.readBundle("r1")).toEqual(bytes);
    expect(await codeOf(add(store, 2, {}, note("too late")))).toBe("storage-unsuitable");
    expect(await history.traces(sessionId(2))).toBe(0);
    await history.forget([S], "retention", 43);
    expect((await history.gone()).map(({ why }) => why)).toEqual(["retention", "person"]);
  });

  it("keeps nothing more of a session that was given up, but what somebody else sent", async () => {
    const store = await open();
    const history = await store.history();
    const bytes = new Uint8Array([1, 2, 3]);
    const kept = { id: "f", session: S, name: "x.log", sizeBytes: 3, keptWall: 1 };
    const file = { ...kept, hash: await nodeSha256(bytes) };
    await add(store, 1);
    await history.forget([S], "person", 5);
    for (const keep of [
      () => store.attachFile(file, bytes),
      () => store.saveBundle(shelfBundle("made"), bytes),
      () => history.shelve(shelfBundle("made"), bytes),
    ])
      expect(await codeOf(keep())).toBe("storage-unsuitable");
    expect(await history.traces(S)).toBe(0);
    expect([await store.readFile("f"), await store.readBundle("made")]).toEqual([null, null]);
    await history.shelve(shelfBundle("theirs", { direction: "received" }), bytes);
    expect((await history.shelf(null, 9)).bundles.map(({ id }) => id)).toEqual(["theirs"]);
  });
}
