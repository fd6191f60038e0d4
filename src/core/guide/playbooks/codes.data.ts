// The closed sets of codes the engine answers with and the screen has words for: why a step is next,
// why the guide stops, and which answers a step can be given. It decides nothing itself.
import type { StepAnswer } from "../../session/events.ts";
import type { Line, StepKind } from "../playbook.ts";

/** Why the engine (advise.ts) names this step and no other. */
export const REASONS = [
  /** Nothing has been answered yet. */
  "first-step",
  /** It costs less than what comes after it. */
  "lower-risk-first",
  /** The step before it did not help. */
  "previous-failed",
  /** A step was passed over because the phone has not booted. */
  "cannot-apply-in-this-mode",
  /** An erase would be next, and the question about the data is open. */
  "data-question-before-erase",
  /** An erase would be next, the phone is somebody else's, and consent is not recorded. */
  "consent-before-erase",
  /** The data matter and there is no backup, so erasing steps are left out. */
  "data-needed-no-erase",
  /** Somebody went to this step by hand. */
  "chosen-by-you",
  /** A try went through; now the phone itself is checked. */
  "restored-check-it",
  /** The check found something wrong. */
  "acceptance-failed",
  /** Every step that can apply is settled. */
  "nothing-left",
  /** The phone already is in the mode the step asks for. */
  "already-in-mode",
  /** Two tries broke off at the same stage. */
  "same-stage-twice",
] as const;

export type ReasonId = (typeof REASONS)[number];

/** Why the guide proposes no further repair, with what it can honestly offer instead. */
export const STOPS = [
  {
    id: "data-first",
    lines: [
      { line: "data-first.no-erase", grade: "source", source: "apple-102561" },
      { line: "data-first.update-again", grade: "source", source: "apple-118106" },
      { line: "data-first.recoverer", grade: "practitioners", source: "rossmann" },
      { line: "data-first.exchange", grade: "judgement" },
      { line: "data-first.look-again", grade: "judgement" },
    ],
  },
  {
    id: "no-consent",
    lines: [
      { line: "no-consent.stop", grade: "judgement" },
      { line: "no-consent.ask", grade: "judgement" },
    ],
  },
  {
    id: "hardware-likely",
    lines: [
      { line: "hardware-likely.basis", grade: "judgement" },
      { line: "hardware-likely.no-erase", grade: "practitioners", source: "rossmann" },
      { line: "hardware-likely.next", grade: "source", source: "apple-102561" },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly lines: readonly Line[] }[];

export type StopId = (typeof STOPS)[number]["id"];

/** The answers offered at the end of a step, in the order shown; kinds of step differ in them. */
export const STEP_ANSWERS = {
  prepare: ["worked", "could-not", "skipped"],
  try: ["worked", "failed", "could-not", "skipped"],
  accept: ["worked", "failed"],
  service: ["worked", "skipped"],
} as const satisfies Readonly<Record<StepKind, readonly StepAnswer[]>>;

/** The answers a step of this kind can be given. */
export type AnswerOf<K extends StepKind> = (typeof STEP_ANSWERS)[K][number];
