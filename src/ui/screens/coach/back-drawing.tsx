import { Match, Switch, type VoidComponent } from "solid-js";
import type { Shape } from "../../../core/apple/shape.ts";
import styles from "./pick-device.module.css";

/** Shapes whose fronts are alike and whose backs tell them apart. */
export const TOLD_BY_BACK: ReadonlySet<Shape> = new Set(["iphone-8", "iphone-7", "iphone-6"]);

/**
 * The back and the lower edge: glass and one lens on an iPhone 8 or SE, antenna lines that hug the ends on
 * an iPhone 7, lines right across and a headphone jack on an iPhone 6 or 6s.
 */
export const BackDrawing: VoidComponent<{ shape: Shape }> = (props) => (
  <svg viewBox="-16 0 100 192" aria-hidden="true" data-back={props.shape}>
    <rect class={styles["back"]} x="0" y="25" width="68" height="138" rx="11" />
    <circle class={styles["lens"]} cx="14" cy="38" r="5.5" />
    <circle class={styles["flash"]} cx="26" cy="38" r="2" />
    <Switch>
      <Match when={props.shape === "iphone-7"}>
        <path
          class={styles["antenna"]}
          d="M1 36Q4 29 12 28.5H56Q64 29 67 36M1 152Q4 159 12 159.5H56Q64 159 67 152"
        />
      </Match>
      <Match when={props.shape === "iphone-6"}>
        <path class={styles["antenna"]} d="M0 47H68M0 141H68" />
      </Match>
    </Switch>
    {/* The lower edge, seen from below. */}
    <rect class={styles["back"]} x="0" y="172" width="68" height="12" rx="6" />
    <rect class={styles["lens"]} x="27" y="176" width="14" height="4" rx="2" />
    <Switch>
      <Match when={props.shape === "iphone-6"}>
        <circle class={styles["jack"]} cx="11" cy="178" r="3.2" />
      </Match>
    </Switch>
  </svg>
);
