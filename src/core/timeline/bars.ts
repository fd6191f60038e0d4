// The bars of the time axis: one a stay, in the lane of its mode. How many there may be, and how the
// oldest become one. Reads places and stages; draws nothing.
import { groupOf, type Change } from "./change.ts";
import type { RestoreWatch } from "./watch-state.ts";

/** From top to bottom, in the order a restore goes; `restore` is what normal ids mean within one. */
export const LANES = ["normal", "restore", "recovery", "dfu", "other"] as const;

export type Lane = (typeof LANES)[number];

/** One stay, or `stays` of them drawn as one. Times in milliseconds on the axis. */
export interface Bar {
  readonly lane: Lane;
  readonly fromMs: number;
  /** Null while the phone is there. */
  readonly toMs: number | null;
  /** False where the end was not seen: the bar is drawn to where it was last known. */
  readonly endSeen: boolean;
  readonly stays: number;
}

/** A stretch of the axis. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Most bars, spans and marks of one kind on an axis. */
export const MAX_MARKS = 400;

/** What a walk along the changes has gathered. */
export interface Gathered {
  readonly bars: Bar[];
  /** Times off the bus that were seen whole. */
  readonly gaps: Span[];
  /** Times in which the page could not look. */
  readonly unwatched: Span[];
  /** The phone that is there, whose bar is the last one. */
  readonly open: { readonly handle: number; readonly run: string } | null;
  /** Where the latest leaving was seen, as long as the page has been looking since. */
  readonly leftMs: number | null;
  readonly lastMs: number;
}

/** Before the first change. */
export function nothingGathered(): Gathered {
  return { bars: [], gaps: [], unwatched: [], open: null, leftMs: null, lastMs: 0 };
}

/** One change more at its place; the lists of `before` are added to, since a walk has thousands of steps. */
export function gather(
  before: Gathered,
  change: Change,
  ms: number,
  watch: RestoreWatch,
): Gathered {
  const { bars, gaps, unwatched, open, leftMs, lastMs } = before;
  const mine =
    open !== null &&
    "handle" in change &&
    open.handle === change.handle &&
    open.run === change.at.run;
  switch (change.kind) {
    case "came": {
      if (mine) return { ...before, lastMs: ms };
      if (open !== null) endLast(bars, ms, false);
      if (leftMs !== null) gaps.push({ fromMs: leftMs, toMs: ms });
      const group = groupOf(change.mode);
      const lane = group === "normal" && watch.stage === "restore-mode" ? "restore" : group;
      bars.push({ lane, fromMs: ms, toMs: null, endSeen: true, stays: 1 });
      const now = { handle: change.handle, run: change.at.run };
      return { ...before, open: now, leftMs: null, lastMs: ms };
    }
    case "left":
      if (!mine) return { ...before, lastMs: ms };
      endLast(bars, ms, true);
      return { ...before, open: null, leftMs: ms, lastMs: ms };
    case "gap":
      unwatched.push({ fromMs: Math.max(0, ms - change.ms), toMs: ms });
      return { ...before, leftMs: null, lastMs: ms };
    case "resumed":
      unwatched.push({ fromMs: lastMs, toMs: ms });
      if (open !== null) endLast(bars, lastMs, false);
      return { ...before, open: null, leftMs: null, lastMs: ms };
    case "watching":
    case "time":
      return { ...before, lastMs: ms };
  }
}

function endLast(bars: Bar[], toMs: number, endSeen: boolean): void {
  const last = bars.at(-1);
  if (last !== undefined) bars[bars.length - 1] = { ...last, toMs, endSeen };
}

/** At most `MAX_MARKS` bars: the oldest of each lane become one where there are too many to draw. */
export function merged(bars: readonly Bar[]): readonly Bar[] {
  if (bars.length <= MAX_MARKS) return bars;
  const cut = bars.length - MAX_MARKS + LANES.length;
  const oldest = bars.slice(0, cut);
  const blocks = LANES.flatMap((lane): readonly Bar[] => {
    const own = oldest.filter((bar) => bar.lane === lane);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const stays = own.reduce((sum, bar) => sum + bar.stays, 0);
    return [{ ...first, toMs: last.toMs ?? last.fromMs, endSeen: last.endSeen, stays }];
  });
  return [...blocks, ...bars.slice(cut)];
}
