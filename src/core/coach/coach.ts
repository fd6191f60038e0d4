// The coach: `advance(coach, event)` gives the next coach and what to do. Pure; the clock is handed in.
// Types: types.ts (Coach, CoachState, CoachEvent, CoachEffect, Cue, CoachVerdict, Timing, Procedure,
// CoachAdvice); closed lists of codes: codes.ts; presses and times: procedures.ts, procedures.data.ts;
// patience: limits.data.ts; what an ending means: explain.ts, changes.ts; what to offer: advice.ts.
import type { SeenScreen } from "./codes.ts";
import { came, left } from "./bus.ts";
import { leadIn } from "./counting.ts";
import { still, chain } from "./cues.ts";
import { atRest, conclude, finish, flush, verdictNow } from "./ending.ts";
import { runClock } from "./moves.ts";
import { procedureOf } from "./procedures.ts";
import type { Coach, CoachEvent, CoachSetup, CoachState, CoachStep, Timing } from "./types.ts";

/** A coach at rest at this time; already ended where the phone is in the wanted mode. */
export function createCoach(setup: CoachSetup, at: number): Coach {
  return atRest({
    setup,
    now: at,
    mode: setup.mode,
    misses: setup.misses,
    understood: false,
    run: null,
    digitDue: null,
    state: { kind: "ready", hindrance: null },
  });
}

/**
 * What was due by the event's time, then the event, then what it made due. Total: an event that cannot
 * be where the coach stands changes nothing but the time.
 */
export function advance(coach: Coach, event: CoachEvent): CoachStep {
  const at = Number.isFinite(event.at) ? Math.max(coach.now, event.at) : coach.now;
  const upTo = runClock(coach, at);
  const taken = chain(upTo, (it) => take(it, event));
  const after = chain(taken, (it) => runClock(it, at));
  return { ...after, coach: { ...after.coach, state: timed(after.coach.state, at) } };
}

function take(coach: Coach, event: CoachEvent): CoachStep {
  switch (event.type) {
    case "tick":
    case "reboot-sent":
      return still(coach);
    case "start":
      return runs(coach) ? still(coach) : again(coach);
    case "repeat":
      return again(coach);
    case "stop":
      return stop(coach);
    case "came":
      return came(coach, event.mode);
    case "left":
      return left(coach);
    case "timing-chosen":
      return choose(coach, event.timing);
    case "understood": {
      const knowing = { ...coach, understood: true };
      return still(coach.state.kind === "ready" ? atRest(knowing) : knowing);
    }
    case "reboot-failed":
      // Where it left all the same, the command did arrive.
      return coach.run?.rebootAsked === true && coach.run.leftAt === null && runs(coach)
        ? conclude(coach, "bus")
        : still(coach);
    case "clicked":
      return event.mode === null ? notListed(coach) : came(coach, event.mode);
    case "screen-told":
      return toldScreen(coach, event.screen);
  }
}

const runs = ({ state }: Coach): boolean =>
  state.kind === "lead-in" || state.kind === "counting" || state.kind === "waiting";

/** Ends what runs, then begins with the lead-in. */
function again(coach: Coach): CoachStep {
  return chain(chain(stop(coach), flush), leadIn);
}

function stop(coach: Coach): CoachStep {
  switch (coach.state.kind) {
    case "ready":
      return still(coach);
    case "lead-in":
      return { coach: atRest(coach), effects: [{ type: "keep-awake", on: false }] };
    case "counting":
    case "waiting": {
      const verdict = verdictNow(coach);
      return chain(
        finish(
          coach,
          verdict?.kind === "reached" ? verdict : { kind: "other", code: "stopped" },
          "person",
        ),
        flush,
      );
    }
    case "asking":
      return finish(coach, { kind: "other", code: "unseen" }, "person");
    case "ended":
      return flush(coach);
  }
}

function choose(coach: Coach, timing: Timing): CoachStep {
  const { family, goal } = coach.setup;
  const known = procedureOf(family, goal).timings.some(({ id }) => id === timing.id);
  if (!known || runs(coach) || coach.state.kind === "asking") return still(coach);
  return chain(flush(coach), (it) => still(atRest({ ...it, setup: { ...it.setup, timing } })));
}

/** One more click was given, and the list was empty. */
function notListed(coach: Coach): CoachStep {
  const { state, run } = coach;
  if (run === null || (state.kind !== "asking" && state.kind !== "waiting")) return still(coach);
  if (run.screen !== null) return conclude(coach, "person");
  return still({
    ...coach,
    state: { kind: "waiting", since: state.since, elapsedMs: 0, clicked: true },
  });
}

/** What stands on the glass decides where the bus is silent; a black one only after the list was empty. */
function toldScreen(coach: Coach, screen: SeenScreen): CoachStep {
  const { state, run, setup, mode } = coach;
  if (run === null || mode !== null || (state.kind !== "asking" && state.kind !== "waiting"))
    return still(coach);
  const told: Coach = { ...coach, run: { ...run, screen } };
  const sure = setup.sees === "every-mode" || state.clicked;
  return settles(told, screen, sure) ? conclude(told, "person") : still(told);
}

function settles({ setup, run }: Coach, screen: SeenScreen, sure: boolean): boolean {
  const awaited = setup.goal === "dfu" || setup.goal === "recovery";
  switch (screen) {
    case "apple-logo":
    case "home":
      return awaited;
    case "recovery-picture":
      return (
        sure ||
        setup.goal === "dfu" ||
        (setup.goal === "force-restart" && run?.trace[0]?.mode === "normal")
      );
    case "black":
      // A restart is black for a moment; DFU and recovery are due long before the count is over.
      return sure && awaited;
  }
}

/** The state with its running times as they are now. */
function timed(state: CoachState, now: number): CoachState {
  switch (state.kind) {
    case "lead-in":
      return { ...state, remainingMs: Math.max(0, state.until - now) };
    case "counting":
      return {
        ...state,
        elapsedMs: now - state.since,
        remainingMs: state.until === null ? null : Math.max(0, state.until - now),
      };
    case "waiting":
      return { ...state, elapsedMs: now - state.since };
    case "ready":
    case "asking":
    case "ended":
      return state;
  }
}
