// What a watched bus hands to the diagnosis: closed ids, each with the places in the record it rests on.
// Weighs nothing; weights are the diagnosis's own.
import type { GapReading, Verdict } from "./verdict.ts";
import type { RestoreWatch } from "./watch-state.ts";

/**
 * Evidence the bus can give. `bounce` with `gap-short` or `gap-long`: recovery mode where restore mode
 * was due. `link-glitch`: restore mode blinked for less than 3 s. `dropped-mid-image`: it was lost for
 * longer in the middle of the work. `dfu-blinks`: DFU came and went within seconds. `restarts-alone`:
 * the phone starts again and again with nobody restoring it.
 */
export const WATCH_EVIDENCE = [
  "bounce",
  "gap-short",
  "gap-long",
  "fell-to-dfu",
  "never-returned",
  "link-glitch",
  "dropped-mid-image",
  "reset-in-restore",
  "dfu-blinks",
  "finished",
  "finished-not-booted",
  "restarts-alone",
] as const;

/** For instance "gap-long". */
export type WatchEvidenceId = (typeof WATCH_EVIDENCE)[number];

/** One piece of evidence of one restore or of one stretch of the link. */
export interface WatchEvidence {
  readonly id: WatchEvidenceId;
  /** Positions in the record, oldest first, at most 8. */
  readonly restsOn: readonly number[];
  /** False where something was not seen, or where the bus shows something else the same way. */
  readonly sure: boolean;
}

/** Pieces in the order of their reaching, oldest first; bounded by what the watch keeps. */
export function evidenceOfWatch({ verdicts, marks }: RestoreWatch): readonly WatchEvidence[] {
  return [...verdicts.flatMap(evidenceOf), ...marks.map((mark) => ({ ...mark, sure: true }))];
}

function evidenceOf(verdict: Verdict): readonly WatchEvidence[] {
  const { restsOn, unbroken, mayBe } = verdict;
  return idsOf(verdict).map((id) => ({ id, restsOn, sure: unbroken && mayBe.length === 0 }));
}

const GAPS: Readonly<Record<GapReading, readonly WatchEvidenceId[]>> = {
  blink: [],
  short: ["gap-short"],
  middle: [],
  long: ["gap-long"],
  unknown: [],
};

function idsOf({ kind, gap }: Verdict): readonly WatchEvidenceId[] {
  switch (kind) {
    case "bounced":
      return ["bounce", ...GAPS[gap]];
    case "link-glitch":
      return [gap === "blink" ? "link-glitch" : "dropped-mid-image"];
    case "vanished":
      return ["dropped-mid-image"];
    case "not-seen":
      return [];
    case "fell-to-dfu":
    case "never-returned":
    case "reset-in-restore":
    case "finished":
    case "finished-not-booted":
      return [kind];
  }
}
