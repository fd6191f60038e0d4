// How steady the link is: one reading of the latest changes, and one of a test in which nobody touches
// anything. Knows stretches and lengths; the causes are the diagnosis's.
import type { Grade } from "../guide/playbook.ts";
import type { Stamp } from "../session/events.ts";
import { measured, type Change } from "./change.ts";
import { BLINK_MS, RESTART_LEAST_MS } from "./limits.data.ts";
import { blinksOf, lately, loopOf, WINDOW_MS } from "./loops.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";
import { MAX_RESTS } from "./watch-state.ts";

/**
 * `drops`: left and came back in the same mode sooner than a phone can start. `blinking`: again and
 * again for less than 3 s. `boot-loop`, `recovery-loop`: it starts by itself over and over.
 */
export const STABILITIES = [
  "steady",
  "drops",
  "blinking",
  "boot-loop",
  "recovery-loop",
  "too-little-seen",
] as const;

export type StabilityKind = (typeof STABILITIES)[number];

export interface Stability {
  readonly kind: StabilityKind;
  /** Every reading of the link is ours so far; no source gives limits. */
  readonly grade: Grade;
  /** Within the window, a hop of iBEC left out. */
  readonly drops: number;
  /** Null where less than 10 s were seen. */
  readonly dropsPerMinute: number | null;
  /** Shortest whole stay within the window, in milliseconds. */
  readonly shortestLifeMs: number | null;
  /** How much of the window was watched without a break, in milliseconds. */
  readonly seenMs: number;
  /** Positions in the record, oldest first, at most 8. */
  readonly restsOn: readonly number[];
}

/** Watched for less, a link without a drop is not called steady; a rate is not told at all below the second. */
const STEADY_MS = 60_000;
const RATE_MS = 10_000;

/** The link by the changes of the last two minutes, loops by all of `changes`. */
export function stabilityOf(changes: readonly Change[], now: Stamp): Stability {
  const stretches = stretchesOf(changes);
  const recent = lately(stretches);
  const drops = dropsOf(recent);
  const seenMs = Math.min(WINDOW_MS, seenSince(changes, now));
  const lives = recent.flatMap(({ lifeMs }) => (lifeMs === null ? [] : [lifeMs]));
  const figures = {
    grade: "judgement" as const,
    drops: drops.length,
    dropsPerMinute: seenMs < RATE_MS ? null : (drops.length * 60_000) / seenMs,
    shortestLifeMs: lives.length === 0 ? null : Math.min(...lives),
    seenMs,
  };
  const [kind, shown] = kindOf(stretches, drops, seenMs);
  return { kind, ...figures, restsOn: positionsOf(shown) };
}

function kindOf(
  stretches: readonly Stretch[],
  drops: readonly Stretch[],
  seenMs: number,
): readonly [StabilityKind, readonly Stretch[]] {
  const boots = loopOf(stretches, "normal");
  if (boots.length > 0) return ["boot-loop", boots];
  const recoveries = loopOf(stretches, "recovery");
  if (recoveries.length > 0) return ["recovery-loop", recoveries];
  const blinks = blinksOf(stretches);
  if (blinks.length > 0) return ["blinking", blinks];
  if (drops.length > 0) return ["drops", drops];
  const last = stretches.at(-1);
  const there = last !== undefined && last.to === null;
  return there && seenMs >= STEADY_MS
    ? ["steady", [last]]
    : ["too-little-seen", last === undefined ? [] : [last]];
}

/** Stretches that came back too soon for a start. The one hop of iBEC is the computer's doing. */
function dropsOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const back = stretches.filter((one, index) => {
    const { awayMs, group } = one;
    if (awayMs === null || stretches[index - 1]?.group !== group) return false;
    return awayMs < (group === "normal" ? RESTART_LEAST_MS : BLINK_MS);
  });
  const hops = back.filter(({ group }) => group === "recovery");
  return hops.length === 1 ? back.filter((one) => !hops.includes(one)) : back;
}

/** Milliseconds watched without a break until `now`. */
function seenSince(changes: readonly Change[], now: Stamp): number {
  const since =
    changes.findLast(({ kind }) => kind === "gap" || kind === "resumed") ?? changes.at(0);
  return since === undefined ? 0 : (measured(since.at, now) ?? 0);
}

function positionsOf(stretches: readonly Stretch[]): readonly number[] {
  return stretches
    .flatMap(({ cameAt, leftAt }) => (leftAt === null ? [cameAt] : [cameAt, leftAt]))
    .slice(-MAX_RESTS);
}
