// The engine: which step is next, and why. Reads a state, decides, performs nothing; the same record
// always gives the same answer. Rules, in this order:
// 1. A closed session is closed. A restore that went through is checked before anything else.
// 2. A step chosen by hand goes first. Nothing goes through a shut gate.
// 3. Otherwise the open step that tells and cures most for its minutes, at the lowest risk still open.
// 4. A question is asked only when what stands next depends on it, or when it tells enough by itself.
import type { CauseId } from "../diagnosis/causes.data.ts";
import type { Outcome } from "../session/events.ts";
import type { SessionState } from "../session/state.ts";
import { appliesNow } from "./applies.ts";
import { candidates, openSteps } from "./candidates.ts";
import { closedGate, openGateQuestion } from "./gates.ts";
import type { Line, Step } from "./playbook.ts";
import type { ReasonId, StopId } from "./playbooks/codes.data.ts";
import type { QuestionId } from "./playbooks/questions.data.ts";
import { reasonFor } from "./reasons.ts";
import { situate, type Situated } from "./situated.ts";
import { stepOf, type StepId } from "./steps.ts";
import { storyQuestion } from "./story-questions.ts";
import { toldBy } from "./worth.ts";

export type Advice =
  | {
      readonly kind: "question";
      readonly question: QuestionId;
      /** The step it stands before; null where it is asked for the causes alone. */
      readonly step: StepId | null;
      /** Why it must be answered first; null where the question says so itself. */
      readonly reason: ReasonId | null;
    }
  | {
      readonly kind: "step";
      readonly step: Step<StepId>;
      /** Lines for this failure alone, to be shown before the step's own notes. */
      readonly extras: readonly Line[];
      readonly reason: ReasonId;
      /** The causes it tells apart or would cure, most first; empty where it does neither. */
      readonly tells: readonly CauseId[];
      readonly stop: StopId | null;
    }
  /** Every criterion is met, or nothing is left: what remains is to close the session. */
  | { readonly kind: "finished"; readonly outcome: Outcome }
  | { readonly kind: "closed"; readonly outcome: Outcome };

/** Why each question comes first. */
const QUESTION_REASONS: Readonly<Partial<Record<QuestionId, ReasonId>>> = {
  whose: "consent-before-erase",
  data: "data-question-before-erase",
  "phone-screen": "ask-what-usb-cannot-show",
  buttons: "ask-what-usb-cannot-show",
  "cable-kind": "ask-what-usb-cannot-show",
};

/** Why the last step stands where the way stops. */
const STOP_REASONS: Readonly<Record<StopId, ReasonId>> = {
  "data-first": "data-needed-no-erase",
  "no-consent": "consent-before-erase",
  "hardware-likely": "hardware-likely",
};

/** The next step of the session, with its reason. Total: what no version here knows changes nothing. */
export function advise(state: SessionState): Advice {
  return adviseSituated(situate(state));
}

/** The step that an advice is about, or null. */
export function stepNow(advice: Advice): StepId | null {
  if (advice.kind === "step") return advice.step.id;
  return advice.kind === "question" ? advice.step : null;
}

/** The same for a caller that has read the state already. */
export function adviseSituated(known: Situated): Advice {
  const { state } = known;
  if (state.outcome !== null) return { kind: "closed", outcome: state.outcome };
  const chosen = state.chosen === null ? null : stepOf(state.chosen);
  if (chosen !== null && isForRole(chosen, known)) return offer(chosen, "chosen-by-you", known);

  const restoredAt = lastRestore(state);
  if (restoredAt !== null) {
    const accepted = state.answers["acceptance"];
    // Only an acceptance that came after the latest restore speaks about it.
    if (accepted === undefined || accepted.order < restoredAt)
      return stepAdvice(stepOf("acceptance"), "restored-check-it", known, null);
    if (accepted.answer === "worked") return { kind: "finished", outcome: "mended" };
  }

  const served = state.answers["service"]?.answer;
  if (served === "worked") return { kind: "finished", outcome: "to-service" };
  const [next] = candidates(known);
  if (next !== undefined) {
    const story = storyFirst(next, known);
    return story ?? offer(next, reasonFor(next, known), known);
  }
  // Whoever does not hand it over, with nothing left to propose, has given it up for now.
  if (served !== undefined) return { kind: "finished", outcome: "given-up" };
  const stop = stopOf(known);
  return stepAdvice(
    stepOf("service"),
    stop === null ? "nothing-left" : STOP_REASONS[stop],
    known,
    stop,
  );
}

const isForRole = ({ roles }: Step<StepId>, { situation }: Situated): boolean =>
  roles === null || roles.includes(situation.role);

/** Where in the record the latest restore that went through was reported, or null. */
function lastRestore({ answers, attempts }: SessionState): number | null {
  const answered = Object.entries(answers)
    .filter(([id, { answer }]) => answer === "worked" && stepOf(id)?.kind === "try")
    .map(([, { order }]) => order);
  const reported = attempts.filter(({ result }) => result === "worked").map(({ order }) => order);
  const orders = [...answered, ...reported];
  return orders.length === 0 ? null : Math.max(...orders);
}

/** Once things are ready, and before the first test, what came before is asked as far as it tells. */
function storyFirst(next: Step<StepId>, known: Situated): Advice | null {
  const { playbook, situation, weighing, state } = known;
  if (next.id === "prepare" || weighing.stop.hardware) return null;
  const tried = Object.keys(state.answers).some((id) => stepOf(id)?.kind === "try");
  const question = storyQuestion(playbook, situation, weighing.shares, tried);
  return question === null
    ? null
    : { kind: "question", question, step: null, reason: "ask-what-came-before" };
}

/** The step, or the question that stands before it, or where a gate is shut the reason why not. */
function offer(step: Step<StepId>, reason: ReasonId, known: Situated): Advice {
  const { situation, weighing } = known;
  const gate = step.risk === "erase" ? closedGate(situation) : null;
  // Chosen by hand, but the gate is shut: the choice is not followed, and the screen says why.
  if (gate !== null) return stepAdvice(stepOf("service"), STOP_REASONS[gate], known, gate);
  const question = questionBefore(step, known);
  if (question !== null) {
    return {
      kind: "question",
      question,
      step: step.id,
      reason: QUESTION_REASONS[question] ?? null,
    };
  }
  // Chosen by hand although the evidence says hardware: it is their phone, and the screen says so.
  const warned = step.risk === "erase" && weighing.stop.hardware;
  return stepAdvice(step, reason, known, warned ? "hardware-likely" : null);
}

function stepAdvice(
  step: Step<StepId>,
  reason: ReasonId,
  { playbook, weighing }: Situated,
  stop: StopId | null,
): Advice {
  return {
    kind: "step",
    step,
    extras: playbook.extras[step.id] ?? [],
    reason,
    tells: toldBy(step.id, weighing.shares),
    stop,
  };
}

/** What must be known before the step can be shown or done. */
function questionBefore(step: Step<StepId>, { state, situation }: Situated): QuestionId | null {
  if (appliesNow(step, state, situation) === "ask") return "phone-screen";
  const byApp = [...step.actions, ...step.notes].some((line) => line.when?.apps !== undefined);
  if (byApp && situation.app === null) return "computer-app";
  if (step.buttons !== null && situation.buttons === null) return "buttons";
  if (step.risk === "erase") {
    const gate = openGateQuestion(situation);
    if (gate !== null) return gate;
  }
  return asksForCable(step, state, situation.connector) ? "cable-kind" : null;
}

/** Some USB-C cables to Lightning never let a phone into DFU mode, so the cable is asked for first. */
function asksForCable(
  { buttons }: Step<StepId>,
  { setup, questions }: SessionState,
  connector: string | null,
): boolean {
  return (
    buttons === "dfu" &&
    (connector === "lightning" || connector === null) &&
    setup.cableKind === "unknown" &&
    questions["cable-kind"] === undefined
  );
}

/** Why nothing more is proposed: what keeps erases out, where any are left; else the evidence. */
function stopOf({ playbook, state, situation, weighing }: Situated): StopId | null {
  const erases = openSteps(playbook, state, situation).some(({ risk }) => risk === "erase");
  const gate = erases ? closedGate(situation) : null;
  return gate ?? (weighing.stop.hardware ? "hardware-likely" : null);
}
