import { createMemo, For, Index, type VoidComponent } from "solid-js";
import type { Button } from "../../../core/coach/procedures.ts";
import type { Coach } from "../../../core/coach/types.ts";
import { BUTTONS_OF } from "../../../core/practice.ts";
import type { CoachWords } from "../../../i18n/coach-words.ts";
import { planOf, type Span } from "./hands-plan.ts";
import styles from "./practice-hands.module.css";

const WIDTH = 480;
const LABEL = 136;
const ROW = 24;

/** The hands beside the count on one time axis: early and late can be seen, button by button. */
export const HandsChart: VoidComponent<{
  coach: Coach;
  began: number;
  spans: readonly Span[];
  name: (button: Button) => string;
  words: CoachWords["practice"];
}> = (props) => {
  const buttons = () => BUTTONS_OF[props.coach.setup.family];
  const plan = createMemo(() => planOf(props.coach));
  const until = () =>
    Math.max(
      10_000,
      ...[...plan(), ...props.spans].map(({ to }) => (to ?? props.coach.now) - props.began),
    );
  const x = (at: number): number =>
    LABEL + (Math.max(0, at - props.began) / until()) * (WIDTH - LABEL);
  const seconds = () =>
    Array.from({ length: Math.floor(until() / 5000) + 1 }, (_, index) => index * 5);
  const height = () => buttons().length * ROW + 22;
  const boxes = (spans: readonly Span[]) =>
    spans
      .filter(({ button }) => buttons().includes(button))
      .map(({ button, from, to }) => {
        const end = to ?? props.coach.now;
        return {
          x: x(from),
          y: buttons().indexOf(button) * ROW,
          width: Math.max(2, x(end) - x(from)),
        };
      });
  return (
    <figure class={styles["chart"]}>
      <h3>{props.words.hands}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${height()}`} aria-hidden="true">
        <For each={seconds()}>
          {(second) => (
            <>
              <line
                class={styles["axis"]}
                x1={x(props.began + second * 1000)}
                x2={x(props.began + second * 1000)}
                y1="0"
                y2={height() - 18}
              />
              <text x={x(props.began + second * 1000)} y={height() - 3} text-anchor="middle">
                {second}
              </text>
            </>
          )}
        </For>
        <For each={buttons()}>
          {(button, index) => (
            <text x="0" y={index() * ROW + 15}>
              {props.name(button)}
            </text>
          )}
        </For>
        <Index each={boxes(plan())}>
          {(box) => (
            <rect
              class={styles["plan"]}
              x={box().x}
              y={box().y + 1}
              width={box().width}
              height="17"
              rx="3"
            />
          )}
        </Index>
        <Index each={boxes(props.spans)}>
          {(box) => (
            <rect
              class={styles["held"]}
              x={box().x}
              y={box().y + 6}
              width={box().width}
              height="7"
              rx="2"
            />
          )}
        </Index>
      </svg>
      <figcaption class={styles["legend"]}>
        <span>{props.words.planned}</span>
        <span>{props.words.pressed}</span>
      </figcaption>
    </figure>
  );
};
