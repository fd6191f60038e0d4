import { Show, type VoidComponent } from "solid-js";
import type { PicturesWords } from "../../i18n/en/pictures.ts";
import styles from "./pictures.module.css";

/** How the cable goes to the computer: straight, and not by way of a hub. */
export const WaysIn: VoidComponent<{ words: PicturesWords }> = (props) => (
  <ul class={styles["row"]} data-picture="ports">
    <li>
      <WayIn straight />
      <strong>{props.words.straight}</strong>
    </li>
    <li>
      <WayIn straight={false} />
      <strong>{props.words.hub}</strong>
    </li>
  </ul>
);

const WayIn: VoidComponent<{ straight: boolean }> = (props) => (
  <svg class={styles["way"]} viewBox="0 0 200 90" aria-hidden="true">
    <rect class={styles["pane"]} x="8" y="14" width="26" height="54" rx="6" />
    <path class={styles["line"]} d="M16 62h10" />
    <rect class={styles["pane"]} x="118" y="10" width="66" height="46" rx="4" />
    <path class={styles["pane"]} d="M108 60h86l-6 10H114Z" />
    <Show
      when={props.straight}
      fallback={
        <>
          <path class={styles["broken"]} d="M21 68v12H58M90 80h22V66" />
          <rect class={styles["pane"]} x="58" y="70" width="32" height="16" rx="3" />
          <path class={styles["line"]} d="M64 78h4M72 78h4M80 78h4" />
          <path class={styles["cross"]} d="M64 50l20 16M84 50L64 66" />
        </>
      }
    >
      <path class={styles["seam"]} d="M21 68v12H112V66" />
      <path class={styles["tick"]} d="M58 58l7 7L80 48" />
    </Show>
  </svg>
);
