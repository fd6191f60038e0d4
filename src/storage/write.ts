// The transaction of an append. The event's row is the record: usually it is all that is written, for `add` itself
// tells that another tab was quicker, and the number of the last change tells that nothing else has come between.
// The entry is written along where lists would show something else by it.
import { StorageError } from "../core/errors.ts";
import type { RecordedEvent } from "../core/session/events.ts";
import type { SessionSummary } from "../core/ports.ts";
import { together } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { markOf } from "./entry.ts";
import { nameOf } from "./faults.ts";
import { TOUCHED_KEY } from "./schema.ts";
import type { SessionEntry, Tx } from "./schema.ts";
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

/** Writes events in one transaction; null, with nothing written, where their place is taken. */
export async function write(
  connection: Connection,
  before: Standing,
  events: readonly RecordedEvent[],
  summary: SessionSummary,
): Promise<Standing | null> {
  const strict = events.some((event) => STRICT.includes(event.body.type));
  try {
    return await connection.run(
      "append",
      ["sessions", "events", "meta"],
      "readwrite",
      (tx) => writeAll(tx, before, events, summary),
      strict ? "strict" : "relaxed",
    );
  } catch (thrown) {
    const taken = thrown instanceof StorageError && TAKEN.includes(nameOf(thrown.cause));
    if (taken) return null;
    throw thrown;
  }
}

/** Reads and writes go out together, for one answer from the database, and are undone if they must be. */
async function writeAll(
  tx: Tx<"readwrite">,
  before: Standing,
  events: readonly RecordedEvent[],
  summary: SessionSummary,
): Promise<Standing> {
  const { entry, stored, writer } = before;
  const [tail, meta] = [tx.objectStore("events"), tx.objectStore("meta")];
  const entryAfter = after(entry, events, summary);
  const [touched = 0] = await together([
    () => meta.get(TOUCHED_KEY) as Promise<number | undefined>,
    ...events.map((event, index) => () => tail.add(event, [entry.id, entry.count + 1 + index])),
  ]);
  if (stored !== null && touched === stored.touched && mayLag(stored, entryAfter))
    return { ...before, entry: entryAfter };
  return writeEntry(tx, before.mark, entryAfter, touched, writer);
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
  const shown = ({ summary }: SessionEntry) => JSON.stringify({ ...summary, lastWall: 0 });
  return shown(stored) === shown(now);
}

async function writeEntry(
  tx: Tx<"readwrite">,
  mark: string,
  entry: SessionEntry,
  touched: number,
  writer: string,
): Promise<Standing> {
  const [sessions, meta] = [tx.objectStore("sessions"), tx.objectStore("meta")];
  if (markOf(await sessions.get(entry.id)) !== mark) throw new Moved();
  // The session touched last stays so under its number.
  const stays = entry.touched === touched && touched > 0;
  const stored = stays ? entry : { ...entry, touched: touched + 1 };
  await together([
    () => sessions.put(stored),
    ...(stays ? [] : [() => meta.put(stored.touched, TOUCHED_KEY)]),
  ]);
  return { mark: markOf(stored), entry: stored, stored, writer };
}
