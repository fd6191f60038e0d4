// What the coach is made of: procedures and timings, its state, what happens to it and what it asks to
// be done. Types only. Times are milliseconds of one clock that never jumps, unless they say otherwise.
import type { Mode } from "../apple/mode.ts";
import type { ButtonFamily, Connector } from "../apple/model.ts";
import type { Grade } from "../guide/playbook.ts";
import type { CableKind, CoachCue, CoachGoal, CoachTrace, EventBody } from "../session/events.ts";
import type {
  ChangeCode,
  Hindrance,
  MissCode,
  SeenScreen,
  SpeechCode,
  TimingId,
  Tone,
  WarningCode,
} from "./codes.ts";
import type { CoachSourceId } from "./sources.data.ts";
import type { Press } from "./procedures.ts";

/** One way to count a procedure. The first of a procedure is offered first. */
export interface Timing {
  readonly id: TimingId;
  readonly presses: readonly Press[];
  /** Null: our judgement. */
  readonly source: CoachSourceId | null;
  readonly grade: Grade;
  /** When the computer sends `reboot`, in ms from the first press; null: the buttons restart the phone. */
  readonly rebootAtMs: number | null;
  /** What this timing does better than the first one; null: the first one. */
  readonly favours: "release-earlier" | "clock" | "two-holds" | null;
}

/** All timings of one family and goal, the usual one first. */
export interface Procedure {
  readonly family: ButtonFamily;
  readonly goal: CoachGoal;
  readonly timings: readonly [Timing, ...Timing[]];
}

/** What the coach is told before it begins. */
export interface CoachSetup {
  readonly family: ButtonFamily;
  readonly goal: CoachGoal;
  readonly timing: Timing;
  readonly cableKind: CableKind;
  /** The model's connector; null where the model is not known. */
  readonly connector: Connector | null;
  /** `every-mode`: by policy, or the practice phone. `granted-modes`: a mode may need one more click. */
  readonly sees: "every-mode" | "granted-modes";
  /** Misses in a row before this (`state.coached[goal].misses`). */
  readonly misses: number;
  /** How the phone is on the bus now; null: not seen. */
  readonly mode: Mode | null;
}

/** How a run ended. `code` of each is what the record keeps. */
export type CoachVerdict =
  | {
      readonly kind: "reached";
      readonly code: "reached";
      /** `weak`: port DFU alone, or a restart whose leaving was not seen. */
      readonly proof: "strong" | "weak";
      /** The mode it was found in. */
      readonly mode: Mode;
      /** It was there before any count. */
      readonly already: boolean;
    }
  | {
      readonly kind: "other";
      readonly code: "stopped" | "unseen" | "interrupted";
    }
  | {
      readonly kind: "miss";
      readonly code: MissCode;
      /** Most telling first, each once, never empty. */
      readonly changes: readonly [ChangeCode, ...ChangeCode[]];
      readonly grade: Grade;
      /** Null: our judgement. */
      readonly source: CoachSourceId | null;
      /** The timing to offer now; null: the same again, the timing was not the trouble. */
      readonly offer: TimingId | null;
    };

/** Where the coach stands. */
export type CoachState =
  /** All steps can be read; nothing runs. `hindrance`: `start` does nothing until it is gone. */
  | { readonly kind: "ready"; readonly hindrance: Hindrance | null }
  | {
      readonly kind: "lead-in";
      /** When the first press is due. */
      readonly until: number;
      readonly remainingMs: number;
    }
  | {
      readonly kind: "counting";
      /** Index into `setup.timing.presses`; its buttons are the ones down now. */
      readonly press: number;
      /** When this press began. */
      readonly since: number;
      readonly elapsedMs: number;
      /** When the clock is through with this press; null: it is, and only the bus ends the press now. */
      readonly until: number | null;
      readonly remainingMs: number | null;
      /** True where the phone is on the bus and its leaving ends the press, whatever the clock says. */
      readonly byBus: boolean;
      /** True once the phone left the bus in this press: the screen is black, hold on. */
      readonly black: boolean;
    }
  /** All buttons are up; the phone has to show itself. */
  | {
      readonly kind: "waiting";
      readonly since: number;
      readonly elapsedMs: number;
      /** True where one more click was given and the list was empty. */
      readonly clicked: boolean;
    }
  /** Nothing is seen and may be for want of a grant: one more click, or what the screen shows. */
  | { readonly kind: "asking"; readonly since: number; readonly clicked: boolean }
  | { readonly kind: "ended"; readonly verdict: CoachVerdict };

/** One run from its first press on. */
export interface CoachRun {
  /** When the count began; `at` of cues and traces counts from here. */
  readonly began: number;
  /** When the phone was last seen to leave; null: not yet. */
  readonly leftAt: number | null;
  /** When the first hold began: what must make the phone leave; null: not yet. */
  readonly heldAt: number | null;
  readonly cues: readonly CoachCue[];
  readonly trace: readonly CoachTrace[];
  /** True once the computer's reboot was asked for. */
  readonly rebootAsked: boolean;
  readonly screen: SeenScreen | null;
  /** When the verdict was first given; null: the run goes on. */
  readonly endedAt: number | null;
  /** False until the run's record was handed out. */
  readonly recorded: boolean;
}

/** The whole coach: plain data. Made by `createCoach`, moved by `advance`. */
export interface Coach {
  readonly setup: CoachSetup;
  /** The latest time it was told; never goes back. */
  readonly now: number;
  /** How the phone is on the bus now; null: not seen. */
  readonly mode: Mode | null;
  /** Misses in a row, this coach's own counted in. */
  readonly misses: number;
  /** The line on how to come back was read (timings whose reboot the computer sends). */
  readonly understood: boolean;
  readonly run: CoachRun | null;
  /** When the next digit is due; null: none. */
  readonly digitDue: number | null;
  readonly state: CoachState;
}

/** What happens to the coach. `at`: now, by the same clock; a time before the coach's own counts as its own. */
export type CoachEvent =
  /** Start and repeat begin with the lead-in; stop ends what runs. Also send `stop` when the screen is left. */
  | { readonly type: "start"; readonly at: number }
  | { readonly type: "repeat"; readonly at: number }
  | { readonly type: "stop"; readonly at: number }
  /** Time passed. Needed at `nextDue` at the latest, and as often as the screen wants to show digits. */
  | { readonly type: "tick"; readonly at: number }
  /** The phone came onto the bus in a mode, or left it. */
  | { readonly type: "came"; readonly at: number; readonly mode: Mode }
  | { readonly type: "left"; readonly at: number }
  /** Another timing was chosen; only while nothing runs. */
  | { readonly type: "timing-chosen"; readonly at: number; readonly timing: Timing }
  | { readonly type: "understood"; readonly at: number }
  /** The answer to the effect `send-reboot`. */
  | { readonly type: "reboot-sent"; readonly at: number }
  | { readonly type: "reboot-failed"; readonly at: number }
  /** One more click was given: the mode that was chosen from the list, null where it was not listed. */
  | { readonly type: "clicked"; readonly at: number; readonly mode: Mode | null }
  | { readonly type: "screen-told"; readonly at: number; readonly screen: SeenScreen };

/**
 * One thing to tell the person. `press`: press this tap or hold (`press` index), or add its buttons.
 * `release`: that hold is over: let go of what the next one does not hold. `hold-on`: the screen went
 * black, keep holding. `count`: a whole second, `count` of them left.
 */
export type Cue =
  | {
      readonly kind: "press" | "release" | "hold-on";
      readonly press: number;
      readonly by: CoachCue["by"];
    }
  | { readonly kind: "success" | "miss"; readonly by: CoachCue["by"] }
  | { readonly kind: "count"; readonly count: number; readonly by: "clock" };

/** What the bridge does; in this order. */
export type CoachEffect =
  /** `due`: when it should have been given; `due` of a bus cue is the bus event's time. */
  | { readonly type: "cue"; readonly cue: Cue; readonly due: number }
  | { readonly type: "speak"; readonly say: SpeechCode; readonly press: number | null }
  | { readonly type: "tone"; readonly tone: Tone }
  | { readonly type: "keep-awake"; readonly on: boolean }
  /** Send `reboot` to the device in recovery mode, then answer with `reboot-sent` or `reboot-failed`. */
  | { readonly type: "send-reboot" }
  | { readonly type: "record"; readonly body: Extract<EventBody, { type: "coach-attempted" }> };

export interface CoachStep {
  readonly coach: Coach;
  readonly effects: readonly CoachEffect[];
}

/** One line before a count, by code. */
export interface CoachWarning {
  readonly code: WarningCode;
  readonly grade: Grade;
  /** Null: our judgement. */
  readonly source: CoachSourceId | null;
}

/** What to offer now for a goal. */
export interface CoachAdvice {
  readonly family: ButtonFamily;
  /** The timing to count next. */
  readonly timing: Timing;
  /** The other timings that can be counted now. */
  readonly alternatives: readonly Timing[];
  /** To be read before the count, most pressing first. */
  readonly warnings: readonly CoachWarning[];
  /** What to change, from the latest miss and from how many there were; empty before the first. */
  readonly changes: readonly ChangeCode[];
}
