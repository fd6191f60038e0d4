// Pages of the history by key, newest first. Never by cursor where the browser can do without one
// (measured 4.7 times slower), never by offset (21 times).
import type { SessionRow } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { isEntry, toRow } from "./entry.ts";
import type { SessionEntry, Tx } from "./schema.ts";

/** Newest first; `before` is the `touched` of the last row already shown. */
export async function list(
  connection: Connection,
  page: { readonly before: number | null; readonly limit: number },
): Promise<SessionRow[]> {
  const limit = Math.max(0, Math.floor(page.limit));
  if (limit === 0) return [];
  const range = page.before === null ? null : IDBKeyRange.upperBound(page.before, true);
  const entries = await connection.run("list", ["sessions"], "readonly", (tx) =>
    newest(tx, range, limit),
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

async function newest(
  tx: Tx<"readonly">,
  range: IDBKeyRange | null,
  limit: number,
): Promise<SessionEntry[]> {
  const index = tx.objectStore("sessions").index("touched");
  if ("getAllRecords" in IDBIndex.prototype) {
    // getAllRecords came together with the options of getAll, of which neither TypeScript nor idb knows.
    const options = { query: range, count: Math.min(limit, 0xffff_ffff), direction: "prev" };
    return index.getAll(options as unknown as IDBKeyRange);
  }
  const entries: SessionEntry[] = [];
  let cursor = await index.openCursor(range, "prev");
  while (cursor !== null && entries.length < limit) {
    entries.push(cursor.value);
    if (entries.length < limit) cursor = await cursor.continue();
  }
  return entries;
}
