// An entry may lag behind the rows of its events: they are the record, it is what lists show. Here it is brought up,
// from the rows alone, so that nothing which was confirmed looks lost. Knows no hashing; what rows say of themselves
// is judged elsewhere (assess.ts).
import type { RecordedEvent } from "../core/session/events.ts";
import { together, type Connection } from "./connection.ts";
import { isEntry, markOf } from "./entry.ts";
import { TOUCHED_KEY, type EventKey, type SessionEntry } from "./schema.ts";

/** The entry as it would stand had it been written with the last of these rows. `keys` and `rows` are in step. */
export function broughtUp(
  entry: SessionEntry,
  keys: readonly EventKey[],
  rows: readonly unknown[],
): SessionEntry {
  let after = entry;
  for (const [index, [, position]] of keys.entries()) {
    if (position <= after.count) continue;
    const row = rows[index];
    after = { ...after, count: position, ...(isRow(row) ? afterRow(after, row) : {}) };
  }
  return after;
}

function afterRow(
  { lamport, heads, summary }: SessionEntry,
  row: RecordedEvent,
): Partial<SessionEntry> {
  return {
    tip: row.hash,
    lamport: Math.max(lamport, row.lamport),
    heads: { ...heads, [row.writer]: { n: row.n, hash: row.hash } },
    summary: { ...summary, lastWall: row.at.wall },
    open: 1,
  };
}

/** Near enough to an event to be counted as one; whether it is genuine is another question. */
function isRow(row: unknown): row is RecordedEvent {
  if (typeof row !== "object" || row === null) return false;
  const { hash, writer, n, lamport, at } = row as Partial<RecordedEvent>; // looked at here
  return (
    typeof hash === "string" &&
    typeof writer === "string" &&
    Number.isSafeInteger(n) &&
    Number.isSafeInteger(lamport) &&
    typeof at?.wall === "number"
  );
}

/**
 * Writes an entry that had been left behind, unless another tab has meanwhile brought it as far; `place` is its place
 * in the order of changes: the last, or the one it had. Gives the entry as it stands now; null where that failed, on a
 * full disk for instance: the rows are the record and stand, and the next append or start tries again.
 */
export async function bringUp(
  connection: Connection,
  entry: SessionEntry,
  place: "last" | "kept",
): Promise<SessionEntry | null> {
  try {
    return await connection.run("append", ["sessions", "meta"], "readwrite", async (tx) => {
      const [sessions, meta] = [tx.objectStore("sessions"), tx.objectStore("meta")];
      const [found, known] = await together([
        () => sessions.get(entry.id),
        () => meta.get(TOUCHED_KEY),
      ]);
      if (!isEntry(found) || markOf(found) !== markOf(entry) || found.count >= entry.count)
        return entry;
      const newest = typeof known === "number" ? known : 0;
      const moves = place === "last" && found.touched < newest;
      const after = { ...entry, touched: moves ? newest + 1 : found.touched };
      await together([
        () => sessions.put(after),
        ...(moves ? [() => meta.put(after.touched, TOUCHED_KEY)] : []),
      ]);
      return after;
    });
  } catch (thrown) {
    console.warn(thrown);
    return null;
  }
}
