// Reads what the bus did during one run: from which mode, whether the phone left, how long it was away,
// how it came back and whether it blinked. Knows times, no goals: what it means is explain.ts.
import { isDfu, type Mode } from "../apple/mode.ts";
import type { CoachTrace } from "../session/events.ts";
import { BLINK_MS } from "./limits.data.ts";

export interface BusReading {
  /** How the phone was as the count began; null: not seen. */
  readonly from: Mode | null;
  /** How it is now; null: not seen. */
  readonly last: Mode | null;
  /** It was seen to leave. */
  readonly left: boolean;
  /** Milliseconds it was away before it came back the last time; null where it did not come back. */
  readonly gapMs: number | null;
  /** It came back in the mode that it left. */
  readonly unchanged: boolean;
  /** How often it was back as it was within `BLINK_MS`. */
  readonly blinks: number;
  /** The latest DFU it showed, and whether recovery mode was ever seen to come. */
  readonly dfu: Mode | null;
  readonly recovery: boolean;
}

/** What a trace says. The first entry is how the phone was as the count began. */
export function readTrace(trace: readonly CoachTrace[]): BusReading {
  const from = trace[0]?.mode ?? null;
  let reading: BusReading = {
    from,
    last: from,
    left: false,
    gapMs: null,
    unchanged: false,
    blinks: 0,
    dfu: from !== null && isDfu(from) ? from : null,
    recovery: from === "recovery",
  };
  let gone: { readonly at: number; readonly mode: Mode } | null = null;
  for (const { at, mode } of trace.slice(1)) {
    if (mode === null) {
      if (reading.last !== null) gone = { at, mode: reading.last };
      reading = { ...reading, last: null, left: reading.left || gone !== null, gapMs: null };
      continue;
    }
    const gapMs: number | null = gone === null ? null : at - gone.at;
    const unchanged: boolean = gone?.mode === mode;
    reading = {
      ...reading,
      last: mode,
      gapMs,
      unchanged,
      blinks: reading.blinks + (unchanged && gapMs !== null && gapMs < BLINK_MS ? 1 : 0),
      dfu: isDfu(mode) ? mode : reading.dfu,
      recovery: reading.recovery || mode === "recovery",
    };
  }
  return reading;
}
