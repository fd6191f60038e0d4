import { For, Show, type VoidComponent } from "solid-js";
import type { Excerpt, Finding } from "../../../core/logs/autopsy.ts";
import styles from "./attempt-view.module.css";
import { LineLink } from "./line-link.tsx";
import type { LogsTexts } from "./logs-texts.ts";

/** What an attempt shows, most telling first: how well that is known, whom it points at, and the line. */
export const Findings: VoidComponent<{
  findings: readonly Finding[];
  excerpts: readonly Excerpt[];
  /** Nothing is missed where there is none. */
  quiet: boolean;
  texts: LogsTexts;
  onLine: (line: number) => void;
}> = (props) => {
  const words = () => props.texts.logs;
  const excerpt = (line: number) => props.excerpts.find((one) => one.line === line)?.text;
  return (
    <Show
      when={props.findings.length > 0}
      fallback={
        <Show when={props.quiet}>
          <p data-no-finding="">{words().part.noFinding}</p>
        </Show>
      }
    >
      <div class={styles["block"]}>
        <h4>{words().part.findings}</h4>
        <ul class={styles["findings"]}>
          <For each={props.findings}>
            {(finding) => (
              <li data-finding={finding.id}>
                <p class={styles["found"]}>
                  <strong>{words().findings[finding.id].title}</strong>
                  <small
                    data-grade={finding.grade}
                    title={props.texts.grades[finding.grade].meaning}
                  >
                    {props.texts.grades[finding.grade].name}
                  </small>
                </p>
                <p>{words().findings[finding.id].proof}</p>
                <Show when={finding.suspects.length > 0}>
                  <p class={styles["suspects"]}>
                    {words().part.suspects}{" "}
                    {finding.suspects.map((id) => props.texts.causes[id].name).join(" · ")}
                  </p>
                </Show>
                <p class={styles["evidence"]}>
                  <LineLink line={finding.line} words={words()} onLine={props.onLine} />
                  <Show when={excerpt(finding.line)}>{(text) => <code>{text()}</code>}</Show>
                </p>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
};
