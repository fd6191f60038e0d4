// The practice phone as the screens see it: a phone with a screen, buttons and a cable. What plays it
// (src/device/virtual) is loaded only when somebody asks for it.
import type { ButtonFamily } from "./apple/model.ts";
import type { Button } from "./coach/procedures.ts";

/** What a person would see on the glass. */
export type PhoneScreen = "black" | "apple-logo" | "progress" | "recovery-picture" | "home";

/** What the practice phone can be told to go through, at the pace of a real one. */
export const PRACTICE_SCENES = [
  "restart",
  "recovery",
  "dfu",
  "restore-fails",
  "restore-succeeds",
] as const;
export type PracticeScene = (typeof PRACTICE_SCENES)[number];

export interface PracticeView {
  readonly family: ButtonFamily;
  readonly screen: PhoneScreen;
  readonly plugged: boolean;
  readonly held: readonly Button[];
}

export interface PracticePhone {
  view(): PracticeView;
  /** Calls back when what a person would see changes. */
  subscribe(listener: (view: PracticeView) => void): () => void;
  plug(): void;
  pull(): void;
  press(button: Button): void;
  release(button: Button): void;
  play(scene: PracticeScene): void;
}

export interface PracticePort {
  /** Loads the phone and plugs it in; the same phone on every call until `putAway`. */
  start(): Promise<PracticePhone>;
  current(): PracticePhone | null;
  onChange(listener: (phone: PracticePhone | null) => void): void;
  /** Takes it off the bus and forgets it. */
  putAway(): void;
}

/** The buttons that a family has, in the order of its outline. */
export const BUTTONS_OF: Readonly<Record<ButtonFamily, readonly Button[]>> = {
  home: ["top", "home"],
  iphone7: ["volume-up", "volume-down", "side"],
  iphone8: ["volume-up", "volume-down", "side"],
  "ipad-top": ["top", "volume-near", "volume-far"],
};
