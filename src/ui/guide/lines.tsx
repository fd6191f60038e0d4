import { For, Show, type VoidComponent } from "solid-js";
import type { Line } from "../../core/guide/playbook.ts";
import { lineText, type LineWords } from "./guide-text.ts";
import styles from "./lines.module.css";

/** A grade never stands alone at the start of a line. */
const NO_BREAK = "\u00a0";

/**
 * Sentences of the guide. One that is no established fact carries its grade beside it, so that our
 * judgement never looks like a fact.
 */
export const Lines: VoidComponent<{
  lines: readonly Line[];
  guide: LineWords;
  ordered?: boolean;
  /** On a narrow screen grades shrink to a mark, which the list of grades explains. */
  compact?: boolean;
  /** When a line holds, said before it, where the reader's case is not known. */
  condition?: (line: Line) => string;
}> = (props) => (
  <ul
    classList={{
      [styles["lines"] ?? ""]: true,
      [styles["ordered"] ?? ""]: props.ordered === true,
      [styles["compact"] ?? ""]: props.compact === true,
    }}
  >
    <For each={props.lines}>
      {(line) => (
        <li>
          <span>
            <Show when={props.condition?.(line)}>
              {(condition) => <em class={styles["condition"]}>{condition()}</em>}
            </Show>
            {lineText(props.guide, line.line)}
            {NO_BREAK}
            <Show when={line.grade !== "source"}>
              <small
                class={styles["grade"]}
                data-grade={line.grade}
                title={props.guide.grades[line.grade].meaning}
              >
                {props.guide.grades[line.grade].name}
              </small>
            </Show>
          </span>
        </li>
      )}
    </For>
  </ul>
);
