// Phones for the bench's tests: the virtual phone on a clock that moves only when the test moves it, so
// that 27 seconds of booting cost nothing and no test ever sleeps.
import type { Clock } from "../../src/core/ports.ts";
import { modelByProduct } from "../../src/core/apple/models.ts";
import type { PhoneStart } from "../../src/device/virtual/phone.ts";
import { createPhone } from "../../src/device/virtual/phone.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";

export interface TestClock extends Clock {
  /** Runs all that is due in the next `ms` milliseconds, in order and each at its time. */
  advance(ms: number): void;
}

/** Longer than anything a phone does by itself, starting the system included. */
export const LONG_MS = 120_000;

export function createTestClock(): TestClock {
  const clock = new VirtualClock();
  return {
    now: () => clock.now(),
    after: (ms, task) => clock.after(ms, task),
    advance: (ms) => clock.pass(ms),
  };
}

/** Product type and chip id of a row in the table of models. */
export type ModelKey = readonly [productType: string, cpid: number];

/** DFU by the usual transport, and a serial string of 40 hex digits in normal mode. */
export const IPHONE_X: ModelKey = ["iPhone10,6", 0x8015];
/** Its serial string in normal mode is 24 characters and 16 NULs. */
export const IPHONE_XS: ModelKey = ["iPhone11,2", 0x8020];

export interface PhoneOptions {
  readonly clock: Clock;
  readonly model?: ModelKey;
  /** Decides the invented identifiers. */
  readonly number?: number;
  readonly stage?: PhoneStart["stage"];
}

/** A phone with a good system on a good cable. */
export function makePhone({
  clock,
  model = IPHONE_X,
  number = 1,
  stage = "normal",
}: PhoneOptions): VirtualPhone {
  const found = modelByProduct(...model);
  if (found === null) throw new Error(`no model ${model[0]}`);
  const traits = {
    model: found,
    ecid: ecidOf(number),
    serial: `F0EXAMPLE${`${number}`.padStart(3, "0")}`,
    portDfu: false,
  };
  const phone = new VirtualPhone(
    clock,
    createPhone(traits, { stage, system: "works", autoBoot: stage !== "recovery" }),
  );
  phone.send({ type: "plug", cable: { kind: "good" } });
  return phone;
}

/** 16 hex digits, as in the phone's own serial string. */
export function ecidOf(number: number): string {
  return `001A2B3C4D5E${number.toString(16).toUpperCase().padStart(4, "0")}`;
}
