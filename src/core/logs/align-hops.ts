// Finds by how much the clock of a log differs from that of the bus, from the hops both saw: the gaps between hops
// are the same on both. Says nothing rather than something ambiguous. Knows neither log nor record.
import type { Phase } from "../timeline/restore-mode.ts";

/** One hop as either side saw it; `at` in milliseconds of that side's clock. */
export interface TimedHop {
  readonly mode: Phase;
  readonly change: "came" | "left";
  readonly at: number;
}

/** Fewest hops that must fit; fewer gaps fit by chance. */
const FEWEST = 3;
/** The engine hears of a hop later than the browser, or earlier; up to this many milliseconds. */
const TOLERANCE_MS = 1_500;
/** Offsets closer than this are one. */
const SAME_MS = 2 * TOLERANCE_MS;
/** Most hops of one side that are looked at, the last ones. */
const MOST = 48;

/** On the bus, normal and restore mode look alike. */
const seenAs = (mode: Phase): Phase => (mode === "restore" ? "normal" : mode);

/**
 * Milliseconds to add to the log's times to get the bus's; null where too few hops fit, or where they fit at
 * two places equally well.
 */
export function alignHops(
  logHops: readonly TimedHop[],
  busHops: readonly TimedHop[],
): number | null {
  const log = logHops.slice(-MOST);
  const bus = busHops.slice(-MOST);
  let best: Fit | null = null;
  let rival = 0;
  for (const one of log) {
    for (const other of bus) {
      if (!alike(one, other)) continue;
      const fit = fitOf(log, bus, other.at - one.at);
      if (best === null || fit.count > best.count) {
        if (best !== null && Math.abs(best.offset - fit.offset) > SAME_MS) rival = best.count;
        best = fit;
      } else if (Math.abs(best.offset - fit.offset) > SAME_MS) rival = Math.max(rival, fit.count);
    }
  }
  if (best === null || best.count < FEWEST) return null;
  return rival >= best.count ? null : Math.round(best.offset);
}

interface Fit {
  /** How many hops of the log find one of the bus. */
  readonly count: number;
  /** Their median offset. */
  readonly offset: number;
}

function fitOf(log: readonly TimedHop[], bus: readonly TimedHop[], offset: number): Fit {
  const offsets: number[] = [];
  let from = 0;
  for (const one of log) {
    // In order: a hop of the bus serves one hop of the log.
    for (let at = from; at < bus.length; at++) {
      const other = bus[at];
      if (other === undefined || !alike(one, other)) continue;
      const difference = other.at - one.at;
      if (Math.abs(difference - offset) > TOLERANCE_MS) continue;
      offsets.push(difference);
      from = at + 1;
      break;
    }
  }
  const sorted = offsets.toSorted((a, b) => a - b);
  return { count: offsets.length, offset: sorted[sorted.length >> 1] ?? offset };
}

function alike(a: TimedHop, b: TimedHop): boolean {
  return a.change === b.change && seenAs(a.mode) === seenAs(b.mode);
}
