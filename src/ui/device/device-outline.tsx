import { For, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { Button } from "../../core/coach/procedures.ts";
import type { PhoneScreen } from "../../core/practice.ts";
import { OUTLINES, type EdgeButton } from "./device-outline.data.ts";
import styles from "./device-outline.module.css";
import { ScreenDrawing } from "./screen-drawing.tsx";
import type { Shape } from "../../core/apple/shape.ts";

/** Room around the body for arrows and for buttons that stick out. */
const MARGIN = 25;

/** How a button stands: `down` is held now, `up` is to be let go now, `next` is pressed soon. */
type Standing = "idle" | "next" | "down" | "up";

/** A device in outline, its buttons lit as they are to be pressed, held and let go. */
export const DeviceOutline: VoidComponent<{
  shape: Shape;
  down: readonly Button[];
  /** To be let go now. */
  up?: readonly Button[];
  next?: readonly Button[];
  /** What its glass shows; undefined: nothing is said about it. */
  screen?: PhoneScreen | undefined;
  /** Lying on its side, upper end to the left. */
  turned?: boolean;
}> = (props) => {
  const outline = () => OUTLINES[props.shape];
  const width = () => outline().width + 2 * MARGIN;
  const height = () => outline().height + 2 * MARGIN;
  const standing = (button: Button | null): Standing => {
    if (button === null) return "idle";
    if (props.down.includes(button)) return "down";
    if (props.up?.includes(button) === true) return "up";
    return props.next?.includes(button) === true ? "next" : "idle";
  };
  const tablet = () => props.shape.startsWith("ipad");
  return (
    <svg
      class={styles["outline"]}
      viewBox={props.turned === true ? `0 0 ${height()} ${width()}` : `0 0 ${width()} ${height()}`}
      aria-hidden="true"
      data-shape={props.shape}
    >
      <g transform={props.turned === true ? `translate(0 ${width()}) rotate(-90)` : ""}>
        <g transform={`translate(${MARGIN} ${MARGIN})`}>
          <For each={outline().edge}>
            {(button) => (
              <Edge button={button} standing={standing(button.button)} width={outline().width} />
            )}
          </For>
          <rect
            class={styles["body"]}
            width={outline().width}
            height={outline().height}
            rx={outline().radius}
          />
          <rect
            class={styles["port"]}
            x={outline().width / 2 - 6}
            y={outline().height - 1.5}
            width="12"
            height="3"
            rx="1.5"
          />
          <rect
            classList={{
              [styles["screen"] ?? ""]: true,
              [styles["glass"] ?? ""]: props.screen !== undefined && props.screen !== "home",
              [styles["bright"] ?? ""]: props.screen === "home",
            }}
            x={outline().screen[0]}
            y={outline().screen[1]}
            width={outline().screen[2]}
            height={outline().screen[3]}
            rx={outline().screenRadius}
          />
          <Show when={props.screen}>
            {(screen) => (
              <svg
                x={outline().screen[0]}
                y={outline().screen[1]}
                width={outline().screen[2]}
                height={outline().screen[3]}
                viewBox={tablet() ? "0 0 58 76" : "0 0 34 76"}
              >
                <ScreenDrawing screen={screen()} wide={tablet()} />
              </svg>
            )}
          </Show>
          <Brow brow={outline().brow} middle={outline().width / 2} />
          <Show when={outline().home}>
            {(home) => (
              <>
                <circle
                  class={styles["home"]}
                  data-standing={standing("home")}
                  cx={home()[0]}
                  cy={home()[1]}
                  r={home()[2]}
                />
                <Arrow standing={standing("home")} x={home()[0]} y={home()[1] + 14} turn={0} />
              </>
            )}
          </Show>
        </g>
      </g>
    </svg>
  );
};

/** How far a button sticks out: it sinks in while it is down. */
const OUT: Readonly<Record<Standing, number>> = { idle: 4.5, next: 7, down: 5, up: 7.5 };

/** A button on the edge. */
const Edge: VoidComponent<{ button: EdgeButton; standing: Standing; width: number }> = (props) => {
  const out = () => OUT[props.standing];
  const box = () => {
    const { side, at, length } = props.button;
    // Two units lie under the body, so that no gap shows at its rounded line.
    if (side === "top") return { x: at, y: -out(), width: length, height: out() + 2 };
    return {
      x: side === "left" ? -out() : props.width - 2,
      y: at,
      width: out() + 2,
      height: length,
    };
  };
  const middle = () => props.button.at + props.button.length / 2;
  return (
    <>
      <rect
        class={styles["button"]}
        data-standing={props.standing}
        x={box().x}
        y={box().y}
        width={box().width}
        height={box().height}
        rx="2.5"
      />
      <Switch>
        <Match when={props.button.side === "top"}>
          <Arrow standing={props.standing} x={middle()} y={-7} turn={180} />
        </Match>
        <Match when={props.button.side === "left"}>
          <Arrow standing={props.standing} x={-7} y={middle()} turn={90} />
        </Match>
        <Match when={props.button.side === "right"}>
          <Arrow standing={props.standing} x={props.width + 7} y={middle()} turn={270} />
        </Match>
      </Switch>
    </>
  );
};

/** Points at a button to press, and away from one to let go. Its tip is at x, y; turn 0 points up. */
const Arrow: VoidComponent<{ standing: Standing; x: number; y: number; turn: number }> = (
  props,
) => (
  <Show when={props.standing !== "idle"}>
    <g transform={`translate(${props.x} ${props.y}) rotate(${props.turn})`}>
      <path
        class={styles["arrow"]}
        data-standing={props.standing}
        d={
          props.standing === "up"
            ? "M0 17.5L-8 8.5H-3V1.5H3V8.5H8Z"
            : "M0 1.5L8 10.5H3V17.5H-3V10.5H-8Z"
        }
      />
    </g>
  </Show>
);

const Brow: VoidComponent<{ brow: "pill" | "earpiece" | "camera"; middle: number }> = (props) => (
  <Switch>
    <Match when={props.brow === "pill"}>
      <rect class={styles["pill"]} x={props.middle - 10} y="8.5" width="20" height="6" rx="3" />
    </Match>
    <Match when={props.brow === "earpiece"}>
      <rect class={styles["mark"]} x={props.middle - 7} y="8" width="14" height="2.4" rx="1.2" />
    </Match>
    <Match when={props.brow === "camera"}>
      <circle class={styles["mark"]} cx={props.middle} cy="3.4" r="1.3" />
    </Match>
  </Switch>
);
