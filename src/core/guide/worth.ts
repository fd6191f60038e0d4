// What a step is worth now: what its outcome is expected to tell about the causes, and what it would
// cure, for the minutes it takes. Expected information is that of Shannon, in nats; the chances come
// from step-effects.data.ts, the shares from the diagnosis.
import { CAUSES, type CauseId } from "../diagnosis/causes.data.ts";
import { STEP_EFFECTS } from "../diagnosis/step-effects.data.ts";
import { CURE_WORTH, LUCK } from "../diagnosis/thresholds.data.ts";
import type { Shares } from "../diagnosis/weigh.ts";
import type { Role } from "../session/events.ts";
import type { StepId } from "./steps.ts";

/** Causes named beside a step. */
const MOST_TOLD = 4;

/** Worth for a minute; 0 for a step without effects. Higher goes first. */
export function worthOf(id: StepId, shares: Shares, role: Role): number {
  const effect = STEP_EFFECTS[id];
  if (effect === undefined) return 0;
  const chance = (cause: CauseId): number => Math.max(effect.works[cause] ?? 0, LUCK);
  const tried = Object.keys(effect.works).length > 0;
  const told = tried ? informationOf(shares, chance) : 0;
  const cured = tried ? meanOf(shares, chance) : 0;
  const named = CAUSES.reduce((sum, { id: cause }) => {
    const share = shares[cause];
    return share > 0 ? sum - (effect.names[cause] ?? 0) * share * Math.log(share) : sum;
  }, 0);
  return (told + named + CURE_WORTH * cured) / effect.minutes[role];
}

/**
 * How much a yes-or-no outcome is expected to tell about the causes: the entropy of the outcome less
 * what of it is left when the cause is known.
 */
export function informationOf(shares: Shares, chance: (cause: CauseId) => number): number {
  const left = CAUSES.reduce((sum, { id }) => sum + shares[id] * entropy(chance(id)), 0);
  return Math.max(0, entropy(meanOf(shares, chance)) - left);
}

/** The causes that the step singles out, most first: those it would cure or name. */
export function toldBy(id: StepId, shares: Shares): readonly CauseId[] {
  const effect = STEP_EFFECTS[id];
  if (effect === undefined) return [];
  const weight = (cause: CauseId): number =>
    shares[cause] * Math.max(effect.works[cause] ?? 0, effect.names[cause] ?? 0);
  return CAUSES.map(({ id: cause }) => cause)
    .filter((cause) => weight(cause) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST_TOLD);
}

const meanOf = (shares: Shares, chance: (cause: CauseId) => number): number =>
  CAUSES.reduce((sum, { id }) => sum + shares[id] * chance(id), 0);

/** Of a yes with this chance, in nats. */
const entropy = (chance: number): number =>
  chance <= 0 || chance >= 1 ? 0 : -chance * Math.log(chance) - (1 - chance) * Math.log(1 - chance);
