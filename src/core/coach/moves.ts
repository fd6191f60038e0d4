// What the coach does by itself when a time has come, and when that is. What is due is done in order and
// at its own time, so a late or a bundled tick changes nothing but the moment it is told.
import { begin, digit, pressOver } from "./counting.ts";
import { atRest, conclude, finish, flush } from "./ending.ts";
import { still } from "./cues.ts";
import {
  ASK_LATE_MS,
  ASK_SOON_MS,
  BOOT_MS,
  PATIENCE_MS,
  REBOOT_PATIENCE_MS,
  SETTLE_MS,
  SILENCE_MS,
  SPOILED_MS,
} from "./limits.data.ts";
import type { Coach, CoachRun, CoachStep, CoachVerdict } from "./types.ts";

interface Move {
  readonly at: number;
  readonly kind:
    | "settle"
    | "begin"
    | "reboot"
    | "press-over"
    | "patience"
    | "ask"
    | "give-up"
    | "digit";
}

/** When the coach needs a tick at the latest, by its own clock; null: nothing is due. */
export function nextDue(coach: Coach): number | null {
  const due = nextMove(coach)?.at ?? null;
  return due === null ? null : Math.max(due, coach.now);
}

/** Everything that is due by `at`, and the coach at that time. */
export function runClock(coach: Coach, at: number): CoachStep {
  let step = still(coach);
  for (let move = nextMove(coach); move !== null && move.at <= at;) {
    const due = Math.max(step.coach.now, move.at);
    const next = perform({ ...step.coach, now: due }, move.kind, at);
    step = { coach: next.coach, effects: [...step.effects, ...next.effects] };
    move = nextMove(step.coach);
  }
  return { ...step, coach: { ...step.coach, now: at } };
}

/** The earliest; of two at once the one that stands first here. */
function nextMove(coach: Coach): Move | null {
  let first: Move | null = null;
  for (const move of movesOf(coach)) if (first === null || move.at < first.at) first = move;
  return first;
}

function movesOf(coach: Coach): readonly Move[] {
  const { state, run, digitDue } = coach;
  const digits: readonly Move[] = digitDue === null ? [] : [{ at: digitDue, kind: "digit" }];
  switch (state.kind) {
    case "ready":
    case "asking":
      return [];
    case "lead-in":
      return [{ at: state.until, kind: "begin" }, ...digits];
    case "ended":
      return run === null || run.recorded || run.endedAt === null
        ? []
        : [{ at: run.endedAt + settleMs(state.verdict), kind: "settle" }];
    case "counting":
      return run === null
        ? []
        : [
            ...rebootOf(coach, run),
            ...(state.until === null ? [] : [{ at: state.until, kind: "press-over" } as const]),
            ...patienceOf(coach, run),
            ...digits,
          ];
    case "waiting":
      return run === null
        ? []
        : [
            ...patienceOf(coach, run),
            ...askOf(coach, state),
            {
              at: Math.max(
                state.since + SILENCE_MS,
                run.leftAt === null ? 0 : run.leftAt + BOOT_MS,
              ),
              kind: "give-up",
            },
          ];
  }
}

/** A second blink may follow the first: that takes longer to know. */
const settleMs = ({ kind }: CoachVerdict): number => (kind === "miss" ? 2 * SETTLE_MS : SETTLE_MS);

function rebootOf({ setup }: Coach, { rebootAsked, began }: CoachRun): readonly Move[] {
  const { rebootAtMs } = setup.timing;
  return rebootAtMs === null || rebootAsked ? [] : [{ at: began + rebootAtMs, kind: "reboot" }];
}

/** On the bus since the hold began: nothing that was pressed or sent made it leave. */
function patienceOf({ setup, mode }: Coach, run: CoachRun): readonly Move[] {
  if (mode === null || run.heldAt === null) return [];
  // One that left earlier, and is back in a mode that tells nothing, is waited for like any other.
  if (run.leftAt !== null && run.leftAt >= run.heldAt) return [];
  const { rebootAtMs } = setup.timing;
  const at =
    rebootAtMs === null ? run.heldAt + PATIENCE_MS : run.began + rebootAtMs + REBOOT_PATIENCE_MS;
  return [{ at, kind: "patience" }];
}

function askOf(
  { setup, mode }: Coach,
  { since, clicked }: { readonly since: number; readonly clicked: boolean },
): readonly Move[] {
  if (setup.sees === "every-mode" || clicked || mode !== null) return [];
  const soon = setup.goal === "dfu" || setup.goal === "recovery";
  return [{ at: since + (soon ? ASK_SOON_MS : ASK_LATE_MS), kind: "ask" }];
}

function perform(coach: Coach, kind: Move["kind"], at: number): CoachStep {
  switch (kind) {
    case "settle":
      return flush(coach);
    case "begin":
    case "press-over":
    case "reboot":
      return at - coach.now > SPOILED_MS ? spoil(coach) : act(coach, kind);
    case "patience":
    case "give-up":
      return conclude(coach, "clock");
    case "ask":
      return ask(coach);
    case "digit":
      return digit(coach, at);
  }
}

function act(coach: Coach, kind: "begin" | "press-over" | "reboot"): CoachStep {
  if (kind === "begin") return begin(coach, "clock");
  if (kind === "press-over") return pressOver(coach);
  const { run } = coach;
  return run === null
    ? still(coach)
    : {
        coach: { ...coach, run: { ...run, rebootAsked: true } },
        effects: [{ type: "send-reboot" }],
      };
}

/** The page slept or was busy: what comes now would be told at the wrong time. */
function spoil(coach: Coach): CoachStep {
  const { state } = coach;
  if (state.kind === "counting" && state.byBus) return pressOver(coach);
  if (coach.run !== null) return finish(coach, { kind: "other", code: "interrupted" }, "clock");
  return { coach: atRest(coach), effects: [{ type: "keep-awake", on: false }] };
}

/** One more click, because a mode that nobody granted cannot be seen. */
function ask(coach: Coach): CoachStep {
  const { state } = coach;
  if (state.kind !== "waiting") return still(coach);
  return {
    coach: { ...coach, state: { kind: "asking", since: state.since, clicked: state.clicked } },
    effects: [{ type: "speak", say: "click-again", press: null }],
  };
}
