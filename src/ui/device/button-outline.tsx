import { For, Show, type VoidComponent } from "solid-js";
import type { ButtonFamily } from "../../core/apple/model.ts";
import type { Button } from "../../core/coach/procedures.ts";
import type { PowerPlace } from "../../i18n/power-place.ts";
import { OUTLINES, POWER_ON_SIDE, type Box } from "./button-outline.data.ts";
import styles from "./button-outline.module.css";

/** The device's outline with the buttons to press lit. */
export const ButtonOutline: VoidComponent<{
  family: ButtonFamily;
  lit: readonly Button[];
  place: PowerPlace;
}> = (props) => {
  const outline = () => OUTLINES[props.family];
  const boxOf = (button: Button, box: Box): Box =>
    props.family === "home" && button === "top" && props.place === "side" ? POWER_ON_SIDE : box;
  return (
    <svg
      class={styles["outline"]}
      viewBox={`0 0 ${outline().width} ${outline().height}`}
      aria-hidden="true"
    >
      <For each={outline().edge}>
        {([button, box]) => (
          <Rounded class="button" box={boxOf(button, box)} lit={props.lit.includes(button)} />
        )}
      </For>
      <rect
        class={styles["body"]}
        x="6"
        y="6"
        width={outline().width - 12}
        height={outline().height - 12}
        rx={outline().radius}
      />
      <Rounded class="screen" box={outline().screen} lit={false} />
      <Show when={outline().home}>
        {(box) => <Rounded class="home" box={box()} lit={props.lit.includes("home")} />}
      </Show>
    </svg>
  );
};

const Rounded: VoidComponent<{ class: "button" | "screen" | "home"; box: Box; lit: boolean }> = (
  props,
) => (
  <rect
    classList={{ [styles[props.class] ?? ""]: true, [styles["lit"] ?? ""]: props.lit }}
    x={props.box[0]}
    y={props.box[1]}
    width={props.box[2]}
    height={props.box[3]}
    rx={props.class === "screen" ? 4 : Math.min(props.box[2], props.box[3]) / 2}
  />
);
