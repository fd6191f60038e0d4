// The axis told as a list, for who cannot see the drawing: the same things, in order of time.
import type { Axis } from "../../core/timeline/lanes.ts";
import type { Language } from "../../i18n/language.ts";
import type { WatchWords } from "../../i18n/watch-words.ts";
import { spanText } from "./span-text.ts";

export interface StoryLine {
  readonly atMs: number;
  readonly text: string;
}

/** What the axis and its list are written with. */
export type AxisTexts = Pick<WatchWords, "axis" | "stages" | "verdicts">;

/** Every bar, gap, stage and mark in order of time; `endMs` is where the axis ends now. */
export function storyOf(
  axis: Axis,
  endMs: number,
  words: AxisTexts,
  language: Language,
): readonly StoryLine[] {
  const { story, lanes, olderMerged } = words.axis;
  const span = (fromMs: number, toMs: number): string => spanText(toMs - fromMs, language);
  const lines: StoryLine[] = [
    ...axis.stages.map(({ atMs, stage }) => ({
      atMs,
      text: story.stage(words.stages[stage].title),
    })),
    ...axis.bars.map(({ lane, fromMs, toMs, endSeen, stays }) => {
      const lasted = span(fromMs, toMs ?? endMs);
      const stay =
        toMs === null
          ? story.stayNow(lanes[lane], lasted)
          : endSeen
            ? story.stay(lanes[lane], lasted)
            : story.stayUnseen(lanes[lane]);
      return { atMs: fromMs, text: stays > 1 ? `${stay} (${olderMerged(stays)})` : stay };
    }),
    ...axis.gaps.map(({ fromMs, toMs }) => ({
      atMs: fromMs,
      text: story.away(span(fromMs, toMs)),
    })),
    ...axis.unwatched.map(({ fromMs, toMs }) => ({
      atMs: fromMs,
      text: story.unwatched(span(fromMs, toMs)),
    })),
    ...axis.log.map(({ lane, fromMs }) => ({ atMs: fromMs, text: story.log(lanes[lane]) })),
    ...axis.verdicts.map(({ atMs, verdict }) => ({
      atMs,
      text: story.verdict(words.verdicts[verdict.kind].title),
    })),
  ];
  return lines.toSorted((a, b) => a.atMs - b.atMs);
}
