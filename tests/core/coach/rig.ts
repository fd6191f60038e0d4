// The coach, a person and a virtual phone on one virtual clock: the person does what the cues say, late
// by a reaction time and wrong in the ways a test asks for. Nothing sleeps; time jumps to what is due.
import { modeOf, type Mode } from "../../../src/core/apple/mode.ts";
import type { ButtonFamily, Model } from "../../../src/core/apple/model.ts";
import { advance, createCoach } from "../../../src/core/coach/coach.ts";
import type { TimingId } from "../../../src/core/coach/codes.ts";
import { nextDue } from "../../../src/core/coach/moves.ts";
import { timingOf, type Button } from "../../../src/core/coach/procedures.ts";
import type {
  Coach,
  CoachEffect,
  CoachEvent,
  CoachSetup,
  Cue,
} from "../../../src/core/coach/types.ts";
import type { CoachGoal } from "../../../src/core/session/events.ts";
import * as virtual from "../../../src/device/virtual/advance.ts";
import type { CableKind } from "../../../src/device/virtual/cable.ts";
import type { Phone, PhoneInput, PhoneStart } from "../../../src/device/virtual/phone.ts";
import { createPhone } from "../../../src/device/virtual/phone.ts";
import { ECID, MODELS, SERIAL } from "../../support/virtual-phones.ts";

/** One model of each button family. */
const MODEL_OF: Readonly<Record<ButtonFamily, Model>> = {
  home: MODELS.iphone6s,
  iphone7: MODELS.iphone7,
  iphone8: MODELS.iphone11Pro,
  "ipad-top": MODELS.ipadAir5,
};

/** What this person does; every field but `reaction` is a fault. */
export interface Person {
  /** Milliseconds from a cue to the finger, asked anew for every action. */
  readonly reaction: () => number;
  /** This button is never pressed. */
  readonly forgets?: Button;
  /** The press with this index is never begun. */
  readonly skips?: number;
  /** This much later than the cue says are buttons let go. */
  readonly releasesLateMs?: number;
  /** The button is let go this long after it was pressed, whatever the coach says. */
  readonly letsGo?: { readonly button: Button; readonly afterMs: number };
  /** Let go on purpose, and the other one kept. */
  readonly keeps?: Button;
}

export interface RigOptions {
  readonly family: ButtonFamily;
  readonly goal: CoachGoal;
  readonly timing?: TimingId;
  readonly person?: Person;
  readonly start?: Partial<PhoneStart>;
  readonly cable?: CableKind | null;
  /** Modes that nobody granted: the coach does not see the phone in them. */
  readonly hidden?: readonly Mode[];
  readonly portDfu?: boolean;
  readonly misses?: number;
  /** The computer cannot send its reboot. */
  readonly rebootFails?: boolean;
  readonly setup?: Partial<CoachSetup>;
  /** Done to the phone at these times, counted from the first press. */
  readonly faults?: readonly { readonly at: number; readonly input: PhoneInput }[];
  /** Whole milliseconds between ticks; absent: a tick exactly when one is due. */
  readonly tickEvery?: number;
  /** Told to the coach at these times, counted from the first press. */
  readonly says?: readonly { readonly at: number; readonly event: (at: number) => CoachEvent }[];
}

export interface Outcome {
  readonly coach: Coach;
  readonly cues: readonly { readonly cue: Cue; readonly at: number }[];
  readonly effects: readonly CoachEffect[];
  readonly phone: Phone;
  /** When the first press was due. */
  readonly began: number | null;
}

const START_AT = 1_000;
/** Longer than any run may take. */
const END_AT = 240_000;

const modeOfPhone = (phone: Phone, hidden: readonly Mode[]): Mode | null => {
  const mode = phone.bus === null ? null : modeOf(phone.bus.descriptor.productId);
  return mode === null || hidden.includes(mode) ? null : mode;
};

/** Runs one count to its record, or to the question for a click, or to the end of time. */
export function runOnce(options: RigOptions): Outcome {
  const { family, goal, hidden = [], person = { reaction: () => 150 } } = options;
  let phone = virtual.advance(
    createPhone(
      { model: MODEL_OF[family], ecid: ECID, serial: SERIAL, portDfu: options.portDfu ?? false },
      { stage: "normal", system: "works", autoBoot: true, ...options.start },
    ),
    0,
    options.cable === null
      ? { type: "wait" }
      : { type: "plug", cable: options.cable ?? { kind: "good" } },
  ).phone;
  const timing = timingOf(family, goal, options.timing ?? "until-black");
  let coach = createCoach(
    {
      family,
      goal,
      timing,
      cableKind: "unknown",
      connector: MODEL_OF[family].connector,
      sees: "every-mode",
      misses: options.misses ?? 0,
      mode: modeOfPhone(phone, hidden),
      ...options.setup,
    },
    0,
  );
  const cues: { cue: Cue; at: number }[] = [];
  const effects: CoachEffect[] = [];
  let todo: { at: number; do: () => void }[] = [];
  const later = (at: number, act: () => void): void => {
    todo = [...todo, { at, do: act }].toSorted((a, b) => a.at - b.at);
  };
  let now = 0;
  let began: number | null = null;

  const tell = (event: CoachEvent): void => {
    const step = advance(coach, event);
    coach = step.coach;
    for (const effect of step.effects) {
      effects.push(effect);
      if (effect.type === "cue") heed(effect.cue);
      if (effect.type === "send-reboot")
        later(now + 50, () => {
          if (options.rebootFails === true) return tell({ type: "reboot-failed", at: now });
          touch({ type: "command", line: "reboot" });
          tell({ type: "reboot-sent", at: now });
        });
    }
    if (began === null && coach.run !== null) {
      began = coach.run.began;
      for (const fault of options.faults ?? []) later(began + fault.at, () => touch(fault.input));
      for (const said of options.says ?? []) later(began + said.at, () => tell(said.event(now)));
    }
  };
  const touch = (input: PhoneInput): void => {
    const before = phone.bus;
    const step = virtual.advance(phone, now, input);
    phone = step.phone;
    let last = before;
    for (const effect of step.effects) {
      const mode = modeOf(effect.attachment.descriptor.productId);
      last = effect.type === "attached" ? effect.attachment : null;
      if (hidden.includes(mode)) continue;
      tell(last === null ? { type: "left", at: now } : { type: "came", at: now, mode });
    }
  };
  const push = (button: Button, delay: number): void => {
    if (button === person.forgets) return;
    later(now + delay, () => touch({ type: "press", button }));
    if (person.letsGo?.button === button)
      later(now + delay + person.letsGo.afterMs, () => touch({ type: "release", button }));
  };
  const lift = (button: Button, delay: number): void => {
    if (button === person.keeps) return;
    later(now + delay, () => touch({ type: "release", button }));
  };
  const heed = (cue: Cue): void => {
    cues.push({ cue, at: now });
    const { presses } = timing;
    const delay = person.reaction();
    if (cue.kind === "press" && cue.press !== person.skips) {
      const press = presses[cue.press];
      if (press?.kind === "tap") {
        push(press.button, delay);
        lift(press.button, delay + 150);
      } else for (const button of press?.buttons ?? []) push(button, delay);
    }
    if (cue.kind === "release") {
      const press = presses[cue.press];
      const next = presses[cue.press + 1];
      const kept = next?.kind === "hold" ? next.buttons : [];
      const late = delay + (person.releasesLateMs ?? 0);
      if (press?.kind === "hold")
        for (const button of press.buttons) if (!kept.includes(button)) lift(button, late);
    }
    if (cue.kind === "success" || cue.kind === "miss")
      for (const press of presses)
        if (press.kind === "hold") for (const button of press.buttons) lift(button, delay);
  };

  later(START_AT, () => tell({ type: "understood", at: now }));
  later(START_AT, () => tell({ type: "start", at: now }));
  const over = (): boolean =>
    coach.state.kind === "asking" || (now > START_AT && coach.run?.recorded === true);
  while (now < END_AT && !over()) {
    const ticks = options.tickEvery === undefined ? nextDue(coach) : now + options.tickEvery;
    const dues = [todo[0]?.at, virtual.nextDue(phone), ticks].filter(
      (due): due is number => due !== undefined && due !== null,
    );
    if (dues.length === 0) break;
    now = Math.max(now, Math.min(...dues));
    const [first, ...rest] = todo;
    if (first !== undefined && first.at <= now) {
      todo = rest;
      first.do();
    } else if ((virtual.nextDue(phone) ?? Infinity) <= now) touch({ type: "wait" });
    else tell({ type: "tick", at: now });
  }
  return { coach, cues, effects, phone, began };
}

/** The verdict's code, or how the coach stands where it has none. */
export function codeOf({ coach }: Outcome): string {
  return coach.state.kind === "ended" ? coach.state.verdict.code : coach.state.kind;
}
