// The goals of the coach in the order in which people need them, and what can be seen of each.
import type { Shape } from "../../../core/apple/shape.ts";
import type { PhoneScreen } from "../../../core/practice.ts";
import type { CoachGoal } from "../../../core/session/events.ts";

export const GOALS = [
  "force-restart",
  "recovery",
  "dfu",
  "leave-dfu",
] as const satisfies readonly CoachGoal[];

/** What the glass shows once the goal is reached. */
export const SCREEN_OF: Readonly<Record<CoachGoal, PhoneScreen>> = {
  "force-restart": "apple-logo",
  recovery: "recovery-picture",
  dfu: "black",
  "leave-dfu": "apple-logo",
};

/** A model of each shape for the practice device. */
export const PRACTICE_MODEL: Readonly<Record<Shape, string>> = {
  "iphone-face": "iPhone13,2",
  "iphone-8": "iPhone12,8",
  "iphone-7": "iPhone9,1",
  "iphone-6": "iPhone8,1",
  "iphone-5": "iPhone6,1",
  "ipad-top": "iPad13,1",
  "ipad-mini": "iPad14,1",
  "ipad-home": "iPad7,5",
  "ipod-7": "iPod9,1",
  ipod: "iPod7,1",
};
