// Tells how a run ended from its trail alone: reached, or which miss. The rules follow what the bus can
// prove; where it proves less (port DFU, a leaving nobody saw) the answer says so. No clock, no state.
import type { ButtonFamily } from "../apple/model.ts";
import type { Mode } from "../apple/mode.ts";
import { isDfu } from "../apple/mode.ts";
import type { CoachGoal, CoachTrace } from "../session/events.ts";
import { correct, type MissContext } from "./changes.ts";
import type { MissCode, SeenScreen } from "./codes.ts";
import { EARLY_RECOVERY_MS, RESTART_LEAST_MS } from "./limits.data.ts";
import { isPair } from "./procedures.ts";
import { readTrace, type BusReading } from "./trail.ts";
import type { CoachVerdict, Timing } from "./types.ts";

/** One run, as far as it is known. */
export interface Trail extends Omit<MissContext, "timing"> {
  readonly timing: Timing;
  /** The first entry is how the phone was at the first press, or as it was first seen. Not empty. */
  readonly trace: readonly CoachTrace[];
  /** What the person says the phone shows; null: not asked. */
  readonly screen: SeenScreen | null;
}

/** The verdict on a run that is over. Total: a trail that shows nothing is "nothing-returned". */
export function explain(trail: Trail): CoachVerdict {
  const bus = readTrace(trail.trace);
  if (bus.blinks > 1) return miss("blinking", trail);
  const proof = proofOf(trail.goal, bus);
  if (proof !== null)
    return {
      kind: "reached",
      code: "reached",
      proof: proof.proof,
      mode: proof.mode,
      already: false,
    };
  return miss(missOf(trail, bus), trail);
}

interface Proof {
  readonly proof: "strong" | "weak";
  readonly mode: Mode;
}

/** True where the phone is there already, before any count. A restart has to be seen. */
export function alreadyThere(goal: CoachGoal, mode: Mode | null): boolean {
  switch (goal) {
    case "dfu":
      return mode !== null && isDfu(mode);
    case "recovery":
      return mode === "recovery";
    case "leave-dfu":
      return mode === "normal" || mode === "recovery";
    case "force-restart":
      return false;
  }
}

/** How strongly a mode on the bus proves DFU: the port controller may answer while the phone starts. */
export const dfuProof = (mode: Mode): "strong" | "weak" =>
  mode === "port-dfu" ? "weak" : "strong";

function proofOf(goal: CoachGoal, bus: BusReading): Proof | null {
  switch (goal) {
    case "dfu":
      // A later mode is another ending; leaving the bus after DFU was seen is not.
      if (bus.dfu === null || (bus.last !== null && !isDfu(bus.last))) return null;
      return { proof: dfuProof(bus.dfu), mode: bus.dfu };
    case "recovery":
      if (!bus.recovery || (bus.last !== null && bus.last !== "recovery")) return null;
      return { proof: "strong", mode: "recovery" };
    case "force-restart":
    case "leave-dfu":
      return restartProof(goal, bus);
  }
}

/** Left and came back. Recovery mode is where a phone that cannot start ends, so it counts unless it was started. */
function restartProof(goal: "force-restart" | "leave-dfu", bus: BusReading): Proof | null {
  const { last, from } = bus;
  if (last !== "normal" && last !== "recovery") return null;
  if (!bus.left) return from === null ? { proof: "weak", mode: last } : null;
  if (tooSoon(bus)) return null;
  if (goal === "force-restart" && last === "recovery" && from === "normal") return null;
  return { proof: from === null ? "weak" : "strong", mode: last };
}

const tooSoon = ({ unchanged, gapMs }: BusReading): boolean =>
  unchanged && gapMs !== null && gapMs < RESTART_LEAST_MS;

function missOf({ goal, family, timing, screen }: Trail, bus: BusReading): MissCode {
  const { last } = bus;
  if (tooSoon(bus)) return "cable-moved";
  if (last !== null && !bus.left && bus.from !== null)
    return timing.rebootAtMs === null ? "never-left" : "reboot-not-taken";
  if (last !== null && isDfu(last)) return "into-dfu";
  if (last === "recovery" || (last === null && screen === "recovery-picture"))
    return inRecovery(goal, family, timing, bus);
  if (last === "normal" || (last === null && (screen === "home" || screen === "apple-logo")))
    return goal === "dfu" || goal === "recovery" ? "booted" : "nothing-returned";
  return "nothing-returned";
}

function inRecovery(
  goal: CoachGoal,
  family: ButtonFamily,
  timing: Timing,
  { from, gapMs, last }: BusReading,
): MissCode {
  if (goal === "force-restart")
    return last === null && from !== "normal" ? "recovery-not-seen" : "held-too-long";
  // Only where the second button joins late can it be told from being let go of late: without it the
  // phone goes straight to recovery mode.
  if (goal === "dfu") {
    const early = gapMs !== null && gapMs <= EARLY_RECOVERY_MS;
    return early && !isPair(family) && timing.rebootAtMs === null
      ? "second-not-held"
      : "released-late";
  }
  return "recovery-not-seen";
}

function miss(code: MissCode, trail: Trail): Extract<CoachVerdict, { kind: "miss" }> {
  return { kind: "miss", code, ...correct(code, { ...trail, timing: trail.timing.id }) };
}
