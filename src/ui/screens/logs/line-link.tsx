import type { VoidComponent } from "solid-js";
import type { LogWords } from "../../../i18n/log-words.ts";
import styles from "./attempt-view.module.css";

/** A line's number that opens the log there. */
export const LineLink: VoidComponent<{
  line: number;
  words: LogWords;
  onLine: (line: number) => void;
}> = (props) => (
  <button
    type="button"
    class={styles["line"]}
    data-line={props.line}
    onClick={() => props.onLine(props.line)}
  >
    {props.words.part.line(props.line)}
  </button>
);
