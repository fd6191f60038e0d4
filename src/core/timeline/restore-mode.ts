// Restore mode shows the same USB ids as normal mode; only the order of hops tells them apart. Reads a
// session's hops; knows neither the guide nor the clock.
import type { Mode } from "../apple/mode.ts";
import type { Hop } from "../session/state.ts";

/** What the phone is doing, where its ids alone leave it open. */
export type Phase = Mode | "restore";

/**
 * Longest time between leaving recovery mode and restore mode coming up, in milliseconds. A healthy
 * restore took 14.4 s (iPhone 11 Pro, log of a complete restore); starting the system takes 20 s and
 * more, and then no second stay in recovery mode came before it.
 */
const RESTORE_GAP_MS = 40_000;

/**
 * Longest gap of the innocent hop from recovery to recovery, when the computer starts iBEC (1.9 s in the
 * same log; a person with a cable needs longer).
 */
const IBEC_GAP_MS = 8_000;

/**
 * The phase of the latest hop. Normal ids count as restore mode where the phone came from recovery mode
 * in time, after a hop from recovery to recovery that only a computer's restore makes (idevicerestore
 * waits for the same order). Grade of this reading: judgement.
 */
export function phaseOf(hops: readonly Hop[]): Phase | null {
  const last = hops.at(-1);
  if (last === undefined || last.to !== null) return null;
  if (last.mode !== "normal") return last.mode;
  const [first, second] = hops.slice(-3, -1);
  const hopped =
    first?.mode === "recovery" &&
    second?.mode === "recovery" &&
    within(gap(first, second), IBEC_GAP_MS) &&
    within(gap(second, last), RESTORE_GAP_MS);
  return hopped ? "restore" : "normal";
}

/** Milliseconds between two hops; null where they were not seen by one opening of the page. */
function gap(before: Hop, after: Hop): number | null {
  if (before.to === null || before.to.run !== after.from.run) return null;
  return after.from.mono - before.to.mono;
}

const within = (ms: number | null, most: number): boolean => ms !== null && ms >= 0 && ms <= most;
