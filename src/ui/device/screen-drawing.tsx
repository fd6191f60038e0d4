import { For, Match, Switch, type VoidComponent } from "solid-js";
import type { PhoneScreen } from "../../core/practice.ts";
import styles from "./screen-drawing.module.css";

/** Apps of the Home Screen and its dock, as x and y of their corners. */
const APPS: readonly (readonly [x: number, y: number])[] = [
  [5, 8],
  [14, 8],
  [23, 8],
  [5, 18],
  [14, 18],
  [5, 64],
  [14, 64],
  [23, 64],
];

/** What a device's glass shows, in outline, in a box of 34 by 76 units; `wide` is a tablet's box of 58. */
export const ScreenDrawing: VoidComponent<{ screen: PhoneScreen | null; wide: boolean }> = (
  props,
) => (
  <>
    <rect
      classList={{
        [styles["glass"] ?? ""]: true,
        [styles["lit"] ?? ""]: props.screen === "home",
      }}
      width={props.wide ? 58 : 34}
      height="76"
      rx="5"
    />
    <g transform={props.wide ? "translate(12 0)" : ""}>
      <Switch>
        <Match when={props.screen === "home"}>
          <g class={styles["apps"]}>
            <For each={APPS}>{([x, y]) => <rect x={x} y={y} width="6" height="6" rx="1.5" />}</For>
          </g>
        </Match>
        <Match when={props.screen === "recovery-picture"}>
          <g class={styles["line"]}>
            <rect x="8" y="20" width="18" height="12" rx="1.5" />
            <path d="M6 35h22M17 56V46M14.4 49.4L17 46l2.6 3.4" />
            <rect x="14.5" y="54" width="5" height="7" rx="1" />
          </g>
        </Match>
        <Match when={props.screen === "apple-logo" || props.screen === "progress"}>
          {/* A plain round fruit with a leaf: our own, not the mark of Apple. */}
          <g class={styles["light"]}>
            <circle cx="17" cy="35" r="5.5" />
            <path d="M17 28q.7-3.4 3.4-4.2q0 3.4-3.4 4.2z" />
            <rect
              x="7"
              y="50"
              width="20"
              height="2"
              rx="1"
              opacity={props.screen === "progress" ? 0.35 : 0}
            />
            <rect
              x="7"
              y="50"
              width="9"
              height="2"
              rx="1"
              opacity={props.screen === "progress" ? 1 : 0}
            />
          </g>
        </Match>
        <Match when={props.screen === null}>
          <path class={styles["line"]} d="M10 38h14" />
        </Match>
      </Switch>
    </g>
  </>
);
