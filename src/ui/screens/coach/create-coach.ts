// The coach at work: hands it the clock and what happens, keeps it as a signal, and does what it asks.
// Core decides everything; this only is on time. A timer runs to the frame nearest to what is due next, and
// the tones of that moment are put on the audio clock beforehand: a busy page delays the picture, not them.
import { createSignal, type Accessor } from "solid-js";
import { advance, createCoach } from "../../../core/coach/coach.ts";
import type { SpeechCode } from "../../../core/coach/codes.ts";
import { nextDue } from "../../../core/coach/moves.ts";
import type { Coach, CoachEffect, CoachEvent, CoachSetup, Cue } from "../../../core/coach/types.ts";
import type { Clock, TonePort } from "../../../core/ports.ts";

/** What happens, without its time. */
type Untimed<Event> = Event extends { readonly at: number } ? Omit<Event, "at"> : never;
export type Happening = Untimed<CoachEvent>;

/** A cue as it was given: `due` is when it should have been, in ms of the clock. */
export interface GivenCue {
  readonly cue: Cue;
  readonly due: number;
}

/** One thing to say: a code, and the press that it is about. */
export interface Saying {
  readonly say: SpeechCode;
  readonly press: number | null;
}

/** What the coach's effects are done with. */
export interface CoachHands {
  readonly clock: Clock;
  readonly tones: TonePort;
  /** Whether tones are wanted now. */
  readonly sounding: () => boolean;
  /** Everything that is to be said at one moment, in order. */
  readonly speak: (sayings: readonly Saying[], coach: Coach) => void;
  readonly keepAwake: (on: boolean) => void;
  /** Runs the task with the next frame; returns the way to cancel it. */
  readonly frame: (task: () => void) => () => void;
  /** Sends the reboot; resolves with whether it went out. */
  readonly reboot: () => Promise<boolean>;
  readonly record: (body: Extract<CoachEffect, { type: "record" }>["body"]) => void;
}

export interface CoachAtWork {
  readonly coach: Accessor<Coach>;
  /** The latest cue that is shown. */
  readonly given: Accessor<GivenCue | null>;
  /** Something happens, now or at the time it was seen. */
  readonly tell: (what: Happening, at?: number) => void;
  /** Begins anew with another setup; what runs is stopped and recorded first. */
  renew(change: Partial<CoachSetup>): void;
  /** Stops what runs, for good. */
  end(): void;
}

/** Tones of one moment that are on the audio clock already, as they belong to cues. */
interface Foreseen {
  readonly due: number;
  readonly takeBack: readonly (() => void)[];
}

/** Half a frame of 60 Hz: what is shown in the frame nearest to its time is shown as exactly as can be. */
const EARLY_MS = 8;

const NOTHING: Foreseen = { due: Number.POSITIVE_INFINITY, takeBack: [] };

/** A coach at rest. */
export function createCoachAtWork(setup: CoachSetup, hands: CoachHands): CoachAtWork {
  const { clock, tones } = hands;
  let now = createCoach(setup, clock.now().mono);
  const [coach, setCoach] = createSignal(now);
  const [given, setGiven] = createSignal<GivenCue | null>(null);
  let cancelTimer = (): void => {};
  let foreseen = NOTHING;

  function tell(what: Happening, at: number = clock.now().mono): void {
    const event: CoachEvent = { ...what, at };
    const step = advance(now, event);
    now = step.coach;
    // What was foreseen has come true only if nothing happened before its time.
    const sounding = at >= foreseen.due ? foreseen.due : null;
    if (sounding === null) for (const takeBack of foreseen.takeBack) takeBack();
    foreseen = NOTHING;
    perform(step.effects, sounding, at);
    setCoach(now);
    arm();
  }

  /** Does what is asked; the tones of cues due at `sounding` are on the audio clock already. */
  function perform(effects: readonly CoachEffect[], sounding: number | null, at: number): void {
    let due: number | null = null;
    const sayings: Saying[] = [];
    for (const effect of effects) {
      switch (effect.type) {
        case "cue":
          due = effect.due;
          setGiven({ cue: effect.cue, due });
          break;
        case "tone":
          if ((due === null || due !== sounding) && hands.sounding()) tones.play(effect.tone, at);
          break;
        case "speak":
          sayings.push({ say: effect.say, press: effect.press });
          break;
        case "keep-awake":
          hands.keepAwake(effect.on);
          break;
        case "send-reboot":
          void hands
            .reboot()
            .then((sent) => tell({ type: sent ? "reboot-sent" : "reboot-failed" }));
          break;
        case "record":
          hands.record(effect.body);
          break;
      }
    }
    if (sayings.length > 0) hands.speak(sayings, now);
  }

  /** Sets the timer for what is due next, and puts its tones on the audio clock. */
  function arm(): void {
    cancelTimer();
    const due = nextDue(now);
    if (due === null) return;
    if (hands.sounding()) foreseen = { due, takeBack: foresee(due) };
    const come = (): void => {
      cancelTimer();
      // A frame, or a timer, may come a little before its time.
      tell({ type: "tick" }, Math.max(due, clock.now().mono));
    };
    cancelTimer = clock.after(Math.max(0, due - clock.now().mono - EARLY_MS), () => {
      const left = due - clock.now().mono;
      if (left <= 0) return come();
      const cancelFrame = hands.frame(come);
      const cancelDue = clock.after(left, come);
      cancelTimer = () => {
        cancelFrame();
        cancelDue();
      };
    });
  }

  /** The coach is a value: what it will ask for, if nothing happens until then, can be asked beforehand. */
  function foresee(due: number): readonly (() => void)[] {
    return advance(now, { type: "tick", at: due }).effects.flatMap((effect) =>
      effect.type === "tone" ? [tones.play(effect.tone, due)] : [],
    );
  }

  return {
    coach,
    given,
    tell,
    renew(change) {
      tell({ type: "stop" });
      const { mode, misses } = now;
      now = createCoach({ ...now.setup, mode, misses, ...change }, clock.now().mono);
      setGiven(null);
      setCoach(now);
      arm();
    },
    end() {
      tell({ type: "stop" });
      cancelTimer();
      for (const takeBack of foreseen.takeBack) takeBack();
    },
  };
}
