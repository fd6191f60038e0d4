import { describe, expect, it } from "vitest";
import { xor } from "../../src/storage/heads.ts";
import { countOf } from "../../src/storage/segments.ts";
import type { Ledger } from "../../src/storage/schema.ts";
import { note, sessionId, stamp, started, summary } from "../support/records.ts";
import { laptop } from "../support/stores.ts";
import type { Laptop, Tab } from "../support/stores.ts";

const S = sessionId(1);

async function fill(store: Tab["store"], count: number, session = S): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      store.append(session, index === 0 ? started() : note(`${index}`), stamp(), summary()),
    ),
  );
}

function layout(
  on: Laptop,
  session = S,
): Promise<{ rows: number; segments: (readonly [unknown, number])[] }> {
  return on.tamper(async (db) => {
    const range = IDBKeyRange.bound([session], [session, []]);
    const [keys, segments] = [
      await db.getAllKeys("segments", range),
      await db.getAll("segments", range),
    ];
    return {
      rows: await db.count("events", range),
      segments: keys.map((key, index) => [key[1], countOf(segments[index])] as const),
    };
  });
}

function ledgerOf(on: Laptop): Promise<Ledger> {
  return on.tamper(async (db) => (await db.get("meta", "ledger")) as Ledger); // the one kind of value under this key
}

describe("sealing", () => {
  it("moves rows into segments of five hundred events, named by their first position", async () => {
    const on = laptop();
    const { store } = await on.open();
    await fill(store, 1203);
    const before = await store.read(S);
    await store.seal(S);
    expect(await layout(on)).toEqual({
      rows: 0,
      segments: [
        [1, 500],
        [501, 500],
        [1001, 203],
      ],
    });
    expect(await store.read(S)).toEqual(before);
    expect(before.events).toHaveLength(1203);
  });

  it("leaves a sealed session as it is, and adds a segment after it was gone on with", async () => {
    const on = laptop();
    const { store } = await on.open();
    await fill(store, 3);
    await store.seal(S);
    const ledger = await ledgerOf(on);
    await store.seal(S);
    expect(await ledgerOf(on)).toEqual(ledger);
    await fill(store, 2);
    expect(await layout(on)).toEqual({ rows: 2, segments: [[1, 3]] });
    await store.seal(S);
    expect(await layout(on)).toEqual({
      rows: 0,
      segments: [
        [1, 3],
        [4, 2],
      ],
    });
  });

  it("keeps a ledger of sessions, events and tips that the entries add up to", async () => {
    const on = laptop();
    const { store } = await on.open();
    for (const number of [1, 2, 3]) await fill(store, number * 2, sessionId(number));
    for (const number of [2, 1, 3]) await store.seal(sessionId(number));
    await fill(store, 5, sessionId(1));
    await store.seal(sessionId(1));
    await fill(store, 1, sessionId(2));
    const entries = await on.tamper((db) => db.getAll("sessions"));
    const ledger = await ledgerOf(on);
    expect(ledger).toEqual({
      sessions: 3,
      events: 17,
      roll: entries
        .map((entry) => entry.sealed.tip)
        .reduce((roll, tip) => xor(roll, tip), "0".repeat(64)),
    });
    expect(on.kept.get("ledger")).toBe(`3:17:${ledger.roll}`);
    expect([...on.kept.keys()].toSorted()).toEqual([sessionId(2), "ledger"]);
    expect(await store.check()).toEqual([]);
  });

  it("by two tabs at once, while one goes on appending, seals once and loses nothing", async () => {
    const on = laptop();
    const [a, b] = [await on.open(), await on.open()];
    await fill(a.store, 20);
    await Promise.all([a.store.seal(S), b.store.seal(S), fill(b.store, 20), a.store.seal(S)]);
    await b.store.seal(S);
    const { events, integrity } = await a.store.read(S);
    expect(integrity).toEqual({ kind: "whole" });
    expect(events).toHaveLength(40);
    expect(await ledgerOf(on)).toMatchObject({ sessions: 1, events: 40 });
    expect((await layout(on)).rows).toBe(0);
  });
});

describe("the XOR of hashes", () => {
  it("takes out what was put in, in any order, and takes an empty tip for nothing", () => {
    const [a, b] = ["f".repeat(64), `0${"1a".repeat(31)}2`];
    expect(xor(xor(a, b), a)).toBe(b);
    expect(xor(b, "")).toBe(b);
    expect(xor(a, a)).toBe("0".repeat(64));
    expect(xor("", "")).toBe("0".repeat(64));
  });
});
