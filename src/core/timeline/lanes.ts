// The time axis as data for a drawing: a lane a mode, a bar a stay, and marks for what was read from
// them. A pure function of the changes; draws nothing, and stays bounded for hours of flapping.
import type { Stamp } from "../session/events.ts";
import { placed, placeOf } from "./axis.ts";
import { gather, MAX_MARKS, merged, nothingGathered, type Bar, type Span } from "./bars.ts";
import type { Change } from "./change.ts";
import { barsOfLog, type LogHop } from "./log-lanes.ts";
import { observe } from "./restore-watch.ts";
import type { Verdict } from "./verdict.ts";
import { NOTHING_WATCHED, type Stage } from "./watch-state.ts";

interface VerdictMark {
  readonly atMs: number;
  readonly verdict: Verdict;
}

/** Every list at most `MAX_MARKS` long, oldest first; times in milliseconds since the first change. */
export interface Axis {
  readonly bars: readonly Bar[];
  /** Times off the bus that were seen whole. */
  readonly gaps: readonly Span[];
  /** Times in which the page could not look. */
  readonly unwatched: readonly Span[];
  readonly stages: readonly { readonly atMs: number; readonly stage: Stage }[];
  readonly verdicts: readonly VerdictMark[];
  /** What a log tells of the same time; empty without one. */
  readonly log: readonly Bar[];
  /** Where the axis ends: now. */
  readonly endMs: number;
}

/**
 * The axis of `changes`, in record order, up to `now`. `log`: hops read from a log, whose clock is
 * `offsetMs` behind the axis.
 */
export function lanesOf(
  changes: readonly Change[],
  now: Stamp,
  log: { readonly hops: readonly LogHop[]; readonly offsetMs: number } | null = null,
): Axis {
  const places = placed(changes);
  const stages: Axis["stages"][number][] = [];
  const verdicts: VerdictMark[] = [];
  let watch = NOTHING_WATCHED;
  let gathered = nothingGathered();
  for (const { change, ms } of places) {
    const before = watch;
    watch = observe(before, change);
    if (watch.stage !== before.stage) stages.push({ atMs: ms, stage: watch.stage });
    mark(verdicts, before.verdicts, watch.verdicts, ms);
    gathered = gather(gathered, change, ms, watch);
  }
  return {
    bars: merged(gathered.bars),
    gaps: gathered.gaps.slice(-MAX_MARKS),
    unwatched: gathered.unwatched.slice(-MAX_MARKS),
    stages: stages.slice(-MAX_MARKS),
    verdicts: verdicts.slice(-MAX_MARKS),
    log: log === null ? [] : merged(barsOfLog(log.hops, log.offsetMs)),
    endMs: placeOf(places, now),
  };
}

/** Marks a new verdict; one that took another's place takes over its mark. */
function mark(
  marks: VerdictMark[],
  before: readonly Verdict[],
  after: readonly Verdict[],
  atMs: number,
): void {
  const verdict = after.at(-1);
  if (verdict === undefined || before.includes(verdict)) return;
  const last = marks.at(-1);
  if (last !== undefined && !after.includes(last.verdict)) marks.pop();
  marks.push({ atMs, verdict });
}
