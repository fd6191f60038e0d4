// What the coach makes of the phone's coming and going. The bus is believed before the clock: it ends a
// hold, a count or a wait at once. Every function takes the coach at its own `now`.
import { isDfu, type Mode } from "../apple/mode.ts";
import { begin, followsBus, turnedBlack } from "./counting.ts";
import { still, chain, traced } from "./cues.ts";
import { atRest, finish, flush, verdictNow } from "./ending.ts";
import { alreadyThere } from "./explain.ts";
import type { Coach, CoachEffect, CoachStep } from "./types.ts";

const SUCCESS: readonly CoachEffect[] = [
  { type: "tone", tone: "success" },
  { type: "speak", say: "success", press: null },
];

/** The phone left the bus. */
export function left(coach: Coach): CoachStep {
  const { state } = coach;
  if (coach.mode === null) return still(coach);
  switch (state.kind) {
    case "ready":
      return still(atRest({ ...coach, mode: null }));
    case "lead-in":
      return still({ ...coach, mode: null });
    case "counting":
      return turnedBlack(gone(coach));
    case "waiting":
    case "asking":
      return still(gone(coach));
    case "ended":
      return leftAtEnd(coach);
  }
}

function gone(coach: Coach): Coach {
  const after = traced(coach, null);
  const { run } = after;
  return run === null ? after : { ...after, run: { ...run, leftAt: coach.now } };
}

/** A goal that stood for less than a moment may be a blink: the run goes on until that is known. */
function leftAtEnd(coach: Coach): CoachStep {
  const { state, run } = coach;
  if (run === null) return still(atRest({ ...coach, mode: null }));
  if (run.recorded || state.kind !== "ended") return still({ ...coach, mode: null });
  const after = gone(coach);
  if (state.verdict.kind === "miss") return still(after);
  return still({
    ...after,
    run: after.run === null ? null : { ...after.run, endedAt: null },
    // It was seen, so there is nothing to click for.
    state: { kind: "waiting", since: coach.now, elapsedMs: 0, clicked: true },
  });
}

/** The phone came onto the bus in this mode. Coming in another mode without leaving counts as both. */
export function came(before: Coach, mode: Mode): CoachStep {
  if (before.mode === mode) return still(before);
  return chain(before.mode === null ? still(before) : left(before), (coach) => {
    switch (coach.state.kind) {
      case "ready": {
        const rested = atRest({ ...coach, mode });
        return { coach: rested, effects: rested.state.kind === "ended" ? SUCCESS : [] };
      }
      case "lead-in": {
        const here = { ...coach, mode };
        return alreadyThere(coach.setup.goal, mode) ? begin(here, "bus") : still(here);
      }
      case "counting":
        return tooEarlyToTell(coach, mode) ? noticed(coach, mode) : judge(traced(coach, mode));
      case "waiting":
      case "asking":
        return judge(traced(coach, mode));
      case "ended":
        return cameAtEnd(coach, mode);
    }
  });
}

/** A cable that moved twice within seconds is a link that blinks; the miss was told already. */
function cameAtEnd(coach: Coach, mode: Mode): CoachStep {
  if (coach.run === null || coach.run.recorded || coach.state.kind !== "ended")
    return still({ ...coach, mode });
  const here = traced(coach, mode);
  const verdict = verdictNow(here);
  return verdict?.code === "blinking"
    ? flush({ ...here, state: { kind: "ended", verdict } })
    : still(here);
}

/** First seen before anything pressed could have had an effect: this is how it was, not what it became. */
function tooEarlyToTell({ state, run, setup }: Coach, mode: Mode): boolean {
  if (state.kind !== "counting" || run === null || run.leftAt !== null) return false;
  if (alreadyThere(setup.goal, mode)) return false;
  const firstHold = setup.timing.presses.findIndex(({ kind }) => kind === "hold");
  return state.press <= firstHold && run.trace.every((entry) => entry.mode === null);
}

function noticed(coach: Coach, mode: Mode): CoachStep {
  const { state, setup, run } = coach;
  if (state.kind !== "counting" || run === null) return still(coach);
  const { run: seen, ...after } = traced({ ...coach, run: { ...run, trace: [] } }, mode);
  const byBus = followsBus(setup.timing.presses[state.press]);
  return still({ ...after, run: seen, state: { ...state, byBus } });
}

/** Only modes of a phone tell how the run ended. */
function judge(coach: Coach): CoachStep {
  const { mode } = coach;
  if (mode !== "normal" && mode !== "recovery" && (mode === null || !isDfu(mode)))
    return still(coach);
  const verdict = verdictNow(coach);
  return verdict === null ? still(coach) : finish(coach, verdict, "bus");
}
