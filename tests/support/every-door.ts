// Everything that can be asked of a store, once each and in an order in which each has something to do: for faults that
// must be met at every place where the store goes to its database.
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import type { HistoryPort } from "../../src/core/history/history-port.ts";
import { wordsOf } from "../../src/core/history/terms.ts";
import type { OpenRecordStore } from "../../src/storage/record-store.ts";
import { shelfBundle } from "./history-contract.ts";
import {
  closed,
  nodeSha256,
  note,
  sessionId,
  stamp,
  started,
  strandOfLength,
  summary,
  writerId,
} from "./records.ts";

const [S, T, U] = [sessionId(1), sessionId(2), sessionId(3)];
const BYTES = new Uint8Array([1, 2, 3]);

export interface DoorStep {
  readonly name: string;
  /** Whether the database is another one after it. */
  readonly writes: boolean;
  /** Gives what it was told. */
  readonly go: (store: OpenRecordStore) => Promise<unknown>;
}

const step =
  (writes: boolean) =>
  (name: string, go: DoorStep["go"]): DoorStep => ({ name, writes, go });
const writing = step(true);
const reading = step(false);
const inHistory =
  (go: (history: HistoryPort) => unknown): DoorStep["go"] =>
  async (store) =>
    go(await store.history());

const theirs = (session: string, count: number) =>
  strandOfLength(count, { session, writer: writerId(900) });
const file = async (id: string) => ({
  id,
  session: S,
  name: `${id}.log`,
  sizeBytes: BYTES.length,
  hash: await nodeSha256(BYTES),
  keptWall: 1,
});

export const EVERY_DOOR: readonly DoorStep[] = [
  writing("the first event", (store) => store.append(S, started(), stamp(), summary())),
  writing("an event", (store) => store.append(S, note("x"), stamp(1), summary())),
  writing("an event that lists show", (store) =>
    store.append(S, note("y"), stamp(2), summary({ ticket: "R-1", deviceKeys: ["phone"] })),
  ),
  writing("a storm", (store) =>
    Promise.all([1, 2, 3, 4].map((n) => store.append(S, note(`${n}`), stamp(n), summary()))),
  ),
  writing("the end", (store) => store.append(S, closed, stamp(9), summary({ outcome: "mended" }))),
  writing("sealing", (store) => store.seal(S)),
  writing("opening again", (store) =>
    store.append(S, { type: "session-reopened" }, stamp(10), summary()),
  ),
  writing("sealing again", (store) => store.seal(S)),
  writing("another session", (store) => store.append(T, started(), stamp(20), summary())),
  writing("a bundle", (store) => store.saveBundle(shelfBundle("made"), BYTES)),
  writing("a log", async (store) => store.attachFile(await file("one"), BYTES)),
  writing("another log", async (store) => store.attachFile(await file("two"), BYTES)),
  writing("a log less", (store) => store.dropFile("two")),
  writing(
    "a bundle of somebody else",
    inHistory((history) =>
      history.shelve(shelfBundle("theirs", { direction: "received", session: U }), BYTES),
    ),
  ),
  writing(
    "a bundle handed on",
    inHistory((history) => history.shareAs("made", "case 7")),
  ),
  writing(
    "a setting",
    inHistory((history) => history.keepSetting("folder", { every: 7 })),
  ),
  writing(
    "a handle",
    inHistory((history) => history.keepHandle("folder", { name: "shared" })),
  ),
  writing(
    "another laptop's session",
    inHistory(async (history) =>
      history.takeIn(await theirs(U, 4), () => summary({ ticket: "R-3" })),
    ),
  ),
  writing(
    "its longer copy",
    inHistory(async (history) =>
      history.takeIn(await theirs(U, 6), () => summary({ ticket: "R-3" })),
    ),
  ),
  reading("reading", (store) => Promise.all([S, T, U, sessionId(9)].map((id) => store.read(id)))),
  reading("the list", (store) => store.list({ before: null, limit: 9 })),
  reading("the list of a phone", (store) => store.listOfDevice("phone")),
  reading("bundles", async (store) => [await store.listBundles(S), await store.readBundle("made")]),
  reading("logs", async (store) => [
    await store.listFiles(S),
    await store.readFile("one"),
    await store.readPacked("one"),
  ]),
  reading(
    "finding",
    inHistory(async (history) => {
      const order = { by: "changed", first: "newest" } as const;
      const ticket = { ...EVERY_SESSION, words: wordsOf("R-3") };
      return [
        await history.find(EVERY_SESSION, order, null, 9),
        await history.find(ticket, order, null, 9),
      ];
    }),
  ),
  reading(
    "everything",
    inHistory(async (history) => {
      const seen: unknown[] = [];
      await history.scan(EVERY_SESSION, (rows) => void seen.push(rows));
      await history.readAll((row, record) => void seen.push(row, record));
      return seen;
    }),
  ),
  reading(
    "figures and shelf",
    inHistory(async (history) => [
      await history.totals(),
      await history.shelf(null, 9),
      await history.setting("folder"),
      await history.handle("folder"),
      await history.gone(),
      await history.traces(T),
    ]),
  ),
  writing(
    "a session less",
    inHistory((history) => history.forget([U], "person", 1)),
  ),
  writing(
    "a bundle less",
    inHistory((history) => history.unshelve("made")),
  ),
  writing(
    "a handle less",
    inHistory((history) => history.keepHandle("folder", undefined)),
  ),
  writing(
    "the session again",
    inHistory(async (history) =>
      history.takeIn(await theirs(U, 6), () => summary(), { revive: true }),
    ),
  ),
  reading("the check", (store) => store.check()),
  reading("the copy brought up", (store) => store.completeCopy(async () => undefined)),
  reading("the copy brought back", (store) => store.bringBack()),
];
