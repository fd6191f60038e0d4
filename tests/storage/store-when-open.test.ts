import { expect, test } from "vitest";
import { StorageError } from "../../src/core/errors.ts";
import type { RecordStore } from "../../src/core/ports.ts";
import { storeWhenOpen } from "../../src/storage/store-when-open.ts";
import { createMemoryStore } from "../../src/storage/memory-store.ts";
import { sha256 } from "../../src/platform/sha256.ts";

const memory = () => createMemoryStore({ sha256, newWriter: () => "00000000000000aa" });

test("calls made before the database has opened are answered when it has", async () => {
  let resolve: (store: RecordStore) => void = () => undefined;
  const opening = new Promise<RecordStore>((done) => (resolve = done));
  const store = storeWhenOpen(() => opening);
  const asked = store.list({ before: null, limit: 5 });
  expect(await Promise.race([asked, Promise.resolve("waits")])).toBe("waits");
  resolve(memory());
  expect(await asked).toEqual([]);
});

test("it hands out all that a store can do", async () => {
  const store = memory();
  const wrapped = storeWhenOpen(() => Promise.resolve(store));
  const own = Object.keys(store).filter(
    (name) => !["lasting", "acknowledge", "bringBack", "close", "completeCopy"].includes(name),
  );
  expect(Object.keys(wrapped).toSorted()).toEqual(own.toSorted());
});

test("a database that does not open says so to every call", async () => {
  const store = storeWhenOpen(() => Promise.reject(new StorageError("storage-refused", "open")));
  await expect(store.listFiles("00000000000000000000000000000001")).rejects.toThrow(StorageError);
  await expect(store.history()).rejects.toThrow(StorageError);
});

test("nothing is opened before something is asked for", async () => {
  let opened = 0;
  const store = storeWhenOpen(() => {
    opened += 1;
    return Promise.resolve(memory());
  });
  expect(opened).toBe(0);
  await store.list({ before: null, limit: 5 });
  expect(opened).toBe(1);
});
