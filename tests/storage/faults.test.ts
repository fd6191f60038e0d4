import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { StorageError } from "../../src/core/errors.ts";
import { storageError } from "../../src/storage/faults.ts";
import { openRecordStore } from "../../src/storage/record-store.ts";
import { EVERY_DOOR } from "../support/every-door.ts";
import { quotaEndsAt } from "../support/idb-faults.ts";
import { closed, note, sessionId, stamp, started, summary, writerId } from "../support/records.ts";
import { codeOf, laptop } from "../support/stores.ts";
import type { Laptop, Tab } from "../support/stores.ts";

const S = sessionId(1);
const bundle = {
  id: "b",
  session: S,
  name: "b.zip",
  sizeBytes: 3,
  hash: "a".repeat(64),
  madeWall: 1,
};

function append(store: Tab["store"], body = note("x"), session = S) {
  return store.append(session, body, stamp(), summary());
}

const rejections: unknown[] = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));
afterEach(() => {
  vi.restoreAllMocks();
  expect(rejections).toEqual([]);
});

/** Everything that stands in the database, for "nothing has changed". */
function contents(on: Laptop): Promise<unknown> {
  return on.tamper(async (db) => {
    const stores = [
      "sessions",
      "events",
      "segments",
      "bundles",
      "attachments",
      "files",
      "gone",
      "settings",
      "handles",
    ] as const;
    return Promise.all(
      stores.map(async (name) => [await db.getAllKeys(name), await db.getAll(name)]),
    );
  });
}

/** Goes through the doors up to this one, at the `at`th write of which the disk is full. */
async function cutAt(index: number, at: number) {
  const on = laptop();
  const { store } = await on.open();
  for (const { go } of EVERY_DOOR.slice(0, index)) await go(store);
  // An entry that lags behind its events is brought up now, not by a timer between the two looks.
  await store.list({ before: null, limit: 1 });
  const before = await contents(on);
  let writes = 0;
  const end = quotaEndsAt(at, () => (writes += 1));
  const code = await codeOf(EVERY_DOOR[index]?.go(store) ?? Promise.reject(new Error("no door")));
  end();
  const after = await contents(on);
  const whole = (await store.check()).length === 0;
  store.close();
  return { code, writes, before, after, whole };
}

describe("a full disk", () => {
  it("is told as such, with the browser's own error kept, and costs nothing that was saved", async () => {
    const on = laptop();
    const { store } = await on.open();
    await append(store, started());
    const before = await contents(on);
    const end = quotaEndsAt(1);
    const failed = await append(store).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(StorageError);
    expect(failed).toMatchObject({
      code: "storage-full",
      operation: "append",
      cause: { name: "QuotaExceededError" },
    });
    expect(await codeOf(store.seal(S))).toBe("storage-full");
    expect(await codeOf(store.saveBundle(bundle, new Uint8Array(3)))).toBe("storage-full");
    expect(await contents(on)).toEqual(before);
    expect((await store.read(S)).integrity).toEqual({ kind: "whole" });
    expect(await store.check()).toEqual([]);
    end();
    expect((await append(store)).n).toBe(2);
  });

  it("takes the room that was held back: what was being saved is saved, and the person is told", async () => {
    const on = laptop();
    const { store, troubles } = await on.open();
    await append(store, started());
    const end = quotaEndsAt(1);
    let held = true;
    on.room = () => {
      const given = held;
      held = false;
      if (given) end();
      return given;
    };
    await append(store, note("the last answer"));
    expect(troubles).toEqual(["storage-last-room"]);
    quotaEndsAt(1);
    expect(await codeOf(append(store))).toBe("storage-full");
    expect((await store.read(S)).events).toHaveLength(2);
  });

  it("claims nothing of that room where what is to be saved is larger", async () => {
    const on = laptop();
    const { store, troubles } = await on.open();
    await append(store, started());
    quotaEndsAt(1);
    let held = true;
    on.room = () => {
      const given = held;
      held = false;
      return given;
    };
    expect(await codeOf(append(store))).toBe("storage-full");
    expect(held).toBe(false);
    expect(troubles).toEqual([]);
  });

  it(
    "met at any write of any operation leaves all of it or nothing",
    { timeout: 120_000 },
    async () => {
      const doors = EVERY_DOOR.flatMap(({ name, writes }, index) =>
        writes ? [[name, index] as const] : [],
      );
      let cuts = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...doors),
          fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
          async ([, index], share) => {
            const writes = (await cutAt(index, Infinity)).writes;
            const at = 1 + Math.floor(share * writes);
            const { code, before, after, whole } = await cutAt(index, at);
            expect(code).toBe("storage-full");
            expect(after).toEqual(before);
            expect(whole).toBe(true);
            cuts += 1;
          },
        ),
        { numRuns: 200 },
      );
      expect(cuts).toBeGreaterThanOrEqual(200);
    },
  );

  it(
    "met at any write of a storm or of a long sealing leaves all of it or nothing",
    { timeout: 120_000 },
    async () => {
      const operation = fc.constantFrom("storm", "seal");
      await fc.assert(
        fc.asyncProperty(
          operation,
          fc.integer({ min: 1, max: 8 }),
          fc.integer({ min: 1, max: 600 }),
          async (what, at, size) => {
            const on = laptop();
            const { store } = await on.open();
            const count = what === "seal" ? size : 3;
            await Promise.all(Array.from({ length: count }, () => append(store)));
            // An entry that lags behind its events is brought up now, not by a timer between the two looks.
            await store.list({ before: null, limit: 1 });
            const before = await contents(on);
            const end = quotaEndsAt(at);
            const doing = {
              storm: () => Array.from({ length: 8 }, () => append(store)),
              seal: () => [store.seal(S)],
            }[what]();
            const codes = await Promise.all(doing.map((promise) => codeOf(promise)));
            end();
            expect(new Set(codes).size).toBe(1);
            expect(["resolved", "storage-full"]).toContain(codes[0]);
            if (codes[0] === "storage-full") expect(await contents(on)).toEqual(before);
            else expect(await contents(on)).not.toEqual(before);
            expect((await store.read(S)).integrity).toEqual({ kind: "whole" });
            expect(await store.check()).toEqual([]);
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it("lets the appends behind a failed one through as soon as there is room", async () => {
    const { store } = await laptop().open();
    await append(store, started());
    const end = quotaEndsAt(1);
    expect(await codeOf(append(store, note("lost to the full disk")))).toBe("storage-full");
    end();
    await append(store, closed);
    expect((await store.read(S)).events.map((event) => event.body.type)).toEqual([
      "session-started",
      "session-closed",
    ]);
    expect((await store.read(S)).integrity).toEqual({ kind: "whole" });
  });
});

describe("a write that throws at once", () => {
  it("undoes the writes beside it, and is told", async () => {
    const on = laptop();
    const { store } = await on.open();
    await append(store, started());
    const before = await contents(on);
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("out of memory", "DataCloneError");
    });
    expect(await codeOf(append(store))).toBe("storage-unsuitable");
    expect(await codeOf(store.seal(S))).toBe("storage-unsuitable");
    expect(await contents(on)).toEqual(before);
    vi.restoreAllMocks();
    expect((await append(store)).n).toBe(2);
  });
});

describe("an error of the platform", () => {
  it("in hashing comes out as a StorageError with its cause", async () => {
    const on = laptop();
    const insecure = new TypeError("crypto.subtle is undefined");
    const store = await openRecordStore({
      indexedDB: () => on.factory,
      heads: { get: () => null, set: () => undefined, keys: () => [] },
      sha256: () => Promise.reject(insecure),
      onTrouble: () => undefined,
      tabs: null,
      giveRoom: async () => false,
      copy: async () => null,
      newWriter: () => writerId(),
    });
    await expect(append(store)).rejects.toMatchObject({ code: "storage-failed", cause: insecure });
  });

  it.each([
    ["NotFoundError", "storage-damaged"],
    ["ConstraintError", "storage-damaged"],
    ["DataCloneError", "storage-unsuitable"],
    ["DataError", "storage-unsuitable"],
    ["QuotaExceededError", "storage-full"],
    ["TimeoutError", "storage-failed"],
  ])("named %s is %s", (name, code) => {
    const cause = new DOMException("", name);
    expect(storageError("read", cause)).toMatchObject({ code, operation: "read", cause });
  });

  it("that is a StorageError already stays what it is, and one that is no error at all is kept", () => {
    const known = new StorageError("storage-full", "append");
    expect(storageError("read", known)).toBe(known);
    expect(storageError("read", "text")).toMatchObject({ code: "storage-failed", cause: "text" });
  });
});
