// What the bus says of one restore: the closed set of verdicts, and the shape of one. The rules that
// reach them stand in restore-watch.ts; the words in src/i18n.
import type { Grade } from "../guide/playbook.ts";

/**
 * How a watched restore ended, or what it is in the middle of. `bounced`: recovery mode again where
 * restore mode was due, which Apple's app calls 4013. `fell-to-dfu`: 4014. `never-returned`: nothing
 * for ten minutes, 404x. `link-glitch`: restore mode blinked. `reset-in-restore`: restore mode, then
 * recovery mode. `vanished`: left restore mode and did not come back. `finished`: restarted and
 * booted. `finished-not-booted`: the work was done and it did not boot, 4005.
 */
export type VerdictKind =
  | "bounced"
  | "fell-to-dfu"
  | "never-returned"
  | "link-glitch"
  | "reset-in-restore"
  | "vanished"
  | "finished"
  | "finished-not-booted";

/** How long the phone was away before it bounced: each length has its own reading. */
export type GapReading = "short" | "middle" | "long" | "unknown";

export interface Verdict {
  readonly kind: VerdictKind;
  /** Milliseconds between leaving and coming back, where both were seen. */
  readonly gapMs: number | null;
  readonly gap: GapReading;
  readonly grade: Grade;
  /** Positions in the record it rests on, oldest first, at most 8. */
  readonly restsOn: readonly number[];
  /** False where an observation gap or a missing grant lies between: the verdict says so. */
  readonly unbroken: boolean;
}
