// When the count asked for which button, read from the cues that were given: what the hands are laid
// beside. Pure.
import type { Button } from "../../../core/coach/procedures.ts";
import type { Coach } from "../../../core/coach/types.ts";

/** A button down, in ms of the clock; `to` null: still down. */
export interface Span {
  readonly button: Button;
  readonly from: number;
  readonly to: number | null;
}

/** A tap is asked for this long, in milliseconds. */
const TAP_MS = 400;

/** The spans that were asked for so far, one for each unbroken stretch of a button. */
export function planOf({ run, setup, state, now }: Coach): readonly Span[] {
  if (run === null) return [];
  const { presses } = setup.timing;
  // A press begins with its own cue, or with the release that leads to it.
  const begins = presses.map((_, index) => {
    const cue = run.cues.find(
      (given) => given.cue === `${index}:press` || given.cue === `${index - 1}:release`,
    );
    return cue === undefined ? null : run.began + cue.at;
  });
  const last = run.cues.find(({ cue }) => cue === `${presses.length - 1}:release`);
  const ended = run.endedAt ?? now;
  const over = last === undefined ? ended : run.began + last.at;
  const spans: Span[] = [];
  presses.forEach((press, index) => {
    const from = begins[index] ?? null;
    if (from === null) return;
    const to = begins[index + 1] ?? (state.kind === "counting" ? now : over);
    if (press.kind === "tap") {
      spans.push({ button: press.button, from, to: from + TAP_MS });
      return;
    }
    for (const button of press.buttons) {
      const before = spans.findIndex((span) => span.button === button && span.to === from);
      const joined = spans[before];
      if (joined === undefined) spans.push({ button, from, to });
      else spans[before] = { ...joined, to };
    }
  });
  return spans;
}
