// A log's own hops as bars for the axis of the bus. The log's clock and the laptop's differ by an offset
// that the caller knows; nothing is matched here.
import { groupOf } from "./change.ts";
import type { Bar } from "./bars.ts";
import type { Phase } from "./restore-mode.ts";

/** A mode that a log says came or left; a log names restore mode itself. */
export interface LogHop {
  readonly mode: Phase;
  readonly change: "came" | "left";
  /** Milliseconds on the log's own clock. */
  readonly ms: number;
}

/** The hops as bars, `offsetMs` later than the log says. A leaving without its coming is left out. */
export function barsOfLog(hops: readonly LogHop[], offsetMs: number): readonly Bar[] {
  const bars: Bar[] = [];
  for (const { mode, change, ms } of hops) {
    const lane = mode === "restore" ? mode : groupOf(mode);
    const atMs = ms + offsetMs;
    const last = bars.at(-1);
    const open = last !== undefined && last.toMs === null;
    if (change === "came") {
      if (open) bars[bars.length - 1] = { ...last, toMs: atMs, endSeen: false };
      bars.push({ lane, fromMs: atMs, toMs: null, endSeen: true, stays: 1 });
    } else if (open && last.lane === lane) {
      bars[bars.length - 1] = { ...last, toMs: atMs };
    }
  }
  return bars;
}
