// What a record tells of the clocks it was written by: how far the wall clock stood from the monotonic one in each
// run of the app, and whether that changed. So a reader can lay a log of another computer beside it.
import type { RecordedEvent } from "../session/events.ts";
import { MAX_CLOCKS, type RunClock } from "./format.ts";

/** One entry a run, in the order of their first events; the first `MAX_CLOCKS` runs. */
export function clocksOf(events: readonly RecordedEvent[]): RunClock[] {
  const clocks = new Map<string, RunClock>();
  for (const { at } of events) {
    const offset = Math.round(at.wall - at.mono);
    const first = clocks.get(at.run);
    if (first !== undefined) clocks.set(at.run, { ...first, drift: offset - first.offset });
    else if (clocks.size < MAX_CLOCKS) clocks.set(at.run, { run: at.run, offset, drift: 0 });
  }
  return [...clocks.values()];
}
