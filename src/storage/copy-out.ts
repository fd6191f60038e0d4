// Hands what is confirmed to the second copy. Nobody waits for it: where the copy cannot be had, whoever opens it has
// noted that it lacks something, and the next start sees to that.
import type { RecordedEvent } from "../core/session/events.ts";
import type { Deps } from "./load.ts";

export function copyOut({ copy }: Deps, events: readonly RecordedEvent[]): void {
  copy().then((second) => second?.add(events), console.warn);
}
