// A phone driven by hand, and what its bus showed: each mode with the time at which it came or went.
import type { Button } from "../../src/core/coach/procedures.ts";
import { modeOf } from "../../src/core/apple/mode.ts";
import type { PhoneFace } from "../../src/device/virtual/face.ts";
import type { TimedInput } from "../../src/device/virtual/perform.ts";
import type { Phone, PhoneInput } from "../../src/device/virtual/phone.ts";
import { play } from "../../src/device/virtual/run-scenario.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** One change on the bus. */
export interface Seen {
  readonly at: number;
  /** "+recovery" came, "-recovery" went. */
  readonly what: string;
}

/** Fills up as the clock moves. */
export function traceOf(clock: VirtualClock, phone: PhoneFace): readonly Seen[] {
  const seen: Seen[] = [];
  phone.subscribe(({ type, attachment }) => {
    const mode = modeOf(attachment.descriptor.productId);
    seen.push({ at: clock.now().mono, what: `${type === "attached" ? "+" : "-"}${mode}` });
  });
  return seen;
}

/** A phone, its clock and what its bus showed. */
export interface Bench {
  readonly clock: VirtualClock;
  readonly phone: VirtualPhone;
  readonly trace: readonly Seen[];
  /** Names only. */
  readonly modes: () => readonly string[];
  readonly send: (...inputs: readonly PhoneInput[]) => void;
  readonly press: (...buttons: readonly Button[]) => void;
  readonly release: (...buttons: readonly Button[]) => void;
  readonly tap: (...buttons: readonly Button[]) => void;
  readonly pass: (ms: number) => void;
  readonly play: (inputs: readonly TimedInput[]) => void;
}

/** The phone on a good cable, unless told otherwise. The trace starts after it was plugged in. */
export function benchOf(
  phone: Phone,
  options: { readonly plugged: boolean } = { plugged: true },
): Bench {
  const clock = new VirtualClock();
  const virtual = new VirtualPhone(clock, phone);
  if (options.plugged) virtual.send({ type: "plug", cable: { kind: "good" } });
  const trace = traceOf(clock, virtual);
  const press = (...buttons: readonly Button[]): void => {
    for (const button of buttons) virtual.send({ type: "press", button });
  };
  const release = (...buttons: readonly Button[]): void => {
    for (const button of buttons) virtual.send({ type: "release", button });
  };
  return {
    clock,
    phone: virtual,
    trace,
    modes: () => trace.map(({ what }) => what),
    send: (...inputs) => inputs.forEach((input) => virtual.send(input)),
    press,
    release,
    tap: (...buttons) => {
      for (const button of buttons) {
        press(button);
        clock.pass(200);
        release(button);
        clock.pass(500);
      }
    },
    pass: (ms) => clock.pass(ms),
    play: (inputs) => void play(clock, virtual, inputs),
  };
}
