// Giving up a session that has a second copy.
import { describe, expect, it } from "vitest";
import { fromLines } from "../../src/core/second-copy.ts";
import { lookAfter } from "../../src/storage/look-after.ts";
import { record, wipe, withCopy } from "../support/copied-laptop.ts";
import { settled } from "../support/drive.ts";
import { quotaEndsAt } from "../support/idb-faults.ts";
import { memoryCopy } from "../support/memory-copy.ts";
import { closed, note, sessionId, stamp, summary } from "../support/records.ts";
import { codeOf, laptop, type Tab } from "../support/stores.ts";

const S = sessionId(1);
const there = async (): Promise<boolean> => true;
const noPause = async (): Promise<void> => {};

describe("a session that was given up", () => {
  it("stays so, whatever of it another tab copies afterwards, until a person brings it back", async () => {
    const { on, tab, copy } = await withCopy();
    await record(tab.store, S, 2);
    const { events } = await tab.store.read(S);
    const history = await tab.store.history();
    await history.forget([S], "person", 5);
    copy.add(events);
    tab.store.close();
    await wipe(on);
    const again = await on.open();
    expect(await again.store.bringBack()).toEqual({ sessions: 0, events: 0 });
    expect((await again.store.read(S)).events).toEqual([]);
    const revived = await again.store.history();
    expect(await revived.takeIn(events, () => summary(), { revive: true })).toMatchObject({
      kind: "new",
    });
    again.store.close();
    await wipe(on);
    const last = await on.open();
    expect(await last.store.bringBack()).toEqual({ sessions: 1, events: 2 });
  });
});

describe("a session that could not be given up", () => {
  /** A deletion that a full disk has kept from happening. */
  async function failing(tab: Tab): Promise<void> {
    const history = await tab.store.history();
    const end = quotaEndsAt(1);
    expect(await codeOf(history.forget([S], "person", 5))).toBe("storage-full");
    end();
  }

  it("is copied as before, and so is what comes of it afterwards", async () => {
    const { on, tab } = await withCopy();
    await record(tab.store, S, 3);
    await failing(tab);
    await tab.store.append(S, note("on"), stamp(), summary());
    await settled();
    const before = await tab.store.read(S);
    tab.store.close();
    await wipe(on);
    const { store } = await on.open();
    expect(await lookAfter(store, there)).toEqual({ findings: [], back: 1 });
    expect(await store.read(S)).toEqual(before);
    expect(await (await store.history()).gone()).toEqual([]);
  });

  it("does not lose what stands in the copy alone", async () => {
    const { on, tab } = await withCopy();
    await record(tab.store, S, 4);
    const before = await tab.store.read(S);
    await on.tamper((db) => db.delete("events", [S, 3]));
    await failing(tab);
    expect(await tab.store.read(S)).toEqual(before);
  });

  it("can be given up the next time, and then leaves nothing", async () => {
    const { tab, copy } = await withCopy();
    await record(tab.store, S, 3);
    await failing(tab);
    const history = await tab.store.history();
    expect(await history.forget([S], "person", 6)).toMatchObject({ sessions: 1, events: 3 });
    expect(await history.traces(S)).toBe(0);
    expect([...copy.texts.values()].join("")).not.toContain(`"session":"${S}"`);
  });
});

describe("a session that another tab works on while it is given up", () => {
  it("leaves nothing in the copy of what that tab had saved in between", async () => {
    const { on, tab, copy } = await withCopy();
    await record(tab.store, S, 2);
    const { events } = await tab.store.read(S);
    const drop = copy.drop;
    let dropped = 0;
    copy.drop = async (gone) => {
      await drop(gone);
      // On its way from the other tab when this one looked.
      if ((dropped += 1) === 1) copy.add(events);
    };
    const history = await tab.store.history();
    await history.forget([S], "person", 5);
    expect(await history.traces(S)).toBe(0);
    expect([...copy.texts.values()].join("")).not.toContain('"type":"session-started"');
    expect(on.copy).toBe(copy);
  });
});

describe("a session that is given up while the copy is completed", () => {
  it.each([
    ["with its whole bucket", memoryCopy],
    ["as one of the open ones", () => memoryCopy(new Set())],
  ])("does not stay in it (%s)", async (_, made) => {
    const on = laptop();
    const { store: without } = await on.open();
    await record(without, S, 2);
    without.close();
    const copy = made();
    on.copy = copy;
    const { store } = await on.open();
    const history = await store.history();
    const { complete } = copy;
    copy.complete = async (bucket, stored) => {
      // Between the reading and the writing.
      if (stored.events.length > 0) await history.forget([S], "person", 5);
      await complete(bucket, stored);
    };
    await store.completeCopy(noPause);
    expect(await history.traces(S)).toBe(0);
    expect([...copy.texts.values()].join("")).not.toContain(`"session":"${S}"`);
    store.close();
    await wipe(on);
    expect(await (await on.open()).store.bringBack()).toEqual({ sessions: 0, events: 0 });
  });
});

it("a session that is taken back while the copy is completed is copied", async () => {
  const { tab, copy } = await withCopy();
  await record(tab.store, S, 2);
  const { events } = await tab.store.read(S);
  const history = await tab.store.history();
  await history.forget([S], "person", 5);
  const { complete } = copy;
  copy.complete = async (bucket, stored) => {
    copy.complete = complete;
    // Between the reading and the writing.
    await history.takeIn(events, () => summary(), { revive: true });
    await complete(bucket, stored);
  };
  await tab.store.completeCopy(noPause);
  expect(fromLines(copy.texts.get("00") ?? "")).toEqual({ events, gone: [] });
});

describe("a session whose deletion the browser did not live to see", () => {
  /** A laptop that dies when the copy has done for the n-th time what a deletion asks of it. */
  async function killed(n: number) {
    const on = laptop();
    const copy = memoryCopy(new Set());
    on.copy = copy;
    const tab = await on.open();
    await record(tab.store, S, 2);
    await tab.store.append(S, closed, stamp(), summary({ outcome: "mended" }));
    await tab.store.seal(S);
    const { events } = await tab.store.read(S);
    const { drop } = copy;
    let asked = 0;
    const history = await tab.store.history();
    await new Promise<void>((die) => {
      copy.drop = async (gone) => {
        await drop(gone);
        if ((asked += 1) < n) return;
        die();
        await new Promise(() => {});
      };
      void history.forget([S], "person", 5);
    });
    tab.store.close();
    copy.drop = drop;
    return { on, copy, events };
  }

  it("is copied again where it still stands, and comes back from the copy", async () => {
    const { on, copy, events } = await killed(1);
    expect([...copy.texts.values()].join("")).not.toContain(`"session":"${S}"`);
    const { store } = await on.open();
    expect((await store.read(S)).events).toEqual(events);
    await store.completeCopy(noPause);
    store.close();
    await wipe(on);
    const again = await on.open();
    expect(await again.store.bringBack()).toEqual({ sessions: 1, events: 3 });
    expect(await (await again.store.history()).gone()).toEqual([]);
  });

  it("is no tombstone where it stands, whatever else comes back before it is copied again", async () => {
    const { on } = await killed(1);
    const { store } = await on.open();
    await store.bringBack();
    expect(await (await store.history()).gone()).toEqual([]);
  });

  it("leaves nothing in the copy where it is gone", async () => {
    const { on, copy, events } = await killed(2);
    // The last of it, on its way from another tab.
    copy.add(events.slice(-1));
    const { store } = await on.open();
    await record(store, sessionId(2), 1);
    await store.completeCopy(noPause);
    expect([...copy.texts.values()].join("")).not.toContain(`"session":"${S}"`);
  });
});
