// Whether a step is done with: answered, or done outside the guide. A settled step is not proposed again,
// in whichever playbook it turns up, so the guide always comes to an end.
import { usbCToLightning } from "../diagnosis/evidence-of-story.ts";
import { DFU_MISSES_FOR_CABLE } from "../diagnosis/thresholds.data.ts";
import type { StepAnswer } from "../session/events.ts";
import type { Attempt, SessionState } from "../session/state.ts";
import type { StepId } from "./steps.ts";

/** What an attempt outside a step was a try of, seen by what was on the table. */
const TRIED_BY: Readonly<Partial<Record<StepId, (attempt: Attempt) => boolean>>> = {
  "other-cable": ({ setup }) => setup.cable > 1,
  "other-port": ({ setup }) => setup.computer === 1 && setup.port > 1,
  "other-computer": ({ setup }) => setup.computer > 1,
  "recovery-update": ({ way, from }) => way === "update" && from === "recovery",
  "recovery-restore": ({ way, from }) => way === "restore" && from === "recovery",
  "dfu-restore": ({ way, from }) => way === "restore" && from === "dfu",
};

/** How the step ended, or null while it is open. */
export function settledAs(id: StepId, state: SessionState): StepAnswer | null {
  const answered = state.answers[id];
  if (answered !== undefined) {
    const reopened = id === "other-cable" && dfuWantsOtherCable(state, answered.order);
    return reopened ? null : answered.answer;
  }
  if (id === "read-log") return state.logs.length > 0 ? "worked" : null;
  const isTry = TRIED_BY[id];
  if (isTry === undefined) return null;
  // An attempt made within the step is part of it: its answer is still to come.
  return state.attempts.findLast((made) => made.step !== id && isTry(made))?.result ?? null;
}

/**
 * DFU was missed again and again with a USB-C cable since the cables were compared: for DFU that
 * comparison said nothing, so the cable is open once more.
 */
function dfuWantsOtherCable(state: SessionState, since: number): boolean {
  const dfu = state.coached.dfu;
  return (
    dfu !== undefined &&
    !dfu.reached &&
    dfu.misses >= DFU_MISSES_FOR_CABLE &&
    dfu.order > since &&
    usbCToLightning(state)
  );
}
