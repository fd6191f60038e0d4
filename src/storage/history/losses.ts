// How many events a session still lacks after another copy of it has come: what was lost may be in it, and so may be
// what its writers have written since.
import { walk, type StrandHead } from "../../core/session/chain.ts";
import type { Hash, RecordedEvent, WriterId } from "../../core/session/events.ts";

/** A session before the copy came: its events that still read, how far its writers had come, its last event. */
export interface Lacking {
  readonly before: readonly RecordedEvent[];
  readonly heads: Readonly<Record<WriterId, StrandHead>>;
  readonly tip: Hash | "";
}

/** Of `lost` events, those that are not in `joined` either. */
export function stillLost(
  lost: number,
  { before, heads, tip }: Lacking,
  joined: readonly RecordedEvent[],
): number {
  if (lost <= 0) return 0;
  const known = new Set(before.map(({ hash }) => hash));
  // The event confirmed last is there, and everything it rests on.
  const tipIsBack = !known.has(tip) && joined.some(({ hash }) => hash === tip);
  if (tipIsBack && walk(joined).kind === "whole") return 0;
  const lastOf = (writer: WriterId): number => heads[writer]?.n ?? 0;
  const came = joined.filter(({ hash }) => !known.has(hash));
  const back = came.filter(({ writer, n }) => n <= lastOf(writer));
  // Of losses that the heads do not know of, the gap in the clocks tells.
  const places = Object.values(heads).reduce((sum, { n }) => sum + n, 0);
  const beyondHeads = Math.max(0, lost - Math.max(0, places - before.length));
  const clocks = clocksOf(before);
  const last = before.at(-1)?.lamport ?? Infinity;
  const inGap = came.filter(
    ({ writer, n, lamport }) => n > lastOf(writer) && lamport < last && !clocks.has(lamport),
  );
  return Math.max(0, lost - back.length - Math.min(beyondHeads, inGap.length));
}

/**
 * Events that were lost, as far as the rest tells. Lamport clocks have no gap but the one that is left behind a loss when
 * it is noted (standing.ts).
 */
export function gapIn(events: readonly RecordedEvent[]): number {
  return Math.max(0, (events.at(-1)?.lamport ?? 0) - clocksOf(events).size);
}

const clocksOf = (events: readonly RecordedEvent[]): ReadonlySet<number> =>
  new Set(events.map(({ lamport }) => lamport));
