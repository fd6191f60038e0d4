import { For, Show, type VoidComponent } from "solid-js";
import type { Line } from "../../core/guide/playbook.ts";
import { lineText, type LineWords } from "./guide-text.ts";
import styles from "./lines.module.css";

/**
 * Sentences of the guide. One that is no established fact carries its grade beside it, so that our
 * judgement never looks like a fact.
 */
export const Lines: VoidComponent<{
  lines: readonly Line[];
  guide: LineWords;
  ordered?: boolean;
}> = (props) => (
  <ul
    classList={{ [styles["lines"] ?? ""]: true, [styles["ordered"] ?? ""]: props.ordered === true }}
  >
    <For each={props.lines}>
      {(line) => (
        <li>
          <span>
            {lineText(props.guide, line.line)}{" "}
            <Show when={line.grade !== "source"}>
              <small class={styles["grade"]} title={props.guide.grades[line.grade].meaning}>
                {props.guide.grades[line.grade].name}
              </small>
            </Show>
          </span>
        </li>
      )}
    </For>
  </ul>
);
