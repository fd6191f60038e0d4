import type { VoidComponent } from "solid-js";
import type { PhoneScreen } from "../../core/practice.ts";
import { ScreenDrawing } from "./screen-drawing.tsx";
import styles from "./mode-picture.module.css";

/** A phone in outline with what its glass shows; null: nothing is known of it. */
export const PhonePicture: VoidComponent<{ screen: PhoneScreen | null; wide?: boolean }> = (
  props,
) => (
  <svg
    class={styles["picture"]}
    viewBox={props.wide === true ? "0 0 68 88" : "0 0 44 88"}
    aria-hidden="true"
  >
    <rect
      class={styles["body"]}
      x="1.5"
      y="1.5"
      width={props.wide === true ? 65 : 41}
      height="85"
      rx={props.wide === true ? 6 : 9}
    />
    <g transform="translate(5 6)">
      <ScreenDrawing screen={props.screen} wide={props.wide === true} />
    </g>
  </svg>
);
