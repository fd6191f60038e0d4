// Patterns over several stretches: links that blink and phones that start over and over. Knows stretches
// and lengths; whether a restore is under way is not asked. All limits: judgement.
import { measured, type ModeGroup } from "./change.ts";
import { BLINK_MS, IBEC_GAP_MS, RESTART_LEAST_MS } from "./limits.data.ts";
import type { Stretch } from "./stretches.ts";

/** Stretches that count for the link are those of this long before the latest. */
export const WINDOW_MS = 120_000;
/** Lives below `BLINK_MS` that make a blinking link; restarts that make a loop. */
const BLINKS = 3;
const RESTARTS = 3;
/** Longest time off the bus, and longest life, of one turn of a loop. */
const LOOP_AWAY_MS = 120_000;
const LOOP_LIFE_MS = 300_000;
/** Turns of a phone that starts by itself resemble each other; those of a hand on the cable do not. */
const LOOP_SPREAD = 1.5;

/** The stretches that ended within the window before the end of the list. */
export function lately(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined) return [];
  const end = last.to ?? last.from;
  return stretches.filter((one) => (measured(one.to ?? end, end) ?? Infinity) <= WINDOW_MS);
}

/** Lives too short for any program to use, where they are enough to say the link blinks; else empty. */
export function blinksOf(
  stretches: readonly Stretch[],
  group: ModeGroup | "any" = "any",
): readonly Stretch[] {
  const blinks = lately(stretches).filter(
    (one) =>
      one.lifeMs !== null && one.lifeMs < BLINK_MS && (group === "any" || one.group === group),
  );
  return blinks.length >= BLINKS ? blinks : [];
}

/** The latest turns of a loop in which the phone starts by itself; empty where there is none. */
export function loopOf(
  stretches: readonly Stretch[],
  group: "normal" | "recovery",
): readonly Stretch[] {
  const leastMs = group === "normal" ? RESTART_LEAST_MS : IBEC_GAP_MS;
  const start = stretches.findLastIndex((one, index) => {
    const before = stretches[index - 1];
    const turn =
      one.group === group &&
      before?.group === group &&
      one.awayMs !== null &&
      one.awayMs >= leastMs &&
      one.awayMs <= LOOP_AWAY_MS &&
      before.lifeMs !== null &&
      before.lifeMs <= LOOP_LIFE_MS;
    return !turn;
  });
  const turns = stretches.slice(start + 1);
  const aways = turns.flatMap(({ awayMs }) => (awayMs === null ? [] : [awayMs]));
  const even = Math.max(...aways) <= Math.min(...aways) * LOOP_SPREAD;
  return turns.length >= RESTARTS && even ? turns : [];
}
