// What is no plain data is refused at every door of the store before a transaction begins, and leaves nothing behind.
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import type { Setting } from "../../src/core/history/history-port.ts";
import type { EventBody, RecordedEvent, Stamp } from "../../src/core/session/events.ts";
import type {
  RecordStore,
  SessionSummary,
  StoredBundle,
  StoredFile,
} from "../../src/core/ports.ts";
import { watchTransactions } from "../support/idb-faults.ts";
import { hidden, hidingPlace, oddValue } from "../support/odd-values.ts";
import { anyBody } from "../support/record-arbitraries.ts";
import { nodeSha256, note, sessionId, stamp, strandOf, summary } from "../support/records.ts";
import { codeOf, laptop, memoryStore } from "../support/stores.ts";

const S = sessionId(1);
const BYTES = new Uint8Array([1, 2, 3]);

afterEach(() => {
  vi.restoreAllMocks();
});

/** Something plain that goes in through a door, and the door, which takes anything. */
interface Door {
  readonly plain: (body: EventBody) => object | Promise<object>;
  readonly give: (store: RecordStore, value: unknown) => Promise<unknown>;
}

const file = async (): Promise<StoredFile> => ({
  id: "one",
  session: S,
  name: "one.log",
  sizeBytes: BYTES.length,
  hash: await nodeSha256(BYTES),
  keptWall: 1,
});
const bundle: StoredBundle = {
  id: "one",
  session: S,
  name: "one.zip",
  sizeBytes: BYTES.length,
  hash: "a".repeat(64),
  madeWall: 1,
};

const DOORS: Readonly<Record<string, Door>> = {
  body: {
    plain: (body) => body,
    give: (store, value) => store.append(S, value as EventBody, stamp(), summary()),
  },
  stamp: {
    plain: () => stamp(),
    give: (store, value) => store.append(S, note("x"), value as Stamp, summary()),
  },
  summary: {
    plain: () => summary({ deviceKeys: ["ecid:1"], codes: [4013] }),
    give: (store, value) => store.append(S, note("x"), stamp(), value as SessionSummary),
  },
  "kept log": {
    plain: file,
    give: (store, value) => store.attachFile(value as StoredFile, BYTES),
  },
  bundle: {
    plain: () => bundle,
    give: (store, value) => store.saveBundle(value as StoredBundle, BYTES),
  },
  "another laptop's record": {
    plain: async (body) => strandOf([note("first"), body]),
    give: async (store, value) =>
      (await store.history()).takeIn(value as RecordedEvent[], () => summary()),
  },
  setting: {
    plain: () => ({ every: { day: [1, 2, 3] }, by: "hand" }),
    give: async (store, value) => (await store.history()).keepSetting("odd", value as Setting),
  },
};

const stores = {
  IndexedDB: async () => (await laptop().open()).store,
  memory: async () => memoryStore(),
};

for (const [where, open] of Object.entries(stores))
  it(
    `refuses odd values before it begins to write, and goes on (${where})`,
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...Object.entries(DOORS)),
          anyBody,
          oddValue,
          hidingPlace,
          fc.boolean(),
          async ([, { plain, give }], body, [, make], place, isFirst) => {
            const store = await open();
            // The parts that are fetched when they are first needed have been, or not.
            if (!isFirst) await store.append(sessionId(2), note("before"), stamp(), summary());
            const value = hidden(await plain(body), make(), place);
            const begun: unknown[] = [];
            // Of the reading ones some go on behind: entries of old versions are looked for.
            const { end } = watchTransactions(([names, mode]) => {
              if (mode === "readwrite") begun.push(names);
            });
            const code = await codeOf(give(store, value));
            end();
            expect(code).toBe("storage-unsuitable");
            expect(begun).toEqual([]);
            expect((await store.read(S)).events).toEqual([]);
            expect(await store.listFiles(S)).toEqual([]);
            expect(await store.listBundles(S)).toEqual([]);
            await store.append(S, note("as ever"), stamp(), summary());
            expect((await store.read(S)).integrity).toEqual({ kind: "whole" });
            store.close();
          },
        ),
        { numRuns: 500 },
      );
    },
  );

it.each(Object.entries(stores))(
  "refuses a text of 64 MiB, the first one too (%s)",
  async (_, open) => {
    const text = "x".repeat(64 * 1024 * 1024);
    for (const { plain, give } of Object.values(DOORS)) {
      const value = hidden(await plain(note("x")), text, { at: 0, beside: false });
      expect(await codeOf(give(await open(), value))).toBe("storage-unsuitable");
    }
  },
);

const ODD_KEYS: readonly (readonly [name: string, key: unknown])[] = [
  ["NaN", Number.NaN],
  ["undefined", undefined],
  ["null", null],
  ["a number", 1],
  ["a BigInt", 1n],
  ["a symbol", Symbol("odd")],
  ["an object", {}],
  ["an empty list", []],
  ["a list with an id", [S]],
  [
    "a list that holds itself",
    (() => {
      const list: unknown[] = [];
      list.push(list);
      return list;
    })(),
  ],
  ["an invalid date", new Date(Number.NaN)],
  ["half a pair", "\ud800"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["a text of a megabyte", "f".repeat(1_000_000)],
];

const ASKING: Readonly<Record<string, (store: RecordStore, key: string) => Promise<unknown>>> = {
  append: (store, key) => store.append(key, note("x"), stamp(), summary()),
  read: (store, key) => store.read(key),
  seal: (store, key) => store.seal(key),
  listOfDevice: (store, key) => store.listOfDevice(key),
  listBundles: (store, key) => store.listBundles(key),
  readBundle: (store, key) => store.readBundle(key),
  listFiles: (store, key) => store.listFiles(key),
  readFile: (store, key) => store.readFile(key),
  readPacked: (store, key) => store.readPacked(key),
  dropFile: (store, key) => store.dropFile(key),
  traces: async (store, key) => (await store.history()).traces(key),
  forget: async (store, key) => (await store.history()).forget([key], "person", 1),
  setting: async (store, key) => (await store.history()).setting(key),
  unshelve: async (store, key) => (await store.history()).unshelve(key),
};

for (const [where, open] of Object.entries(stores))
  it.each(ODD_KEYS)(
    `finds nothing under %s, or refuses to look, and stays whole (${where})`,
    async (_, key) => {
      const store = await open();
      await store.append(S, note("x"), stamp(), summary());
      for (const [asked, ask] of Object.entries(ASKING)) {
        // Whatever it is refused with, it is one of the store's own errors: codeOf throws any other on.
        const code = await codeOf(ask(store, key as string));
        if (asked === "append") expect(code).toBe("storage-unsuitable");
      }
      expect((await store.read(S)).events).toHaveLength(1);
      expect(await store.list({ before: null, limit: 9 })).toHaveLength(1);
      expect(await store.check()).toEqual([]);
      store.close();
    },
  );
