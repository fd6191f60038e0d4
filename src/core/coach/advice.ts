// What the coach offers for a goal now: which timing, which others, what to read first and what to change.
// A reading of the session's state; decides nothing during a count.
import type { Connector } from "../apple/model.ts";
import { situationOf } from "../guide/situation.ts";
import type { CableKind, CoachGoal } from "../session/events.ts";
import type { SessionState } from "../session/state.ts";
import { correct, MANY_MISSES, type Correction } from "./changes.ts";
import { MISS_CODES, TIMING_IDS } from "./codes.ts";
import { procedureOf, timingOf } from "./procedures.ts";
import type { CoachAdvice, CoachWarning, Timing } from "./types.ts";

/** The offer for a goal; null where the buttons are not known yet: the person has to be asked. */
export function coachAdvice(state: SessionState, goal: CoachGoal): CoachAdvice | null {
  const { buttons: family, connector, mode } = situationOf(state);
  if (family === null) return null;
  const { cableKind, hub } = state.setup;
  const coached = state.coached[goal];
  const misses = coached?.misses ?? 0;
  const last = TIMING_IDS.find((id) => id === coached?.timing) ?? null;
  const code = misses === 0 ? undefined : MISS_CODES.find((it) => it === coached?.verdict);
  const correction: Correction | null =
    code === undefined
      ? null
      : correct(code, {
          family,
          goal,
          timing: last ?? procedureOf(family, goal).timings[0].id,
          cableKind,
          connector,
          misses,
        });
  // Without a correction the timing that was chosen last goes on, unless it cannot be counted now.
  const wanted = correction?.offer ?? (misses > 0 ? last : null);
  const countable = procedureOf(family, goal).timings.filter(
    (timing) => timing.rebootAtMs === null || mode === "recovery",
  );
  const usual = procedureOf(family, goal).timings[0];
  const timing: Timing =
    wanted === null
      ? usual
      : (countable.find((it) => it === timingOf(family, goal, wanted)) ?? usual);
  return {
    family,
    timing,
    alternatives: countable.filter((it) => it !== timing),
    warnings: warningsFor(goal, { connector, cableKind, hub, misses }),
    changes: correction?.changes ?? [],
  };
}

/** To be read before the count, most pressing first. */
export function warningsFor(
  goal: CoachGoal,
  with_: {
    readonly connector: Connector | null;
    readonly cableKind: CableKind;
    readonly hub: boolean;
    readonly misses: number;
  },
): readonly CoachWarning[] {
  const { connector, cableKind, hub, misses } = with_;
  const warnings: CoachWarning[] = [];
  if (misses >= MANY_MISSES)
    warnings.push({ code: "three-misses", grade: "judgement", source: null });
  if (goal === "dfu") {
    if (cableKind === "usb-c-lightning")
      warnings.push({ code: "usb-c-lightning", grade: "practitioners", source: "checkra1n-860" });
    else if (connector === "lightning" && cableKind !== "usb-a-lightning")
      warnings.push({ code: "know-your-cable", grade: "source", source: "palera1n-cables" });
  }
  if (hub) warnings.push({ code: "no-hub", grade: "judgement", source: null });
  if (goal === "dfu") {
    warnings.push({ code: "screen-stays-black", grade: "practitioners", source: "field-guides" });
    warnings.push({ code: "how-to-leave-dfu", grade: "judgement", source: null });
  }
  if (goal === "recovery")
    warnings.push({ code: "how-to-leave-recovery", grade: "source", source: "apple-buttons" });
  return warnings;
}
