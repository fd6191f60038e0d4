// Faults of IndexedDB, put into fake-indexeddb for the length of one test.
import "fake-indexeddb/auto";
import { vi } from "vitest";
import { breakOff } from "./fake-idb.ts";

/** Writes that the store makes: `put`, `add` and `delete` of any object store, counted from 1. */
const WRITES = ["put", "add", "delete"] as const;

/**
 * Lets the disk quota run out at the `at`th write and at every one after it: the request fails and its
 * transaction is aborted with QuotaExceededError, as browsers do it. `onWrite` hears of each. Returns the way to end it.
 */
export function quotaEndsAt(at: number, onWrite: () => void = () => undefined): () => void {
  let writes = 0;
  const spies = WRITES.map((name) => {
    const original = IDBObjectStore.prototype[name] as (
      ...args: unknown[]
    ) => IDBRequest<IDBValidKey>;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function full(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = original.apply(this, args);
      writes += 1;
      onWrite();
      if (writes >= at) breakOff(this.transaction, "QuotaExceededError");
      // The types of put, add and delete differ in what their request gives, which nobody looks at here.
      return request as never;
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

type Begin = typeof IDBDatabase.prototype.transaction;

/** Calls `onBegin` as each transaction begins, until mocks are restored; what it throws, the call throws. */
export function watchTransactions(
  onBegin: (args: Parameters<Begin>) => void,
  onBegun: (tx: IDBTransaction) => void = () => undefined,
): { readonly end: () => void } {
  const original: Begin = Reflect.get(IDBDatabase.prototype, "transaction");
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function watched(
    this: IDBDatabase,
    ...args
  ) {
    onBegin(args);
    const tx = original.apply(this, args);
    onBegun(tx);
    return tx;
  });
  return { end: () => spy.mockRestore() };
}

/** Makes the `at`th call of `transaction()` throw, as on a connection that the browser has closed. */
export function transactionThrowsAt(
  at: number,
  name: string,
): { readonly calls: () => number; readonly end: () => void } {
  let calls = 0;
  const { end } = watchTransactions(() => {
    calls += 1;
    if (calls === at) throw new DOMException("The database connection is closing.", name);
  });
  return { calls: () => calls, end };
}

/**
 * Lets the first `add` go through while its store hears that the transaction broke off, as when the
 * browser's storage process dies after the commit and before the answer.
 */
export function answerIsLost(): void {
  const original: IDBObjectStore["add"] = Reflect.get(IDBObjectStore.prototype, "add");
  let answers = 0;
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function lossy(
    this: IDBObjectStore,
    ...args
  ) {
    answers += 1;
    const request = original.apply(this, args);
    if (answers === 1)
      request.addEventListener("success", () => {
        Object.assign(this.transaction, { error: new DOMException("gone", "UnknownError") });
        this.transaction.dispatchEvent(new IDBVersionChangeEvent("abort"));
      });
    return request;
  });
}

/** A factory whose first `times` openings fail with `name`. */
export function failingFactory(factory: IDBFactory, times: number, name: string): () => IDBFactory {
  let left = times;
  return () => ({
    open(database: string, version?: number) {
      const failing = left > 0;
      left -= 1;
      if (!failing) return factory.open(database, version);
      return failedRequest(name);
    },
    deleteDatabase: (database: string) => factory.deleteDatabase(database),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
    databases: () => factory.databases(),
  });
}

function failedRequest(name: string): IDBOpenDBRequest {
  const request = new IDBOpenDBRequest();
  // fake-indexeddb's requests are plain objects inside: this one has failed before it began.
  Object.assign(request, { readyState: "done", error: new DOMException("failed", name) });
  setImmediate(() => request.dispatchEvent(new IDBVersionChangeEvent("error")));
  return request;
}
