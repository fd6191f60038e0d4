// Which buttons, in which order: one table for the guide's pictures, the coach, the virtual phone and the
// command line, chosen by the model's button family, never by chip: A10 iPads have a Home button and the
// iPhone 7 has none, and both are A10. Knows presses; the times stand in procedures.data.ts.
import type { ButtonFamily, Model } from "../apple/model.ts";
import type { CoachGoal } from "../session/events.ts";
import type { TimingId } from "./codes.ts";
import { PROCEDURES } from "./procedures.data.ts";
import type { CoachSourceId } from "./sources.data.ts";
import type { Procedure, Timing } from "./types.ts";

/** `volume-near` is the volume button closest to the top button: which one follows from the iPad's orientation. */
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
  | {
      readonly kind: "tap";
      readonly button: Button;
      /** Null: our judgement. */
      readonly source: CoachSourceId | null;
    }
  | {
      readonly kind: "hold";
      readonly buttons: readonly Button[];
      /** Buttons that were down before and are let go as this hold begins. */
      readonly release: readonly Button[];
      /** Length in seconds as people are told; null where the screen alone decides. */
      readonly seconds: number | null;
      readonly until: Until | null;
      /** What the coach counts where the bus says nothing, in seconds. */
      readonly clockSeconds: number;
      /** How long the hold goes on after the phone left the bus, in seconds; null: the clock alone decides. */
      readonly afterBlackSeconds: number | null;
      readonly source: CoachSourceId | null;
    };

/** All timings that take a device of this family to the goal. */
export function procedureOf(family: ButtonFamily, goal: CoachGoal): Procedure {
  return { family, goal, timings: PROCEDURES[family][goal] };
}

/** The timing with this id, or the usual one where the procedure has none of that name. */
export function timingOf(family: ButtonFamily, goal: CoachGoal, id: TimingId): Timing {
  const { timings } = procedureOf(family, goal);
  return timings.find((timing) => timing.id === id) ?? timings[0];
}

/** The usual presses that take a device of this family to the goal, in order. */
export function procedure(family: ButtonFamily, goal: CoachGoal): readonly Press[] {
  return procedureOf(family, goal).timings[0].presses;
}

/** The procedure for exactly this model; null for one whose buttons lead nowhere here (Mac, TV, watch). */
export function procedureFor(model: Model, goal: CoachGoal): Procedure | null {
  return model.buttonFamily === null ? null : procedureOf(model.buttonFamily, goal);
}

/** Families whose power and second button, held together, restart the phone; the others tap first. */
export const isPair = (family: ButtonFamily): boolean => family === "home" || family === "iphone7";
