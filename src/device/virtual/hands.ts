// Hands on the phone: which buttons are down since when, and what that amounts to. Every family is the
// same three parts: a power button, a companion that asks for DFU, and for some a first button to tap.
// Knows buttons and times; what the phone makes of them is advance.ts.
import type { Button } from "../../core/coach/procedures.ts";
import type { ButtonFamily } from "../../core/apple/model.ts";
import { DFU_BOTH_MIN_MS, TAP_PAUSE_MS } from "./timings.data.ts";

/** What a button is for, whatever its name. */
export type Part = "power" | "companion" | "first";

/** The buttons as the phone feels them; times are the clock's milliseconds. */
export interface Hands {
  readonly down: ReadonlyMap<Part, number>;
  /** The last two parts let go, oldest first. */
  readonly taps: readonly { readonly part: Part; readonly at: number }[];
  /** Since when the buttons ask for a reset; null when they do not, or once it has happened. */
  readonly reset: number | null;
  /** Since when the companion alone asks for DFU, after both were held long enough. */
  readonly solo: number | null;
}

/** Nobody touches it. */
export const NO_HANDS: Hands = { down: new Map(), taps: [], reset: null, solo: null };

/**
 * `pair`: power and companion held together reset the phone. `sequence`: tap first, tap companion, hold
 * power (Apple's recovery-mode article as quoted by ZDNet 2017; the buttons of core/coach/procedures.ts).
 */
const FAMILIES: Readonly<
  Record<
    ButtonFamily,
    { readonly reset: "pair" | "sequence"; readonly parts: Readonly<Partial<Record<Button, Part>>> }
  >
> = {
  home: { reset: "pair", parts: { side: "power", top: "power", home: "companion" } },
  iphone7: { reset: "pair", parts: { side: "power", top: "power", "volume-down": "companion" } },
  iphone8: {
    reset: "sequence",
    parts: { side: "power", "volume-up": "first", "volume-down": "companion" },
  },
  "ipad-top": {
    reset: "sequence",
    parts: { top: "power", "volume-near": "first", "volume-far": "companion" },
  },
};

/** A button goes down at `at`. A button that the family lacks, or that is down already, changes nothing. */
export function press(hands: Hands, family: ButtonFamily, button: Button, at: number): Hands {
  const { reset, parts } = FAMILIES[family];
  const part = parts[button];
  if (part === undefined || hands.down.has(part)) return hands;
  const down = new Map(hands.down).set(part, at);
  if (reset === "pair") {
    return {
      ...hands,
      down,
      reset: together({ ...hands, down }),
      solo: part === "power" ? null : hands.solo,
    };
  }
  const armed = part === "power" && wasTapped(hands, at);
  return {
    ...hands,
    down,
    reset: armed ? at : hands.reset,
    solo: part === "power" ? null : hands.solo,
  };
}

/** A button comes up at `at`. */
export function release(hands: Hands, family: ButtonFamily, button: Button, at: number): Hands {
  const { reset, parts } = FAMILIES[family];
  const part = parts[button];
  if (part === undefined || !hands.down.has(part)) return hands;
  const both = together(hands);
  const down = new Map(hands.down);
  down.delete(part);
  const held = part === "power" && both !== null && at - both >= DFU_BOTH_MIN_MS;
  return {
    down,
    taps: [...hands.taps.slice(-1), { part, at }],
    reset: part === "power" || (reset === "pair" && part === "companion") ? null : hands.reset,
    solo: part === "companion" ? null : held ? at : hands.solo,
  };
}

/** Power and companion down at once: since when; else null. */
export function together(hands: Hands): number | null {
  const power = hands.down.get("power");
  const companion = hands.down.get("companion");
  return power === undefined || companion === undefined ? null : Math.max(power, companion);
}

/** Since when the button is down that, held through the logo, leads to recovery mode; else null. */
export function recoveryHeldSince(hands: Hands, family: ButtonFamily): number | null {
  return hands.down.get(FAMILIES[family].reset === "pair" ? "companion" : "power") ?? null;
}

function wasTapped(hands: Hands, at: number): boolean {
  const [first, second] = hands.taps;
  return (
    first?.part === "first" &&
    second?.part === "companion" &&
    !hands.down.has("companion") &&
    second.at - first.at <= TAP_PAUSE_MS &&
    at - second.at <= TAP_PAUSE_MS
  );
}
