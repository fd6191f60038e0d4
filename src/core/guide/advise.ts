// The engine: which step is next, and why. Reads a playbook and a state, decides, performs nothing.
// The same record always gives the same answer. Rules, in this order:
// 1. A closed session is closed. A restore that went through is checked before anything else.
// 2. Otherwise the first step that is not settled and can apply; a step chosen by hand goes first.
// 3. No step that erases is offered before the data question, and the consent question, are answered.
// 4. A question is asked only when the step that stands next depends on it.
import { isDfu, type Mode } from "../apple/mode.ts";
import type { Outcome } from "../session/events.ts";
import type { SessionState } from "../session/state.ts";
import type { Playbook, Step } from "./playbook.ts";
import type { ReasonId, StopId } from "./playbooks/codes.data.ts";
import type { QuestionId } from "./playbooks/questions.data.ts";
import { situationOf, type Situation } from "./situation.ts";

export type Advice =
  | {
      readonly kind: "question";
      readonly question: QuestionId;
      /** The step it stands before. */
      readonly step: string;
      /** Why it must be answered first; null where the question says so itself. */
      readonly reason: ReasonId | null;
    }
  | {
      readonly kind: "step";
      readonly step: Step;
      readonly reason: ReasonId;
      readonly stop: StopId | null;
    }
  /** Every criterion is met: what is left is to close the session. */
  | { readonly kind: "finished"; readonly outcome: Outcome }
  | { readonly kind: "closed"; readonly outcome: Outcome };

const GATE_REASONS: Readonly<Partial<Record<QuestionId, ReasonId>>> = {
  whose: "consent-before-erase",
  data: "data-question-before-erase",
};

/** Why the last step stands where the way stops. */
const STOP_REASONS: Readonly<Record<StopId, ReasonId>> = {
  "data-first": "data-needed-no-erase",
  "no-consent": "consent-before-erase",
  "hardware-likely": "nothing-left",
};

/** The next step of the session, with its reason. Total: an unknown step in the record changes nothing. */
export function advise(playbook: Playbook, state: SessionState): Advice {
  if (state.outcome !== null) return { kind: "closed", outcome: state.outcome };
  const situation = situationOf(state);
  const chosen = playbook.steps.find((step) => step.id === state.chosen);
  if (chosen !== undefined) return offer(chosen, "chosen-by-you", playbook, situation);

  const accept = playbook.steps.find((step) => step.kind === "accept");
  const restoredAt = lastRestore(playbook, state);
  if (restoredAt !== null && accept !== undefined) {
    const accepted = state.answers[accept.id];
    // Only an acceptance that came after the latest restore speaks about it.
    if (accepted === undefined || accepted.order < restoredAt) {
      return { kind: "step", step: accept, reason: "restored-check-it", stop: null };
    }
    if (accepted.answer === "worked") return { kind: "finished", outcome: "mended" };
  }

  const service = playbook.steps.find((step) => step.kind === "service");
  if (service !== undefined && state.answers[service.id]?.answer === "worked") {
    return { kind: "finished", outcome: "to-service" };
  }
  const next = playbook.steps.find((step) => canBeNext(step, state, situation));
  if (next === undefined) {
    const last = service ?? playbook.steps.at(-1);
    if (last === undefined) return { kind: "finished", outcome: "given-up" };
    const stop = shutErase(playbook, state, situation) ?? hardwareLikely(state);
    return {
      kind: "step",
      step: last,
      reason: stop === null ? "nothing-left" : STOP_REASONS[stop],
      stop,
    };
  }
  return offer(next, reasonFor(next, playbook, state, situation), playbook, situation);
}

/** Where in the record the latest restore that went through was reported, or null. */
function lastRestore(playbook: Playbook, state: SessionState): number | null {
  const orders = playbook.steps
    .filter((step) => step.kind === "try")
    .map((step) => state.answers[step.id])
    .filter((answered) => answered?.answer === "worked")
    .map((answered) => answered?.order ?? 0);
  return orders.length === 0 ? null : Math.max(...orders);
}

/** Settled steps and those that cannot apply now are passed over; acceptance and service are never in line. */
function canBeNext(step: Step, state: SessionState, situation: Situation): boolean {
  if (step.kind === "accept" || step.kind === "service") return false;
  if (state.answers[step.id] !== undefined) return false;
  return (
    !(step.needsBooted && situation.booted === false) &&
    !(step.risk === "erase" && closedGate(situation) !== null)
  );
}

/** What forbids every erase, or null. */
function closedGate(situation: Situation): StopId | null {
  if (situation.answers["whose"] === "no-consent") return "no-consent";
  return situation.answers["data"] === "data-needed" ? "data-first" : null;
}

function offer(step: Step, reason: ReasonId, playbook: Playbook, situation: Situation): Advice {
  const question = questionBefore(step, situation);
  if (question !== null) {
    return { kind: "question", question, step: step.id, reason: GATE_REASONS[question] ?? null };
  }
  const gate = step.risk === "erase" ? closedGate(situation) : null;
  if (gate === null) return { kind: "step", step, reason, stop: null };
  // Chosen by hand, but the gate is shut: the choice is not followed, and the screen says why.
  const service = playbook.steps.find((other) => other.kind === "service") ?? step;
  return { kind: "step", step: service, reason: STOP_REASONS[gate], stop: gate };
}

function questionBefore(step: Step, situation: Situation): QuestionId | null {
  const { answers } = situation;
  if (step.needsBooted && situation.booted === null) return "phone-screen";
  const byApp = [...step.actions, ...step.notes].some((line) => line.when?.apps !== undefined);
  if (byApp && situation.app === null) return "computer-app";
  if (step.buttons !== null && situation.buttons === null) return "buttons";
  if (step.risk === "erase" && answers["whose"] === undefined) return "whose";
  if (step.risk === "erase" && answers["data"] === undefined) return "data";
  return null;
}

function reasonFor(
  next: Step,
  playbook: Playbook,
  state: SessionState,
  situation: Situation,
): ReasonId {
  const before = playbook.steps.slice(0, playbook.steps.indexOf(next));
  const accept = playbook.steps.find((step) => step.kind === "accept");
  if (accept !== undefined && state.answers[accept.id]?.answer === "failed")
    return "acceptance-failed";
  if (next.proof !== null && showsMode(next.proof, situation.mode)) return "already-in-mode";
  const previous = before.at(-1);
  if (previous === undefined) return "first-step";
  if (state.answers[previous.id] === undefined) return "cannot-apply-in-this-mode";
  return state.answers[previous.id]?.answer === "failed" ? "previous-failed" : "lower-risk-first";
}

/** What keeps steps that erase out of the line, where there are any left. */
function shutErase(playbook: Playbook, state: SessionState, situation: Situation): StopId | null {
  const left = playbook.steps.some(
    (step) => step.risk === "erase" && state.answers[step.id] === undefined,
  );
  return left ? closedGate(situation) : null;
}

/**
 * Same failure with another cable and on another computer: what both set-ups share is the phone. The
 * grade of that reading is "judgement"; the screen says so.
 */
function hardwareLikely(state: SessionState): StopId | null {
  const failed = (id: string): boolean => state.answers[id]?.answer === "failed";
  return failed("cable-port") && failed("other-computer") ? "hardware-likely" : null;
}

/** How a step stands on the way; the seam on the screen is drawn from it. */
export type StepStatus =
  | "worked"
  | "failed"
  | "could-not"
  | "skipped"
  | "now"
  | "ahead"
  | "cannot-apply"
  | "locked";

/** Every step with its standing, in order. */
export function wayOf(
  playbook: Playbook,
  state: SessionState,
): readonly { step: Step; status: StepStatus }[] {
  const advice = advise(playbook, state);
  const now =
    advice.kind === "step" ? advice.step.id : advice.kind === "question" ? advice.step : null;
  const situation = situationOf(state);
  return playbook.steps.map((step) => ({ step, status: statusOf(step, now, state, situation) }));
}

function statusOf(
  step: Step,
  now: string | null,
  state: SessionState,
  situation: Situation,
): StepStatus {
  if (step.id === now) return "now";
  const answered = state.answers[step.id];
  if (answered !== undefined) return answered.answer;
  if (step.needsBooted && situation.booted === false) return "cannot-apply";
  return step.risk === "erase" && closedGate(situation) !== null ? "locked" : "ahead";
}

/** Has the bus shown, since the step began, what the step is meant to bring about? Null: nothing to show. */
export function proved(step: Step, state: SessionState): boolean | null {
  const { proof } = step;
  if (proof === null) return null;
  if (proof !== "restart") {
    return (
      showsMode(proof, state.mode) ||
      state.hops.some((hop) => hop.cameAt > state.stepSince && showsMode(proof, hop.mode))
    );
  }
  // It must have been seen to leave after the step began, and then to come back booted.
  const leftAt = state.hops.find(
    (hop) => hop.leftAt !== null && hop.leftAt > state.stepSince,
  )?.leftAt;
  return (
    typeof leftAt === "number" &&
    state.hops.some((hop) => hop.mode === "normal" && hop.cameAt > leftAt)
  );
}

function showsMode(proof: NonNullable<Step["proof"]>, mode: Mode | null): boolean {
  if (mode === null) return false;
  return proof === "dfu" ? isDfu(mode) : proof === mode;
}
