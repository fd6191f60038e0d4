// Pages of the history by key, newest first. Never by cursor where the browser can do without one
// (measured 4.7 times slower), never by offset (21 times).
import type { SessionRow } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { isEntry, toRow } from "./entry.ts";

/** Newest first; `before` is the `touched` of the last row already shown. */
export async function list(
  connection: Connection,
  page: { readonly before: number | null; readonly limit: number },
): Promise<SessionRow[]> {
  const limit = Math.max(0, Math.floor(page.limit));
  if (limit === 0) return [];
  const range = page.before === null ? null : IDBKeyRange.upperBound(page.before, true);
  const entries = await connection.run("list", ["sessions"], "readonly", (tx) =>
    entriesOf(tx.objectStore("sessions").index("touched"), range, limit, "prev"),
  );
  return entries.filter(isEntry).map(toRow);
}

/** Sessions whose phone was seen under this key, newest first. */
export async function listOfDevice(
  connection: Connection,
  deviceKey: string,
): Promise<SessionRow[]> {
  const entries = await connection.run("list", ["sessions"], "readonly", (tx) =>
    tx.objectStore("sessions").index("device").getAll(deviceKey),
  );
  // A phone has few sessions, so they are put in order here.
  return entries
    .filter(isEntry)
    .map(toRow)
    .toSorted((a, b) => b.touched - a.touched);
}

/** An index as it is read here. */
interface Readable<T> {
  getAll(query?: IDBKeyRange | null, count?: number): Promise<T[]>;
  openCursor(query: IDBKeyRange | null, direction: IDBCursorDirection): Promise<Cursor<T> | null>;
}

interface Cursor<T> {
  readonly value: T;
  continue(): Promise<Cursor<T> | null>;
}

/** At most `limit` values of an index, from the beginning or from the end of the range. */
export async function entriesOf<T>(
  index: Readable<T>,
  range: IDBKeyRange | null,
  limit: number,
  direction: "next" | "prev",
): Promise<T[]> {
  const count = Math.min(limit, 0xffff_ffff);
  if (direction === "next") return index.getAll(range, count);
  if ("getAllRecords" in IDBIndex.prototype) {
    // getAllRecords came together with the options of getAll, of which neither TypeScript nor idb knows.
    const options = { query: range, count, direction };
    return index.getAll(options as unknown as IDBKeyRange);
  }
  const entries: T[] = [];
  let cursor = await index.openCursor(range, direction);
  while (cursor !== null && entries.length < limit) {
    entries.push(cursor.value);
    if (entries.length < limit) cursor = await cursor.continue();
  }
  return entries;
}
