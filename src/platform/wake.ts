// Notices that this page was not running for a while: the machine slept, the tab was frozen. What
// happened meanwhile was not seen, so whoever watches something must look again.
import type { Clock } from "../core/ports.ts";

/** How often the clock is looked at, and the gap that counts, in milliseconds. */
const LOOK_MS = 2000;
const GAP_MS = 5000;

/** Events by which browsers say that a page runs again (Page Lifecycle; the first for hidden tabs too). */
const EVENTS = ["visibilitychange", "resume", "pageshow"] as const;

/** Calls back after each gap; for good. A call too many is harmless, one too few is not. */
export function onWake(clock: Clock, again: () => void): void {
  for (const name of EVENTS) addEventListener(name, again, { capture: true });
  let before = clock.now().wall;
  const look = (): void => {
    const now = clock.now().wall;
    // The wall clock goes on while the machine sleeps; the page's own may stand still.
    if (now - before >= GAP_MS) again();
    before = now;
    clock.after(LOOK_MS, look);
  };
  look();
}
