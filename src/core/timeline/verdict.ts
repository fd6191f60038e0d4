// What the bus says of one restore: the closed set of verdicts, and the shape of one. How they are
// reached stands in judge.ts, what each rests on in rules.data.ts; the words in src/i18n.
import type { Grade } from "../guide/playbook.ts";
import type { Stamp } from "../session/events.ts";

/**
 * How a restore ended, or what happened in the middle of it. `bounced`: recovery mode again where
 * restore mode was due, which Apple's app calls 4013. `fell-to-dfu`: 4014. `never-returned`: nothing
 * for ten minutes, 404x. `link-glitch`: restore mode was lost for a moment. `reset-in-restore`: restore
 * mode, then recovery mode. `vanished`: left restore mode and did not come back. `finished`: restarted
 * and booted. `finished-not-booted`: the work was done and it did not boot, 4005. `not-seen`: it ended
 * where the page could not look; `mayBe` says what it can have been.
 */
export const VERDICT_KINDS = [
  "bounced",
  "fell-to-dfu",
  "never-returned",
  "link-glitch",
  "reset-in-restore",
  "vanished",
  "finished",
  "finished-not-booted",
  "not-seen",
] as const;

export type VerdictKind = (typeof VERDICT_KINDS)[number];

/**
 * How long the phone was away: below 3 s, below 12 s, in between, above 30 s, or not measured. The
 * first is for lost links; the others are read where the phone bounced.
 */
export const GAP_READINGS = ["blink", "short", "middle", "long", "unknown"] as const;

export type GapReading = (typeof GAP_READINGS)[number];

export interface Verdict {
  readonly kind: VerdictKind;
  /** When it was reached. */
  readonly at: Stamp;
  /** Milliseconds between leaving and coming back, where both were seen. */
  readonly gapMs: number | null;
  readonly gap: GapReading;
  readonly grade: Grade;
  /** Positions in the record it rests on, oldest first, at most 8. */
  readonly restsOn: readonly number[];
  /** False where an observation gap or a missing grant lies between: the verdict says so. */
  readonly unbroken: boolean;
  /** What else looks the same to this page, likeliest first; empty where nothing does. */
  readonly mayBe: readonly VerdictKind[];
}
