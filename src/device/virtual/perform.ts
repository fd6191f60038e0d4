// Hands that do a procedure by the book: the presses of core/coach/procedures.ts as timed inputs. For
// scenarios, tests and the bench; a practising person presses for themselves.
import type { Button, Press, Until } from "../../core/coach/procedures.ts";
import { procedure } from "../../core/coach/procedures.ts";
import type { ButtonFamily } from "../../core/apple/model.ts";
import type { CoachGoal } from "../../core/session/events.ts";
import type { PhoneInput } from "./phone.ts";
import { LOGO_MS, PICTURE_HOLD_MS, RESET_HOLD_MS } from "./timings.data.ts";

/** `at`: milliseconds since the start of the script that it belongs to. */
export interface TimedInput {
  readonly at: number;
  readonly input: PhoneInput;
}

const TAP_MS = 200;
const BETWEEN_TAPS_MS = 500;
/** How long after the sign a person lets go. */
const REACTION_MS = 500;

/** When the phone gives the sign, counted from the start of a hold that began with it running. */
const SIGNS_MS: Readonly<Record<Until, number>> = {
  "black-screen": RESET_HOLD_MS,
  "apple-logo": RESET_HOLD_MS + LOGO_MS,
  "recovery-picture": RESET_HOLD_MS + LOGO_MS + PICTURE_HOLD_MS,
  "dfu-seen": RESET_HOLD_MS,
};

/** The inputs of one procedure from `at` on, in order; every button is up at the end. */
export function perform(family: ButtonFamily, goal: CoachGoal, at = 0): readonly TimedInput[] {
  const inputs: TimedInput[] = [];
  const down = new Set<Button>();
  let now = at;
  const press = (button: Button): void => {
    if (down.has(button)) return;
    down.add(button);
    inputs.push({ at: now, input: { type: "press", button } });
  };
  const release = (button: Button): void => {
    if (down.delete(button)) inputs.push({ at: now, input: { type: "release", button } });
  };
  for (const step of procedure(family, goal)) {
    if (step.kind === "tap") {
      press(step.button);
      now += TAP_MS;
      release(step.button);
      now += BETWEEN_TAPS_MS;
    } else {
      step.release.forEach(release);
      step.buttons.forEach(press);
      now += lengthOf(step);
    }
  }
  [...down].forEach(release);
  return inputs;
}

/** A counted hold lasts its count; one without lasts until its sign. */
function lengthOf({ seconds, until }: Extract<Press, { kind: "hold" }>): number {
  if (seconds !== null) return seconds * 1_000;
  return until === null ? 0 : SIGNS_MS[until] + REACTION_MS;
}
