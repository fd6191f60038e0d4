// What can happen to a phone, as scripts: each starts from a phone off the cable and lists what comes
// after what. Scripts hold inputs and waits only; the times that the phone takes are its own. Restores
// follow the order of a healthy one by Apple's engine (iPhone 11 Pro, iOS 18.3); gaps of the failing
// ones are invented within the ranges that the timeline tells apart.
import type { CoachGoal } from "../../core/session/events.ts";
import type { CableKind } from "./cable.ts";
import type { PhoneInput, PhoneStart } from "./phone.ts";
import {
  IBEC_DROP_MS,
  IBEC_GAP_MS,
  KERNEL_DROP_MS,
  RESTORE_MODE_BUSY_MS,
  RESTORE_MODE_GAP_MS,
} from "./timings.data.ts";

/** `after`: milliseconds since the step before was done. A goal is performed by the model's own buttons. */
export type ScenarioStep =
  | { readonly kind: "input"; readonly after: number; readonly input: PhoneInput }
  | { readonly kind: "buttons"; readonly after: number; readonly goal: CoachGoal };

/** A beginning and what follows. */
export interface Scenario {
  readonly start: PhoneStart;
  readonly steps: readonly ScenarioStep[];
}

const step = (after: number, input: PhoneInput): ScenarioStep => ({ kind: "input", after, input });
const buttons = (after: number, goal: CoachGoal): ScenarioStep => ({
  kind: "buttons",
  after,
  goal,
});
const plug = (after: number, cable: CableKind = { kind: "good" }): ScenarioStep =>
  step(after, { type: "plug", cable });
const unplug = (after: number): ScenarioStep => step(after, { type: "unplug" });
const command = (after: number, line: string): ScenarioStep =>
  step(after, { type: "command", line });

const HEALTHY: PhoneStart = { stage: "normal", system: "works", autoBoot: true };
const IN_RECOVERY: PhoneStart = { stage: "recovery", system: "works", autoBoot: false };

/** The cable goes in, the computer sends iBEC and then the restore kernel. Left: the kernel's drop. */
const toKernel = (kernel: "runs" | "hangs"): readonly ScenarioStep[] => [
  plug(1_000),
  step(5_000, { type: "load-ibec" }),
  step(IBEC_DROP_MS + IBEC_GAP_MS + 8_700, { type: "hand-over", kernel }),
];

const TO_RESTORE_MODE = KERNEL_DROP_MS + RESTORE_MODE_GAP_MS;

/** Every script by name. */
export const SCENARIOS = {
  "normal-phone": { start: HEALTHY, steps: [plug(1_000)] },

  "stuck-in-recovery": {
    start: { stage: "recovery", system: "damaged", autoBoot: true },
    steps: [plug(1_000), buttons(20_000, "force-restart")],
  },

  "normal-pulled-recovery-dfu": {
    start: HEALTHY,
    steps: [
      plug(1_000),
      unplug(6_000),
      buttons(2_000, "recovery"),
      plug(4_000),
      buttons(8_000, "dfu"),
    ],
  },

  "healthy-update": {
    start: HEALTHY,
    steps: [
      plug(1_000),
      step(5_000, { type: "enter-recovery" }),
      step(25_000, { type: "load-ibec" }),
      step(12_200, { type: "hand-over", kernel: "runs" }),
      step(TO_RESTORE_MODE + RESTORE_MODE_BUSY_MS, { type: "finish-restore", system: "works" }),
    ],
  },

  /** The kernel dies at once: recovery mode is back about 6 s after it left. */
  "4013-short-gap": {
    start: IN_RECOVERY,
    steps: [...toKernel("hangs"), step(KERNEL_DROP_MS + 200, { type: "reset" })],
  },

  /** The kernel runs without ever reaching USB, until a watchdog resets the phone after three minutes. */
  "4013-long-gap": {
    start: IN_RECOVERY,
    steps: [...toKernel("hangs"), step(KERNEL_DROP_MS + 181_000, { type: "reset" })],
  },

  "4013-mid-image": {
    start: IN_RECOVERY,
    steps: [...toKernel("runs"), step(TO_RESTORE_MODE + 100_000, { type: "reset" })],
  },

  "4014": {
    start: IN_RECOVERY,
    steps: [...toKernel("hangs"), step(KERNEL_DROP_MS + 200, { type: "fall-to-dfu" })],
  },

  /** The restore ends well, and the system never comes up. */
  "4005": {
    start: IN_RECOVERY,
    steps: [
      ...toKernel("runs"),
      step(TO_RESTORE_MODE + RESTORE_MODE_BUSY_MS, { type: "finish-restore", system: "stuck" }),
    ],
  },

  /** The link is lost for a moment in restore mode; the restore itself would go on. */
  "link-glitch": {
    start: IN_RECOVERY,
    steps: [
      ...toKernel("runs"),
      unplug(TO_RESTORE_MODE + 60_000),
      plug(1_200),
      step(RESTORE_MODE_BUSY_MS - 61_200, { type: "finish-restore", system: "works" }),
    ],
  },

  "charge-only-cable": { start: HEALTHY, steps: [plug(1_000, { kind: "charge-only" })] },

  "flapping-cable": {
    start: HEALTHY,
    steps: [plug(1_000, { kind: "flaky", seed: 4013, holds: [800, 9_000], drops: [150, 1_800] })],
  },

  "leaves-recovery": {
    start: IN_RECOVERY,
    steps: [
      plug(1_000),
      command(5_000, "setenv auto-boot true"),
      command(100, "saveenv"),
      command(100, "reboot"),
    ],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** For instance "4013-long-gap". */
export type ScenarioName = keyof typeof SCENARIOS;
