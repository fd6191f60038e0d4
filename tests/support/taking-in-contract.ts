// What every history must do with what comes from elsewhere or stands beside the record: copies of sessions, the shelf
// of bundles, settings. The rest of the contract stands in history-contract.ts.
import { expect, it } from "vitest";
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import type { HistoryPort, ShelfBundle } from "../../src/core/history/history-port.ts";
import { wordsOf } from "../../src/core/history/terms.ts";
import { MAX_PLACE, verifyRecord } from "../../src/core/session/chain.ts";
import { mergeRecords } from "../../src/core/session/merge.ts";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import type { RecordStore, SessionSummary } from "../../src/core/ports.ts";
import { shelfBundle } from "./history-contract.ts";
import { pagesOf } from "./history-pages.ts";
import {
  closed,
  linked,
  note,
  nodeSha256,
  sessionId,
  stamp,
  started,
  strandOf,
  summary,
  writerId,
} from "./records.ts";
import { codeOf } from "./stores.ts";

const S = sessionId(1);
const OTHER = { session: S, writer: writerId(99) };
const LATER = { session: S, writer: writerId(98) };

/** Declares the contract's tests; each gets a store of its own. */
export function describeTakingIn(open: () => Promise<RecordStore>): void {
  const add = (
    store: RecordStore,
    number: number,
    more: Partial<SessionSummary> = {},
    body = started(),
  ) => store.append(sessionId(number), body, stamp(number), summary(more));
  const finds = (history: HistoryPort, typed: string) =>
    pagesOf(history, { ...EVERY_SESSION, words: wordsOf(typed) });
  const summaryOf = (events: readonly RecordedEvent[]) =>
    summary({ ticket: `n${events.length}`, startedWall: events[0]?.at.wall ?? 0 });

  it("takes in a session that is unknown here, and only once", async () => {
    const store = await open();
    const history = await store.history();
    const events = await strandOf([started(), note("a"), closed], OTHER);
    expect(await history.takeIn(events, summaryOf)).toEqual({ kind: "new", events: 3 });
    expect(await history.takeIn(events.toReversed(), summaryOf)).toEqual({ kind: "same" });
    expect(await store.read(S)).toEqual({ events, integrity: { kind: "whole" } });
    expect(await finds(history, "n3")).toEqual([S]);
    expect(await history.totals()).toMatchObject({ sessions: 1, events: 3 });
    expect(await store.check()).toEqual([]);
    const next = await add(store, 1, {}, note("here"));
    expect(next).toMatchObject({ n: 1, prev: "", lamport: 4 });
    expect((await verifyRecord((await store.read(S)).events, nodeSha256)).kind).toBe("whole");
  });

  it("lets go of a picture that was removed on the laptop where the copy comes from", async () => {
    const store = await open();
    const history = await store.history();
    const bytes = new Uint8Array([1, 2, 3]);
    const of = { mediaType: "image/png", name: "a.png", sizeBytes: 3 } as const;
    const hash = await nodeSha256(bytes);
    const kept = { type: "photo-kept", subject: "cable", ...of, hash } as const;
    const removed = { type: "file-removed", hash } as const;
    const events = await strandOf([started(), kept, removed, kept, removed], OTHER);
    const listed = async () => (await store.listFiles(S)).map(({ id }) => id);
    await history.takeIn(events.slice(0, 2), summaryOf);
    await store.attachFile({ ...of, id: "a", session: S, hash, keptWall: 1e15 }, bytes);
    await store.attachFile({ ...of, id: "b", session: sessionId(2), hash, keptWall: 1 }, bytes);
    // It was kept again meanwhile.
    await history.takeIn(events.slice(0, 4), summaryOf);
    expect(await listed()).toEqual(["a"]);
    await history.takeIn(events, summaryOf);
    expect(await listed()).toEqual([]);
    expect(await store.readPacked("a")).toBeNull();
    expect(await store.readFile("b")).toEqual(bytes);
    // What is kept here from now on is not the copy's to take away.
    await store.attachFile({ ...of, id: "a", session: S, hash, keptWall: 1 }, bytes);
    await add(store, 1, {}, note("here"));
    await history.takeIn(await strandOf([started(), note("late")], LATER), summaryOf);
    expect(await listed()).toEqual(["a"]);
  });

  it("joins what grew on both sides, in the order of the record, whichever comes first", async () => {
    const common = await strandOf([started(), note("a")], OTHER);
    const [here, there] = [await open(), await open()];
    for (const store of [here, there]) await (await store.history()).takeIn(common, summaryOf);
    await add(here, 1, {}, note("here"));
    await add(here, 1, {}, note("here again"));
    await here.seal(S);
    await add(here, 1, {}, note("and in a tail"));
    const last = common.at(-1);
    if (last === undefined) throw new Error("unreachable");
    const theirs = [...common, await linked(note("there"), last, OTHER)];
    const mine = (await here.read(S)).events;
    const history = await here.history();
    expect(await history.takeIn(theirs, summaryOf)).toEqual({ kind: "grown", events: 1 });
    expect(await history.takeIn(theirs, summaryOf)).toEqual({ kind: "same" });
    expect(await (await there.history()).takeIn(theirs, summaryOf)).toEqual({
      kind: "grown",
      events: 1,
    });
    expect(await (await there.history()).takeIn(mine, summaryOf)).toEqual({
      kind: "grown",
      events: 3,
    });
    const joined = mergeRecords(mine, theirs);
    expect(joined.kind).toBe("merged");
    for (const store of [here, there]) {
      const { events, integrity } = await store.read(S);
      expect(integrity).toEqual({ kind: "whole" });
      expect(joined.kind === "merged" && joined.events).toEqual(events);
      expect(await store.check()).toEqual([]);
      await add(store, 1, {}, note("goes on"));
      expect((await store.read(S)).integrity).toEqual({ kind: "whole" });
    }
  });

  it("keeps both events where copies disagree about a place, and can be read and gone on with", async () => {
    const store = await open();
    const history = await store.history();
    const one = await strandOf([started(), note("a"), note("one")], OTHER);
    const other = await strandOf([started(), note("a"), note("other"), note("more")], OTHER);
    await history.takeIn(one, summaryOf);
    expect(await history.takeIn(other, summaryOf)).toEqual({
      kind: "conflict",
      events: 2,
      places: 1,
    });
    expect(await history.takeIn(other, summaryOf)).toEqual({ kind: "same" });
    const { events, integrity } = await store.read(S);
    expect(integrity).toEqual({ kind: "whole" });
    expect(new Set(events.map((event) => event.hash))).toEqual(
      new Set([...one, ...other].map((event) => event.hash)),
    );
    expect(await store.check()).toEqual([]);
    await add(store, 1, {}, note("goes on"));
    await store.seal(S);
    expect((await store.read(S)).integrity).toEqual({ kind: "whole" });
  });

  it("does not bring back what was given up here, unless it is asked to", async () => {
    const store = await open();
    const history = await store.history();
    const events = await strandOf([started(), note("a")], OTHER);
    await history.takeIn(events, summaryOf);
    await history.forget([S], "person", 42);
    expect(await history.takeIn(events, summaryOf)).toEqual({
      kind: "forgotten-here",
      tombstone: { id: S, wall: 42, why: "person" },
    });
    expect(await history.traces(S)).toBe(0);
    expect(await history.takeIn(events, summaryOf, { revive: true })).toEqual({
      kind: "new",
      events: 2,
    });
    expect(await history.gone()).toEqual([]);
    expect(await store.read(S)).toEqual({ events, integrity: { kind: "whole" } });
    expect(await store.check()).toEqual([]);
  });

  it("refuses to take in what is not what its hash says, and writes nothing of it", async () => {
    const store = await open();
    const history = await store.history();
    const [first, second] = await strandOf([started(), note("a")], OTHER);
    if (first === undefined || second === undefined) throw new Error("unreachable");
    const foreign = await strandOf([started()], { session: sessionId(2) });
    // Behind it no place would be left to write on at.
    const last = await linked(note("last"), { n: 0, hash: "", lamport: MAX_PLACE }, OTHER);
    const wrong = [
      [],
      [first, last],
      [first, { ...second, body: note("forged") }],
      [first, ...foreign],
      [{ ...first, session: "x" }],
      [first, null as unknown as RecordedEvent],
      [{ ...first, more: 10n } as RecordedEvent],
    ];
    for (const events of wrong)
      expect(await codeOf(history.takeIn(events, summaryOf))).toBe("storage-unsuitable");
    expect(await history.totals()).toMatchObject({ sessions: 0, events: 0 });
  });

  it("keeps all bundles on one shelf, page by page, and takes them off", async () => {
    const store = await open();
    const history = await store.history();
    const bytes = new Uint8Array([1, 2, 3]);
    for (const [index, id] of ["a", "b", "c", "d", "e"].entries())
      await history.shelve(
        shelfBundle(id, {
          session: sessionId(index),
          madeWall: Math.floor(index / 2),
          direction: index === 3 ? "received" : "made",
          level: "names-removed",
        }),
        bytes,
      );
    const { direction: _, level: __, sharedAs: ___, ...plain } = shelfBundle("f", { madeWall: 9 });
    await store.saveBundle(plain, bytes);
    const seen: ShelfBundle[] = [];
    let page = await history.shelf(null, 2);
    for (;;) {
      seen.push(...page.bundles);
      if (page.next === null) break;
      page = await history.shelf(page.next, 2);
    }
    expect(seen.map(({ id }) => id)).toEqual(["f", "e", "d", "c", "b", "a"]);
    expect(seen[0]).toEqual(shelfBundle("f", { madeWall: 9 }));
    expect(seen[2]).toMatchObject({ direction: "received", level: "names-removed" });
    expect(await store.listBundles(sessionId(3))).toEqual([]);
    await history.shareAs("d", "case 12");
    await history.shareAs("none", "case 12");
    await history.unshelve("e");
    await history.unshelve("e");
    const { bundles } = await history.shelf(null, 10);
    expect(bundles.map(({ id }) => id)).toEqual(["f", "d", "c", "b", "a"]);
    expect(bundles[1]?.sharedAs).toBe("case 12");
    expect(await store.readBundle("e")).toBeNull();
    expect(await store.readBundle("d")).toEqual(bytes);
    expect(await history.shelf(null, 0)).toEqual({ bundles: [], next: null });
  });

  it("keeps settings and handles of this laptop", async () => {
    const history = await (await open()).history();
    expect(await history.setting("rule")).toBeNull();
    const rule = { years: 2, outcomes: ["mended"] };
    await history.keepSetting("rule", rule);
    rule.years = 9;
    expect(await history.setting("rule")).toEqual({ years: 2, outcomes: ["mended"] });
    expect(await codeOf(history.keepSetting("rule", Number.NaN))).toBe("storage-unsuitable");
    expect(await history.handle("folder")).toBeUndefined();
    await history.keepHandle("folder", new Map([["kind", "directory"]]));
    expect(await history.handle("folder")).toEqual(new Map([["kind", "directory"]]));
    expect(await codeOf(history.keepHandle("folder", () => 1))).toBe("storage-unsuitable");
    await history.keepHandle("folder", undefined);
    expect(await history.handle("folder")).toBeUndefined();
  });
}
