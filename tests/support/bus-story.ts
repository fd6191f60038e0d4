// What a bus did, told in seconds, as the changes that the timeline reads.
import type { Mode } from "../../src/core/apple/mode.ts";
import type { Stamp } from "../../src/core/session/events.ts";
import type { Change } from "../../src/core/timeline/change.ts";
import { observe } from "../../src/core/timeline/restore-watch.ts";
import type { Verdict, VerdictKind } from "../../src/core/timeline/verdict.ts";
import { NOTHING_WATCHED, type RestoreWatch } from "../../src/core/timeline/watch-state.ts";

const RUN = "00000000000000aa";

/** A stamp at that second of the opening of the page called `run`; the wall clock runs on through all. */
export function second(at: number, run = RUN): Stamp {
  const ms = Math.round(at * 1000);
  return { wall: 1_790_000_000_000 + ms, mono: ms, run };
}

/** A line of a story: a stay from one second to another (null: still there), or something else at a second. */
export type Told =
  | readonly [mode: Mode, from: number, to: number | null]
  | readonly ["gap", at: number, seconds: number]
  | readonly ["resumed", at: number]
  | readonly ["watching", at: number, on: boolean]
  | readonly ["time", at: number];

/** The changes of a story, numbered from 1; after "resumed" everything is of another opening of the page. */
export function changes(...story: readonly Told[]): readonly Change[] {
  const list: Change[] = [];
  let run = RUN;
  story.forEach((line, index) => {
    const place = (at: number) => ({ at: second(at, run), order: list.length + 1 });
    if (line[0] === "gap") {
      list.push({ kind: "gap", ms: line[2] * 1000, ...place(line[1]) });
    } else if (line[0] === "resumed") {
      run = `00000000000000b${index % 10}`;
      list.push({ kind: "resumed", ...place(line[1]) });
    } else if (line[0] === "watching") {
      list.push({ kind: "watching", on: line[2], ...place(line[1]) });
    } else if (line[0] === "time") {
      list.push({ kind: "time", ...place(line[1]) });
    } else {
      const [mode, from, to] = line;
      list.push({ kind: "came", mode, handle: index, ...place(from) });
      if (to !== null) list.push({ kind: "left", handle: index, ...place(to) });
    }
  });
  return list;
}

/** The watch after all of these, from the beginning or from `before`. */
export function watched(
  all: readonly Change[],
  before: RestoreWatch = NOTHING_WATCHED,
): RestoreWatch {
  return all.reduce(observe, before);
}

/** The watch after a story. */
export function told(...story: readonly Told[]): RestoreWatch {
  return watched(changes(...story));
}

/** Every mode shown once, well before anything else: each was permitted. Ends at second 100. */
export const ALL_SEEN: readonly Told[] = [
  ["dfu", 0, 20],
  ["normal", 60, 100],
];

/** Recovery mode, the innocent hop of iBEC, and the kernel handed over at second 240. */
export const TO_KERNEL: readonly Told[] = [
  ["recovery", 200, 213],
  ["recovery", 215, 240],
];

/** As above, and restore mode up from second 254.4 until `end`. */
export const inRestore = (end: number | null): readonly Told[] => [
  ...TO_KERNEL,
  ["normal", 254.4, end],
];

/** The one verdict there is; throws where there is another number of them. */
export function only({ verdicts }: RestoreWatch): Verdict {
  const [verdict, ...more] = verdicts;
  if (verdict === undefined || more.length > 0) throw new Error(`${verdicts.length} verdicts`);
  return verdict;
}

/** What was decided, in order. */
export const kinds = ({ verdicts }: RestoreWatch): readonly VerdictKind[] =>
  verdicts.map(({ kind }) => kind);
