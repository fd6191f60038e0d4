// Joins another laptop's copy of a session into this one's: the exact union of events, as core/session/merge.ts has
// it. The joined record is packed before the transaction, which writes it in place of the old pieces if those still
// are what was joined; so all of it stands there, or nothing.
import { StorageError } from "../../core/errors.ts";
import type { TakenIn, Tombstone } from "../../core/history/history-port.ts";
import { picturesTakenAway } from "../../core/history/removed-files.ts";
import type { RecordedEvent, SessionId } from "../../core/session/events.ts";
import { mergeRecords } from "../../core/session/merge.ts";
import type { Merge } from "../../core/session/merge.ts";
import type { SessionSummary } from "../../core/ports.ts";
import { fileKey } from "../attachments.ts";
import { together } from "../connection.ts";
import { copyOut } from "../copy-out.ts";
import { markOf } from "../entry.ts";
import { headOf, ledgerOf, mirror, mirrorLedger, xor } from "../heads.ts";
import { admitted, MAX_SUMMARY_UNITS, plainCopy } from "../intake.ts";
import { load } from "../load.ts";
import type { Deps, Loaded } from "../load.ts";
import { LEDGER_KEY, ofSession, SEGMENT_EVENTS, TOUCHED_KEY, WRITER_KEY } from "../schema.ts";
import type { EventKey, Ledger, Segment, SessionEntry } from "../schema.ts";
import { indexed } from "../seal.ts";
import { packSegment } from "../segments.ts";
import { changeWriter } from "../standing.ts";
import { headsAfter } from "../strand-heads.ts";
import { gapIn, stillLost } from "./losses.ts";
import { addBytes, bytesOf } from "./totals.ts";
import { trustOf } from "../trust.ts";

/** Another tab that appends in between gets something written each time, so this is never reached by accident. */
const MAX_ATTEMPTS = 100;

type Joined = Exclude<Merge, { kind: "different-sessions" }>;

interface Joining {
  readonly loaded: Loaded;
  readonly merge: Joined;
  readonly summary: SessionSummary;
  readonly own: boolean;
}

/**
 * Takes a copy in. Throws "storage-unsuitable" where an event is not what its hash says. `own`: the copy is this
 * laptop's second one, so each of its events was confirmed here.
 */
export async function takeIn(
  deps: Deps,
  given: readonly RecordedEvent[],
  summaryOf: (joined: readonly RecordedEvent[]) => SessionSummary | Promise<SessionSummary>,
  how: { readonly revive: boolean; readonly own?: boolean },
): Promise<TakenIn> {
  const events = await admitted(given, deps.sha256);
  return trustOf(deps).change("takeIn", () => join(deps, events, summaryOf, how));
}

async function join(
  deps: Deps,
  events: readonly RecordedEvent[],
  summaryOf: (joined: readonly RecordedEvent[]) => SessionSummary | Promise<SessionSummary>,
  { revive, own = false }: { readonly revive: boolean; readonly own?: boolean },
): Promise<TakenIn> {
  const session = events[0]?.session ?? "";
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const tombstone = await tombstoneOf(deps, session);
    if (tombstone !== undefined && !revive) return { kind: "forgotten-here", tombstone };
    if (tombstone !== undefined) await (await deps.copy())?.revive(session);
    const loaded = await load(deps, session);
    const merge = mergeRecords(loaded.events, events);
    if (merge.kind === "different-sessions") throw new StorageError("storage-unsuitable", "takeIn");
    const added = merge.events.length - loaded.events.length;
    // With its line lost it stands in no list: then all of it is written anew.
    if (added === 0 && loaded.entry !== null) return { kind: "same" };
    const summary = plainCopy("takeIn", await summaryOf(merge.events), MAX_SUMMARY_UNITS);
    if (!(await write(deps, { loaded, merge, summary, own }))) continue;
    const known = new Set(loaded.events.map(({ hash }) => hash));
    copyOut(
      deps,
      merge.events.filter(({ hash }) => !known.has(hash)),
    );
    if (merge.kind === "conflict")
      return { kind: "conflict", events: added, places: merge.conflicts.length };
    return { kind: loaded.events.length === 0 ? "new" : "grown", events: added };
  }
  throw new StorageError("storage-failed", "takeIn");
}

function tombstoneOf({ connection }: Deps, session: SessionId): Promise<Tombstone | undefined> {
  return connection.run("takeIn", ["gone"], "readonly", (tx) =>
    tx.objectStore("gone").get(session),
  );
}

/** False, with nothing written, where the session is no longer what was joined. */
async function write(deps: Deps, joining: Joining): Promise<boolean> {
  const { loaded, merge, summary } = joining;
  const session = merge.events[0]?.session ?? "";
  const segments = await packed(deps, merge.events);
  await keepOffForks(deps, merge);
  const entry = entryAfter(deps, joining);
  const range = ofSession(session);
  const sealedBytes = segments.reduce((sum, segment) => sum + bytesOf(segment), 0);
  const written = await deps.connection.run(
    "takeIn",
    ["sessions", "events", "segments", "attachments", "files", "meta", "gone"],
    "readwrite",
    async (tx) => {
      const [sessions, rows, pieces, attachments, meta] = [
        tx.objectStore("sessions"),
        tx.objectStore("events"),
        tx.objectStore("segments"),
        tx.objectStore("attachments"),
        tx.objectStore("meta"),
      ];
      const [found, rowKeys, segmentKeys, stored, touched, old, files] = await together([
        () => sessions.get(session),
        () => rows.getAllKeys(range),
        () => pieces.getAllKeys(range),
        () => meta.get(LEDGER_KEY),
        () => meta.get(TOUCHED_KEY),
        () => pieces.getAll(range),
        () => attachments.index("session").getAll(session),
      ]);
      if (
        markOf(found) !== markOf(loaded.entry) ||
        !areSame(rowKeys, loaded.rowKeys) ||
        !areSame(segmentKeys, loaded.segmentKeys)
      )
        return null;
      const newest = (typeof touched === "number" ? touched : 0) + 1;
      const after = { ...entry, touched: newest, terms: indexed(summary, newest) };
      const ledger = ledgerAfter(ledgerOf(stored), loaded, after);
      const oldBytes = old.reduce((sum, segment) => sum + bytesOf(segment), 0);
      await together([
        () => rows.delete(range),
        () => pieces.delete(range),
        ...segments.map(
          (segment, index) => () => pieces.add(segment, [session, index * SEGMENT_EVENTS + 1]),
        ),
        () => sessions.put(after),
        () => meta.put(ledger, LEDGER_KEY),
        () => meta.put(newest, TOUCHED_KEY),
        () => addBytes(tx, sealedBytes - oldBytes),
        () => tx.objectStore("gone").delete(session),
        ...picturesTakenAway(files, loaded.events, merge.events).flatMap(({ id }) => [
          () => attachments.delete(id),
          () => tx.objectStore("files").delete(fileKey(id)),
        ]),
      ]);
      return { after, ledger };
    },
    "strict",
  );
  if (written === null) return false;
  mirrorLedger(deps.heads, written.ledger);
  mirror(deps.heads, written.after);
  return true;
}

async function packed({ sha256 }: Deps, events: readonly RecordedEvent[]): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (let from = 0; from < events.length; from += SEGMENT_EVENTS) {
    const segment = await packSegment(events.slice(from, from + SEGMENT_EVENTS), sha256);
    if (segment === null) throw new StorageError("storage-unsuitable", "takeIn");
    segments.push(segment);
  }
  return segments;
}

/** This laptop does not write on in a strand that has two ends. */
async function keepOffForks(deps: Deps, merge: Joined): Promise<void> {
  if (merge.kind !== "conflict") return;
  const own = await deps.connection.run("takeIn", ["meta"], "readonly", (tx) =>
    tx.objectStore("meta").get(WRITER_KEY),
  );
  if (merge.conflicts.some(({ writer }) => writer === own)) await changeWriter(deps);
}

function entryAfter({ heads }: Deps, { loaded, merge, summary, own }: Joining): SessionEntry {
  const { entry, events: before, last: lastPlace } = loaded;
  const { events } = merge;
  const last = events.at(-1) as RecordedEvent; // something was added
  const mirrored = headOf(heads, last.session);
  const expected = Math.max(entry?.count ?? 0, mirrored?.count ?? 0, lastPlace);
  const tip = mirrored?.tip ?? entry?.tip ?? "";
  const missing = own
    ? Math.max(0, expected - events.length)
    : stillLost(expected - before.length, { before, heads: entry?.heads ?? {}, tip }, events);
  // Where nobody has heard of it yet, the copy of the head goes on telling until somebody has.
  const isTold = own && mirrored !== null;
  const wasHere = own || before.length > 0;
  const lost = entry !== null || !wasHere ? missing : isTold ? 0 : Math.max(missing, gapIn(events));
  const count = events.length + lost;
  return {
    id: last.session,
    summary,
    count,
    lost,
    tip: last.hash,
    lamport: Math.max(last.lamport, entry?.lamport ?? 0),
    heads: headsAfter(entry?.heads ?? {}, events),
    touched: 0,
    sealed: { count, tip: last.hash },
    ...(entry?.noted === undefined ? {} : { noted: entry.noted }),
    ...(merge.kind === "conflict" ? { forked: merge.conflicts.length } : {}),
  };
}

function ledgerAfter(
  ledger: Ledger,
  { entry, events, lastSealed }: Loaded,
  after: SessionEntry,
): Ledger {
  // Without a line the segments tell what was counted when they were written.
  const uncounted = { count: lastSealed, tip: events[lastSealed - 1]?.hash ?? "" };
  const { count, tip } = entry?.sealed ?? uncounted;
  return {
    ...ledger,
    sessions: ledger.sessions + (count === 0 ? 1 : 0),
    events: ledger.events + after.sealed.count - count,
    roll: xor(ledger.roll, xor(tip, after.sealed.tip)),
  };
}

function areSame(a: readonly EventKey[], b: readonly EventKey[]): boolean {
  return a.length === b.length && a.every((key, index) => key[1] === b[index]?.[1]);
}
