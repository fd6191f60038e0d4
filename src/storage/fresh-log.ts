// Keeps a killed browser from costing the database. Chromium's IndexedDB lies on LevelDB, one log for
// all databases of an origin. A SIGKILL can leave half a record at the log's end; the next start accepts
// that and appends behind it, and the start after finds the log broken in the middle and removes
// everything (seen in 8 of about 640 kills, with relaxed and with strict durability). A log that has been
// rotated has no such end, so more than LevelDB's buffer (4 MiB) is written once, before anything of
// worth, into a database of its own, and thrown away. With it 1 of 285 kills lost everything, and none of 37 starts on
// a log with half a record; without it every one of those did. What is left may be LevelDB's manifest, which no page
// can rotate: the second copy of the events (core/second-copy.ts) is for that.
const SCRATCH = "kintsugi-scratch";
const VALUE_BYTES = 50_000;
/** 6 MB: LevelDB rotates at the first write after its buffer is full. */
const VALUES = 120;

/**
 * Resolves when the log has been rotated. Where that fails (a full disk, say) it resolves all the same,
 * since events must be written in any case; the console has the reason.
 */
export async function startFreshLog(): Promise<void> {
  try {
    await rotate();
  } catch (thrown) {
    console.warn(thrown);
  }
}

async function rotate(): Promise<void> {
  const opening = indexedDB.open(SCRATCH, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("values"));
  await settled(opening, "success");
  const database = opening.result;
  try {
    await change(database, (values) => {
      for (let key = 0; key < VALUES; key += 1) values.put(new Uint8Array(VALUE_BYTES), key);
    });
    await change(database, (values) => values.clear());
  } finally {
    database.close();
  }
}

/** One transaction, waited for to its end. Without idb, which would be split off the start for this alone. */
async function change(
  database: IDBDatabase,
  write: (values: IDBObjectStore) => void,
): Promise<void> {
  // oxlint-disable-next-line no-restricted-properties -- heard out below; the store's connection is another database's
  const transaction = database.transaction("values", "readwrite");
  write(transaction.objectStore("values"));
  await settled(transaction, "complete");
}

function settled(what: IDBRequest | IDBTransaction, done: "success" | "complete"): Promise<void> {
  return new Promise((resolve, reject) => {
    what.addEventListener(done, () => resolve());
    for (const failure of ["error", "abort"]) {
      what.addEventListener(failure, () => reject(what.error ?? new Error(failure)));
    }
  });
}
