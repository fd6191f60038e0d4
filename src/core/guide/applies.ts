// Whether a step can be done with the phone as it is now, by this person: its mode, its model, its
// state. Says nothing of gates and nothing of worth.
import type { SessionState } from "../session/state.ts";
import { NEARBY_FROM, NEARBY_RANGES } from "./nearby-models.data.ts";
import type { Step } from "./playbook.ts";
import type { Situation } from "./situation.ts";
import type { StepId } from "./steps.ts";

/** `ask`: it depends on what the phone's screen shows, and nobody has said. */
export type Applies = "yes" | "no" | "ask";

/** What decides for single steps, beside role and needsBooted. */
const OWN: Readonly<
  Partial<Record<StepId, (state: SessionState, situation: Situation) => boolean | null>>
> = {
  "leave-recovery": (_, situation) => inRecovery(situation),
  // What is on the bus is seen; what was seen in this session can be.
  "see-device": (state) => state.mode === null && state.phone === null,
  nearby: (state) => canNearby(state) !== false,
  // Power in a wet phone does the damage that water alone has not done yet (judgement).
  charge: (_, situation) => situation.answers["wet"] !== "yes",
};

/** Total; `ask` only for steps that the bus does not decide. */
export function appliesNow(step: Step<StepId>, state: SessionState, situation: Situation): Applies {
  if (step.roles !== null && !step.roles.includes(situation.role)) return "no";
  if (step.needsBooted) return answerOf(situation.booted);
  const own = OWN[step.id];
  return own === undefined ? "yes" : answerOf(own(state, situation));
}

function answerOf(known: boolean | null): Applies {
  if (known === null) return "ask";
  return known ? "yes" : "no";
}

function inRecovery({ mode, answers }: Situation): boolean | null {
  if (mode !== null) return mode === "recovery";
  const screen = answers["phone-screen"];
  return screen === undefined ? null : screen === "recovery-picture";
}

/** Null where the model is not known. */
function canNearby(state: SessionState): boolean | null {
  const productType = state.phone?.identity.model?.productType ?? "";
  const [, kind, generation, model] = /^(iPhone|iPad)(\d+),(\d+)$/.exec(productType) ?? [];
  if (kind !== "iPhone" && kind !== "iPad") return productType === "" ? null : false;
  if (Number(generation) >= NEARBY_FROM[kind]) return true;
  return NEARBY_RANGES.some(
    (range) =>
      range.class === kind &&
      range.generation === Number(generation) &&
      Number(model) >= range.from &&
      Number(model) <= range.to,
  );
}
