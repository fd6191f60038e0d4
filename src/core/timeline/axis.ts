// Stamps laid on one axis of milliseconds. Within one opening of the page the steady clock counts; from
// one opening to the next only the wall clock can tell, and it is not believed when it runs back.
import type { Stamp } from "../session/events.ts";
import { measured, type Change } from "./change.ts";

/** A change and its place: milliseconds since the first one, never less than the one before. */
export interface Placed {
  readonly change: Change;
  readonly ms: number;
}

/** Every change with its place on the axis, in the order given. */
export function placed(changes: readonly Change[]): readonly Placed[] {
  let ms = 0;
  let before: Stamp | null = null;
  return changes.map((change) => {
    if (before !== null) ms += step(before, change);
    before = change.at;
    return { change, ms };
  });
}

/** `now` on the axis of these changes; 0 where there are none. */
export function placeOf(changes: readonly Placed[], now: Stamp): number {
  const last = changes.at(-1);
  if (last === undefined) return 0;
  return last.ms + (measured(last.change.at, now) ?? Math.max(0, now.wall - last.change.at.wall));
}

/** A break is at least as long as it says: the steady clock may have stood still with the machine. */
function step(before: Stamp, change: Change): number {
  const ms = measured(before, change.at) ?? Math.max(0, change.at.wall - before.wall);
  return change.kind === "gap" ? Math.max(ms, change.ms) : ms;
}
