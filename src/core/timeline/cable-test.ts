// The cable test: for two minutes nobody touches cable or phone, and every leaving is the link's own.
// Reads changes between two stamps; whoever asks for the test gives them.
import type { Stamp } from "../session/events.ts";
import { measured, type Change } from "./change.ts";
import { BLINK_MS } from "./limits.data.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";

/**
 * `not-there`: the phone was never on the bus (a cable without data looks like this). `changed-mode`: it
 * moved to another mode by itself, so it was not the link. `too-little-seen`: stopped early, or the page
 * could not look.
 */
export const CABLE_TESTS = [
  "steady",
  "drops",
  "blinking",
  "not-there",
  "changed-mode",
  "too-little-seen",
] as const;

export type CableTestKind = (typeof CABLE_TESTS)[number];

export interface CableTest {
  readonly kind: CableTestKind;
  /** Times it left during the test. */
  readonly drops: number;
  readonly shortestLifeMs: number | null;
  readonly longestAwayMs: number | null;
  /** What is drawn: stays in milliseconds since the test began, cut to its ends. */
  readonly trace: readonly { readonly fromMs: number; readonly toMs: number }[];
}

/** How long a person is asked to keep hands off, and what of it is enough for "steady". Judgement. */
export const CABLE_TEST_MS = 120_000;
const ENOUGH_MS = 110_000;
/** Stays below `BLINK_MS` that make it a blinking link. */
const BLINKS = 3;

/** The test from one stamp to another of the same opening of the page; `changes` may begin earlier. */
export function cableTest(changes: readonly Change[], from: Stamp, to: Stamp): CableTest {
  const lastedMs = measured(from, to);
  const stays = stretchesOf(changes).filter(
    (one) => one.from.run === from.run && isWithin(one, from, to),
  );
  const inside = ({ at }: Change): boolean =>
    at.run === from.run && at.mono > from.mono && at.mono <= to.mono;
  const broken = changes.some(
    (change) => (change.kind === "gap" || change.kind === "resumed") && inside(change),
  );
  const endOf = (one: Stretch): number => Math.min(one.to?.mono ?? to.mono, to.mono);
  const left = stays.filter((one) => one.to !== null && one.to.mono <= to.mono);
  const lives = left.flatMap(({ lifeMs }) => (lifeMs === null ? [] : [lifeMs]));
  const aways = stays.slice(1).flatMap(({ awayMs }) => (awayMs === null ? [] : [awayMs]));
  const groups = new Set(stays.map(({ group }) => group));
  const enough = lastedMs !== null && lastedMs >= ENOUGH_MS && !broken;
  return {
    kind: kindOf(stays, left, groups.size, lives, enough),
    drops: left.length,
    shortestLifeMs: lives.length === 0 ? null : Math.min(...lives),
    longestAwayMs: aways.length === 0 ? null : Math.max(...aways),
    trace: stays.map((one) => {
      const fromMs = Math.max(0, one.from.mono - from.mono);
      return { fromMs, toMs: Math.max(fromMs, endOf(one) - from.mono) };
    }),
  };
}

function kindOf(
  stays: readonly Stretch[],
  left: readonly Stretch[],
  groups: number,
  lives: readonly number[],
  enough: boolean,
): CableTestKind {
  if (groups > 1) return "changed-mode";
  if (lives.filter((ms) => ms < BLINK_MS).length >= BLINKS) return "blinking";
  if (left.length > 0) return "drops";
  if (!enough) return "too-little-seen";
  return stays.length === 0 ? "not-there" : "steady";
}

function isWithin(one: Stretch, from: Stamp, to: Stamp): boolean {
  return one.from.mono <= to.mono && (one.to === null || one.to.mono > from.mono);
}
