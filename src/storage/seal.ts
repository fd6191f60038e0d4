// Moves a session's tail of rows into segments: a record of years is then read by the hundred events, each hundred
// held against one hash. Packing and hashing cannot be done inside a transaction, so it comes first; one transaction
// then does all the writing, if the rows still are those that were packed: a crash leaves rows or segments, never both.
import { completeSummary } from "../core/history/complete-summary.ts";
import { termsOf } from "../core/history/terms.ts";
import { isGenuine } from "../core/session/chain.ts";
import type { RecordedEvent, SessionId } from "../core/session/events.ts";
import { StorageError } from "../core/errors.ts";
import type { SessionSummary, Sha256 } from "../core/ports.ts";
import { together } from "./connection.ts";
import { isEntry, markOf } from "./entry.ts";
import { ledgerOf, mirror, mirrorLedger, xor } from "./heads.ts";
import type { Deps } from "./load.ts";
import { LEDGER_KEY, ofSession, SEGMENT_EVENTS } from "./schema.ts";
import type { EventKey, Ledger, LegacySegment, Segment, SessionEntry } from "./schema.ts";
import { packSegment } from "./segments.ts";
import { addBytes, bytesOf } from "./history/totals.ts";
import { announce } from "./standing.ts";
import { broughtUp } from "./tail.ts";
import { trustOf } from "./trust.ts";

/** Another tab that appends in between gets something written each time, so this is never reached by accident. */
const MAX_ATTEMPTS = 100;

/** Seals what stands in rows. Does nothing to a session that is sealed or unknown. */
export function seal(deps: Deps, session: SessionId): Promise<void> {
  return trustOf(deps).change("seal", () => sealTail(deps, session));
}

async function sealTail(deps: Deps, session: SessionId): Promise<void> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const tail = await tailOf(deps, session);
    if (tail === null) return;
    const sealed = await write(deps, tail, await pack(tail, deps.sha256));
    if (sealed === null) continue;
    mirrorLedger(deps.heads, sealed.ledger);
    mirror(deps.heads, sealed.after);
    return;
  }
  throw new StorageError("storage-failed", "seal");
}

/** The terms that an entry is found by, as the index keeps them. */
export function indexed(
  summary: Partial<SessionSummary>,
  touched: number,
): NonNullable<SessionEntry["terms"]> {
  return termsOf(completeSummary(summary)).map((term) => [term, touched] as const);
}

interface Tail {
  /** Brought up to the rows. */
  readonly entry: SessionEntry;
  readonly keys: readonly EventKey[];
  readonly rows: readonly RecordedEvent[];
}

async function tailOf({ connection }: Deps, session: SessionId): Promise<Tail | null> {
  const range = ofSession(session);
  const [found, rows, keys] = await connection.run(
    "seal",
    ["sessions", "events"],
    "readonly",
    (tx) =>
      together([
        () => tx.objectStore("sessions").get(session),
        () => tx.objectStore("events").getAll(range),
        () => tx.objectStore("events").getAllKeys(range),
      ]),
  );
  if (!isEntry(found)) return null;
  const entry = broughtUp(found, keys, rows);
  return entry.open === undefined ? null : { entry, keys, rows };
}

type Piece = readonly [first: EventKey, segment: Segment | LegacySegment];

/** Rows that are not what was written once are kept as they are: whatever still reads of them, reads. */
async function pack({ keys, rows }: Tail, sha256: Sha256): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (let from = 0; from < rows.length; from += SEGMENT_EVENTS) {
    const events = rows.slice(from, from + SEGMENT_EVENTS);
    const genuine = await Promise.all(events.map((event) => isReadable(event, sha256)));
    const packed = genuine.every(Boolean) ? await packSegment(events, sha256) : null;
    const first = keys[from];
    if (first !== undefined) pieces.push([first, packed ?? events]);
  }
  return pieces;
}

async function isReadable(row: unknown, sha256: Sha256): Promise<boolean> {
  return typeof row === "object" && row !== null && isGenuine(row as RecordedEvent, sha256); // its hash tells
}

/** Null, with nothing written, where the rows are no longer those that were packed. */
async function write(
  { connection }: Deps,
  { entry, keys }: Tail,
  pieces: readonly Piece[],
): Promise<{ after: SessionEntry; ledger: Ledger } | null> {
  const range = ofSession(entry.id);
  const sealedBytes = pieces.reduce((sum, [, segment]) => sum + bytesOf(segment), 0);
  return connection.run(
    "seal",
    ["sessions", "events", "segments", "meta"],
    "readwrite",
    async (tx) => {
      const [found, now, stored] = await together([
        () => tx.objectStore("sessions").get(entry.id),
        () => tx.objectStore("events").getAllKeys(range),
        () => tx.objectStore("meta").get(LEDGER_KEY),
      ]);
      if (!isEntry(found) || markOf(found) !== markOf(entry) || !areSame(now, keys)) return null;
      const after = sealedEntry(
        { ...entry, summary: { ...found.summary, lastWall: entry.summary.lastWall } },
        found.touched,
      );
      const ledger = ledgerAfter(ledgerOf(stored), entry);
      await together([
        ...pieces.map(
          ([first, segment]) =>
            () =>
              tx.objectStore("segments").add(segment, first),
        ),
        () => tx.objectStore("events").delete(range),
        () => tx.objectStore("sessions").put(after),
        () => tx.objectStore("meta").put(ledger, LEDGER_KEY),
        () => announce(tx),
        () => addBytes(tx, sealedBytes),
      ]);
      return { after, ledger };
    },
    "strict",
  );
}

function areSame(a: readonly EventKey[], b: readonly EventKey[]): boolean {
  return a.length === b.length && a.every((key, index) => key[1] === b[index]?.[1]);
}

function sealedEntry(entry: SessionEntry, touched: number): SessionEntry {
  const { open: _, ...rest } = entry;
  return {
    ...rest,
    touched,
    sealed: { count: entry.count, tip: entry.tip },
    terms: indexed(entry.summary, touched),
  };
}

function ledgerAfter(ledger: Ledger, { count, tip, sealed }: SessionEntry): Ledger {
  return {
    ...ledger,
    sessions: ledger.sessions + (sealed.count === 0 ? 1 : 0),
    events: ledger.events + count - sealed.count,
    roll: xor(ledger.roll, xor(sealed.tip, tip)),
  };
}
