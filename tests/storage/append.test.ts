import { afterEach, describe, expect, it, vi } from "vitest";
import { verifyRecord } from "../../src/core/session/chain.ts";
import type { EventBody } from "../../src/core/session/events.ts";
import {
  closed,
  nodeSha256,
  note,
  sessionId,
  stamp,
  started,
  summary,
} from "../support/records.ts";
import { settled } from "../support/drive.ts";
import { watchTransactions } from "../support/idb-faults.ts";
import { laptop } from "../support/stores.ts";
import type { Tab } from "../support/stores.ts";

const S = sessionId(1);

function append(store: Tab["store"], body: EventBody, session = S) {
  return store.append(session, body, stamp(), summary());
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Resolves when so many transactions that begin from now on have completed. */
function completed(count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    watchTransactions(
      () => undefined,
      (tx) =>
        tx.addEventListener("complete", () => {
          left -= 1;
          if (left === 0) resolve();
        }),
    );
  });
}

/** Notes mode and durability of each transaction that begins from now on. */
function modesOfTransactions(): string[] {
  const seen: string[] = [];
  watchTransactions(([, mode, options]) => seen.push(`${mode ?? ""} ${options?.durability ?? ""}`));
  return seen;
}

describe("appending", () => {
  it("needs one transaction for an event in a session that this tab knows", async () => {
    const { store } = await laptop().open();
    await append(store, started());
    const seen = modesOfTransactions();
    await append(store, note("x"));
    await append(store, note("y"));
    expect(seen).toEqual(["readwrite relaxed", "readwrite relaxed"]);
  });

  it("writes nothing but the event's row while lists show the same", async () => {
    const { store } = await laptop().open();
    await append(store, started());
    // By then the tabs have agreed: before that, each append asks the database how it stands.
    await append(store, note("first"));
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    for (let index = 0; index < 20; index++)
      await store.append(
        S,
        note(`${index}`),
        stamp(index),
        summary({ lastWall: stamp(index).wall }),
      );
    expect(put).not.toHaveBeenCalled();
    await store.append(S, note("x"), stamp(), summary({ step: "cable" }));
    expect(put).toHaveBeenCalledTimes(1);
  });

  it("writes an entry that lags by itself a moment later, once for all events", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const on = laptop();
    const { store } = await on.open();
    await append(store, started());
    for (let index = 0; index < 20; index++) await append(store, note(`${index}`));
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    const broughtUp = completed(1);
    vi.advanceTimersByTime(1000);
    await broughtUp;
    expect(put).toHaveBeenCalledTimes(1);
    expect((await on.tamper((db) => db.get("sessions", S)))?.count).toBe(21);
  });

  it("brings an entry up once, though its session goes on meanwhile", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { store } = await laptop().open();
    await append(store, started());
    for (let index = 0; index < 3; index++) await append(store, note(`${index}`));
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    vi.advanceTimersByTime(1000);
    for (let index = 0; index < 20; index++) await append(store, note(`meanwhile ${index}`));
    expect(put.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it("lets no entry lag in the tab's own lists, and in another tab's none after a check", async () => {
    const on = laptop();
    const [a, b] = [await on.open(), await on.open()];
    await append(a.store, started());
    for (let index = 0; index < 9; index++) await append(a.store, note(`${index}`));
    expect(await b.store.check()).toEqual([]);
    const page = { before: null, limit: 9 };
    expect((await b.store.list(page)).map((row) => row.count)).toEqual([10]);
    await append(a.store, note("x"));
    expect((await a.store.list(page)).map((row) => row.count)).toEqual([11]);
  });

  it("counts every row of a killed tab, whose entry was left behind", async () => {
    const on = laptop();
    const tab = await on.open();
    await append(tab.store, started());
    await append(tab.store, note("first"));
    const last = await append(tab.store, note("x"));
    tab.kill();
    expect((await on.tamper((db) => db.get("sessions", S)))?.count).toBe(2);
    const { store } = await on.open();
    expect(await store.check()).toEqual([]);
    expect(await on.tamper((db) => db.get("sessions", S))).toMatchObject({
      count: 3,
      tip: last.hash,
    });
    expect(await append(store, note("y"))).toMatchObject({ n: 4, prev: last.hash });
    await on.tamper((db) => db.delete("events", [S, 4]));
    expect((await (await on.open()).store.check()).map((finding) => finding.integrity)).toEqual([
      { kind: "damaged", code: "events-lost", lost: 1 },
    ]);
  });

  it("puts a storm of a hundred events into two transactions", async () => {
    const { store } = await laptop().open();
    await append(store, started());
    const seen = modesOfTransactions();
    const storm = [append(store, note("first"))];
    storm.push(...Array.from({ length: 99 }, (_, index) => append(store, note(`${index}`))));
    await Promise.all(storm);
    expect(seen.length).toBeLessThanOrEqual(2);
    expect((await store.read(S)).events).toHaveLength(101);
  });

  it("waits for the disk at the start and the end of a session and at seals, and not in between", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { store } = await laptop().open();
    await append(store, note("so that the session is known"));
    const seen = modesOfTransactions();
    await append(store, started());
    await append(store, note("x"));
    await append(store, closed);
    await store.seal(S);
    expect(seen).toEqual([
      "readwrite strict",
      "readwrite relaxed",
      "readwrite strict",
      // What is to be sealed is read, packed and hashed before.
      "readonly relaxed",
      "readwrite strict",
    ]);
  });

  it("resolves only when its transaction has completed, and mirrors the head behind that, in the same task", async () => {
    const on = laptop();
    const { store } = await on.open();
    const order: string[] = [];
    const tell = (text: string) => order.push(on.kept.has(S) ? `${text} with mirror` : text);
    watchTransactions(
      () => undefined,
      (tx) => tx.addEventListener("complete", () => tell("complete")),
    );
    await append(store, started());
    tell("saved");
    setImmediate(() => tell("next task"));
    await settled();
    // The first transaction looks up the writer, the second one writes.
    expect(order).toEqual(["complete", "complete", "saved", "next task with mirror"]);
  });

  it("by two tabs to one session gives one strand without a fork, and each its own events in order", async () => {
    const on = laptop();
    const [a, b] = [await on.open(), await on.open()];
    const texts = (name: string) => Array.from({ length: 25 }, (_, index) => `${name}${index}`);
    const appendAll = async (tab: Tab, name: string) => {
      for (const text of texts(name)) await append(tab.store, note(text));
    };
    await Promise.all([appendAll(a, "a"), appendAll(b, "b")]);
    const { events, integrity } = await a.store.read(S);
    expect(integrity).toEqual({ kind: "whole" });
    expect(await verifyRecord(events, nodeSha256)).toMatchObject({ kind: "whole" });
    expect(events.map((event) => event.n)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
    const stored = events.flatMap(({ body }) => (body.type === "note-added" ? [body.text] : []));
    expect(stored.filter((text) => text.startsWith("a"))).toEqual(texts("a"));
    expect(stored.filter((text) => text.startsWith("b"))).toEqual(texts("b"));
    expect(on.kept.get(S)).toBe(`50:${events.at(-1)?.hash ?? ""}`);
  });

  it("by two tabs to different sessions orders them by who came last", async () => {
    const on = laptop();
    const [a, b] = [await on.open(), await on.open()];
    await append(a.store, started(), sessionId(1));
    await append(b.store, started(), sessionId(2));
    await append(a.store, note("x"), sessionId(1));
    await append(b.store, started(), sessionId(3));
    await append(a.store, note("y"), sessionId(1));
    const page = { before: null, limit: 9 };
    // At once in its own lists, and with them, or half a second later, in those of every other tab.
    expect((await a.store.list(page)).map((row) => row.id)).toEqual([1, 3, 2].map(sessionId));
    const rows = await b.store.list(page);
    expect(rows.map((row) => row.id)).toEqual([1, 3, 2].map(sessionId));
    expect(new Set(rows.map((row) => row.touched)).size).toBe(3);
  });

  it("puts the session on top of all others, though the number given last was lost", async () => {
    const on = laptop();
    const { store } = await on.open();
    for (const number of [1, 2, 3]) await append(store, started(), sessionId(number));
    await on.tamper((db) => db.delete("meta", "touched"));
    await append((await on.open()).store, note("x"), sessionId(1));
    const rows = await store.list({ before: null, limit: 9 });
    expect(rows.map((row) => row.id)).toEqual([1, 3, 2].map(sessionId));
  });

  it("under one writer id for all sessions and tabs of a laptop, and another on another laptop", async () => {
    const on = laptop();
    const [a, b] = [await on.open(), await on.open()];
    const first = await append(a.store, started());
    expect((await append(b.store, started(), sessionId(2))).writer).toBe(first.writer);
    a.store.close();
    expect((await append((await on.open()).store, note("x"))).writer).toBe(first.writer);
  });
});
