// The count itself: from the first press to the last release, by the clock or by the phone's leaving the
// bus. Every function takes the coach at its own `now` and gives the step that follows.
import type { CoachCue } from "../session/events.ts";
import { finish, atRest } from "./ending.ts";
import { alreadyThere, dfuProof } from "./explain.ts";
import { give, still, chain } from "./cues.ts";
import { LEAD_IN_MS, TAP_MS } from "./limits.data.ts";
import type { Coach, CoachStep } from "./types.ts";
import type { Press } from "./procedures.ts";

/** Three seconds for the hands, counted aloud. Does nothing while something hinders. */
export function leadIn(coach: Coach): CoachStep {
  const rested = atRest(coach);
  if (rested.state.kind !== "ready" || rested.state.hindrance !== null) return still(rested);
  const until = rested.now + LEAD_IN_MS;
  const counting: Coach = {
    ...rested,
    digitDue: digitAfter(until, rested.now),
    state: { kind: "lead-in", until, remainingMs: LEAD_IN_MS },
  };
  const ready: CoachStep = {
    coach: counting,
    effects: [
      { type: "keep-awake", on: true },
      { type: "speak", say: "get-ready", press: null },
    ],
  };
  return chain(ready, (it) => give(it, { kind: "count", count: LEAD_IN_MS / 1_000, by: "clock" }));
}

/** The first press is due, or the phone got there before it. */
export function begin(coach: Coach, by: CoachCue["by"]): CoachStep {
  const { mode, setup, now } = coach;
  if (setup.timing.rebootAtMs !== null && mode !== "recovery" && !alreadyThere(setup.goal, mode))
    return { coach: atRest(coach), effects: [{ type: "keep-awake", on: false }] };
  const started: Coach = {
    ...coach,
    run: {
      began: now,
      leftAt: null,
      heldAt: null,
      cues: [],
      trace: [{ at: 0, mode }],
      rebootAsked: false,
      screen: null,
      endedAt: null,
      recorded: false,
    },
  };
  if (mode !== null && alreadyThere(setup.goal, mode)) {
    const proof = setup.goal === "dfu" ? dfuProof(mode) : "strong";
    return finish(started, { kind: "reached", code: "reached", proof, mode, already: true }, by);
  }
  return enter(started, 0, by);
}

/** Begins the press with this index; after the last one all buttons are up. */
function enter(coach: Coach, index: number, by: CoachCue["by"]): CoachStep {
  const { presses } = coach.setup.timing;
  const press = presses[index];
  const before = presses[index - 1];
  if (press === undefined) return letGo(coach, index - 1);
  const entered = inPress(coach, index, press);
  const released =
    press.kind === "hold" && press.release.length > 0
      ? give(entered, { kind: "release", press: index - 1, by })
      : still(entered);
  const adds =
    press.kind === "tap" ||
    before?.kind !== "hold" ||
    press.buttons.some((button) => !before.buttons.includes(button));
  return adds ? chain(released, (it) => give(it, { kind: "press", press: index, by })) : released;
}

function inPress(coach: Coach, index: number, press: Press): Coach {
  const { now, mode, run } = coach;
  const lengthMs = press.kind === "tap" ? TAP_MS : press.clockSeconds * 1_000;
  const until = now + lengthMs;
  return {
    ...coach,
    run:
      run === null || run.heldAt !== null || press.kind === "tap" ? run : { ...run, heldAt: now },
    digitDue: digitAfter(until, now),
    state: {
      kind: "counting",
      press: index,
      since: now,
      elapsedMs: 0,
      until,
      remainingMs: lengthMs,
      byBus: followsBus(press) && mode !== null,
      black: false,
    },
  };
}

/** Does the phone's leaving end this hold? */
export const followsBus = (press: Press | undefined): boolean =>
  press?.kind === "hold" && press.afterBlackSeconds !== null;

/** The clock is through with the press that stands. */
export function pressOver(coach: Coach): CoachStep {
  const { state } = coach;
  if (state.kind !== "counting") return still(coach);
  // The phone is on the bus and stays: whatever the clock says, its screen is not black yet.
  if (state.byBus) return still({ ...coach, digitDue: null, state: { ...state, until: null } });
  return enter(coach, state.press + 1, "clock");
}

/** The phone left the bus while a press stands: its screen is black. */
export function turnedBlack(coach: Coach): CoachStep {
  const { state, setup, now } = coach;
  if (state.kind !== "counting") return still(coach);
  const press = setup.timing.presses[state.press];
  if (!state.byBus || press?.kind !== "hold" || press.afterBlackSeconds === null)
    return still({ ...coach, state: { ...state, black: press?.kind === "hold" } });
  // With the computer's reboot both buttons stay down for their whole count, black or not.
  const least = setup.timing.rebootAtMs === null ? now : state.since + press.clockSeconds * 1_000;
  const until = Math.max(least, now + press.afterBlackSeconds * 1_000);
  const black: Coach = {
    ...coach,
    digitDue: digitAfter(until, now),
    state: { ...state, black: true, byBus: false, until },
  };
  if (until === now) return enter(black, state.press + 1, "bus");
  return give(black, { kind: "hold-on", press: state.press, by: "bus" });
}

function letGo(coach: Coach, last: number): CoachStep {
  const waiting: Coach = {
    ...coach,
    digitDue: null,
    state: { kind: "waiting", since: coach.now, elapsedMs: 0, clicked: false },
  };
  return chain(give(waiting, { kind: "release", press: last, by: "clock" }), (it) => ({
    coach: it,
    effects: [{ type: "speak", say: "wait", press: null }],
  }));
}

/** When the next whole second before `until` is due; null: none is left. */
function digitAfter(until: number, now: number): number | null {
  // A hair less: a time computed back from `until` must not fall due again.
  const left = Math.ceil((until - now) / 1_000 - 1e-6) - 1;
  return left < 1 ? null : until - left * 1_000;
}

/** A whole second is due. One that comes too late to be true is left out. */
export function digit(coach: Coach, at: number): CoachStep {
  const { state, now } = coach;
  const until = state.kind === "lead-in" || state.kind === "counting" ? state.until : null;
  if (until === null) return still({ ...coach, digitDue: null });
  const next: Coach = { ...coach, digitDue: digitAfter(until, now) };
  const count = Math.round((until - now) / 1_000);
  return at - now < 1_000 ? give(next, { kind: "count", count, by: "clock" }) : still(next);
}
