// Appends events: one queue a session, everything that waits goes into one transaction. Hashing cannot
// be done inside a transaction, so events are linked before it, and the transaction tells whether the
// session still stands where it stood; if another tab was quicker, they are linked anew behind its events.
// How the transaction itself goes stands in write.ts.
import { StorageError } from "../core/errors.ts";
import { FIRST_JOINT } from "../core/session/chain.ts";
import type { EventBody, RecordedEvent, SessionId, Stamp } from "../core/session/events.ts";
import type { SessionSummary } from "../core/ports.ts";
import { mirror } from "./heads.ts";
import { entrant, linkAll } from "./intake.ts";
import type { Entrant } from "./intake.ts";
import { copyOut } from "./copy-out.ts";
import type { Deps } from "./load.ts";
import { standing } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { bringUp } from "./tail.ts";
import { write } from "./write.ts";
import { trustOf } from "./trust.ts";

export interface Appender {
  /** Throws "storage-unsuitable" at once. */
  append(
    session: SessionId,
    body: EventBody,
    at: Stamp,
    summary: SessionSummary,
  ): Promise<RecordedEvent>;
  /** Throws "storage-unsuitable" where `append` would refuse this; stores nothing. */
  judge(session: SessionId, body: EventBody, at: Stamp, summary: SessionSummary): void;
  /** Resolves when nothing of this session waits to be written. */
  idle(session: SessionId): Promise<void>;
  /** Resolves when nothing waits, and forgets where the session stood: it has been given up or joined with another. */
  letGo(session: SessionId): Promise<void>;
  /** Resolves when no entry that this tab has left behind its events is behind any more. */
  settle(): Promise<void>;
  /** Leaves entries that are behind to the next start: the connection is about to be closed. */
  end(): void;
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
  /** Since when nothing but rows of other tabs can have come between; null where that is not agreed on. */
  trusted: { readonly since: number; readonly opening: number } | null;
}

/** Events in one transaction; a plug storm makes tens. */
const MAX_BATCH = 256;
/** Each time another tab was quicker it got something written, so this is never reached by accident. */
const MAX_ATTEMPTS = 100;
/** Steps of promises on the way to whoever waits for an event, and some more. */
const TURNS = 16;
/** How long an entry may lag behind its events, so that a stream of them is one writing of it. */
const SETTLE_MS = 500;

/** The appends of one tab. */
export function createAppender(deps: Deps): Appender {
  const trust = trustOf(deps);
  const queues = new Map<SessionId, Queue>();
  const behind = new Set<Queue>();
  /** The highest place in the order of changes that this tab knows of. */
  let newest = 0;
  /** What was appended to last. */
  let latest: Queue | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function queueOf(session: SessionId): Queue {
    const queue = queues.get(session) ?? {
      waiting: [],
      draining: null,
      standing: null,
      trusted: null,
    };
    queues.set(session, queue);
    return queue;
  }

  async function drain(session: SessionId, queue: Queue): Promise<void> {
    while (queue.waiting.length > 0) {
      // Whose entry is behind takes its place in the order before this one takes the next.
      if (latest !== undefined && latest !== queue) await raise(latest);
      latest = queue;
      const batch = queue.waiting.splice(0, MAX_BATCH);
      const since = trust.since();
      const opening = deps.connection.openings();
      const written = await store(deps, session, batch, { ...queue, newest }).catch(
        (thrown: unknown) => {
          for (const waiting of batch) waiting.reject(thrown);
          return null;
        },
      );
      if (written === null) continue;
      const { events, after } = written;
      const stands = trust.since() === since && deps.connection.openings() === opening;
      queue.trusted = since !== null && stands ? { since, opening } : null;
      queue.standing = after;
      newest = Math.max(newest, after.entry.touched);
      if (after.stored === after.entry) behind.delete(queue);
      else leaveBehind(queue);
      for (const [index, event] of events.entries()) batch[index]?.resolve(event);
      // Whoever waits goes on first: these two take as long as the hashing. A kill in between leaves a head that is
      // behind, which is no loss.
      for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
      mirror(deps.heads, after.entry);
      copyOut(deps, events);
    }
    queue.draining = null;
  }

  function leaveBehind(queue: Queue): void {
    behind.add(queue);
    settling ??= setTimeout(() => void settle(), SETTLE_MS);
  }

  async function settle(): Promise<void> {
    clearTimeout(settling);
    settling = undefined;
    // Those of this moment: a stream of events leaves its entry behind again while it is brought up.
    for (const queue of Array.from(behind)) await raise(queue);
  }

  /** Brings up the entry of what may have been left behind. */
  async function raise(queue: Queue): Promise<void> {
    const before = queue.standing;
    if (!behind.delete(queue) || before === null) return;
    const place = queue === latest ? "last" : "kept";
    const entry = await bringUp(deps.connection, before.entry, place);
    newest = Math.max(newest, entry?.touched ?? 0);
    if (entry !== null && queue.standing === before)
      queue.standing = { ...before, entry, stored: entry };
  }

  return {
    append(session, body, at, summary) {
      const entering = entrant(session, body, at, summary);
      const queue = queueOf(session);
      return new Promise((resolve, reject) => {
        queue.waiting.push({ ...entering, resolve, reject });
        // A moment later, so that every append of the same moment joins the first transaction.
        queue.draining ??= Promise.resolve().then(() => drain(session, queue));
      });
    },
    judge: (...event) => void entrant(...event),
    async idle(session) {
      await queues.get(session)?.draining;
    },
    async letGo(session) {
      const queue = queues.get(session);
      await queue?.draining;
      if (queue === undefined) return;
      queue.standing = null;
      queue.trusted = null;
      behind.delete(queue);
    },
    settle,
    end: () => clearTimeout(settling),
  };
}

async function store(
  deps: Deps,
  session: SessionId,
  batch: readonly Entrant[],
  known: Pick<Queue, "standing" | "trusted"> & { readonly newest: number },
): Promise<{ events: RecordedEvent[]; after: Standing }> {
  const { summary } = batch.at(-1) as Entrant; // a batch has at least one
  const trust = trustOf(deps);
  let { trusted } = known;
  let before = known.standing ?? (await standing(deps, session, summary, false));
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const { mark, writer, entry } = before;
    const joint = { ...(entry.heads[writer] ?? FIRST_JOINT), lamport: entry.lamport };
    const events = await linkAll(batch, { session, writer, joint }, deps.sha256);
    const isTrusted = trusted?.since === trust.since() && entry.touched === known.newest;
    const opening = isTrusted ? (trusted?.opening ?? null) : null;
    const after = await trust.through(write(deps.connection, before, events, summary, opening));
    if (after !== null) return { events, after };
    trusted = null;
    before = await standing(deps, session, summary, false);
    // Written after all: on a connection that died between the commit and its answer.
    if (before.entry.tip === events.at(-1)?.hash) return { events, after: before };
    // Nobody was quicker, and yet the place is taken: the entry cannot be trusted.
    if (before.mark === mark && before.entry.count === entry.count)
      before = await standing(deps, session, summary, true);
  }
  throw new StorageError("storage-failed", "append");
}
