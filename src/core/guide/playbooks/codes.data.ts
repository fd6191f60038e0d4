// The closed sets of codes the engine answers with and the screen has words for: why a step is next,
// why the guide stops, and which answers a step can be given. It decides nothing itself.
import type { StepAnswer } from "../../session/events.ts";
import type { Line, StepKind } from "../playbook.ts";

/** Why the engine (advise.ts) names this step and no other. */
export const REASONS = [
  /** Nothing has been answered yet. */
  "first-step",
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

  // Order and cost
  /** Of what is left, it tells the most for the time it takes. */
  "tells-most-for-its-cost",
  /** Apple's advice has it here. */
  "apple-order",
  /** "Update" keeps the data, so it stands before "Restore". */
  "update-before-restore",
  /** DFU leaves out the start software on the storage: what it does tells the phone's software apart. */
  "dfu-tells-more",
  /** Nothing is known of the charge, or it is low, and everything else rests on it. */
  "charge-first",
  /** The phone sits in recovery mode and nobody asked for that: first the way out. */
  "leave-recovery-first",
  /** Only a workbench can tell the rest apart. */
  "bench-tells-the-rest",

  // Attempts
  /** Two attempts with the same cable, port and computer: a third one tells nothing. */
  "already-tried-this-setup-twice",
  /** Another code came up; its plan goes on. */
  "code-changed",
  /** The attempts broke off at different stages, which speaks for link or power. */
  "stage-varies",
  "cable-not-varied-yet",
  "port-not-varied-yet",
  "computer-not-varied-yet",
  "mode-not-varied-yet",
  /** A hub, dock or adapter stands between. */
  "hub-in-between",

  // What was seen
  /** The phone came back in recovery mode where restore mode was due. */
  "bus-bounced",
  /** It fell to DFU mode. */
  "bus-fell-to-dfu",
  /** It dropped off the bus in the middle, or blinked. */
  "bus-dropped",
  /** It never came back. */
  "bus-never-returned",
  /** The computer does not see it. */
  "not-seen",
  /** DFU mode was missed again and again with a USB-C cable. */
  "dfu-missed-with-usb-c",
  /** A log that was read points here. */
  "log-says",
  /** No log has been read yet, and it would tell more than another try. */
  "log-would-tell",
  /** The code belongs to network or server. */
  "code-points-to-network",
  /** The code belongs to the firmware file or the computer's version. */
  "code-points-to-firmware",
  /** Apple's servers were busy or did not answer. */
  "server-was-busy",
  /** The storage is full, or was before. */
  "storage-is-full",

  // Questions
  /** USB cannot show it, and the next step depends on it. */
  "ask-what-usb-cannot-show",
  /** The answer would move the likely causes. */
  "ask-what-came-before",

  /** The evidence says a fault inside the phone. */
  "hardware-likely",
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
      { line: "hardware-likely.not-certain", grade: "judgement" },
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
