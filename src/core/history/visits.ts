// What earlier sessions on this laptop say of a phone that is met again: how often it was here, how that ended,
// which codes it showed, what helped. Reads the history's lines, never a record; the words stand in src/i18n.
import type { SessionRow, SessionSummary } from "../ports.ts";
import type { SessionId } from "../session/events.ts";

/** One thing and in how many sessions it was met. */
export interface Times<T> {
  readonly value: T;
  readonly times: number;
}

export interface Visits {
  /** Earlier sessions; the visit that begins now is one more. */
  readonly earlier: number;
  /** When the latest of them was last written to, ms since 1970; null without one. */
  readonly lastWall: number | null;
  readonly outcomes: Readonly<Record<SessionSummary["outcome"], number>>;
  /** Codes, the one of most sessions first, then the one seen latest. */
  readonly codes: readonly Times<number>[];
  /** Steps that mended it, likewise. */
  readonly helped: readonly Times<string>[];
  /** What the bus said of its restores, likewise. */
  readonly verdicts: readonly Times<string>[];
  /** Runs of the coach for DFU that missed, in all of them, after DFU was last reached in each. */
  readonly dfuMisses: number;
}

/** How the phone is met now: the session that stands open is no earlier one, and practice is told apart. */
export interface Meeting {
  readonly session: SessionId | null;
  /** A practice phone's visits are its practice sessions, a phone's are its repairs: neither counts for the other. */
  readonly practice: boolean;
}

/** `rows`: sessions of one phone in any order, as `listOfDevice` gives them. */
export function visitsOf(rows: readonly SessionRow[], now: Meeting): Visits {
  const earlier = rows
    .filter(({ id, summary }) => id !== now.session && summary.practice === now.practice)
    .toSorted((a, b) => b.touched - a.touched)
    .map(({ summary }) => summary);
  const ended = (outcome: SessionSummary["outcome"]): number =>
    earlier.filter((summary) => summary.outcome === outcome).length;
  return {
    earlier: earlier.length,
    lastWall: earlier.length === 0 ? null : Math.max(...earlier.map(({ lastWall }) => lastWall)),
    outcomes: {
      open: ended("open"),
      mended: ended("mended"),
      "to-service": ended("to-service"),
      "given-up": ended("given-up"),
    },
    codes: timesOf(earlier.map(({ codes }) => [...new Set(codes)].toReversed())),
    helped: timesOf(earlier.map(({ helped }) => (helped === null ? [] : [helped]))),
    verdicts: timesOf(earlier.map(({ verdict }) => (verdict === null ? [] : [verdict]))),
    dfuMisses: earlier.reduce((sum, { dfuMisses }) => sum + dfuMisses, 0),
  };
}

/** Counts what each session names once; the latest sessions come first, so the latest leads among equals. */
function timesOf<T>(sessions: readonly (readonly T[])[]): readonly Times<T>[] {
  const times = new Map<T, number>();
  for (const value of sessions.flat()) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times]
    .map(([value, count]) => ({ value, times: count }))
    .toSorted((a, b) => b.times - a.times);
}
