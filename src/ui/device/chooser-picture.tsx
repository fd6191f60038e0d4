import { For, type VoidComponent } from "solid-js";
import type { SessionWords } from "../../i18n/en/session.ts";
import styles from "./chooser-picture.module.css";

/**
 * What the browser's chooser will look like, with the entry to pick marked. Entry names are the
 * devices' own product strings (facts of the protocol, the same in every language).
 */
export const ChooserPicture: VoidComponent<{
  entries: readonly string[];
  words: SessionWords["chooser"];
}> = (props) => (
  <figure class={styles["picture"]}>
    <div class={styles["window"]} aria-hidden="true">
      <p>{props.words.asks(location.host)}</p>
      <ul>
        <For each={props.entries}>{(entry) => <li>{entry}</li>}</For>
      </ul>
      <p class={styles["buttons"]}>
        <span>{props.words.connect}</span>
        <span>{props.words.cancel}</span>
      </p>
    </div>
    <figcaption>{props.words.pick(props.entries)}</figcaption>
  </figure>
);
