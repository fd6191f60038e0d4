// Why the engine names a step: one reason, the most particular that holds. Chooses among the closed set
// of playbooks/codes.data.ts; the words stand in src/i18n.
import { sameSetup, sameStage, type AttemptRow } from "../diagnosis/attempt-rows.ts";
import { SAME_SETUP_AT_MOST } from "../diagnosis/thresholds.data.ts";
import type { SessionState } from "../session/state.ts";
import { appliesNow } from "./applies.ts";
import { pointerTo } from "./candidates.ts";
import { codeChanged, guideOf } from "./guide-of.ts";
import type { Step } from "./playbook.ts";
import { OWN_REASONS } from "./pointers.data.ts";
import type { ReasonId } from "./playbooks/codes.data.ts";
import { playbookForCode } from "./playbooks.ts";
import { showsMode } from "./proved.ts";
import type { Situated } from "./situated.ts";
import { stepOf, type StepId } from "./steps.ts";

const SWAPS: readonly StepId[] = ["other-cable", "other-port", "other-computer"];

/** The reason for a step that the engine chose itself. */
export function reasonFor(step: Step<StepId>, known: Situated): ReasonId {
  const { state, situation, weighing } = known;
  if (acceptanceFailedLast(state)) return "acceptance-failed";
  if (Object.keys(state.answers).length === 0 && step.id === "prepare") return "first-step";
  const pointed = pointerTo(step.id, known)?.reason;
  if (pointed !== undefined) return pointed;
  const { rows } = weighing.evidence;
  if (SWAPS.includes(step.id)) {
    const told = repeatedSetup(rows);
    if (told !== null) return told;
  }
  if (step.proof === "dfu" && showsMode("dfu", situation.mode)) return "already-in-mode";
  if (codeBrought(state)) return "code-changed";
  const own = OWN_REASONS[step.id];
  if (own !== undefined) return own;
  if (step.risk === "none") return "tells-most-for-its-cost";
  return passedOver(known) ? "cannot-apply-in-this-mode" : "previous-failed";
}

/** The check after a restore found something, and nothing has been answered since. */
function acceptanceFailedLast({ answers }: SessionState): boolean {
  const accepted = answers["acceptance"];
  if (accepted === undefined || accepted.answer === "worked") return false;
  return Object.values(answers).every(({ order }) => order <= accepted.order);
}

/** One set-up failed as often as it may, with or without the same stage; a swap is due. */
function repeatedSetup(rows: readonly AttemptRow[]): ReasonId | null {
  const failed = rows.filter(({ result }) => result === "failed");
  const last = failed.at(-1);
  if (last === undefined) return null;
  const alike = failed.filter((row) => sameSetup(row, last));
  if (alike.length < SAME_SETUP_AT_MOST) return null;
  return alike.some((row) => row !== last && sameStage(row, last))
    ? "same-stage-twice"
    : "already-tried-this-setup-twice";
}

/** Did the latest answer or attempt bring the code whose plan goes on now? */
function codeBrought(state: SessionState): boolean {
  if (!codeChanged(state)) return false;
  const told = [...Object.values(state.answers), ...state.attempts].toSorted(
    (a, b) => b.order - a.order,
  );
  const code = told[0]?.code ?? null;
  return code !== null && playbookForCode(code).id === guideOf(state).id;
}

/** Was a step of lower risk left out because the phone has not booted? */
function passedOver({ playbook, state, situation }: Situated): boolean {
  return playbook.plan
    .map((id) => stepOf(id))
    .some(
      (step) =>
        step.needsBooted &&
        step.risk !== "erase" &&
        state.answers[step.id] === undefined &&
        appliesNow(step, state, situation) === "no",
    );
}
