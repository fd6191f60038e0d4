// The closed lists of the coach: every code that a screen, a voice or a record may meet. Codes, never
// sentences; the words stand in src/i18n, keyed by these lists. Knows no times and no state.
import type { CoachGoal } from "../session/events.ts";

/** Everything the coach leads to, in the order in which it is offered. */
export const COACH_GOALS = [
  "force-restart",
  "recovery",
  "dfu",
  "leave-dfu",
] as const satisfies readonly CoachGoal[];

/** Timings by id; which of them a family and a goal have stands in procedures.data.ts. */
export const TIMING_IDS = [
  "standard",
  "until-black",
  "legacy-ios-kit",
  "short-both",
  "release-at-black",
  "host-reboot",
] as const;
export type TimingId = (typeof TIMING_IDS)[number];

/**
 * Misses, by what was seen. `never-left`: the phone stayed on the bus. `cable-moved`: it left and was
 * back, as it was, too soon for a restart. `released-late`, `second-not-held`: recovery mode instead of
 * DFU, late or early after leaving. `booted`: normal mode instead of DFU or recovery. `held-too-long`:
 * recovery mode instead of a restart. `into-dfu`: DFU where it was not wanted. `nothing-returned`: left
 * and stayed away. `blinking`: comes and goes within seconds. `recovery-not-seen`: the picture stands on
 * its screen and the bus does not show it. `reboot-not-taken`: the
 * computer's reboot failed, or the phone stayed.
 */
export const MISS_CODES = [
  "never-left",
  "cable-moved",
  "released-late",
  "second-not-held",
  "booted",
  "held-too-long",
  "into-dfu",
  "nothing-returned",
  "blinking",
  "recovery-not-seen",
  "reboot-not-taken",
] as const;
export type MissCode = (typeof MISS_CODES)[number];

/**
 * Endings that are no miss of the person's. `unseen`: nobody gave the click that would have told.
 * `interrupted`: the page could not give a cue in time.
 */
export const OTHER_ENDINGS = ["reached", "stopped", "unseen", "interrupted"] as const;
export type OtherEnding = (typeof OTHER_ENDINGS)[number];

/** What a record's `coach-attempted` may say as its verdict. */
export type VerdictCode = MissCode | OtherEnding;

/** What to do otherwise next time. */
export const CHANGE_CODES = [
  "press-firmly",
  "right-buttons",
  "hold-longer",
  "hold-until-black",
  "press-second-sooner",
  "keep-second-held",
  "release-earlier",
  "release-at-logo",
  "hold-through-logo",
  "release-together",
  "restart-first",
  "hands-off-cable",
  "direct-port",
  "usb-a-cable",
  "other-cable",
  "other-port",
  "charge",
  "check-driver",
  "clean-port",
  "by-hand",
] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

/** Said before the first count. */
export const WARNING_CODES = [
  /** The cable in use is USB-C to Lightning, and that often cannot reach DFU. */
  "usb-c-lightning",
  /** A Lightning phone, and the cable is not known. */
  "know-your-cable",
  "no-hub",
  /** Black all through: DFU shows nothing. */
  "screen-stays-black",
  "how-to-leave-dfu",
  "how-to-leave-recovery",
  /** No row of misses is a proof: after three the cable comes first. */
  "three-misses",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** What a voice may say; `press` and `count` of the effect tell which and how many. */
export const SPEECH_CODES = [
  "get-ready",
  "tap",
  "hold",
  "release",
  "hold-on",
  "wait",
  "click-again",
  "success",
  "miss",
] as const;
export type SpeechCode = (typeof SPEECH_CODES)[number];

/** Sounds that must be told apart without looking. */
export const TONES = ["tick", "press", "release", "success", "miss"] as const;
export type Tone = (typeof TONES)[number];

/** What a person sees on the phone when they are asked. */
export const SEEN_SCREENS = ["black", "apple-logo", "recovery-picture", "home"] as const;
export type SeenScreen = (typeof SEEN_SCREENS)[number];

/** Why a count cannot start yet. */
export const HINDRANCES = ["needs-recovery", "read-how-to-come-back"] as const;
export type Hindrance = (typeof HINDRANCES)[number];
