// The transaction of an append. The event's row is the record: usually it is all that is written, for `add` itself
// tells that another tab was quicker, and the tabs have agreed on everything else that could come between (trust.ts).
// The entry is written along where nothing is agreed on, where lists would show something else by it, and where
// another session was changed since.
import { StorageError } from "../core/errors.ts";
import type { RecordedEvent } from "../core/session/events.ts";
import type { SessionSummary } from "../core/ports.ts";
import { together } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { markOf } from "./entry.ts";
import { nameOf } from "./faults.ts";
import { TOUCHED_KEY } from "./schema.ts";
import type { EventKey, SessionEntry, Tx } from "./schema.ts";
import { shown } from "./shown.ts";
import type { Standing } from "./standing.ts";

/** Causes of a transaction that was undone because its place was taken. */
const TAKEN: readonly string[] = ["Moved", "ConstraintError"];
/** Written to the disk before they count as saved; the rest may wait for the system's next flush. */
const STRICT: readonly string[] = ["session-started", "session-closed"];
/** Events an entry may lag behind: a killed browser's next start reads no more than those. */
const MAX_BEHIND = 256;

/** Thrown inside a transaction to undo it: the session does not stand where it was thought to. */
class Moved extends Error {
  override readonly name = "Moved";
}

/**
 * Writes events; null, with nothing written, where their place is taken. `opening`: the database, as it was opened
 * then, is known to stand as `before` has it but for rows of other tabs; null where that is not known.
 */
export async function write(
  connection: Connection,
  before: Standing,
  events: readonly RecordedEvent[],
  summary: SessionSummary,
  opening: number | null,
): Promise<Standing | null> {
  const { stored } = before;
  const entry = after(before.entry, events, summary);
  const durability = events.some((event) => STRICT.includes(event.body.type))
    ? "strict"
    : "relaxed";
  try {
    if (opening !== null && stored !== null && mayLag(stored, entry)) {
      await writeRows(connection, before, events, { opening, durability });
      return { ...before, entry };
    }
    return await connection.run(
      "append",
      ["sessions", "events", "meta"],
      "readwrite",
      async (tx) => {
        const tail = tx.objectStore("events");
        const add = (event: RecordedEvent, index: number) => () =>
          tail.add(event, keyOf(before, index));
        const [written] = await together([() => writeEntry(tx, before, entry), ...events.map(add)]);
        if (written === null) throw new Moved();
        return written;
      },
      durability,
    );
  } catch (thrown) {
    const taken = thrown instanceof StorageError && TAKEN.includes(nameOf(thrown.cause));
    if (taken) return null;
    throw thrown;
  }
}

function keyOf({ entry }: Standing, index: number): EventKey {
  return [entry.id, entry.count + 1 + index];
}

/** Only the rows. */
function writeRows(
  connection: Connection,
  before: Standing,
  events: readonly RecordedEvent[],
  how: { readonly opening: number; readonly durability: IDBTransactionDurability },
): Promise<void> {
  return connection.writeAtOnce(
    "append",
    "events",
    (rows) => {
      if (connection.openings() !== how.opening) throw new Moved();
      for (const [index, event] of events.entries()) rows.add(event, keyOf(before, index));
    },
    how.durability,
  );
}

function after(
  entry: SessionEntry,
  events: readonly RecordedEvent[],
  summary: SessionSummary,
): SessionEntry {
  const last = events.at(-1) as RecordedEvent; // as many as in the batch
  const { terms: _, ...rest } = entry;
  return {
    ...rest,
    summary,
    count: entry.count + events.length,
    tip: last.hash,
    lamport: last.lamport,
    heads: { ...entry.heads, [last.writer]: { n: last.n, hash: last.hash } },
    open: 1,
  };
}

/** Whether lists show the same of both, but for the count and the time of the last event. */
function mayLag(stored: SessionEntry, now: SessionEntry): boolean {
  if (stored.open === undefined || now.count - stored.count >= MAX_BEHIND) return false;
  return shown(stored.summary) === shown(now.summary);
}

/**
 * Writes the entry with the session's place in the order of changes. Null where the session does not stand where it
 * was thought to.
 */
async function writeEntry(
  tx: Tx<"readwrite">,
  before: Standing,
  entry: SessionEntry,
): Promise<Standing | null> {
  const [sessions, meta] = [tx.objectStore("sessions"), tx.objectStore("meta")];
  const [found, known] = await together([
    () => sessions.get(entry.id),
    () => meta.get(TOUCHED_KEY),
  ]);
  if (markOf(found) !== before.mark) return null;
  // The session touched last stays so under its number.
  const touched = typeof known === "number" ? known : 0;
  const stays = entry.touched === touched && touched > 0;
  const stored = stays ? entry : { ...entry, touched: touched + 1 };
  await together([
    () => sessions.put(stored),
    ...(stays ? [] : [() => meta.put(stored.touched, TOUCHED_KEY)]),
  ]);
  return { mark: markOf(stored), entry: stored, stored, writer: before.writer };
}
