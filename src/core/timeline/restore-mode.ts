// Restore mode shows the same USB ids as normal mode; only the order of hops tells them apart. Reads the
// watch that counted them; knows neither the guide nor the clock.
import type { Mode } from "../apple/mode.ts";
import type { RestoreWatch } from "./watch-state.ts";

/** What the phone is doing, where its ids alone leave it open. */
export type Phase = Mode | "restore";

/** True while normal ids on the bus mean restore mode (idevicerestore waits for the same order; judgement). */
export function inRestoreMode({ stage }: RestoreWatch): boolean {
  return stage === "restore-mode";
}
