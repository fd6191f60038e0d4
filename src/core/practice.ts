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
  "to-recovery",
  "to-dfu",
  "restore-fails",
  "restore-succeeds",
] as const;

/** Restores whole enough for the recorder to judge, at the pace of real ones, and a cable that flaps. */
export const RECORDER_SCENES = [
  "whole-restore",
  "short-gap",
  "long-gap",
  "mid-image",
  "to-dfu-after-kernel",
  "never-boots",
  "link-glitch",
  "flapping",
] as const;
export type RecorderScene = (typeof RECORDER_SCENES)[number];
export type PracticeScene = (typeof PRACTICE_SCENES)[number] | RecorderScene;

export interface PracticeView {
  /** The model it plays, for instance "iPhone13,2". */
  readonly productType: string;
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
  /**
   * Loads the phone and plugs it in; the same phone on every call until `putAway`. Another model than the
   * one there takes its place; without one, whichever is there will do.
   */
  start(productType?: string): Promise<PracticePhone>;
  current(): PracticePhone | null;
  /** Told of the phone when it is here, and that it is coming while its code is on its way. */
  onChange(listener: (phone: PracticePhone | "coming" | null) => void): void;
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
