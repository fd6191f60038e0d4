import { describe, expect, it, vi } from "vitest";
import { lookAfter } from "../../src/storage/look-after.ts";
import { record, wipe, withCopy } from "../support/copied-laptop.ts";
import { memoryCopy } from "../support/memory-copy.ts";
import {
  closed,
  note,
  sessionId,
  stamp,
  strandOfLength,
  summary,
  writerId,
} from "../support/records.ts";
import { codeOf } from "../support/stores.ts";

const S = sessionId(1);
const OTHER = "ab".repeat(16);
const whole = { kind: "whole" };
const there = async (): Promise<boolean> => true;
const noPause = async (): Promise<void> => {};

describe("a database that the browser has removed", () => {
  it("comes back from the second copy, open and sealed sessions alike, and nothing is missing", async () => {
    const { on, tab } = await withCopy();
    await record(tab.store, S, 4);
    await record(tab.store, OTHER, 3);
    await tab.store.append(OTHER, closed, stamp(), summary({ outcome: "mended" }));
    await tab.store.seal(OTHER);
    const before = [await tab.store.read(S), await tab.store.read(OTHER)];
    tab.store.close();
    await wipe(on);

    const { store } = await on.open();
    expect(await lookAfter(store, there)).toEqual({ findings: [], back: 2 });
    expect([await store.read(S), await store.read(OTHER)]).toEqual(before);
    const rows = await store.list({ before: null, limit: 9 });
    expect(Object.fromEntries(rows.map(({ id, count }) => [id, count]))).toEqual({
      [S]: 4,
      [OTHER]: 4,
    });
    expect(await lookAfter(store, there)).toEqual({ findings: [], back: 0 });
    // It goes on, under a new writer.
    const next = await store.append(S, note("on"), stamp(), summary());
    expect((await store.read(S)).integrity).toEqual(whole);
    expect(before[0]?.events.map(({ writer }) => writer)).not.toContain(next.writer);
  });

  it("comes back though the heads went with it", async () => {
    const { on, tab } = await withCopy();
    await record(tab.store, S, 3);
    tab.store.close();
    await wipe(on);
    on.kept.clear();
    const { store } = await on.open();
    expect(await store.bringBack()).toEqual({ sessions: 1, events: 3 });
    expect(await lookAfter(store, there)).toEqual({ findings: [], back: 0 });
    expect((await store.read(S)).events).toHaveLength(3);
  });

  it("tells exactly what the copy has not either", async () => {
    const { on, tab, copy } = await withCopy();
    await record(tab.store, S, 5);
    tab.store.close();
    await wipe(on);
    const lines = copy.texts.get("00")?.split("\n").filter(Boolean) ?? [];
    copy.texts.set("00", lines.slice(0, 3).join("\n"));
    const { store } = await on.open();
    const { findings, back } = await lookAfter(store, there);
    expect(back).toBe(1);
    expect((await store.read(S)).events).toHaveLength(3);
    const missing = { session: S, integrity: { kind: "damaged", code: "events-lost", lost: 2 } };
    expect(findings).toEqual([missing]);
    // At each start until somebody has heard of it.
    store.close();
    const again = (await on.open()).store;
    expect(await lookAfter(again, there)).toMatchObject({ findings: [missing], back: 0 });
    // What comes next stands behind what is missing, should that turn up one day.
    expect((await again.append(S, note("on"), stamp(), summary())).lamport).toBeGreaterThan(5);
    await again.acknowledge(S);
    expect(await lookAfter(again, there)).toMatchObject({ findings: [], back: 0 });
    expect((await again.read(S)).integrity).toMatchObject({ kind: "damaged", lost: 2 });
  });

  it("takes nothing from the copy that is not what its hash says", async () => {
    const { on, tab, copy } = await withCopy();
    await record(tab.store, S, 3);
    tab.store.close();
    await wipe(on);
    copy.texts.set("00", (copy.texts.get("00") ?? "").replace('"n1"', '"forged"'));
    const { store } = await on.open();
    await lookAfter(store, there);
    const { events } = await store.read(S);
    expect(JSON.stringify(events)).not.toContain("forged");
    expect(events).toHaveLength(2);
  });

  it("does not bring back what was given up, nor call it lost", async () => {
    const { on, tab, copy } = await withCopy();
    for (const id of [S, OTHER]) {
      await record(tab.store, id, 3);
      await tab.store.append(id, closed, stamp(), summary({ outcome: "mended" }));
      await tab.store.seal(id);
    }
    const before = await tab.store.history();
    expect(await before.traces(S)).toBe(2 + 4);
    await before.forget([S], "person", 5);
    expect(await before.traces(S)).toBe(0);
    expect([...copy.texts.values()].join("")).not.toContain(`"session":"${S}"`);
    tab.store.close();
    await wipe(on);
    const { store } = await on.open();
    expect(await lookAfter(store, there)).toEqual({ findings: [], back: 1 });
    const history = await store.history();
    expect(await history.gone()).toEqual([{ id: S, wall: 5, why: "person" }]);
    const copyOfS = await strandOfLength(3, { writer: writerId(9) });
    expect(await history.takeIn(copyOfS, () => summary())).toMatchObject({
      kind: "forgotten-here",
    });
    store.close();
    expect(await lookAfter((await on.open()).store, there)).toMatchObject({ findings: [] });
  });
});

describe("a session of which rows are gone", () => {
  it("is whole again where it is opened", async () => {
    const { on, tab } = await withCopy();
    await record(tab.store, S, 6);
    const before = await tab.store.read(S);
    tab.store.close();
    await on.tamper((db) => db.delete("events", [S, 3]));
    const { store } = await on.open();
    expect(await store.read(S)).toEqual(before);
    await store.append(S, note("on"), stamp(), summary());
    expect((await store.read(S)).integrity).toEqual(whole);
  });
});

describe("the copy itself", () => {
  it("gets what another laptop's record brought, once", async () => {
    const { on, tab, copy } = await withCopy();
    const events = await strandOfLength(4, { writer: writerId(9) });
    const history = await tab.store.history();
    await history.takeIn(events, () => summary());
    await history.takeIn(events, () => summary());
    expect(copy.texts.get("00")?.split("\n").filter(Boolean)).toHaveLength(4);
    tab.store.close();
    await wipe(on);
    const { store } = await on.open();
    expect(await lookAfter(store, there)).toMatchObject({ back: 1 });
    expect((await store.read(S)).events).toEqual(events);
  });

  it("is filled with what was recorded before there was one, and only once", async () => {
    const { on, tab } = await withCopy();
    on.copy = null;
    tab.store.close();
    const without = await on.open();
    await record(without.store, S, 3);
    await record(without.store, OTHER, 2);
    without.store.close();
    const copy = memoryCopy();
    on.copy = copy;
    const { store } = await on.open();
    await store.completeCopy(noPause);
    expect([...copy.texts].filter(([, text]) => text !== "").map(([bucket]) => bucket)).toEqual([
      "00",
      "ab",
    ]);
    const filled = new Map(copy.texts);
    expect(await copy.incomplete()).toEqual([]);
    await store.completeCopy(noPause);
    expect(copy.texts).toEqual(filled);
    store.close();
    await wipe(on);
    expect(await lookAfter((await on.open()).store, there)).toMatchObject({
      back: 2,
      findings: [],
    });
  });

  it("gets the last events of an open session, whose browser was killed before they were copied", async () => {
    const { on, tab } = await withCopy();
    await record(tab.store, S, 3);
    const copy = memoryCopy(new Set());
    on.copy = copy;
    tab.store.close();
    const { store } = await on.open();
    await store.completeCopy(noPause);
    expect(copy.texts.get("00")?.split("\n").filter(Boolean)).toHaveLength(3);
  });

  it("holds nothing of an event that was not confirmed", async () => {
    const { tab, copy } = await withCopy();
    await expect(
      tab.store.append(S, note("x".repeat(3_000_000)), stamp(), summary()),
    ).rejects.toThrow();
    expect(copy.texts.size).toBe(0);
  });
});

describe("a copy that cannot be loaded", () => {
  it("stops no event, hides no loss, and lets nothing be called gone that may stand in it", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { on, tab } = await withCopy();
    await record(tab.store, S, 3);
    tab.store.close();
    on.noCopy = new TypeError("its file did not come");
    const { store } = await on.open();
    await store.append(S, note("on"), stamp(), summary());
    const history = await store.history();
    expect(await codeOf(history.forget([S], "person", 1))).toBe("storage-failed");
    expect((await store.read(S)).events).toHaveLength(4);
    store.close();
    await wipe(on);
    const { findings, back } = await lookAfter((await on.open()).store, there);
    expect([findings.length, back]).toEqual([1, 0]);
    vi.restoreAllMocks();
  });
});
