// Takes from the second copy what the database has lost. Joined as another laptop's record would be: the exact union,
// each event held against its hash, so nothing that is there is touched and doing it twice changes nothing.
import { summaryOfRecord } from "../core/history/summary-of-record.ts";
import { bucketOf, grouped, type SecondCopy } from "../core/second-copy.ts";
import type { Tombstone } from "../core/history/history-port.ts";
import type { RecordedEvent, SessionId } from "../core/session/events.ts";
import { ledgerOf, mirroredLedger } from "./heads.ts";
import { takeIn } from "./history/take-in.ts";
import { genuineOf } from "./intake.ts";
import type { Deps } from "./load.ts";
import { LEDGER_KEY } from "./schema.ts";

export interface BroughtBack {
  readonly sessions: number;
  readonly events: number;
}

/** Brings back what is copied of one session, or (null) of all; nothing where there is no copy. */
export async function bringBack(deps: Deps, session: SessionId | null): Promise<BroughtBack> {
  const copy = await deps.copy();
  let back: BroughtBack = { sessions: 0, events: 0 };
  if (copy === null) return back;
  const there = await copy.buckets();
  const buckets = session === null ? there : there.filter((name) => name === bucketOf(session));
  for (const bucket of buckets) back = sum(back, await fromBucket(deps, copy, { bucket, session }));
  if (session === null && back.sessions > 0) await rememberGone(deps);
  return back;
}

async function fromBucket(
  deps: Deps,
  copy: SecondCopy,
  { bucket, session }: { readonly bucket: string; readonly session: SessionId | null },
): Promise<BroughtBack> {
  const copied = await copy.read(bucket);
  const dead = new Set(copied.gone.map(({ id }) => id));
  const alive = copied.events.filter((event) => !dead.has(event.session));
  const bySession = grouped(alive, (event) => event.session);
  if (session === null) await bury(deps, copied.gone);
  let back: BroughtBack = { sessions: 0, events: 0 };
  for (const [id, found] of bySession) {
    if (session !== null && id !== session) continue;
    const events = await genuineOf(found, deps.sha256);
    if (events.length > 0) back = sum(back, await joined(deps, events));
  }
  return back;
}

async function joined(deps: Deps, events: readonly RecordedEvent[]): Promise<BroughtBack> {
  // Not copied again: it comes from there.
  const taken = await takeIn({ ...deps, copy: async () => null }, events, summaryOfRecord, {
    revive: false,
    own: true,
  });
  return "events" in taken ? { sessions: 1, events: taken.events } : { sessions: 0, events: 0 };
}

const sum = (a: BroughtBack, b: BroughtBack): BroughtBack => ({
  sessions: a.sessions + b.sessions,
  events: a.events + b.events,
});

/**
 * What was given up stays so: its tombstone comes back, so that another laptop's copy does not. Not of a session that
 * stands: giving it up was cut short.
 */
async function bury({ connection }: Deps, gone: readonly Tombstone[]): Promise<void> {
  if (gone.length === 0) return;
  await connection.run("takeIn", ["gone", "sessions"], "readwrite", async (tx) => {
    const bodies = await Promise.all(gone.map(({ id }) => tx.objectStore("sessions").getKey(id)));
    const dead = gone.filter((_, at) => bodies[at] === undefined);
    await Promise.all(dead.map((tombstone) => tx.objectStore("gone").put(tombstone)));
  });
}

/** Events that were given up are no loss: the copy of the ledger knows how many those were. */
async function rememberGone({ connection, heads }: Deps): Promise<void> {
  const remembered = mirroredLedger(heads)?.gone ?? 0;
  await connection.run("takeIn", ["meta"], "readwrite", async (tx) => {
    const meta = tx.objectStore("meta");
    const ledger = ledgerOf(await meta.get(LEDGER_KEY));
    if (remembered > (ledger.gone ?? 0))
      await meta.put({ ...ledger, gone: remembered }, LEDGER_KEY);
  });
}
