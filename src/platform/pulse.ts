// Notices times in which this page did not run: the machine slept, or the browser froze the tab. A slow
// timer alone is no such time, so a hidden page, whose timers are slowed down, is kept beating by a worker.
import type { Clock, Pulse } from "../core/ports.ts";
import { BEAT_MS } from "./beat.ts";

/** A silence that long cannot be a slow timer. */
const LAPSE_MS = 5_000;

/** Events by which browsers say that a page runs again (Page Lifecycle). */
const EVENTS = ["visibilitychange", "resume"] as const;

/** What the pulse needs of the browser. */
export interface PulseHost {
  readonly page: Pick<Document, "visibilityState" | "addEventListener">;
  /** Calls back every `BEAT_MS` however slow the page's own timers are; returns the way to stop. */
  readonly startWorker: (beat: () => void) => () => void;
  /** Asks the bus who is there: what came and went meanwhile was not told. */
  readonly refresh: () => void;
}

/** A pulse that beats for good. */
export function createPulse(clock: Clock, { page, startWorker, refresh }: PulseHost): Pulse {
  const listeners = new Set<(lapseMs: number | null) => void>();
  let before = clock.now();
  let told = before;
  let stopWorker: (() => void) | null = null;

  function look(): void {
    const now = clock.now();
    // One clock may stand still while the machine sleeps; the other may jump, which then counts as a sleep.
    const silentMs = Math.max(now.wall - before.wall, now.mono - before.mono);
    before = now;
    if (silentMs >= LAPSE_MS) {
      told = now;
      for (const listener of listeners) listener(silentMs);
      refresh();
    } else if (now.mono - told.mono >= BEAT_MS / 2) {
      told = now;
      for (const listener of listeners) listener(null);
    }
  }
  function keepUp(): void {
    look();
    const hidden = page.visibilityState === "hidden";
    if (hidden) stopWorker ??= startWorker(look);
    else {
      stopWorker?.();
      stopWorker = null;
    }
  }
  function beat(): void {
    look();
    clock.after(BEAT_MS, beat);
  }

  for (const name of EVENTS) page.addEventListener(name, keepUp);
  keepUp();
  clock.after(BEAT_MS, beat);
  return {
    look,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
