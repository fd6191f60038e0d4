// Appends events: one queue a session, everything that waits goes into one transaction. Hashing cannot
// be done inside a transaction, so events are linked before it, and the transaction looks whether the
// session still stands where it stood; if another tab was quicker, they are linked anew behind its events.
import { StorageError } from "../core/errors.ts";
import { FIRST_JOINT } from "../core/session/chain.ts";
import type { EventBody, RecordedEvent, SessionId, Stamp } from "../core/session/events.ts";
import type { SessionSummary } from "../core/ports.ts";
import { together } from "./connection.ts";
import { nameOf } from "./faults.ts";
import { mirror } from "./heads.ts";
import { entrant, linkAll } from "./intake.ts";
import type { Entrant } from "./intake.ts";
import type { Deps } from "./load.ts";
import { TOUCHED_KEY } from "./schema.ts";
import type { SessionEntry, Tx } from "./schema.ts";
import { markOf, standing } from "./standing.ts";
import type { Standing } from "./standing.ts";

export interface Appender {
  append(
    session: SessionId,
    body: EventBody,
    at: Stamp,
    summary: SessionSummary,
  ): Promise<RecordedEvent>;
  /** Resolves when nothing of this session waits to be written. */
  idle(session: SessionId): Promise<void>;
}

interface Waiting extends Entrant {
  resolve(event: RecordedEvent): void;
  reject(error: unknown): void;
}

interface Queue {
  readonly waiting: Waiting[];
  draining: Promise<void> | null;
  /** Where the session stood after this tab's last append; null where it must be looked up. */
  standing: Standing | null;
}

/** Events in one transaction; a plug storm makes tens. */
const MAX_BATCH = 256;
/** Each time another tab was quicker it got something written, so this is never reached by accident. */
const MAX_ATTEMPTS = 100;
/** Causes of a transaction that was undone because its place was taken. */
const TAKEN: readonly string[] = ["Moved", "ConstraintError"];
/** Written to the disk before they count as saved; the rest may wait for the system's next flush. */
const STRICT: readonly string[] = ["session-started", "session-closed"];

/** The appends of one tab. */
export function createAppender(deps: Deps): Appender {
  const queues = new Map<SessionId, Queue>();

  function queueOf(session: SessionId): Queue {
    const queue = queues.get(session) ?? { waiting: [], draining: null, standing: null };
    queues.set(session, queue);
    return queue;
  }

  async function drain(session: SessionId, queue: Queue): Promise<void> {
    while (queue.waiting.length > 0) {
      const batch = queue.waiting.splice(0, MAX_BATCH);
      try {
        const { events, after } = await store(deps, session, batch, queue.standing);
        queue.standing = after;
        mirror(deps.heads, after.entry);
        for (const [index, event] of events.entries()) batch[index]?.resolve(event);
      } catch (thrown) {
        for (const waiting of batch) waiting.reject(thrown);
      }
    }
    queue.draining = null;
  }

  return {
    async append(session, body, at, summary) {
      const entering = entrant(session, body, at, summary);
      const queue = queueOf(session);
      return new Promise((resolve, reject) => {
        queue.waiting.push({ ...entering, resolve, reject });
        // A moment later, so that every append of the same moment joins the first transaction.
        queue.draining ??= Promise.resolve().then(() => drain(session, queue));
      });
    },
    async idle(session) {
      await queues.get(session)?.draining;
    },
  };
}

async function store(
  deps: Deps,
  session: SessionId,
  batch: readonly Entrant[],
  known: Standing | null,
): Promise<{ events: RecordedEvent[]; after: Standing }> {
  const { summary } = batch.at(-1) as Entrant; // a batch has at least one
  let before = known ?? (await standing(deps, session, summary, false));
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const { mark, writer, entry } = before;
    const joint = { ...(entry.heads[writer] ?? FIRST_JOINT), lamport: entry.lamport };
    const events = await linkAll(batch, { session, writer, joint }, deps.sha256);
    const after = await write(deps, before, events, summary);
    if (after !== null) return { events, after: { mark: markOf(after), entry: after, writer } };
    before = await standing(deps, session, summary, false);
    // Written after all: on a connection that died between the commit and its answer.
    if (before.entry.tip === events.at(-1)?.hash) return { events, after: before };
    // Nobody was quicker, and yet the place is taken: the entry lags behind its own events.
    if (before.mark === mark) before = await standing(deps, session, summary, true);
  }
  throw new StorageError("storage-failed", "append");
}

/** Thrown inside a transaction to undo it: the session does not stand where it was thought to. */
class Moved extends Error {
  override readonly name = "Moved";
}

/** Writes events and entry in one transaction; null, with nothing written, where their place is taken. */
async function write(
  deps: Deps,
  before: Standing,
  events: readonly RecordedEvent[],
  summary: SessionSummary,
): Promise<SessionEntry | null> {
  const strict = events.some((event) => STRICT.includes(event.body.type));
  try {
    return await deps.connection.run(
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
  { mark, entry }: Standing,
  events: readonly RecordedEvent[],
  summary: SessionSummary,
): Promise<SessionEntry> {
  const [sessions, tail, meta] = [
    tx.objectStore("sessions"),
    tx.objectStore("events"),
    tx.objectStore("meta"),
  ];
  const last = events.at(-1) as RecordedEvent; // as many as in the batch
  const after: SessionEntry = {
    ...entry,
    summary,
    count: entry.count + events.length,
    tip: last.hash,
    lamport: last.lamport,
    heads: { ...entry.heads, [last.writer]: { n: last.n, hash: last.hash } },
    open: 1,
  };
  const [found, touched = 0] = await together([
    () => sessions.get(entry.id),
    () => meta.get(TOUCHED_KEY) as Promise<number | undefined>,
    () => sessions.put(after),
    ...events.map((event, index) => () => tail.add(event, [entry.id, entry.count + 1 + index])),
  ]);
  if (markOf(found) !== mark) throw new Moved();
  // The session touched last stays so under its number.
  if (entry.touched === touched && touched > 0) return after;
  const newest = { ...after, touched: touched + 1 };
  await together([() => sessions.put(newest), () => meta.put(newest.touched, TOUCHED_KEY)]);
  return newest;
}
