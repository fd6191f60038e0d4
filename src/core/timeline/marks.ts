// Keeps what the link did over several changes as marks in the watch, so that evidence outlives the
// window it was seen in. Decides by loops.ts.
import type { Change } from "./change.ts";
import { blinksOf, loopOf } from "./loops.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";
import { MAX_RESTS, type Mark } from "./watch-state.ts";

/** As many changes as the patterns take; this is read at every coming of a long record. */
const ENOUGH = 16;

/** The marks after the latest change; a pattern that goes on moves its mark along. */
export function markedBy(marks: readonly Mark[], recent: readonly Change[]): readonly Mark[] {
  const stretches = stretchesOf(recent.slice(-ENOUGH));
  const now = stretches.at(-1)?.group;
  if (now === "dfu") return marked(marks, "dfu-blinks", blinksOf(stretches, "dfu"));
  if (now === "normal") return marked(marks, "restarts-alone", loopOf(stretches, "normal"));
  return marks;
}

function marked(
  marks: readonly Mark[],
  id: Mark["id"],
  shown: readonly Stretch[],
): readonly Mark[] {
  if (shown.length === 0) return marks;
  const restsOn = shown
    .flatMap(({ cameAt, leftAt }) => (leftAt === null ? [cameAt] : [cameAt, leftAt]))
    .slice(-MAX_RESTS);
  return [...marks.filter((mark) => mark.id !== id), { id, restsOn }];
}
