import {
  createEffect,
  createMemo,
  createSignal,
  For,
  onCleanup,
  Show,
  type VoidComponent,
} from "solid-js";
import type { Axis } from "../../core/timeline/lanes.ts";
import { useLanguage } from "../words.ts";
import { AxisDrawing } from "./axis-drawing.tsx";
import styles from "./axis.module.css";
import { edgesOf, END, lanesDrawn, MARGIN } from "./geometry.ts";
import { elasticScale } from "./scale.ts";
import { clockText } from "./span-text.ts";
import { storyOf, type AxisTexts } from "./story.ts";

/** So close to the end, the drawing follows what comes. */
const FOLLOWS_PX = 80;

/**
 * What the bus did, and what a log says of the same time, on one axis: a lane a mode, gaps with their
 * lengths, stages, verdicts and the times that were not observed. The list below says the same in words.
 */
export const TimeAxis: VoidComponent<{
  axis: Axis;
  /** Where the axis ends now, in its milliseconds: later than `axis.endMs` while time goes on. */
  endMs: number;
  words: AxisTexts;
}> = (props) => {
  const { language } = useLanguage();
  const edges = createMemo(() => edgesOf(props.axis, props.endMs));
  const scale = createMemo(() => elasticScale(edges()));
  const lanes = createMemo(() => lanesDrawn(props.axis));
  const story = createMemo(() => storyOf(props.axis, props.endMs, props.words, language()));
  const words = () => props.words.axis;
  const empty = () => props.axis.bars.length + props.axis.log.length === 0;
  const [scroller, setScroller] = createSignal<HTMLElement | null>(null);
  let follows = true;
  const onScroll = ({ currentTarget: at }: { readonly currentTarget: HTMLElement }): void => {
    follows = at.scrollLeft + at.clientWidth >= at.scrollWidth - FOLLOWS_PX;
  };
  createEffect(() => {
    const end = scale().width;
    if (!follows) return;
    // With the frame: scrolling lays the page out, and on the bus several moves come in one task.
    const frame = requestAnimationFrame(() => scroller()?.scrollTo({ left: end + MARGIN + END }));
    onCleanup(() => cancelAnimationFrame(frame));
  });
  return (
    <figure class={styles["axis"]} data-axis={props.axis.bars.length}>
      <figcaption>
        <h2>{words().title}</h2>
        <Show when={props.axis.log.length > 0}>
          <ul class={styles["legend"]} aria-hidden="true">
            <li data-of="bus">{words().bus}</li>
            <li data-of="log">{words().log}</li>
          </ul>
        </Show>
      </figcaption>
      <Show when={!empty()} fallback={<p class={styles["hint"]}>{words().empty}</p>}>
        <div class={styles["frame"]}>
          <ul class={styles["rows"]} aria-hidden="true">
            <li data-row="stage">{words().stage}</li>
            <li data-row="away">{words().away}</li>
            <For each={lanes()}>{(lane) => <li data-lane={lane}>{words().lanes[lane]}</li>}</For>
          </ul>
          <section
            ref={setScroller}
            onScroll={onScroll}
            class={styles["scroller"]}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls what has the focus
            tabIndex={0}
            aria-label={words().title}
          >
            <AxisDrawing
              axis={props.axis}
              endMs={props.endMs}
              edges={edges()}
              scale={scale()}
              lanes={lanes()}
              words={props.words}
            />
          </section>
        </div>
        <p class={styles["hint"]}>{words().scale}</p>
        <details>
          <summary>{words().list}</summary>
          <ol class={styles["story"]}>
            <For each={story()}>
              {(line) => (
                <li>
                  <time>{clockText(line.atMs)}</time> {line.text}
                </li>
              )}
            </For>
          </ol>
        </details>
      </Show>
    </figure>
  );
};
