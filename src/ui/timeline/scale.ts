// Where a moment stands on a drawn axis. A restore has hops of two seconds beside work of six minutes, and
// a watch lasts for hours: each stretch between two edges is drawn with the logarithm of its length, so that
// short ones can be seen and long ones do not fill the screen. Order and edges are kept; lengths are written.

/** Pixels of a stretch however short, and for each doubling of its seconds. */
const LEAST_PX = 28;
const DOUBLING_PX = 18;
/** Hours of flapping are drawn narrower than they would be. */
const MOST_PX = 9_000;

export interface Scale {
  /** Pixels from the beginning of the axis to its end. */
  readonly width: number;
  /** Pixels of a moment in milliseconds; moments outside stand at the ends. */
  at(ms: number): number;
}

/** The scale of an axis whose stretches begin and end at `edges`, in any order, more than once if need be. */
export function elasticScale(edges: readonly number[]): Scale {
  const knots = [...new Set(edges)].toSorted((a, b) => a - b);
  const places: number[] = [0];
  for (let index = 1; index < knots.length; index += 1) {
    const ms = (knots[index] ?? 0) - (knots[index - 1] ?? 0);
    const px = LEAST_PX + DOUBLING_PX * Math.log2(1 + ms / 1000);
    places.push((places[index - 1] ?? 0) + px);
  }
  const full = places.at(-1) ?? 0;
  const shrunk = full > MOST_PX ? MOST_PX / full : 1;
  return {
    width: full * shrunk,
    at(ms) {
      const after = firstFrom(knots, ms);
      const [from, to] = [knots[after - 1], knots[after]];
      if (to === undefined) return full * shrunk;
      if (from === undefined) return 0;
      const [left, right] = [places[after - 1] ?? 0, places[after] ?? 0];
      return (left + ((right - left) * (ms - from)) / (to - from)) * shrunk;
    },
  };
}

/** Place of the first knot at or after `ms`; one past the last where there is none. */
function firstFrom(knots: readonly number[], ms: number): number {
  let [low, high] = [0, knots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((knots[middle] ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
