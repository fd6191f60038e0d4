import type { VoidComponent } from "solid-js";
import type { LogOutcome } from "../../../core/log-desk.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import styles from "./log-card.module.css";

/** A file that was not read, and what to do. */
export const RefusedCard: VoidComponent<{
  refused: Extract<LogOutcome, { kind: "refused" }>;
  words: LogWords;
}> = (props) => (
  <article class={styles["card"]} data-refused={props.refused.code} data-tone="plain">
    <h3 class={styles["name"]}>
      <bdi>{props.refused.path}</bdi>
    </h3>
    <p>
      <strong>{props.words.list.refused}</strong>
      {` ${props.words.errors[props.refused.code]}`}
    </p>
  </article>
);
