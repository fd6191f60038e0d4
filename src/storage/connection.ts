// The one connection to the database: opens it, gives way to newer tabs, comes back once after the
// browser has dropped it, and runs transactions of which nothing is left half done or unheard.
// Knows nothing of what is stored.
/* oxlint-disable no-restricted-properties -- here every transaction is begun, and heard out */
import { unwrap, wrap } from "idb";
import { StorageError } from "../core/errors.ts";
import type { StorageErrorCode } from "../core/errors.ts";
import { nameOf, storageError } from "./faults.ts";
import { DATABASE, STORES, upgrade, VERSION } from "./schema.ts";
import type { Db, StoreName, Tx } from "./schema.ts";

/** "storage-blocked", "storage-newer" and "storage-last-room" as they come up; null when the database opened after all. */
export type OnTrouble = (code: StorageErrorCode | null) => void;

export interface Connection {
  /**
   * Runs `work` in one transaction and resolves with its result once that has completed. `work` awaits
   * nothing but requests of its transaction, and may run twice: the first time counted for nothing.
   * What it throws aborts the transaction. Rejects with a StorageError only.
   */
  run<T, Mode extends "readonly" | "readwrite">(
    operation: string,
    stores: readonly StoreName[],
    mode: Mode,
    work: (tx: Tx<Mode>) => Promise<T>,
    durability?: IDBTransactionDurability,
  ): Promise<T>;
  /** The same for writes to one store that need no answer: committed at once, one way to the database and back. */
  writeAtOnce(
    operation: string,
    store: StoreName,
    write: (store: IDBObjectStore) => void,
    durability: IDBTransactionDurability,
  ): Promise<void>;
  /** How often the database was opened: another one may stand there since. */
  openings(): number;
  close(): void;
}

/** How a transaction fails on a connection that the browser has closed: after sleep, or in a crash. */
const DROPPED: readonly string[] = ["InvalidStateError", "UnknownError"];

/** Browsers answer an open with UnknownError now and then and succeed the next time. */
const OPEN_ATTEMPTS = 4;

/**
 * Of the tabs that an older one keeps waiting the browser tells the first alone; the others stand behind it in a queue.
 * An opening that nothing is heard of for so long is taken for such a one.
 */
const SILENCE_MS = 3000;

/**
 * A connection to the database of `factory`; rejects where it cannot be opened. `giveRoom` frees what was held back
 * for a full disk; false where nothing was.
 */
export async function connect(
  factory: () => Pick<IDBFactory, "open">,
  onTrouble: OnTrouble,
  giveRoom: () => Promise<boolean>,
): Promise<Connection> {
  let current: Promise<Db> | null = null;
  let closed = false;
  let openings = 0;

  /** Lets go of a connection that is gone or must go; the next transaction opens another. */
  function drop(gone: Promise<Db> | null): void {
    if (current === gone) current = null;
  }

  function database(): Promise<Db> {
    if (closed) throw new StorageError("storage-failed", "open", "closed");
    if (current !== null) return current;
    const opening = openDatabase(factory, onTrouble, {
      onLost: () => drop(opening),
      isWanted: () => !closed,
    });
    current = opening;
    openings += 1;
    opening.catch(() => drop(opening));
    return opening;
  }

  /**
   * Works on the database, and once more on a new connection where the browser has dropped this one, or with the room
   * held back where the disk is full.
   */
  async function onDatabase<T>(operation: string, work: (db: Db) => Promise<T>): Promise<T> {
    let inLastRoom = false;
    for (let attempt = 1; ; attempt++) {
      let used: Promise<Db> | null = null;
      try {
        used = database();
        const result = await work(await used);
        if (inLastRoom) onTrouble("storage-last-room");
        return result;
      } catch (thrown) {
        if (nameOf(thrown) === "QuotaExceededError" && (await giveRoom())) {
          inLastRoom = true;
          continue;
        }
        const dropped = DROPPED.includes(nameOf(thrown)) || current !== used;
        if (attempt > 1 || closed || !dropped || thrown instanceof StorageError) {
          throw storageError(operation, thrown);
        }
        used?.then(
          (db) => db.close(),
          () => undefined,
        );
        drop(used);
      }
    }
  }

  await database();
  return {
    run: (operation, stores, mode, work, durability = "relaxed") =>
      onDatabase(operation, (db) =>
        transact(db.transaction([...stores], mode, { durability }), work),
      ),
    writeAtOnce: (operation, store, write, durability) =>
      onDatabase(operation, (db) => {
        // Without idb, whose wrapping of each request costs as much here as the write itself.
        const tx = unwrap(db).transaction(store, "readwrite", { durability });
        return committed(tx, () => write(tx.objectStore(store)));
      }),
    openings: () => openings,
    close() {
      closed = true;
      current?.then(
        (db) => db.close(),
        () => undefined,
      );
    },
  };
}

async function transact<T, Mode extends "readonly" | "readwrite">(
  tx: Tx<Mode>,
  work: (tx: Tx<Mode>) => Promise<T>,
): Promise<T> {
  const working = attempted(tx, work);
  // Both are heard out, so no rejection goes unhandled and nothing goes on before the transaction is over.
  const [worked, done] = await Promise.allSettled([working, tx.done]);
  // A transaction that broke off by itself knows why; what fell with it says AbortError and the like.
  const broken = done.status === "rejected" && nameOf(done.reason) !== "AbortError";
  if (worked.status === "rejected" && !broken) throw worked.reason;
  if (done.status === "rejected") throw done.reason;
  if (worked.status === "rejected") throw worked.reason;
  return worked.value;
}

function committed(tx: IDBTransaction, write: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = (): void =>
      reject(tx.error ?? new DOMException("The transaction was undone.", "AbortError"));
    tx.addEventListener("abort", broken);
    try {
      write();
      tx.addEventListener("complete", () => resolve());
      tx.commit();
    } catch (thrown) {
      try {
        tx.abort();
        reject(thrown);
      } catch {
        // It had broken off by itself; then its "abort" tells why.
      }
    }
  });
}

/**
 * Issues requests together and waits for all of them. Each is called for itself, so that one that
 * throws at once (a value too large to clone) leaves no other unheard.
 */
export async function together<const Requests extends readonly (() => Promise<unknown>)[]>(
  requests: Requests,
): Promise<{ -readonly [At in keyof Requests]: Awaited<ReturnType<Requests[At]>> }> {
  const answers = await Promise.all(requests.map(async (request) => request()));
  return answers as { -readonly [At in keyof Requests]: Awaited<ReturnType<Requests[At]>> }; // in their order
}

/** What the work gives; where it throws, the transaction is undone first. */
async function attempted<T, Mode extends "readonly" | "readwrite">(
  tx: Tx<Mode>,
  work: (tx: Tx<Mode>) => Promise<T>,
): Promise<T> {
  try {
    return await work(tx);
  } catch (thrown) {
    try {
      tx.abort();
    } catch {
      // It had broken off by itself; then `tx.done` tells why.
    }
    throw thrown;
  }
}

interface Owner {
  onLost(): void;
  isWanted(): boolean;
}

async function openDatabase(
  factory: () => Pick<IDBFactory, "open">,
  onTrouble: OnTrouble,
  owner: Owner,
): Promise<Db> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openOnce(factory, onTrouble, owner);
    } catch (thrown) {
      const isFaulty = nameOf(thrown) === "UnknownError";
      if (isFaulty && attempt < OPEN_ATTEMPTS) continue;
      const error = storageError(
        "open",
        thrown,
        isFaulty ? "storage-unopenable" : "storage-refused",
      );
      // Without its stores nothing of it can be shown, so the way out is that of files that do not open at all.
      if (error.code === "storage-damaged")
        throw new StorageError("storage-unopenable", "open", error.cause);
      throw error;
    }
  }
}

async function openOnce(
  factory: () => Pick<IDBFactory, "open">,
  onTrouble: OnTrouble,
  owner: Owner,
): Promise<Db> {
  const request = factory().open(DATABASE, VERSION);
  let blocked = false;
  let refused: unknown;
  const tellBlocked = (): void => {
    clearTimeout(waiting);
    blocked = true;
    onTrouble("storage-blocked");
  };
  request.addEventListener("blocked", tellBlocked);
  const waiting = setTimeout(tellBlocked, SILENCE_MS);
  request.addEventListener("upgradeneeded", (event) => {
    // An event of this kind always has its transaction; idb cannot know the layout.
    const tx = wrap(request.transaction as IDBTransaction) as unknown as Tx<"versionchange">;
    // The request itself tells no more than that it was broken off.
    tx.done.catch((thrown: unknown) => {
      refused ??= thrown;
    });
    try {
      upgrade(wrap(request.result) as unknown as Db, tx, event.oldVersion);
    } catch (thrown) {
      // Nothing of a step that does not fit is kept; the database stays what it was.
      refused = thrown;
      tx.abort();
    }
  });
  const opening = wrap(request).catch((thrown: unknown) => {
    throw refused ?? thrown;
  });
  const db = (await opening.finally(() => clearTimeout(waiting))) as unknown as Db; // as upgrade() made it
  if (blocked) onTrouble(null);
  db.addEventListener("versionchange", (event) => {
    // A newer tab wants to upgrade (or somebody deletes): staying would block it for ever.
    db.close();
    owner.onLost();
    if (event.newVersion !== null) onTrouble("storage-newer");
  });
  db.addEventListener("close", () => owner.onLost());
  if (!owner.isWanted()) db.close();
  if (!STORES.every((name) => db.objectStoreNames.contains(name))) {
    db.close();
    throw new StorageError("storage-damaged", "open");
  }
  return db;
}
