// Has the bus shown what a step is meant to bring about? The proof stands beside what the person says.
import { isDfu, type Mode } from "../apple/mode.ts";
import type { SessionState } from "../session/state.ts";
import type { Step } from "./playbook.ts";

/** Seen since the step began; null: there is nothing the bus could show. */
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

/** Is this the mode that the proof asks for? */
export function showsMode(proof: NonNullable<Step["proof"]>, mode: Mode | null): boolean {
  if (mode === null) return false;
  return proof === "dfu" ? isDfu(mode) : proof === mode;
}
