// Two witnesses of one restore on one axis: what the bus showed, and the hops of a log. Neither clock is
// believed; the hops both saw tell the offset (core/logs/align-hops.ts).
import type { Mode } from "../apple/mode.ts";
import { alignHops, type TimedHop } from "../logs/align-hops.ts";
import type { Stamp } from "../session/events.ts";
import { placed, type Placed } from "./axis.ts";
import type { Change } from "./change.ts";
import { lanesOf, type Axis } from "./lanes.ts";

/**
 * The axis of `changes` up to `now` with the log's hops on it; null where too few hops fit, or they fit at
 * two places: then the log may be of another restore, and nothing is drawn rather than something wrong.
 */
export function axisBesideLog(
  changes: readonly Change[],
  hops: readonly TimedHop[],
  now: Stamp,
): Axis | null {
  const offsetMs = alignHops(hops, hopsOf(placed(changes)));
  if (offsetMs === null) return null;
  const onAxis = hops.map(({ mode, change, at }) => ({ mode, change, ms: at }));
  return lanesOf(changes, now, { hops: onAxis, offsetMs });
}

function hopsOf(places: readonly Placed[]): readonly TimedHop[] {
  const modes = new Map<number, Mode>();
  return places.flatMap(({ change, ms }): readonly TimedHop[] => {
    if (change.kind === "came") {
      modes.set(change.handle, change.mode);
      return [{ mode: change.mode, change: "came", at: ms }];
    }
    const mode = change.kind === "left" ? modes.get(change.handle) : undefined;
    return mode === undefined ? [] : [{ mode, change: "left", at: ms }];
  });
}
