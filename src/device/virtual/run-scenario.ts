// Plays a script on a phone, by the clock. Decides nothing: the script is data, the phone answers.
import type { ButtonFamily } from "../../core/apple/model.ts";
import type { Clock } from "../../core/ports.ts";
import { perform } from "./perform.ts";
import type { TimedInput } from "./perform.ts";
import { createPhone } from "./phone.ts";
import type { Scenario } from "./scenarios.data.ts";
import type { Traits } from "./traits.ts";
import { VirtualPhone } from "./virtual-phone.ts";

/** The script as inputs at milliseconds since its start. A family of null presses no button. */
export function timeline({ steps }: Scenario, family: ButtonFamily | null): readonly TimedInput[] {
  const inputs: TimedInput[] = [];
  let now = 0;
  for (const step of steps) {
    now += step.after;
    if (step.kind === "input") inputs.push({ at: now, input: step.input });
    else if (family !== null) inputs.push(...perform(family, step.goal, now));
    now = inputs.at(-1)?.at ?? now;
  }
  return inputs;
}

/** Sends each input when its time has come, counted from now. Returns the way to stop. */
export function play(
  clock: Clock,
  phone: VirtualPhone,
  inputs: readonly TimedInput[],
  onEnd: () => void = () => {},
): () => void {
  const begin = clock.now().mono;
  let cancel: (() => void) | null = null;
  const next = (index: number): void => {
    const timed = inputs[index];
    if (timed === undefined) return onEnd();
    cancel = clock.after(Math.max(0, begin + timed.at - clock.now().mono), () => {
      phone.send(timed.input);
      next(index + 1);
    });
  };
  next(0);
  return () => cancel?.();
}

/** A phone of its own, playing the scenario from now on. */
export function runScenario(
  clock: Clock,
  traits: Traits,
  scenario: Scenario,
  onEnd?: () => void,
): { readonly phone: VirtualPhone; readonly stop: () => void } {
  const phone = new VirtualPhone(clock, createPhone(traits, scenario.start));
  return { phone, stop: play(clock, phone, timeline(scenario, traits.model.buttonFamily), onEnd) };
}
