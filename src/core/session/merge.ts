// Joins two copies of one session's record into one: the plain union of their events. Because nothing
// is ever overwritten, the result is the same whichever copy comes first and however often it is done.
// Takes copies that were verified (chain.ts); does not hash anything itself.
import { compareEvents } from "./chain.ts";
import type { Hash, RecordedEvent, WriterId } from "./events.ts";

/** One place of one strand at which the copies hold different events: a database was set back or copied. */
export interface Conflict {
  readonly writer: WriterId;
  readonly n: number;
  /** Hashes of all that claim the place, sorted; two or more. */
  readonly hashes: readonly Hash[];
}

export type Merge =
  /** In record order. */
  | { readonly kind: "merged"; readonly events: readonly RecordedEvent[] }
  /** Every event of both copies, in record order, forks side by side: for a person to decide. */
  | {
      readonly kind: "conflict";
      readonly events: readonly RecordedEvent[];
      readonly conflicts: readonly Conflict[];
    }
  /** The copies are not of one session; nothing was joined. */
  | { readonly kind: "different-sessions" };

/** The union of two verified copies. Commutative, associative and idempotent in `events`. */
export function mergeRecords(a: readonly RecordedEvent[], b: readonly RecordedEvent[]): Merge {
  const both = [...a, ...b];
  if (new Set(both.map((event) => event.session)).size > 1) return { kind: "different-sessions" };
  const byPlace = new Map<string, Map<Hash, RecordedEvent>>();
  for (const event of both) {
    const place = `${event.writer}:${event.n}`;
    const claims = byPlace.get(place) ?? new Map<Hash, RecordedEvent>();
    claims.set(event.hash, event);
    byPlace.set(place, claims);
  }
  const events = [...byPlace.values()]
    .flatMap((claims) => [...claims.values()])
    .toSorted(compareEvents);
  const conflicts = conflictsOf(byPlace, events);
  return conflicts.length === 0
    ? { kind: "merged", events }
    : { kind: "conflict", events, conflicts };
}

function conflictsOf(
  byPlace: ReadonlyMap<string, ReadonlyMap<Hash, RecordedEvent>>,
  events: readonly RecordedEvent[],
): Conflict[] {
  const conflicts: Conflict[] = [];
  const told = new Set<string>();
  // Walked in record order so that the report, too, is the same from either side.
  for (const { writer, n } of events) {
    const place = `${writer}:${n}`;
    const claims = byPlace.get(place);
    if (claims === undefined || claims.size < 2 || told.has(place)) continue;
    told.add(place);
    conflicts.push({ writer, n, hashes: [...claims.keys()].toSorted() });
  }
  return conflicts;
}
