// Sessions whose line is lost or garbage while their events still read: no list shows them, so no backup and no
// deletion would know of them.
import { describe, expect, it } from "vitest";
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import type { Joint } from "../../src/core/session/chain.ts";
import { CASE_FIELDS, type RecordedEvent } from "../../src/core/session/events.ts";
import { lookAfter } from "../../src/storage/look-after.ts";
import type { SessionEntry } from "../../src/storage/schema.ts";
import { memoryCopy } from "../support/memory-copy.ts";
import { settled } from "../support/drive.ts";
import { quotaEndsAt } from "../support/idb-faults.ts";
import {
  closed,
  linked,
  note,
  sessionId,
  stamp,
  started,
  summary,
  writerId,
} from "../support/records.ts";
import { laptop, laptopWith, type Laptop } from "../support/stores.ts";

const whole = { kind: "whole" };

/** Three sealed repairs and one that is open. */
async function shop(on: Laptop): Promise<ReadonlyMap<string, readonly RecordedEvent[]>> {
  const { store } = await on.open();
  const records = new Map<string, readonly RecordedEvent[]>();
  for (const number of [1, 2, 3, 4]) {
    const id = sessionId(number);
    const events = [await store.append(id, started(), stamp(1), summary())];
    events.push(await store.append(id, note(`repair ${number}`), stamp(2), summary()));
    if (number < 4) {
      events.push(await store.append(id, closed, stamp(3), summary({ outcome: "mended" })));
      await store.seal(id);
    }
    records.set(id, events);
  }
  store.close();
  return records;
}

async function listed(on: Laptop): Promise<readonly string[]> {
  const { store } = await on.open();
  const rows = await store.list({ before: null, limit: 9 });
  store.close();
  return rows.map(({ id }) => id).toSorted();
}

const lose = (on: Laptop, ...numbers: readonly number[]) =>
  on.tamper(async (db) => {
    for (const number of numbers) await db.delete("sessions", sessionId(number));
  });

describe("sessions that stand in no list", () => {
  it("are listed again with all that they hold, and counted once", async () => {
    const on = laptop();
    const records = await shop(on);
    const { store: before } = await on.open();
    const totals = await (await before.history()).totals();
    before.close();
    await lose(on, 1);
    await on.tamper((db) =>
      db.put("sessions", { id: sessionId(3), touched: 1 } as unknown as SessionEntry),
    );
    expect(await listed(on)).toEqual([2, 4].map(sessionId));
    const { store } = await on.open();
    const history = await store.history();
    expect(await history.relist()).toBe(2);
    expect(await history.relist()).toBe(2); // the same look
    expect(await history.totals()).toEqual(totals);
    for (const [id, events] of records)
      expect(await store.read(id)).toEqual({ events, integrity: whole });
    const backup: string[] = [];
    await history.readAll(({ id }) => void backup.push(id));
    expect(backup).toEqual([...records.keys()]);
    store.close();
    expect(await listed(on)).toEqual([...records.keys()]);
    const { store: later } = await on.open();
    expect(await later.check()).toEqual([]);
    expect(await (await later.history()).relist()).toBe(0);
  });

  it("have what their events tell in the line: who, what for, how it ended", async () => {
    const on = laptop();
    const { store } = await on.open();
    await store.append(sessionId(1), started(), stamp(1), summary());
    const filed = { ticket: "T-77", customer: "K 12", technician: "Aoi" } as const;
    for (const field of CASE_FIELDS) {
      const body = { type: "case-noted", field, text: filed[field] } as const;
      await store.append(sessionId(1), body, stamp(2), summary());
    }
    await store.append(sessionId(1), closed, stamp(3), summary());
    await store.seal(sessionId(1));
    store.close();
    await lose(on, 1);
    const { store: after } = await on.open();
    const history = await after.history();
    await history.relist();
    const { rows } = await history.find(
      { ...EVERY_SESSION, words: ["t-77"], outcome: "mended" },
      { by: "changed", first: "newest" },
      null,
      9,
    );
    expect(rows.map(({ summary: line }) => [line.ticket, line.customer, line.technician])).toEqual([
      ["T-77", "K 12", "Aoi"],
    ]);
  });

  it("go on as before where one of them was open", async () => {
    const on = laptop();
    const records = await shop(on);
    await lose(on, 4);
    const { store } = await on.open();
    await (await store.history()).relist();
    const next = await store.append(sessionId(4), note("on"), stamp(4), summary());
    expect(await store.read(sessionId(4))).toEqual({
      events: [...(records.get(sessionId(4)) ?? []), next],
      integrity: whole,
    });
  });

  it("are found behind any number of others, and what does not read is left as it is", async () => {
    const on = laptop();
    await shop(on);
    await lose(on, 3);
    const junk = Array.from(
      { length: 1_203 },
      (_, index) => `e${index.toString(16).padStart(31, "0")}`,
    );
    await on.tamper(async (db) => {
      const tx = db.transaction(["segments", "events"], "readwrite");
      for (const id of junk) {
        await tx.objectStore("segments").put([], [id, 1]);
        await tx.objectStore("events").put({} as RecordedEvent, [id, 7]);
      }
      await tx.done;
    });
    const { store } = await on.open();
    expect(await (await store.history()).relist()).toBe(1);
    expect(await on.tamper((db) => db.count("events"))).toBe(junk.length + 2);
    store.close();
    expect(await listed(on)).toEqual([1, 2, 3, 4].map(sessionId));
  });

  it("stay away where they were given up", async () => {
    const on = laptop();
    await shop(on);
    await lose(on, 1);
    await on.tamper((db) => db.put("gone", { id: sessionId(1), wall: 5, why: "person" }));
    const { store } = await on.open();
    expect(await (await store.history()).relist()).toBe(0);
  });

  it("are listed again by another laptop's copy of them, and by the second copy", async () => {
    const on = laptop();
    on.copy = memoryCopy();
    const records = await shop(on);
    await lose(on, 1, 2);
    const { store } = await on.open();
    const history = await store.history();
    const events = records.get(sessionId(1)) ?? [];
    expect(await history.takeIn(events, () => summary())).toEqual({ kind: "grown", events: 0 });
    expect(await history.takeIn(events, () => summary())).toEqual({ kind: "same" });
    // Opening it is enough.
    expect((await store.read(sessionId(2))).integrity).toEqual(whole);
    store.close();
    // Of one that is open the start knows, and tells that it is back.
    await lose(on, 4);
    const { store: next } = await on.open();
    expect(await lookAfter(next, async () => true)).toEqual({ findings: [], back: 1 });
    next.close();
    expect(await listed(on)).toEqual([...records.keys()]);
  });

  it.each<[string, Partial<Record<keyof SessionEntry, unknown>>]>([
    ["a count that is none", { count: "x" }],
    ["no heads", { heads: undefined }],
    ["no summary", { summary: undefined }],
  ])("are those, too, of which the line still stands, with %s", async (_, damage) => {
    const on = laptop();
    await shop(on);
    await on.tamper(async (db) => {
      const line = await db.get("sessions", sessionId(2));
      await db.put("sessions", { ...line, ...damage } as SessionEntry);
    });
    const { store } = await on.open();
    expect(await (await store.history()).relist()).toBe(1);
    store.close();
    expect(await listed(on)).toEqual([1, 2, 3, 4].map(sessionId));
  });

  it("get what the second copy has of them, and stand in it afterwards", async () => {
    const on = laptop();
    const records = await shop(on);
    await lose(on, 1, 2);
    on.copy = memoryCopy();
    on.copy.add(records.get(sessionId(2)) ?? []);
    await on.tamper((db) => db.delete("segments", [sessionId(2), 1]));
    await on.tamper((db) => db.put("events", {} as RecordedEvent, [sessionId(2), 1]));
    const { store } = await on.open();
    await store.completeCopy(async () => {});
    expect(await (await store.history()).relist()).toBe(2);
    expect(await store.read(sessionId(2))).toEqual({
      events: records.get(sessionId(2)),
      integrity: whole,
    });
    await settled();
    store.close();
    const fresh = laptop();
    fresh.copy = on.copy;
    const { store: next } = await fresh.open();
    await next.bringBack();
    expect((await next.read(sessionId(1))).events).toEqual(records.get(sessionId(1)));
  });

  it("are still said to lack what was known to be lost", async () => {
    const { on } = await laptopWith(5);
    await on.tamper((db) => db.delete("events", [sessionId(1), 4]));
    await on.tamper((db) => db.delete("events", [sessionId(1), 5]));
    const { store: before } = await on.open();
    await before.check();
    await before.acknowledge(sessionId(1));
    await before.append(sessionId(1), closed, stamp(9), summary());
    await before.seal(sessionId(1));
    const read = await before.read(sessionId(1));
    expect(read.integrity).toEqual({ kind: "damaged", code: "events-lost", lost: 2 });
    before.close();
    await lose(on, 1);
    const { store } = await on.open();
    await (await store.history()).relist();
    expect(await store.read(sessionId(1))).toEqual(read);
  });

  it("keep nothing else from being backed up or deleted where they cannot be listed", async () => {
    const on = laptop();
    await shop(on);
    await lose(on, 1);
    const { store } = await on.open();
    const history = await store.history();
    const full = quotaEndsAt(1);
    expect(await history.relist()).toBe(0);
    full();
    expect((await store.list({ before: null, limit: 9 })).map(({ id }) => id)).not.toContain(
      sessionId(1),
    );
  });
});

describe("a loss that was told and noted", () => {
  it("is not made good by what another laptop has written since, but by what was lost", async () => {
    const { on, events } = await laptopWith(2);
    const other = (text: string, after: Joint) =>
      linked(note(text), after, { writer: writerId(11) });
    const first = await other("b1", { n: 0, hash: "", lamport: 2 });
    const { store: before } = await on.open();
    await (await before.history()).takeIn([...events, first], () => summary());
    const lost = await before.append(sessionId(1), note("confirmed"), stamp(4), summary());
    before.close();
    await on.tamper((db) => db.delete("events", [sessionId(1), 4]));
    const { store } = await on.open();
    await store.check();
    await store.acknowledge(sessionId(1));
    const second = await other("b2", first);
    const history = await store.history();
    await history.takeIn([...events, first, second], () => summary());
    const lacking = { kind: "damaged", code: "events-lost", lost: 1 };
    expect((await store.read(sessionId(1))).integrity).toEqual(lacking);
    await history.takeIn([...events, first, lost], () => summary());
    expect((await store.read(sessionId(1))).integrity).toEqual(whole);
  });
});
