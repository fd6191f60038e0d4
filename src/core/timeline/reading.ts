// How a gap is read, and how well a verdict is known. Knows limits and grades; no hops.
import type { Grade } from "../guide/playbook.ts";
import * as limit from "./limits.data.ts";
import { RULES } from "./rules.data.ts";
import type { GapReading, VerdictKind } from "./verdict.ts";

/** The reading of a gap; null was not measured. Judgement, after a request by an author of idevicerestore. */
export function readingOf(gapMs: number | null): GapReading {
  if (gapMs === null) return "unknown";
  if (gapMs < limit.BLINK_MS) return "blink";
  if (gapMs < limit.SHORT_GAP_MS) return "short";
  return gapMs > limit.LONG_GAP_MS ? "long" : "middle";
}

/** A rule's own grade; `clear` false where something was not seen or looks the same: our judgement then. */
export function gradeOf(kind: VerdictKind, clear: boolean): Grade {
  return clear ? RULES[kind].grade : "judgement";
}
