// How a run ends: the verdict is given at once, and the record handed out once it stands. A goal that was
// reached, or a cable that moved, is looked at for a moment longer, because a bad link blinks.
import type { CoachCue } from "../session/events.ts";
import { alreadyThere, dfuProof, explain } from "./explain.ts";
import { give, still, chain } from "./cues.ts";
import type { Hindrance } from "./codes.ts";
import type { Coach, CoachEffect, CoachStep, CoachVerdict } from "./types.ts";

/** Ends the run with this verdict. */
export function finish(coach: Coach, verdict: CoachVerdict, by: CoachCue["by"]): CoachStep {
  const { run } = coach;
  if (run === null) return still(coach);
  const ended: Coach = {
    ...coach,
    digitDue: null,
    run: { ...run, endedAt: coach.now },
    state: { kind: "ended", verdict },
  };
  const quiet: CoachEffect = { type: "keep-awake", on: false };
  const told =
    verdict.kind === "other" || (verdict.kind === "reached" && cued(coach, "success"))
      ? still(ended)
      : give(ended, { kind: verdict.kind === "reached" ? "success" : "miss", by });
  const resting = chain(told, (it) => ({ coach: it, effects: [quiet] }));
  return settlesLater(verdict) ? resting : chain(resting, flush);
}

/** Where a bad link could still turn the verdict into "blinking". */
const settlesLater = ({ kind, code }: CoachVerdict): boolean =>
  kind === "reached" || code === "cable-moved";

/** What the trail says now, as the ending. */
export function conclude(coach: Coach, by: CoachCue["by"]): CoachStep {
  const verdict = verdictNow(coach);
  return verdict === null ? still(coach) : finish(coach, verdict, by);
}

/** What the trail would say if the run were over. */
export function verdictNow({ setup, run, misses }: Coach): CoachVerdict | null {
  if (run === null) return null;
  const { family, goal, timing, cableKind, connector } = setup;
  const { trace, screen } = run;
  return explain({
    family,
    goal,
    timing,
    cableKind,
    connector,
    trace,
    screen,
    misses: misses + 1,
  });
}

/** Hands out the record of a run that has ended, once. */
export function flush(coach: Coach): CoachStep {
  const { run, state, setup, misses } = coach;
  if (run === null || run.recorded || state.kind !== "ended") return still(coach);
  const { goal, family, timing, cableKind } = setup;
  const { kind, code } = state.verdict;
  return {
    coach: {
      ...coach,
      run: { ...run, recorded: true },
      misses: kind === "reached" ? 0 : kind === "miss" ? misses + 1 : misses,
    },
    effects: [
      {
        type: "record",
        body: {
          type: "coach-attempted",
          goal,
          family,
          timing: timing.id,
          cableKind,
          cues: run.cues,
          trace: run.trace,
          verdict: code,
        },
      },
    ],
  };
}

/** Nothing runs: ready to begin, or accepted because the phone is there already. */
export function atRest(coach: Coach): Coach {
  const { goal } = coach.setup;
  const { mode } = coach;
  const resting: Coach = {
    ...coach,
    run: null,
    digitDue: null,
    state: { kind: "ready", hindrance: hindranceOf(coach) },
  };
  if (mode === null || !alreadyThere(goal, mode)) return resting;
  const proof = goal === "dfu" ? dfuProof(mode) : "strong";
  return {
    ...resting,
    state: {
      kind: "ended",
      verdict: { kind: "reached", code: "reached", proof, mode, already: true },
    },
  };
}

/** Why the count cannot begin; the computer's reboot needs recovery mode, and a reader. */
function hindranceOf({ setup, mode, understood }: Coach): Hindrance | null {
  if (setup.timing.rebootAtMs === null) return null;
  if (mode !== "recovery") return "needs-recovery";
  return understood ? null : "read-how-to-come-back";
}

/** Was this cue given in the run? */
const cued = ({ run }: Coach, cue: string): boolean =>
  run?.cues.some((given) => given.cue === cue) ?? false;
