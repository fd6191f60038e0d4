// Which lines of a log speak for the result, in order. Knows no words.
import type { Autopsy } from "../../../core/logs/autopsy.ts";

export type MarkKind = "finding" | "error" | "hop";

/** The kind of each marked line; the most telling where a line has several. */
export function marksOf(autopsy: Autopsy): ReadonlyMap<number, MarkKind> {
  const marks = new Map<number, MarkKind>();
  for (const { hops, chain, findings } of autopsy.attempts) {
    for (const { line } of hops) marks.set(line, "hop");
    for (const { line } of chain) marks.set(line, "error");
    for (const { line } of findings) marks.set(line, "finding");
  }
  return new Map([...marks].toSorted(([a], [b]) => a - b));
}

/** The next marked line from `line` on or back, itself left out; null without one. */
export function nextMark(
  marks: ReadonlyMap<number, MarkKind>,
  line: number,
  way: "on" | "back",
): number | null {
  const lines = [...marks.keys()];
  const found =
    way === "on" ? lines.find((one) => one > line) : lines.findLast((one) => one < line);
  return found ?? null;
}
