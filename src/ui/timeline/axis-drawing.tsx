import { createMemo, createUniqueId, For, Show, type VoidComponent } from "solid-js";
import type { Bar, Lane, Span } from "../../core/timeline/bars.ts";
import type { Axis } from "../../core/timeline/lanes.ts";
import type { VerdictKind } from "../../core/timeline/verdict.ts";
import { useLanguage } from "../words.ts";
import styles from "./axis.module.css";
import { clockMarks, END, heightOf, laneTop, MARGIN, ROW, widthOf } from "./geometry.ts";
import type { Scale } from "./scale.ts";
import { clockText, spanText } from "./span-text.ts";
import type { AxisTexts } from "./story.ts";

/** How a verdict is coloured; its words stand beside, so that no colour says anything alone. */
const TONE: Readonly<Record<VerdictKind, "good" | "bad" | "open">> = {
  bounced: "bad",
  "fell-to-dfu": "bad",
  "never-returned": "bad",
  "link-glitch": "open",
  "reset-in-restore": "bad",
  vanished: "bad",
  finished: "good",
  "finished-not-booted": "bad",
  "not-seen": "open",
};

/** The drawing itself, hidden from screen readers: the list beside it says the same. */
export const AxisDrawing: VoidComponent<{
  axis: Axis;
  endMs: number;
  edges: readonly number[];
  scale: Scale;
  lanes: readonly Lane[];
  words: AxisTexts;
}> = (props) => {
  const { language } = useLanguage();
  const hatch = createUniqueId();
  const x = (ms: number): number => MARGIN + props.scale.at(ms);
  const wide = (fromMs: number, toMs: number | null, least: number): number =>
    Math.max(least, x(toMs ?? props.endMs) - x(fromMs));
  const top = (lane: Lane): number => laneTop(props.lanes, lane);
  const bottom = () => heightOf(props.lanes) - ROW.clock;
  const stages = createMemo(() =>
    props.axis.stages.map((one, index, all) => ({ ...one, toMs: all[index + 1]?.atMs ?? null })),
  );
  /** From each stay to the next: the hop. */
  const hops = createMemo(() =>
    props.axis.bars.slice(1).map((to, index) => ({ from: props.axis.bars[index], to })),
  );
  const middle = (bar: Bar): number => top(bar.lane) + ROW.lane / 2 - 3;
  const label = (text: string, { fromMs, toMs }: Span): string =>
    wide(fromMs, toMs, 0) >= widthOf(text) + 4 ? text : "";
  return (
    <svg
      class={styles["drawing"]}
      width={props.scale.width + MARGIN + END}
      height={heightOf(props.lanes)}
      aria-hidden="true"
    >
      <defs>
        <pattern
          id={hatch}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class={styles["hatch"]} x1="0" x2="0" y1="0" y2="7" />
        </pattern>
      </defs>
      <For each={props.lanes}>
        {(lane) => (
          <line
            class={styles["track"]}
            x1="0"
            x2="100%"
            y1={top(lane) + ROW.lane / 2 - 3}
            y2={top(lane) + ROW.lane / 2 - 3}
          />
        )}
      </For>
      <For each={props.axis.unwatched}>
        {(span) => (
          <g>
            <rect
              x={x(span.fromMs)}
              width={wide(span.fromMs, span.toMs, 4)}
              y={ROW.stage}
              height={bottom() - ROW.stage}
              fill={`url(#${hatch})`}
            >
              <title>
                {props.words.axis.unwatchedFor(spanText(span.toMs - span.fromMs, language()))}
              </title>
            </rect>
            <text
              class={styles["unseen"]}
              x={(x(span.fromMs) + x(span.toMs)) / 2}
              y={ROW.stage + 18}
            >
              {label(props.words.axis.unwatched, span)}
            </text>
          </g>
        )}
      </For>
      <For each={stages()}>
        {(one) => (
          <g class={styles["stage"]}>
            <line x1={x(one.atMs)} x2={x(one.atMs)} y1="4" y2={bottom()} />
            <text x={x(one.atMs) + 4} y="17">
              {label(props.words.stages[one.stage].title, {
                fromMs: one.atMs,
                toMs: one.toMs ?? props.endMs,
              })}
            </text>
          </g>
        )}
      </For>
      <For each={props.axis.gaps}>
        {(gap) => (
          <g class={styles["gap"]}>
            <rect
              x={x(gap.fromMs)}
              width={wide(gap.fromMs, gap.toMs, 2)}
              y={ROW.stage + 4}
              height="20"
              rx="3"
            />
            <text x={(x(gap.fromMs) + x(gap.toMs)) / 2} y={ROW.stage + 18}>
              {label(spanText(gap.toMs - gap.fromMs, language()), gap)}
            </text>
          </g>
        )}
      </For>
      <For each={hops()}>
        {({ from, to }) => (
          <Show when={from}>
            {(before) => (
              <line
                class={styles["hop"]}
                x1={x(before().toMs ?? to.fromMs)}
                y1={middle(before())}
                x2={x(to.fromMs)}
                y2={middle(to)}
              />
            )}
          </Show>
        )}
      </For>
      <For each={props.axis.bars}>
        {(bar) => (
          <rect
            class={styles["bar"]}
            data-lane={bar.lane}
            data-open={bar.toMs === null ? "" : undefined}
            data-unseen={bar.endSeen ? undefined : ""}
            x={x(bar.fromMs)}
            width={wide(bar.fromMs, bar.toMs, 3)}
            y={top(bar.lane) + 5}
            height="14"
            rx="3"
          />
        )}
      </For>
      <For each={props.axis.log}>
        {(bar) => (
          <rect
            class={styles["logged"]}
            x={x(bar.fromMs)}
            width={wide(bar.fromMs, bar.toMs, 3)}
            y={top(bar.lane) + 21}
            height="5"
            rx="1"
          />
        )}
      </For>
      <For each={props.axis.verdicts}>
        {({ atMs, verdict }) => (
          <g class={styles["verdict"]} data-tone={TONE[verdict.kind]} data-mark={verdict.kind}>
            <title>{props.words.verdicts[verdict.kind].title}</title>
            <line x1={x(atMs)} x2={x(atMs)} y1="4" y2={bottom()} />
            <path d={`M${x(atMs)} ${bottom() - 9}l6 6-6 6-6-6z`} />
          </g>
        )}
      </For>
      <line class={styles["now"]} x1={x(props.endMs)} x2={x(props.endMs)} y1="4" y2={bottom()} />
      <For each={clockMarks(props.edges, (ms) => props.scale.at(ms))}>
        {(ms) => (
          <text class={styles["clock"]} x={x(ms)} y={heightOf(props.lanes) - 5}>
            {clockText(ms)}
          </text>
        )}
      </For>
    </svg>
  );
};
