// Which database of this browser the record stands in. Chromium can neither open nor delete one whose files are damaged
// (seen with SQLite files whose head was written over), so the way out is another one under a new number; the old files
// stay where they are, for whoever can still read them.
import { recall, remember } from "./remembered.ts";

const KEY = "record";

/** IndexedDB as the store sees it: the name it asks for stands for the database in use. */
export function recordFactory(): Pick<IDBFactory, "open"> {
  const number = recall(KEY);
  const suffix = number === null ? "" : `-${number}`;
  return { open: (name, version) => indexedDB.open(name + suffix, version) };
}

/** From the next start on the record stands in a new database. Where the browser keeps no choice, nothing changes. */
export function startRecordAnew(): void {
  remember(KEY, String(Number(recall(KEY) ?? 1) + 1));
  location.reload();
}
