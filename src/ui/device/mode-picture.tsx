import { Match, Switch, type VoidComponent } from "solid-js";
import type { DeviceClass } from "../../core/apple/model.ts";
import type { Mode } from "../../core/apple/mode.ts";
import styles from "./mode-picture.module.css";

/** What a person sees on the device in this mode, in outline, so that they can tell by looking. */
export const ModePicture: VoidComponent<{ mode: Mode | null; class: DeviceClass | null }> = (
  props,
) => (
  <svg
    class={styles["picture"]}
    viewBox={props.class === "ipad" ? "0 0 68 88" : "0 0 44 88"}
    aria-hidden="true"
  >
    <rect
      class={styles["body"]}
      x="1.5"
      y="1.5"
      width={props.class === "ipad" ? 65 : 41}
      height="85"
      rx={props.class === "ipad" ? 6 : 9}
    />
    <rect
      classList={{
        [styles["screen"] ?? ""]: true,
        [styles["black"] ?? ""]: props.mode !== "normal",
      }}
      x="5"
      y="6"
      width={props.class === "ipad" ? 58 : 34}
      height="76"
      rx="5"
    />
    <g transform={props.class === "ipad" ? "translate(12 0)" : ""}>
      <Switch>
        <Match when={props.mode === "normal"}>
          <g class={styles["apps"]}>
            <rect x="10" y="14" width="6" height="6" rx="1.5" />
            <rect x="19" y="14" width="6" height="6" rx="1.5" />
            <rect x="28" y="14" width="6" height="6" rx="1.5" />
            <rect x="10" y="24" width="6" height="6" rx="1.5" />
            <rect x="19" y="24" width="6" height="6" rx="1.5" />
            <rect x="10" y="70" width="6" height="6" rx="1.5" />
            <rect x="19" y="70" width="6" height="6" rx="1.5" />
            <rect x="28" y="70" width="6" height="6" rx="1.5" />
          </g>
        </Match>
        <Match when={props.mode === "recovery"}>
          <g class={styles["drawing"]}>
            <rect x="13" y="26" width="18" height="12" rx="1.5" />
            <path d="M11 41h22" />
            <path d="M22 62v-10m0 10" />
            <rect x="19.5" y="60" width="5" height="7" rx="1" />
            <path d="M22 52l-2.6 3.4M22 52l2.6 3.4" />
          </g>
        </Match>
        <Match when={props.mode === null}>
          <path class={styles["drawing"]} d="M15 44h14" />
        </Match>
      </Switch>
    </g>
  </svg>
);
