import { afterEach, describe, expect, it, vi } from "vitest";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { verifyRecord } from "../../src/core/session/chain.ts";
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import { wordsOf } from "../../src/core/history/terms.ts";
import { ALL_FILLED, FILLED_KEY, VERSION } from "../../src/storage/schema.ts";
import dump from "../fixtures/database-v1.json";
import { dumpOf, restoreDump } from "../support/database-dump.ts";
import type { DatabaseDump } from "../support/database-dump.ts";
import { pagesOf } from "../support/history-pages.ts";
import { quotaEndsAt } from "../support/idb-faults.ts";
import { nodeSha256, note, sessionId, stamp, summary } from "../support/records.ts";
import { codeOf, laptop } from "../support/stores.ts";
import type { Laptop, Tab } from "../support/stores.ts";

const V1: DatabaseDump = dump;
const SESSIONS = [1, 2, 3, 4].map(sessionId);

/** A laptop that version 1 of the layout has left behind. */
async function oldLaptop(): Promise<Laptop> {
  const on = laptop();
  await restoreDump(on, V1);
  return on;
}

/** Every event of version 1's rows and segments, by session, in record order. */
function eventsOf(from: DatabaseDump): Map<string, readonly RecordedEvent[]> {
  const rows = from.stores.flatMap(({ name, rows: kept }) =>
    name === "events" || name === "segments" ? kept.flatMap(({ value }) => value) : [],
  ) as RecordedEvent[]; // as the fixture was written
  const inOrder = rows.toSorted((a, b) => a.lamport - b.lamport);
  return new Map(
    SESSIONS.map((session) => [session, inOrder.filter((event) => event.session === session)]),
  );
}

async function contentOf(store: Tab["store"]): Promise<string> {
  const content = await Promise.all(
    SESSIONS.map(async (session) => {
      const { events, integrity } = await store.read(session);
      const files = await store.listFiles(session);
      return {
        integrity,
        events: events.map((event) => event.hash),
        files: await Promise.all(files.map(async ({ id }) => [id, await store.readFile(id)])),
        bundles: await store.listBundles(session),
        bytes: await store.readBundle("b1"),
      };
    }),
  );
  return nodeSha256(JSON.stringify(content));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a database of version 1", () => {
  it("keeps every event, bundle and file, and nothing of it looks lost", async () => {
    const on = await oldLaptop();
    const { store } = await on.open();
    expect(await store.check()).toEqual([]);
    for (const [session, events] of eventsOf(V1)) {
      expect(await store.read(session)).toEqual({ events, integrity: { kind: "whole" } });
      expect((await verifyRecord(events, nodeSha256)).kind).toBe("whole");
    }
    expect(await store.readBundle("b1")).toEqual(new Uint8Array([1, 2, 3, 4, 5]));
    expect((await store.readFile("f1"))?.length).toBe(480);
    expect((await dumpOf(on)).version).toBe(VERSION);
  });

  it("is listed though its summaries lack what was added since", async () => {
    const { store } = await (await oldLaptop()).open();
    const rows = await store.list({ before: null, limit: 9 });
    expect(rows.map((row) => row.id)).toEqual([4, 3, 2, 1].map(sessionId));
    for (const row of rows)
      expect(row.summary).toMatchObject({ codes: [], ticket: "", helped: null });
  });

  it("goes on: appends under the same writer, seals, and is checked like any other", async () => {
    const on = await oldLaptop();
    const { store } = await on.open();
    for (const session of SESSIONS) {
      const before = await store.read(session);
      const event = await store.append(session, note("after"), stamp(), summary());
      expect(event).toMatchObject({
        prev: before.events.at(-1)?.hash,
        writer: before.events[0]?.writer,
      });
      await store.seal(session);
      expect((await store.read(session)).events).toEqual([...before.events, event]);
    }
    expect(await store.check()).toEqual([]);
    store.close();
    expect(await (await on.open()).store.check()).toEqual([]);
  });

  it("is searched at once, by what its summaries say", async () => {
    const { store } = await (await oldLaptop()).open();
    const history = await store.history();
    const given = { ...EVERY_SESSION, words: wordsOf("given-up") };
    expect(await pagesOf(history, given)).toEqual([sessionId(2)]);
  });

  it("is brought up to date in the background: what summaries lacked is read off the records", async () => {
    const on = await oldLaptop();
    const { store } = await on.open();
    const history = await store.history();
    await filled(on);
    const rows = await store.list({ before: null, limit: 9 });
    expect(rows.map(({ summary: { codes, role } }) => ({ codes, role }))).toEqual([
      { codes: [], role: "owner" },
      { codes: [], role: "technician" },
      { codes: [], role: "technician" },
      { codes: [4013], role: "owner" },
    ]);
    expect(rows.map(({ touched }) => touched)).toEqual(
      [4, 3, 2, 1].map((n) => rows[4 - n]?.touched),
    );
    const entries = await on.tamper((db) => db.getAll("sessions"));
    expect(entries.map(({ open, terms }) => [open, terms === undefined])).toEqual([
      [undefined, false],
      [undefined, false],
      [1, true],
      [1, true],
    ]);
    expect(await pagesOf(history, { ...EVERY_SESSION, code: 4013 })).toEqual([sessionId(1)]);
    expect(await pagesOf(history, { ...EVERY_SESSION, words: ["6f70"] })).toEqual([sessionId(1)]);
    expect(await store.check()).toEqual([]);
    expect((await history.shelf(null, 9)).bundles).toMatchObject([{ id: "b1", direction: "made" }]);
    expect(await history.totals()).toMatchObject({ sessions: 4, events: 55 });
  });

  it("lets sessions be given up that version 1 had sealed", async () => {
    const on = await oldLaptop();
    const { store } = await on.open();
    const history = await store.history();
    const removed = await history.forget([1, 3].map(sessionId), "retention", 1);
    expect(removed).toMatchObject({ sessions: 2, events: 12, bundles: 1, files: 1 });
    expect(await store.check()).toEqual([]);
    await filled(on);
    store.close();
    expect(await (await on.open()).store.check()).toEqual([]);
  });

  it("has the same content whether the migration was broken off before or not", async () => {
    const { store } = await (await oldLaptop()).open();
    const expected = await contentOf(store);
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const on = await oldLaptop();
      const end = breakUpgradeAt(at);
      const outcome = await codeOf(on.open());
      end();
      expect(outcome).not.toBe("resolved");
      // Old entirely: as if nothing had been tried.
      expect((await dumpOf(on)).stores).toEqual(V1.stores);
      const again = await on.open();
      expect(await contentOf(again.store)).toBe(expected);
      expect(await again.store.check()).toEqual([]);
    }
  });

  it("stays what it was where the disk is full, and says so", async () => {
    const on = laptop();
    const end = quotaEndsAt(1);
    expect(await codeOf(on.open())).toBe("storage-full");
    end();
    expect(await codeOf(on.open())).toBe("resolved");
  });
});

/** Resolves when every entry has been brought up to date. */
async function filled(on: Laptop): Promise<void> {
  await vi.waitFor(async () =>
    expect(await on.tamper((db) => db.get("meta", FILLED_KEY))).toBe(ALL_FILLED),
  );
}

/** Undoes the upgrade as it makes its `at`th store or index: as a killed browser does. */
function breakUpgradeAt(at: number): () => void {
  let made = 0;
  const count = () => {
    made += 1;
    if (made === at) throw new DOMException("killed", "AbortError");
  };
  const stores: IDBDatabase["createObjectStore"] = Reflect.get(
    IDBDatabase.prototype,
    "createObjectStore",
  );
  const indexes: IDBObjectStore["createIndex"] = Reflect.get(
    IDBObjectStore.prototype,
    "createIndex",
  );
  const spies = [
    vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementation(function make(
      this: IDBDatabase,
      ...args
    ) {
      count();
      return stores.apply(this, args);
    }),
    vi.spyOn(IDBObjectStore.prototype, "createIndex").mockImplementation(function make(
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore["createIndex"]>
    ) {
      count();
      return indexes.apply(this, args);
    }),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}
