import { For, Match, Switch, type VoidComponent } from "solid-js";
import styles from "./pictures.module.css";

export const PLUGS = ["usb-a", "usb-c", "lightning", "30-pin"] as const;
export type PlugKind = (typeof PLUGS)[number];

/** A plug seen from its front, at one scale: widths can be compared with the one in the hand. */
export const Plug: VoidComponent<{ kind: PlugKind }> = (props) => (
  <svg class={styles["plug"]} viewBox="0 0 120 44" aria-hidden="true">
    <Switch>
      <Match when={props.kind === "usb-a"}>
        <rect class={styles["metal"]} x="33" y="12" width="54" height="20" rx="1.5" />
        <rect class={styles["tongue"]} x="37" y="15" width="46" height="7" />
        <For each={[42, 53, 63, 74]}>
          {(x) => <rect class={styles["gold"]} x={x} y="22" width="5" height="2.5" />}
        </For>
      </Match>
      <Match when={props.kind === "usb-c"}>
        <rect class={styles["metal"]} x="41" y="15" width="38" height="13" rx="6.5" />
        <rect class={styles["tongue"]} x="46" y="19.5" width="28" height="4" rx="2" />
      </Match>
      <Match when={props.kind === "lightning"}>
        <rect class={styles["metal"]} x="43" y="18" width="34" height="8" rx="3" />
        <For each={[47, 51, 55, 59, 63, 67, 71]}>
          {(x) => <rect class={styles["gold"]} x={x - 0.6} y="20" width="2.6" height="4" />}
        </For>
      </Match>
      <Match when={props.kind === "30-pin"}>
        <rect class={styles["metal"]} x="4" y="16" width="112" height="13" rx="3" />
        <rect class={styles["tongue"]} x="10" y="20" width="100" height="5" rx="1" />
      </Match>
    </Switch>
  </svg>
);
