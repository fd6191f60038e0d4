// How every step of the plan in force stands: the seam on the screen and the technician's list are drawn
// from it. The same rules as the engine's, read for each step.
import type { StepAnswer } from "../session/events.ts";
import type { SessionState } from "../session/state.ts";
import { adviseSituated, stepNow } from "./advise.ts";
import { appliesNow } from "./applies.ts";
import { closedGate } from "./gates.ts";
import type { Step } from "./playbook.ts";
import { settledAs } from "./settled.ts";
import { situate, type Situated } from "./situated.ts";
import { stepOf, type StepId } from "./steps.ts";

/** `locked`: a gate is shut, or the evidence says hardware. */
export type StepStatus = StepAnswer | "now" | "ahead" | "cannot-apply" | "locked";

export interface PlanEntry {
  readonly step: Step<StepId>;
  readonly status: StepStatus;
}

/** Every step of the plan that is for this role, in the order of the plan. */
export function planOf(state: SessionState): readonly PlanEntry[] {
  return planSituated(situate(state));
}

/** The same for a caller that has read the state already. */
export function planSituated(known: Situated): readonly PlanEntry[] {
  const now = stepNow(adviseSituated(known));
  return known.playbook.plan
    .map((id) => stepOf(id))
    .filter(({ roles }) => roles === null || roles.includes(known.situation.role))
    .map((step) => ({ step, status: statusOf(step, now, known) }));
}

/** Whether two plans read the same, so that what is drawn of one can stay. */
export function samePlan(a: readonly PlanEntry[], b: readonly PlanEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ step, status }, at) => step === b[at]?.step && status === b[at]?.status)
  );
}

function statusOf(
  step: Step<StepId>,
  now: StepId | null,
  { state, situation, weighing }: Situated,
): StepStatus {
  if (step.id === now) return "now";
  const settled = settledAs(step.id, state);
  if (settled !== null) return settled;
  if (appliesNow(step, state, situation) === "no") return "cannot-apply";
  const shut = closedGate(situation) !== null || weighing.stop.hardware;
  return step.risk === "erase" && shut ? "locked" : "ahead";
}
