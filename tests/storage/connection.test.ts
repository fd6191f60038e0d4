import { afterEach, describe, expect, it, vi } from "vitest";
import { openRecordStore } from "../../src/storage/record-store.ts";
import { VERSION } from "../../src/storage/schema.ts";
import { dumpOf } from "../support/database-dump.ts";
import { EVERY_DOOR } from "../support/every-door.ts";
import { answerIsLost, failingFactory, transactionThrowsAt } from "../support/idb-faults.ts";
import { memoryCopy } from "../support/memory-copy.ts";
import {
  nodeSha256,
  note,
  sessionId,
  stamp,
  started,
  summary,
  writerId,
} from "../support/records.ts";
import { codeOf, laptop } from "../support/stores.ts";
import type { Laptop, Tab } from "../support/stores.ts";

const S = sessionId(1);
function append(store: Tab["store"], body = note("x"), session = S) {
  return store.append(session, body, stamp(), summary());
}

const rejections: unknown[] = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(rejections).toEqual([]);
});

describe("a connection that the browser has dropped", () => {
  it(
    "is opened once more at every place where a transaction begins, and the work is done once",
    { timeout: 120_000 },
    async () => {
      /** Everything there is to do on a new laptop; gives all that was told, and what lies there at the end. */
      async function work(faulty: () => { readonly end: () => void }): Promise<unknown> {
        const on = laptop();
        on.copy = memoryCopy();
        const { store } = await on.open();
        const fault = faulty();
        const told: unknown[] = [];
        for (const { name, go } of EVERY_DOOR) told.push([name, await go(store)]);
        await store.acknowledge(S);
        await store.acknowledge(null);
        fault.end();
        store.close();
        return [told, await dumpOf(on)];
      }
      let places = 0;
      const expected = await work(() => {
        const counting = transactionThrowsAt(0, "");
        return { end: () => void (counting.end(), (places = counting.calls())) };
      });
      expect(places).toBeGreaterThanOrEqual(60);
      for (const name of ["InvalidStateError", "UnknownError"])
        for (let at = 1; at <= places; at++)
          expect(await work(() => transactionThrowsAt(at, name)), `${name} at ${at}`).toEqual(
            expected,
          );
    },
  );

  it("is not opened for ever: a second failure is told", async () => {
    const { store } = await laptop().open();
    const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("closing", "InvalidStateError");
    });
    expect(await codeOf(append(store))).toBe("storage-failed");
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it("does not count an append twice whose transaction completed though the answer was lost", async () => {
    const on = laptop();
    const { store } = await on.open();
    await append(store, started());
    answerIsLost();
    const event = await append(store);
    expect(event.n).toBe(2);
    expect((await store.read(S)).events).toHaveLength(2);
    expect((await store.read(S)).integrity).toEqual({ kind: "whole" });
  });

  it("refuses after close, and says so", async () => {
    const { store } = await laptop().open();
    store.close();
    expect(await codeOf(append(store))).toBe("storage-failed");
    expect(await codeOf(store.read(S))).toBe("storage-failed");
  });
});

describe("opening", () => {
  it.each([1, 2, 3])(
    "succeeds after %i failures that browsers have now and then",
    async (times) => {
      const on = laptop();
      const { store } = await on.open({
        factory: failingFactory(on.factory, times, "UnknownError"),
      });
      expect((await append(store)).n).toBe(1);
    },
  );

  it("is given up where it always fails: the files are damaged", async () => {
    const on = laptop();
    expect(
      await codeOf(on.open({ factory: failingFactory(on.factory, 1000, "UnknownError") })),
    ).toBe("storage-unopenable");
  });

  it.each([
    ["SecurityError", "storage-refused"],
    ["InvalidStateError", "storage-refused"],
    ["QuotaExceededError", "storage-full"],
    ["VersionError", "storage-newer"],
  ])("that fails with %s is %s", async (name, code) => {
    const on = laptop();
    expect(await codeOf(on.open({ factory: failingFactory(on.factory, 1, name) }))).toBe(code);
  });

  it("is refused where the page may not even name IndexedDB", async () => {
    const throwing = () => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(await codeOf(laptop().open({ factory: throwing }))).toBe("storage-refused");
    const missing = () => undefined as unknown as IDBFactory;
    expect(
      await codeOf(
        openRecordStore({
          indexedDB: missing,
          heads: { get: () => null, set: () => undefined, keys: () => [] },
          sha256: nodeSha256,
          onTrouble: () => undefined,
          tabs: null,
          giveRoom: async () => false,
          copy: async () => null,
          newWriter: () => writerId(),
        }),
      ),
    ).toBe("storage-refused");
  });

  it.each([1, VERSION])(
    "gives a database of version %i up that lacks a store, at each of three starts, and changes nothing",
    async (version) => {
      const on = laptop();
      await openRaw(on, version, (db) => db.createObjectStore("sessions", { keyPath: "id" }));
      for (let start = 0; start < 3; start++)
        expect(await codeOf(on.open())).toBe("storage-unopenable");
      expect(await on.tamper(async (db) => [...db.objectStoreNames])).toEqual(["sessions"]);
    },
  );

  it("keeps away from a database that a newer version has written, and deletes nothing", async () => {
    const on = laptop();
    const { store } = await on.open();
    await append(store, started());
    store.close();
    await openRaw(on, VERSION + 1);
    expect(await codeOf(on.open())).toBe("storage-newer");
    expect(await on.tamper((db) => db.count("events"))).toBe(1);
  });
});

describe("another version of the app in another tab", () => {
  it("may upgrade at once: the old tab gives way, says so, and writes no more", async () => {
    const on = laptop();
    const old = await on.open();
    await append(old.store, started());
    await openRaw(on, VERSION + 1);
    expect(old.troubles).toEqual(["storage-newer"]);
    expect(await codeOf(append(old.store))).toBe("storage-newer");
    expect(await codeOf(old.store.read(S))).toBe("storage-newer");
    expect(await on.tamper((db) => db.count("events"))).toBe(1);
  });

  it("that will not give way is told as blocking; once it is closed, everything goes on", async () => {
    const on = laptop();
    const { store: before } = await on.open();
    await append(before, started());
    before.close();
    // A tab of this version, deaf to versionchange, while the next version opens.
    const deaf = await connectRaw(on, VERSION);
    let blocked: (code: unknown) => void = () => undefined;
    const blocking = new Promise((resolve) => {
      blocked = resolve;
    });
    const opening = on.open({
      factory: () => nextVersion(on.factory),
      onTrouble: (code) => blocked(code),
    });
    expect(await blocking).toBe("storage-blocked");
    deaf.close();
    const { store, troubles } = await opening;
    expect(troubles).toEqual(["storage-blocked", null]);
    expect((await append(store)).n).toBe(2);
  });

  it("keeps two tabs waiting: the browser tells one, and the other says so by itself after a while", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const on = laptop();
    (await on.open()).store.close();
    const deaf = await connectRaw(on, VERSION);
    const told: unknown[][] = [[], []];
    const opening = told.map((codes) =>
      on.open({
        factory: () => nextVersion(on.factory),
        onTrouble: (code) => void codes.push(code),
      }),
    );
    await vi.waitFor(() => expect(told[0]).toEqual(["storage-blocked"]));
    expect(told[1]).toEqual([]);
    vi.advanceTimersByTime(3000);
    expect(told).toEqual([["storage-blocked"], ["storage-blocked"]]);
    deaf.close();
    for (const tab of await Promise.all(opening)) tab.store.close();
    expect(told.map((codes) => codes.at(-1))).toEqual([null, null]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("may delete the database: the tab gives way and opens a new one when next needed", async () => {
    const on = laptop();
    const { store, troubles } = await on.open();
    await new Promise((resolve, reject) => {
      const request = on.factory.deleteDatabase("kintsugi");
      request.addEventListener("success", resolve);
      request.addEventListener("error", reject);
    });
    expect(troubles).toEqual([]);
    expect(await store.list({ before: null, limit: 9 })).toEqual([]);
  });
});

/** Opens the laptop's database as another program would, at `version`. */
function connectRaw(
  on: Laptop,
  version: number,
  upgrade?: (db: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = on.factory.open("kintsugi", version);
    request.addEventListener("upgradeneeded", () => upgrade?.(request.result));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(new Error("raw open failed")));
  });
}

async function openRaw(
  on: Laptop,
  version: number,
  upgrade?: (db: IDBDatabase) => void,
): Promise<void> {
  (await connectRaw(on, version, upgrade)).close();
}

/** The factory as the next version of the app uses it. */
function nextVersion(factory: IDBFactory): IDBFactory {
  return {
    open: (name: string, version = 0) => factory.open(name, version + 1),
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
}
