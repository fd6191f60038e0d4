// Rows and places of the drawn axis, in pixels. Knows no colours and no words.
import { LANES, type Lane } from "../../core/timeline/bars.ts";
import type { Axis } from "../../core/timeline/lanes.ts";

/** Heights of the rows, from top to bottom: stages, times off the bus, one a lane, the clock. */
export const ROW = { stage: 26, away: 28, lane: 30, clock: 22 } as const;

/** Room before the first moment, and after the last, whose time is written there. */
export const MARGIN = 6;
export const END = 44;

/** Lanes that are drawn; the last only where something is in it. */
export function lanesDrawn({ bars, log }: Axis): readonly Lane[] {
  const other = [...bars, ...log].some(({ lane }) => lane === "other");
  return LANES.filter((lane) => lane !== "other" || other);
}

/** The top of a lane's row. */
export function laneTop(lanes: readonly Lane[], lane: Lane): number {
  return ROW.stage + ROW.away + lanes.indexOf(lane) * ROW.lane;
}

/** The whole drawing's height. */
export const heightOf = (lanes: readonly Lane[]): number =>
  ROW.stage + ROW.away + lanes.length * ROW.lane + ROW.clock;

/** Every moment at which something begins or ends. */
export function edgesOf({ bars, gaps, unwatched, stages, log }: Axis, endMs: number): number[] {
  const ends = [...bars, ...gaps, ...unwatched, ...log].flatMap(({ fromMs, toMs }) =>
    toMs === null ? [fromMs] : [fromMs, toMs],
  );
  return [0, ...ends, ...stages.map(({ atMs }) => atMs), Math.max(endMs, ...ends)];
}

/** A guess at a text's width: what stands on a drawing is left out where it would not fit. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > "\u2E80" ? 12.5 : 6.8;
  return width;
}

/** Moments whose time is written under the axis: none so close that two would touch. */
export function clockMarks(
  edges: readonly number[],
  at: (ms: number) => number,
): readonly number[] {
  const marks: number[] = [];
  for (const edge of edges.toSorted((a, b) => a - b)) {
    const last = marks.at(-1);
    if (last === undefined || at(edge) - at(last) >= 58) marks.push(edge);
  }
  return marks;
}
