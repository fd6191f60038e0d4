import { deleteDB } from "idb";
import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { verifyRecord } from "../../src/core/session/chain.ts";
import { mergeRecords } from "../../src/core/session/merge.ts";
import type { SessionEntry } from "../../src/storage/schema.ts";
import {
  linked,
  nodeSha256,
  note,
  sessionId,
  stamp,
  started,
  summary,
} from "../support/records.ts";
import { laptopWith } from "../support/stores.ts";
import type { Laptop, Tab } from "../support/stores.ts";

const S = sessionId(1);
const whole = { kind: "whole" };

function append(store: Tab["store"], body = note("next"), session = S): Promise<RecordedEvent> {
  return store.append(session, body, stamp(), summary());
}

async function entryOf(on: Laptop, session = S): Promise<SessionEntry> {
  const entry = await on.tamper((db) => db.get("sessions", session));
  if (entry === undefined) throw new Error("no entry");
  return entry;
}

describe("a database that was set back or has vanished", () => {
  /** Puts the session back to where it stood after `count` events, rows and entry alike. */
  async function setBack(
    on: Laptop,
    events: readonly RecordedEvent[],
    count: number,
  ): Promise<void> {
    const entry = await entryOf(on);
    const last = events[count - 1];
    if (last === undefined) throw new Error("unreachable");
    await on.tamper(async (db) => {
      await db.delete("events", IDBKeyRange.bound([S, count + 1], [S, []]));
      await db.put("sessions", {
        ...entry,
        count,
        tip: last.hash,
        lamport: count,
        heads: { [last.writer]: { n: count, hash: last.hash } },
      });
    });
  }

  it("tells the loss though all that is left agrees with itself", async () => {
    const { on, events } = await laptopWith(6);
    await setBack(on, events, 4);
    const { store } = await on.open();
    const integrity = { kind: "damaged", code: "events-lost", lost: 2 };
    expect(await store.check()).toEqual([{ session: S, integrity }]);
    expect(await store.check()).toEqual([{ session: S, integrity }]);
    expect(await store.read(S)).toEqual({ events: events.slice(0, 4), integrity });
  });

  it("goes on under a new writer, so that the lost events can still be merged in from a bundle", async () => {
    const { on, events } = await laptopWith(6);
    await setBack(on, events, 4);
    const { store } = await on.open();
    const next = await append(store);
    expect(next).toMatchObject({ n: 1, prev: "", lamport: 7 });
    expect(next.writer).not.toBe(events[0]?.writer);
    await append(store);
    const { events: now, integrity } = await store.read(S);
    expect(now).toHaveLength(6);
    expect(integrity).toEqual({ kind: "damaged", code: "events-lost", lost: 2 });
    expect(await store.check()).toEqual([]);
    expect((await store.list({ before: null, limit: 1 }))[0]?.count).toBe(6);
    const merged = mergeRecords(now, events);
    expect(merged.kind).toBe("merged");
    expect(merged.kind === "merged" && (await verifyRecord(merged.events, nodeSha256)).kind).toBe(
      "whole",
    );
  });

  it("tells that another history stands in the place of as many events", async () => {
    const { on, events } = await laptopWith(3);
    const [first, second] = events;
    if (first === undefined || second === undefined) throw new Error("unreachable");
    const other = await linked(note("other"), second, { writer: first.writer });
    const entry = await entryOf(on);
    await on.tamper(async (db) => {
      await db.put("events", other, [S, 3]);
      await db.put("sessions", {
        ...entry,
        tip: other.hash,
        heads: { [first.writer]: { n: 3, hash: other.hash } },
      });
    });
    const { store } = await on.open();
    expect(await store.check()).toEqual([
      { session: S, integrity: { kind: "damaged", code: "chain-broken", lost: 0 } },
    ]);
    expect((await append(store)).writer).not.toBe(first.writer);
  });

  it("tells how many events of which open sessions vanished with the whole database", async () => {
    const { on } = await laptopWith(3);
    const { store: before } = await on.open();
    for (let index = 0; index < 5; index++) await append(before, note(`${index}`), sessionId(2));
    for (let index = 0; index < 4; index++) await append(before, note(`${index}`), sessionId(3));
    await before.seal(sessionId(3));
    before.close();
    await vanish(on);
    const { store } = await on.open();
    const findings = [
      { session: S, integrity: { kind: "damaged", code: "events-lost", lost: 3 } },
      { session: sessionId(2), integrity: { kind: "damaged", code: "events-lost", lost: 5 } },
      { session: null, integrity: { kind: "damaged", code: "events-lost", lost: 4 } },
    ];
    expect(await store.check()).toEqual(findings);
    expect(await store.check()).toEqual(findings);
    expect(await store.read(S)).toEqual({ events: [], integrity: findings[0]?.integrity });
  });

  it("goes on telling of sealed history that vanished, though new sessions are sealed meanwhile", async () => {
    const { on } = await laptopWith(5, 5);
    await vanish(on);
    const { store } = await on.open();
    await append(store, started(), sessionId(2));
    await store.seal(sessionId(2));
    expect(await store.check()).toEqual([
      { session: null, integrity: { kind: "damaged", code: "events-lost", lost: 4 } },
    ]);
  });

  it("is silent about a loss that was acknowledged, and only about that", async () => {
    const { on } = await laptopWith(3, 3);
    const { store: before } = await on.open();
    await append(before, started(), sessionId(2));
    before.close();
    await vanish(on);
    const { store } = await on.open();
    await store.acknowledge(sessionId(2));
    expect(await store.check()).toEqual([
      { session: null, integrity: { kind: "damaged", code: "events-lost", lost: 3 } },
    ]);
    await store.acknowledge(null);
    expect(await store.check()).toEqual([]);
    store.close();
    expect(await (await on.open()).store.check()).toEqual([]);
  });

  it("notes an acknowledged loss in the record, which goes on telling of it", async () => {
    const { on, events } = await laptopWith(6);
    await setBack(on, events, 4);
    const { store } = await on.open();
    await store.acknowledge(S);
    expect(await store.check()).toEqual([]);
    const integrity = { kind: "damaged", code: "events-lost", lost: 2 };
    expect((await store.read(S)).integrity).toEqual(integrity);
    expect((await append(store)).writer).not.toBe(events[0]?.writer);
    expect((await store.read(S)).integrity).toEqual(integrity);
    await on.tamper((db) => db.delete("events", [S, 2]));
    expect(await store.check()).toEqual([{ session: S, integrity: { ...integrity, lost: 3 } }]);
  });

  it("works on in the tab under which the database vanished, and notes what is gone", async () => {
    const { on } = await laptopWith(0);
    const { store } = await on.open();
    for (let index = 0; index < 4; index++) await append(store);
    await vanish(on);
    const next = await append(store);
    expect(next).toMatchObject({ n: 1, prev: "", lamport: 5 });
    expect(await store.read(S)).toEqual({
      events: [next],
      integrity: { kind: "damaged", code: "events-lost", lost: 4 },
    });
  });

  it("tells that sealed history was set back", async () => {
    const { on } = await laptopWith(3, 3);
    const ledger = await on.tamper((db) => db.get("meta", "ledger"));
    const { store: before } = await on.open();
    await append(before, started(), sessionId(2));
    await before.seal(sessionId(2));
    before.close();
    await on.tamper(async (db) => {
      await db.put("meta", ledger ?? "", "ledger");
      await db.delete("sessions", sessionId(2));
      await db.delete("segments", IDBKeyRange.bound([sessionId(2)], [sessionId(2), []]));
    });
    const { store } = await on.open();
    expect(await store.check()).toEqual([
      { session: null, integrity: { kind: "damaged", code: "events-lost", lost: 1 } },
    ]);
  });
});

describe("an entry that lags behind its own events", () => {
  it("is rebuilt from them when it is gone, and writing goes on behind them", async () => {
    const { on, events } = await laptopWith(4);
    await on.tamper((db) => db.delete("sessions", S));
    const { store } = await on.open();
    expect(await store.read(S)).toEqual({
      events,
      integrity: { kind: "damaged", code: "row-unreadable", lost: 0 },
    });
    const next = await append(store);
    expect(next.writer).not.toBe(events[0]?.writer);
    expect(await store.read(S)).toEqual({ events: [...events, next], integrity: whole });
    expect((await store.list({ before: null, limit: 9 })).map((row) => row.count)).toEqual([5]);
  });

  it("never overwrites events that it does not know of", async () => {
    const { on, events } = await laptopWith(4);
    const entry = await entryOf(on);
    const second = events[1];
    if (second === undefined) throw new Error("unreachable");
    on.kept.clear();
    await on.tamper((db) =>
      db.put("sessions", {
        ...entry,
        count: 2,
        tip: second.hash,
        lamport: 2,
        heads: { [second.writer]: { n: 2, hash: second.hash } },
      }),
    );
    const { store } = await on.open();
    const next = await append(store);
    expect(await store.read(S)).toEqual({ events: [...events, next], integrity: whole });
    expect((await verifyRecord([...events, next], nodeSha256)).kind).toBe("whole");
  });
});

describe("a second copy that lags behind", () => {
  it("is put right in silence where the record verifies", async () => {
    const { on, events } = await laptopWith(5);
    on.kept.set(S, `4:${events[3]?.hash ?? ""}`);
    const { store } = await on.open();
    expect(await store.check()).toEqual([]);
    expect(on.kept.get(S)).toBe(`5:${events[4]?.hash ?? ""}`);
  });

  it("is not put right where the record does not verify", async () => {
    const { on, events } = await laptopWith(5);
    on.kept.set(S, `4:${events[3]?.hash ?? ""}`);
    await on.tamper((db) => db.delete("events", [S, 2]));
    const { store } = await on.open();
    expect(await store.check()).toHaveLength(1);
    expect(on.kept.get(S)).toBe(`4:${events[3]?.hash ?? ""}`);
  });

  it.each([
    ["cleared", ""],
    ["overwritten with nonsense", "many:abc"],
  ])("is made anew where it was %s", async (_, nonsense) => {
    const { on } = await laptopWith(5);
    const { store: before } = await on.open();
    await append(before, started(), sessionId(2));
    await before.seal(sessionId(2));
    before.close();
    const kept = new Map(on.kept);
    expect([...kept.keys()].toSorted()).toEqual([S, "ledger"]);
    for (const key of kept.keys()) {
      if (nonsense === "") on.kept.delete(key);
      else on.kept.set(key, nonsense);
    }
    const { store } = await on.open();
    expect(await store.check()).toEqual([]);
    expect(on.kept).toEqual(kept);
  });

  it("loses a head that an interrupted seal has left", async () => {
    const { on } = await laptopWith(3);
    const head = on.kept.get(S) ?? "";
    const { store } = await on.open();
    await store.seal(S);
    const ledger = on.kept.get("ledger");
    on.kept.set(S, head);
    on.kept.delete("ledger");
    expect(await store.check()).toEqual([]);
    expect([...on.kept]).toEqual([["ledger", ledger]]);
  });
});

/** Deletes the database as a cleaning program does. */
async function vanish(on: Laptop): Promise<void> {
  const real = globalThis.indexedDB;
  globalThis.indexedDB = on.factory;
  const deleting = deleteDB("kintsugi");
  globalThis.indexedDB = real;
  await deleting;
}
