// The latest of a record as the bus sees it: a phone that flaps for hours must not make the page slower.
import type { RecordedEvent } from "../../core/session/events.ts";
import { changeOf, type Change } from "../../core/timeline/change.ts";

/** More than a restore and its retries; a phone that flaps for hours is drawn from here on. */
const MAX_CHANGES = 2000;

export function recentOf(events: readonly RecordedEvent[]): Change[] {
  return events.slice(-MAX_CHANGES).map(changeOf);
}

/** The same list with one more, cut short now and then. */
export function remembered(list: Change[], change: Change): Change[] {
  list.push(change);
  if (list.length > 2 * MAX_CHANGES) list.splice(0, list.length - MAX_CHANGES);
  return list;
}
