// A laptop for storage tests: one database and one set of heads, on which tabs are opened, killed and
// reopened, and whose database can be tampered with behind the store's back.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import type { IDBPDatabase } from "idb";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import type { SecondCopy } from "../../src/core/second-copy.ts";
import type { StorageErrorCode } from "../../src/core/errors.ts";
import { StorageError } from "../../src/core/errors.ts";
import type { OnTrouble } from "../../src/storage/connection.ts";
import type { Heads } from "../../src/storage/heads.ts";
import { createMemoryStore } from "../../src/storage/memory-store.ts";
import { openRecordStore } from "../../src/storage/record-store.ts";
import type { OpenRecordStore } from "../../src/storage/record-store.ts";
import type { KintsugiDb } from "../../src/storage/schema.ts";
import { settled } from "./drive.ts";
import { killConnection } from "./fake-idb.ts";
import { memoryTabs } from "./memory-tabs.ts";
import { nodeSha256, note, sessionId, stamp, started, summary, writerId } from "./records.ts";

export interface Tab {
  readonly store: OpenRecordStore;
  /** What the store reported, in order. */
  readonly troubles: (StorageErrorCode | null)[];
  /** Ends the tab as SIGKILL does: transactions under way are undone, nothing is written after it. */
  kill(): void;
}

export interface Laptop {
  readonly factory: IDBFactory;
  /** What stands in "localStorage". */
  readonly kept: Map<string, string>;
  /** Frees room that was held back, if a test lets any be held. */
  room: (() => boolean) | null;
  /** The second copy, if a test lets any be made; a tab takes the one that is there when it first needs it. */
  copy: SecondCopy | null;
  /** Why the copy cannot be loaded. */
  noCopy: Error | null;
  open(options?: { factory?: () => IDBFactory; onTrouble?: OnTrouble }): Promise<Tab>;
  /** Opens the database beside the store and closes it again. */
  tamper<T>(work: (db: IDBPDatabase<KintsugiDb>) => Promise<T>): Promise<T>;
}

/** A new laptop, on which nothing has ever been stored. */
export function laptop(): Laptop {
  const factory = new IDBFactory();
  const kept = new Map<string, string>();
  const together = memoryTabs();
  let writers = 0;
  const on: Laptop = {
    factory,
    kept,
    room: null,
    copy: null,
    noCopy: null,
    async open(options = {}) {
      const life = { alive: true };
      const troubles: (StorageErrorCode | null)[] = [];
      const databases: IDBDatabase[] = [];
      const { tabs, leave } = together.join();
      const store = await openRecordStore({
        indexedDB: () => {
          if (!life.alive) throw new DOMException("the tab is gone", "AbortError");
          return watched((options.factory ?? (() => factory))(), databases);
        },
        heads: mapHeads(kept, life),
        sha256: nodeSha256,
        onTrouble(code) {
          troubles.push(code);
          options.onTrouble?.(code);
        },
        newWriter: () => writerId((writers += 1)),
        giveRoom: async () => on.room?.() ?? false,
        async copy() {
          if (on.noCopy !== null) throw on.noCopy;
          return on.copy;
        },
        tabs,
      });
      return {
        store,
        troubles,
        kill() {
          life.alive = false;
          leave();
          for (const db of databases) killConnection(db);
        },
      };
    },
    async tamper(work) {
      const real = globalThis.indexedDB;
      globalThis.indexedDB = factory;
      const opening = openDB<KintsugiDb>("kintsugi");
      globalThis.indexedDB = real;
      const db = await opening;
      try {
        return await work(db);
      } finally {
        db.close();
      }
    },
  };
  return on;
}

/** A store in memory, with its own writer. */
export function memoryStore(): OpenRecordStore {
  return createMemoryStore({ sha256: nodeSha256, newWriter: () => writerId(1) });
}

/** Heads in a map; of a tab that is gone, nothing is written any more. */
function mapHeads(kept: Map<string, string>, life: { readonly alive: boolean }): Heads {
  return {
    get: (key) => kept.get(key) ?? null,
    set(key, value) {
      if (!life.alive) return;
      if (value === null) kept.delete(key);
      else kept.set(key, value);
    },
    keys: () => [...kept.keys()],
  };
}

/** The factory, noting each database that it opens. */
function watched(factory: IDBFactory, databases: IDBDatabase[]): IDBFactory {
  return {
    open(name: string, version?: number) {
      const request = factory.open(name, version);
      request.addEventListener("success", () => databases.push(request.result));
      return request;
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
}

/** The code with which `promise` rejects; what is no StorageError is thrown on. */
export async function codeOf(promise: Promise<unknown>): Promise<StorageErrorCode | "resolved"> {
  try {
    await promise;
    return "resolved";
  } catch (thrown) {
    if (thrown instanceof StorageError) return thrown.code;
    throw thrown;
  }
}

/**
 * A laptop whose session 1 has `count` events, its tab closed again; the session was sealed when it had
 * `sealed` of them.
 */
export async function laptopWith(
  count: number,
  sealed = 0,
): Promise<{ on: Laptop; events: RecordedEvent[] }> {
  const on = laptop();
  const { store } = await on.open();
  const events: RecordedEvent[] = [];
  for (let index = 0; index < count; index++) {
    const body = index === 0 ? started() : note(`n${index}`);
    events.push(await store.append(sessionId(1), body, stamp(), summary()));
    if (index + 1 === sealed) await store.seal(sessionId(1));
  }
  // What follows the answer has been done, too.
  await settled();
  store.close();
  return { on, events };
}
