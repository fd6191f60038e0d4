import { Match, Switch, type VoidComponent } from "solid-js";
import type { PhoneScreen } from "../../core/practice.ts";
import styles from "./phone-glass.module.css";

/** What the glass of the practice phone shows, in outline. */
export const PhoneGlass: VoidComponent<{ screen: PhoneScreen }> = (props) => (
  <svg class={styles["glass"]} viewBox="0 0 52 112" aria-hidden="true">
    <rect
      classList={{
        [styles["dark"] ?? ""]: props.screen !== "home",
        [styles["home"] ?? ""]: props.screen === "home",
      }}
      width="52"
      height="112"
      rx="6"
    />
    <Switch>
      <Match when={props.screen === "home"}>
        <g class={styles["apps"]}>
          <rect x="8" y="14" width="8" height="8" rx="2" />
          <rect x="22" y="14" width="8" height="8" rx="2" />
          <rect x="36" y="14" width="8" height="8" rx="2" />
          <rect x="8" y="28" width="8" height="8" rx="2" />
          <rect x="22" y="28" width="8" height="8" rx="2" />
          <rect x="8" y="94" width="8" height="8" rx="2" />
          <rect x="22" y="94" width="8" height="8" rx="2" />
          <rect x="36" y="94" width="8" height="8" rx="2" />
        </g>
      </Match>
      <Match when={props.screen === "apple-logo" || props.screen === "progress"}>
        {/* A plain round fruit with a leaf: our own, not the mark of Apple. */}
        <g class={styles["light"]}>
          <circle cx="26" cy="52" r="8" />
          <path d="M26 42q1-5 5-6q0 5-5 6z" />
          <Switch>
            <Match when={props.screen === "progress"}>
              <rect x="11" y="74" width="30" height="3" rx="1.5" opacity="0.35" />
              <rect x="11" y="74" width="14" height="3" rx="1.5" />
            </Match>
          </Switch>
        </g>
      </Match>
      <Match when={props.screen === "recovery-picture"}>
        <g class={styles["line"]}>
          <rect x="14" y="32" width="24" height="16" rx="2" />
          <path d="M11 52h30" />
          <path d="M26 84V66M22.5 70L26 66L29.5 70" />
          <rect x="22.5" y="82" width="7" height="9" rx="1.5" />
        </g>
      </Match>
    </Switch>
  </svg>
);
