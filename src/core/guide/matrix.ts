// The swap matrix: every attempt with what joined phone and computer, and the swap that would tell most
// now. Rows come from the diagnosis, worth from the engine; nothing is decided here twice.
import { sameSetup, type AttemptRow } from "../diagnosis/attempt-rows.ts";
import { SAME_SETUP_AT_MOST } from "../diagnosis/thresholds.data.ts";
import type { SessionState } from "../session/state.ts";
import { openSteps, pointerTo, ranked } from "./candidates.ts";
import { closedGate, openGateQuestion } from "./gates.ts";
import type { ReasonId } from "./playbooks/codes.data.ts";
import { situate, type Situated } from "./situated.ts";
import type { StepId } from "./steps.ts";

/** What a swap varies. */
export type Vary = "cable" | "port" | "computer" | "mode";

export interface Matrix {
  /** Oldest first. */
  readonly rows: readonly AttemptRow[];
  /** The most telling swap that is open; null where none is, or where the phone is what they all share. */
  readonly next: {
    readonly vary: Vary;
    readonly step: StepId;
    readonly reason: ReasonId;
  } | null;
}

const SWAPS: readonly { readonly step: StepId; readonly vary: Vary; readonly reason: ReasonId }[] =
  [
    { step: "other-cable", vary: "cable", reason: "cable-not-varied-yet" },
    { step: "other-port", vary: "port", reason: "port-not-varied-yet" },
    { step: "other-computer", vary: "computer", reason: "computer-not-varied-yet" },
    { step: "recovery-update", vary: "mode", reason: "mode-not-varied-yet" },
    { step: "recovery-restore", vary: "mode", reason: "mode-not-varied-yet" },
    { step: "dfu-restore", vary: "mode", reason: "mode-not-varied-yet" },
  ];

/** Every attempt, and the swap to make next. */
export function matrixOf(state: SessionState): Matrix {
  return matrixSituated(situate(state));
}

/** The same for a caller that has read the state already. */
export function matrixSituated(known: Situated): Matrix {
  return { rows: known.weighing.evidence.rows, next: nextSwap(known) };
}

function nextSwap(known: Situated): Matrix["next"] {
  const { playbook, state, situation, weighing } = known;
  if (weighing.stop.hardware || state.outcome !== null) return null;
  const erasesAllowed = closedGate(situation) === null && openGateQuestion(situation) === null;
  const open = openSteps(playbook, state, situation).filter(
    ({ id, risk }) => SWAPS.some(({ step }) => step === id) && (risk !== "erase" || erasesAllowed),
  );
  // Like the engine: the lowest risk first, so that no erase is named while a cable is untried.
  const safe = open.filter(({ risk }) => risk !== "erase");
  const [best] = ranked(safe.length > 0 ? safe : open.slice(0, 1), known);
  const swap = SWAPS.find(({ step }) => step === best?.id);
  if (swap === undefined) return null;
  const pointed = pointerTo(swap.step, known)?.reason;
  const { rows } = weighing.evidence;
  return {
    ...swap,
    reason: pointed ?? (isWornOut(rows) ? "already-tried-this-setup-twice" : swap.reason),
  };
}

function isWornOut(rows: readonly AttemptRow[]): boolean {
  const failed = rows.filter(({ result }) => result === "failed");
  const last = failed.at(-1);
  return (
    last !== undefined && failed.filter((row) => sameSetup(row, last)).length >= SAME_SETUP_AT_MOST
  );
}
