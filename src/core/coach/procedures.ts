// Which buttons, in which order, for how long: one table for the guide's pictures, the coach and the
// command line. Chosen by the model's button family, never by chip: A10 iPads have a Home button and
// the iPhone 7 has none, and both are A10.
// Behaviour of force restart and recovery: Apple's articles as quoted by ZDNet (2017) and Macworld.
// DFU times: Legacy-iOS-Kit restore.sh @86cf0c1 and palera1n dfuhelper.c @b0348f1; tools differ (8 to
// 10 s for the last hold), so the longer one is given and the count ends early when the bus shows DFU.
import type { ButtonFamily } from "../apple/model.ts";
import type { ButtonGoal } from "../guide/playbook.ts";

export type Button =
  | "side"
  | "top"
  | "home"
  | "volume-up"
  | "volume-down"
  | "volume-near"
  | "volume-far";

/** What tells the person that a hold is long enough. */
export type Until = "apple-logo" | "recovery-picture" | "black-screen" | "dfu-seen";

export type Press =
  | { readonly kind: "tap"; readonly button: Button }
  | {
      readonly kind: "hold";
      readonly buttons: readonly Button[];
      /** Buttons that were down before and are let go as this hold begins. */
      readonly release: readonly Button[];
      /** Usual length in seconds; the screen or the bus decides where `until` is given. */
      readonly seconds: number | null;
      readonly until: Until | null;
    };

const tap = (button: Button): Press => ({ kind: "tap", button });
const hold = (
  buttons: readonly Button[],
  end: { readonly seconds?: number; readonly until?: Until; readonly release?: readonly Button[] },
): Press => ({
  kind: "hold",
  buttons,
  release: end.release ?? [],
  seconds: end.seconds ?? null,
  until: end.until ?? null,
});

const PROCEDURES: Readonly<Record<ButtonFamily, Readonly<Record<ButtonGoal, readonly Press[]>>>> = {
  iphone8: {
    "force-restart": [
      tap("volume-up"),
      tap("volume-down"),
      hold(["side"], { until: "apple-logo" }),
    ],
    recovery: [tap("volume-up"), tap("volume-down"), hold(["side"], { until: "recovery-picture" })],
    dfu: [
      tap("volume-up"),
      tap("volume-down"),
      hold(["side"], { seconds: 10, until: "black-screen" }),
      hold(["side", "volume-down"], { seconds: 5 }),
      hold(["volume-down"], { seconds: 10, until: "dfu-seen", release: ["side"] }),
    ],
  },
  iphone7: {
    "force-restart": [hold(["side", "volume-down"], { until: "apple-logo" })],
    recovery: [hold(["side", "volume-down"], { until: "recovery-picture" })],
    dfu: [
      hold(["side", "volume-down"], { seconds: 10 }),
      hold(["volume-down"], { seconds: 10, until: "dfu-seen", release: ["side"] }),
    ],
  },
  home: {
    "force-restart": [hold(["top", "home"], { until: "apple-logo" })],
    recovery: [hold(["top", "home"], { until: "recovery-picture" })],
    dfu: [
      hold(["top", "home"], { seconds: 10 }),
      hold(["home"], { seconds: 10, until: "dfu-seen", release: ["top"] }),
    ],
  },
  "ipad-top": {
    "force-restart": [
      tap("volume-near"),
      tap("volume-far"),
      hold(["top"], { until: "apple-logo" }),
    ],
    recovery: [tap("volume-near"), tap("volume-far"), hold(["top"], { until: "recovery-picture" })],
    dfu: [
      tap("volume-near"),
      tap("volume-far"),
      hold(["top"], { seconds: 10, until: "black-screen" }),
      hold(["top", "volume-far"], { seconds: 5 }),
      hold(["volume-far"], { seconds: 10, until: "dfu-seen", release: ["top"] }),
    ],
  },
};

/** The presses that take a device of this family to the goal, in order. */
export function procedure(family: ButtonFamily, goal: ButtonGoal): readonly Press[] {
  return PROCEDURES[family][goal];
}
