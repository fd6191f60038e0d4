// The one clock of the app. `run` names this opening of the page, since `mono` starts anew with it.
import type { Clock } from "../core/ports.ts";
import { randomHex } from "./random-hex.ts";

/** A clock over the page's own timers. */
export function createClock(): Clock {
  const run = randomHex(8);
  return {
    now: () => ({ wall: Date.now(), mono: Math.round(performance.now() * 10) / 10, run }),
    after(ms, task) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  };
}
