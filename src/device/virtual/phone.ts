// What a virtual phone is at one moment, and what can happen to it: types only, with the two readings
// that need no time. How one moment follows from another is advance.ts; USB is enumerate.ts.
import type { Button } from "../../core/coach/procedures.ts";
import type { Attachment } from "./face.ts";
import type { Cable, CableKind } from "./cable.ts";
import type { Hands } from "./hands.ts";
import { NO_HANDS } from "./hands.ts";
import type { Nvram } from "./iboot.ts";
import { freshNvram } from "./iboot.ts";
import type { Traits } from "./traits.ts";

/** `damaged`: does not boot, recovery mode comes instead. `stuck`: written, but never comes up (4005). */
export type System = "works" | "damaged" | "stuck";

/** A program that talks on the bus. `reply`: what the last iBoot command left to be read. */
export type Running =
  | { readonly mode: "normal" }
  | { readonly mode: "restore" }
  | { readonly mode: "recovery"; readonly image: "iboot" | "ibec"; readonly reply: string }
  /** `state`: dfuIDLE 2 or dfuDNLOAD-IDLE 5 (USB DFU 1.1, table A.1). */
  | { readonly mode: "dfu"; readonly state: 2 | 5 };

/** Where a phone that left the bus is heading; `rom` is a start from the boot ROM. */
export type Heading = Running | "rom";

/** What the phone is doing. Times are the clock's milliseconds. Only `on` can be on the bus. */
export type Stage =
  | { readonly kind: "off" }
  | { readonly kind: "on"; readonly running: Running; readonly leaving: Leaving | null }
  /** Off the bus between two programs; `until` null: hangs until it is reset. */
  | { readonly kind: "dark"; readonly until: number | null; readonly to: Heading }
  /** Black screen: the boot ROM looks at the buttons. */
  | { readonly kind: "rom"; readonly since: number }
  /** Apple logo: iBoot decides at `until`. */
  | { readonly kind: "iboot"; readonly logo: number; readonly until: number }
  /** Apple logo: the system starts; `until` null: it never comes up. */
  | { readonly kind: "starting"; readonly until: number | null };

/** Still on the bus; leaves it at `at`, then needs `gapMs` (null: for ever) before `to`. */
export interface Leaving {
  readonly at: number;
  readonly gapMs: number | null;
  readonly to: Heading;
}

/** One moment of a phone. */
export interface Phone {
  readonly traits: Traits;
  /** The moment this is, in the clock's milliseconds. */
  readonly at: number;
  readonly stage: Stage;
  readonly hands: Hands;
  readonly cable: Cable;
  readonly nvram: Nvram;
  readonly system: System;
  /** What the computer sees; at most one enumeration at a time. */
  readonly bus: Attachment | null;
  /** Address of the latest enumeration; 0 before the first. */
  readonly address: number;
}

/** What people, computers and faults do to a phone. */
export type PhoneInput =
  /** Nothing but time. */
  | { readonly type: "wait" }
  | { readonly type: "plug"; readonly cable: CableKind }
  | { readonly type: "unplug" }
  | { readonly type: "press"; readonly button: Button }
  | { readonly type: "release"; readonly button: Button }
  /** The person slides to power off. */
  | { readonly type: "shut-down" }
  /** One iBoot command, without its NUL. */
  | { readonly type: "command"; readonly line: string }
  /** DFU DNLOAD with a block leads to dfuDNLOAD-IDLE; all else back to dfuIDLE. */
  | { readonly type: "dfu-state"; readonly state: 2 | 5 }
  /** The computer asks normal mode for recovery mode. */
  | { readonly type: "enter-recovery" }
  /** The computer sends iBSS and iBEC and starts them. */
  | { readonly type: "load-ibec" }
  /** The computer starts the restore kernel, which comes up or hangs. */
  | { readonly type: "hand-over"; readonly kernel: "runs" | "hangs" }
  | { readonly type: "finish-restore"; readonly system: System }
  /** The phone resets itself: panic, watchdog, brown-out. */
  | { readonly type: "reset" }
  /** The boot ROM finds nothing that it can start. */
  | { readonly type: "fall-to-dfu" };

/** How a phone stands when a scenario begins: off the cable, nobody holding it. */
export interface PhoneStart {
  readonly stage: "off" | "normal" | "recovery" | "dfu";
  readonly system: System;
  /** False after a computer put it into recovery mode: it stays there until told otherwise. */
  readonly autoBoot: boolean;
}

/** iBoot at its prompt with nothing to say. */
export const RECOVERY: Running = { mode: "recovery", image: "iboot", reply: "" };
export const DFU: Running = { mode: "dfu", state: 2 };

const START_STAGES: Readonly<Record<PhoneStart["stage"], Stage>> = {
  off: { kind: "off" },
  normal: { kind: "on", running: { mode: "normal" }, leaving: null },
  recovery: { kind: "on", running: RECOVERY, leaving: null },
  dfu: { kind: "on", running: DFU, leaving: null },
};

/** A phone that no cable touches yet. */
export function createPhone(traits: Traits, start: PhoneStart): Phone {
  return {
    traits,
    at: 0,
    stage: START_STAGES[start.stage],
    hands: NO_HANDS,
    cable: { kind: "none" },
    nvram: freshNvram(start.autoBoot),
    system: start.system,
    bus: null,
    address: 0,
  };
}

/** Power is back, the boot ROM runs. */
export function powerUp(phone: Phone): Phone {
  return { ...phone, stage: { kind: "rom", since: phone.at } };
}

/** What a person sees on the glass. */
export type Screen = "black" | "apple-logo" | "progress" | "recovery-picture" | "home";

/** Total; DFU is as black as a phone that is off. */
export function screenOf(phone: Phone): Screen {
  const { stage } = phone;
  switch (stage.kind) {
    case "off":
    case "rom":
      return "black";
    case "iboot":
    case "starting":
      return "apple-logo";
    case "dark":
      return stage.to !== "rom" && stage.to.mode === "restore" ? "apple-logo" : "black";
    case "on":
      switch (stage.running.mode) {
        case "normal":
          return "home";
        case "restore":
          return "progress";
        case "recovery":
          return "recovery-picture";
        case "dfu":
          return "black";
      }
  }
}
