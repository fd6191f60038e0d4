// Steps of the coach as values, and what one cue amounts to: what the person is told, what is sounded
// and what the record keeps. Knows no procedure and decides nothing.
import { MAX_COACH_ENTRIES, type CoachCue, type CoachTrace } from "../session/events.ts";
import type { Mode } from "../apple/mode.ts";
import type { Coach, CoachEffect, CoachRun, CoachStep, Cue } from "./types.ts";

/** Nothing to do. */
export const still = (coach: Coach): CoachStep => ({ coach, effects: [] });

/** One step, then another; effects in order. */
export function chain(before: CoachStep, next: (coach: Coach) => CoachStep): CoachStep {
  const { coach, effects } = next(before.coach);
  return { coach, effects: [...before.effects, ...effects] };
}

/** Gives a cue now. */
export function give(coach: Coach, cue: Cue): CoachStep {
  const effects: readonly CoachEffect[] = [
    { type: "cue", cue, due: coach.now },
    ...soundsOf(coach, cue),
  ];
  const { run } = coach;
  const kept = keptAs(cue);
  if (run === null || kept === null) return { coach, effects };
  const entry: CoachCue = { cue: kept, at: sinceBegan(run, coach.now), by: cue.by };
  const cues = [...run.cues, entry].slice(0, MAX_COACH_ENTRIES);
  return { coach: { ...coach, run: { ...run, cues } }, effects };
}

/** What stands in the record: "2:press", "success". Digits are not kept, they say nothing later. */
function keptAs(cue: Cue): string | null {
  if (cue.kind === "count") return null;
  return "press" in cue ? `${cue.press}:${cue.kind}` : cue.kind;
}

function soundsOf({ setup }: Coach, cue: Cue): readonly CoachEffect[] {
  switch (cue.kind) {
    case "count":
      return [{ type: "tone", tone: "tick" }];
    case "press": {
      const say = setup.timing.presses[cue.press]?.kind === "tap" ? "tap" : "hold";
      return [
        { type: "tone", tone: "press" },
        { type: "speak", say, press: cue.press },
      ];
    }
    case "release":
      return [
        { type: "tone", tone: "release" },
        { type: "speak", say: "release", press: cue.press },
      ];
    case "hold-on":
      return [{ type: "speak", say: "hold-on", press: cue.press }];
    case "success":
    case "miss":
      return [
        { type: "tone", tone: cue.kind },
        { type: "speak", say: cue.kind, press: null },
      ];
  }
}

/** Whole milliseconds since the count began, as the record keeps them. */
const sinceBegan = (run: CoachRun, now: number): number => Math.max(0, Math.round(now - run.began));

/** The phone came (a mode) or left (null): kept in the run's trace. Of too many, the middle ones go. */
export function traced(coach: Coach, mode: Mode | null): Coach {
  const { run, now } = coach;
  if (run === null) return { ...coach, mode };
  const entry: CoachTrace = { at: sinceBegan(run, now), mode };
  const half = MAX_COACH_ENTRIES / 2;
  const kept =
    run.trace.length < MAX_COACH_ENTRIES
      ? run.trace
      : [...run.trace.slice(0, half), ...run.trace.slice(1 - half)];
  return { ...coach, mode, run: { ...run, trace: [...kept, entry] } };
}
