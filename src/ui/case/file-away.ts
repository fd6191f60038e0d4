// Writing to a session that may be closed already: a ticket's number comes late, and a picture may have to go at any
// time. A closed record is sealed again.
import type { RecordStore } from "../../core/ports.ts";
import type { EventBody } from "../../core/session/events.ts";
import type { LiveSession } from "../state/live-session.ts";

/** Resolves when it is saved, or waits among the unsaved, of which the session tells. Rejects where sealing fails. */
export async function fileAway(
  session: LiveSession,
  store: RecordStore,
  body: EventBody,
): Promise<void> {
  await session.append(body);
  if (session.state().outcome !== null && session.unsaved().length === 0)
    await store.seal(session.id);
}
