// The history's line of a record that came from elsewhere, made as the session's own screen makes it.
import { advise, stepNow } from "../guide/advise.ts";
import type { SessionSummary } from "../ports.ts";
import type { RecordedEvent } from "../session/events.ts";
import { replay } from "../session/replay.ts";
import { summarise } from "../session/summarise.ts";

/** Of a record in its order, at least one event. */
export function summaryOfRecord(events: readonly RecordedEvent[]): SessionSummary {
  const state = replay(events[0]?.session ?? "", events);
  return summarise(state, stepNow(advise(state)));
}
