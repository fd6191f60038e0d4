// Tells what of a stored record still is what was written. Rows may have been damaged in any way, so
// nothing is taken for an event before its hash has said so. Pure but for the hashing; reads no database.
import { compareEvents, isGenuine, walk } from "../core/session/chain.ts";
import type { RecordedEvent, SessionId } from "../core/session/events.ts";
import type { Integrity, Sha256, StoredRecord } from "../core/ports.ts";
import type { Head } from "./heads.ts";
import type { Unpacked } from "./segments.ts";

/** How far a record is known to have come, by its entry and by the copy outside IndexedDB. */
export interface Expected {
  readonly entry: Head | null;
  readonly mirrored: Head | null;
  /** Places that a merge is known to have kept two events of. */
  readonly forked: number;
}

/** Judges what came out of the store against what should be there. */
export async function assess(
  session: SessionId,
  { vouched, items }: Unpacked,
  expected: Expected,
  sha256: Sha256,
): Promise<StoredRecord> {
  const isOurs = (item: unknown): item is RecordedEvent => isShaped(item, session);
  const shaped = items.filter(isOurs);
  const genuine = await Promise.all(shaped.map((event) => isGenuine(event, sha256)));
  const found = [
    ...vouched.filter(isOurs),
    ...shaped.filter((_, index) => genuine[index] === true),
  ];
  const sorted = isInOrder(found) ? found : found.toSorted(compareEvents);
  // An event that stands both in the tail and in a segment is one event.
  const events = sorted.filter((event, index) => event.hash !== sorted[index - 1]?.hash);
  const { entry, mirrored } = expected;
  const lost = Math.max(
    0,
    (entry?.count ?? 0) - events.length,
    (mirrored?.count ?? 0) - events.length,
  );
  const branched = entry !== null && entry.count === mirrored?.count && entry.tip !== mirrored.tip;
  return { events, integrity: judge() };

  function judge(): Integrity {
    // Events without a readable entry stand in no list: the next append puts that right.
    const unlisted = entry === null && events.length > 0;
    if (unlisted || shaped.length < items.length || !vouched.every(isOurs))
      return { kind: "damaged", code: "row-unreadable", lost };
    if (genuine.includes(false)) return { kind: "damaged", code: "chain-broken", lost };
    if (lost > 0) return { kind: "damaged", code: "events-lost", lost };
    if (branched || !holds(events, expected.forked))
      return { kind: "damaged", code: "chain-broken", lost };
    return { kind: "whole" };
  }
}

function isInOrder(events: readonly RecordedEvent[]): boolean {
  return events.every((event, index) => {
    const before = events[index - 1];
    return before === undefined || compareEvents(before, event) < 0;
  });
}

/** Whether the links hold. Where a merge has kept two events of one place, each must follow one before it. */
function holds(events: readonly RecordedEvent[], forked: number): boolean {
  if (walk(events).kind === "whole") return true;
  if (forked === 0) return false;
  const known = new Map(events.map((event) => [event.hash, event]));
  return events.every(({ prev, writer, n, lamport }) => {
    if (n === 1) return prev === "";
    const before = known.get(prev);
    return before?.writer === writer && before.n === n - 1 && before.lamport < lamport;
  });
}

/** What is no event of this session in any case. Of the rest the hash tells, and with it every field. */
function isShaped(item: unknown, session: SessionId): item is RecordedEvent {
  if (typeof item !== "object" || item === null) return false;
  return (item as Partial<RecordedEvent>).session === session;
}
