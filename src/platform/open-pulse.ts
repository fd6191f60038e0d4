// The page's one pulse, made with the first session that asks for it.
import type { Clock, Pulse } from "../core/ports.ts";
import { createPulse } from "./pulse.ts";
import { startBeatWorker } from "./start-beat-worker.ts";

let pulse: Pulse | null = null;

/** The pulse of this page, the same for everyone; `refresh` asks the bus anew after a lapse. */
export function openPulse(clock: Clock, refresh: () => void): Pulse {
  return (pulse ??= createPulse(clock, { page: document, startWorker: startBeatWorker, refresh }));
}
