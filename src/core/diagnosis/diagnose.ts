// Ranked causes with what speaks for and against each, and the stop rule. Strength is one of three
// words: the shares behind it rest on judged priors and would look more exact than they are.
import type { SessionState } from "../session/state.ts";
import { CAUSES, type CauseId } from "./causes.data.ts";
import { evidenceEntry } from "./evidence.data.ts";
import { evidenceOf, type Evidence } from "./evidence-of.ts";
import { twoByTwo } from "./evidence-of-attempts.ts";
import type { Found, Weighed } from "./found.ts";
import { FAIR_FROM, HARDWARE_FROM, STRONG_FROM, TELLING_RATIO } from "./thresholds.data.ts";
import { insideShare, weigh, type Shares } from "./weigh.ts";

export type Strength = "weak" | "fair" | "strong";

export interface RankedCause {
  readonly cause: CauseId;
  readonly strength: Strength;
  /** The most telling first. */
  readonly for: readonly Found[];
  readonly against: readonly Found[];
}

export interface Stop {
  /** The evidence says a fault inside the phone: no more erasing. */
  readonly hardware: boolean;
  /** What that rests on; empty where `hardware` is false. */
  readonly restsOn: readonly Found[];
}

export interface Diagnosis {
  /** Every cause, likeliest first; equals in the order of the table. */
  readonly causes: readonly RankedCause[];
  readonly stop: Stop;
}

/** The diagnosis and what it was made of, for the engine beside it. */
export interface Weighing extends Diagnosis {
  readonly evidence: Evidence;
  readonly shares: Shares;
}

/** What lies behind the failure, as far as the record tells. */
export function diagnose(state: SessionState): Diagnosis {
  const { causes, stop } = weighing(state);
  return { causes, stop };
}

/** The same with the shares, which stay inside core. */
export function weighing(state: SessionState): Weighing {
  const evidence = evidenceOf(state);
  const shares = weigh(evidence.pieces);
  const causes = CAUSES.map(({ id }) => ({
    cause: id,
    strength: strengthOf(shares[id]),
    for: foundFor(id, evidence.pieces, (ratio) => ratio > 1),
    against: foundFor(id, evidence.pieces, (ratio) => ratio < 1),
  })).toSorted((a, b) => shares[b.cause] - shares[a.cause]);
  return { causes, stop: stopOf(evidence, shares), evidence, shares };
}

function strengthOf(share: number): Strength {
  if (share >= STRONG_FROM) return "strong";
  return share >= FAIR_FROM ? "fair" : "weak";
}

function foundFor(
  cause: CauseId,
  pieces: readonly Weighed[],
  counts: (ratio: number) => boolean,
): readonly Found[] {
  return pieces
    .filter(({ ratios }) => counts(ratios[cause] ?? 1))
    .toSorted((a, b) => size(b, cause) - size(a, cause))
    .map(({ found }) => found);
}

const size = ({ ratios }: Weighed, cause: CauseId): number =>
  Math.abs(Math.log(ratios[cause] ?? 1));

/**
 * Hardware is likely where two computers and two cables failed at one stage, or where the causes inside
 * the phone are strong together and something seen or tried says so, not the story or the code alone.
 */
function stopOf({ kinds, pieces }: Evidence, shares: Shares): Stop {
  const square = twoByTwo(kinds);
  const telling = pieces.filter(tellsOfHardware);
  if (square === null && (insideShare(shares) < HARDWARE_FROM || telling.length === 0))
    return { hardware: false, restsOn: [] };
  const swaps = pieces.filter(({ found }) => found.evidence.startsWith("same-stage-two-"));
  const restsOn = new Set([...(square === null ? [] : swaps), ...telling]);
  return { hardware: true, restsOn: [...restsOn].map(({ found }) => found) };
}

function tellsOfHardware({ found, ratios }: Weighed): boolean {
  const { kind } = evidenceEntry(found.evidence);
  if (kind !== "bus" && kind !== "log" && kind !== "swap") return false;
  const raises = (inside: boolean): number =>
    Math.max(
      1,
      ...CAUSES.filter((cause) => cause.inside === inside).map(({ id }) => ratios[id] ?? 1),
    );
  return raises(true) >= TELLING_RATIO && raises(true) > raises(false);
}
