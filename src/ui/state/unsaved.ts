// An event on its way to the store, and what can be said of the session before it has arrived.
import { advise, stepNow } from "../../core/guide/advise.ts";
import type { SessionSummary } from "../../core/ports.ts";
import type { EventBody, RecordedEvent, SessionId, Stamp } from "../../core/session/events.ts";
import type { SessionState } from "../../core/session/state.ts";
import { summarise } from "../../core/session/summarise.ts";

/** What happened and when, not yet confirmed by the store. */
export interface Unsaved {
  readonly body: EventBody;
  readonly at: Stamp;
}

/** The event as it will be, but for the hashes that only the store can make. */
export function provisional(
  session: SessionId,
  state: SessionState,
  { body, at }: Unsaved,
): RecordedEvent {
  const lamport = state.count + 1;
  return { v: 1, session, writer: "", n: lamport, lamport, at, body, prev: "", hash: "" };
}

/** The history's line of a state, with the step that stands next. */
export function summaryOf(state: SessionState): SessionSummary {
  return summarise(state, stepNow(advise(state)));
}
