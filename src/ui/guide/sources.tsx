import { For, Show, type VoidComponent } from "solid-js";
import type { Line, Source } from "../../core/guide/playbook.ts";
import { SOURCES } from "../../core/guide/playbooks/sources.data.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import type { SessionWords } from "../../i18n/en/session.ts";
import styles from "./sources.module.css";

/** What the grades mean, and where the statements of a step come from. */
export const Sources: VoidComponent<{
  lines: readonly Line[];
  guide: Pick<GuideWords, "grades">;
  words: Pick<SessionWords, "sources">;
  /** The table that the lines' sources stand in; the guide's own where it is left out. */
  table?: Readonly<Record<string, Source>>;
}> = (props) => {
  const cited = () => {
    const ids = new Set(props.lines.map((line) => line.source));
    return Object.entries<Source>(props.table ?? SOURCES).flatMap(([id, source]) =>
      ids.has(id) ? [source] : [],
    );
  };
  const grades = () => [...new Set(props.lines.map((line) => line.grade))];
  return (
    <details class={styles["sources"]}>
      <summary>{props.words.sources}</summary>
      <dl>
        <For each={grades()}>
          {(grade) => (
            <div>
              <dt data-grade={grade}>{props.guide.grades[grade].name}</dt>
              <dd>{props.guide.grades[grade].meaning}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={cited().length > 0}>
        <ul>
          <For each={cited()}>
            {(source) => (
              <li>
                {source.title} <span class={styles["url"]}>{source.url}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </details>
  );
};
