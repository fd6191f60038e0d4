import { For, Show, type VoidComponent } from "solid-js";
import type { Found } from "../../core/diagnosis/found.ts";
import type { Source } from "../../core/guide/playbook.ts";
import { SOURCES } from "../../core/guide/playbooks/sources.data.ts";
import type { DiagnosisWords } from "../../i18n/diagnosis-words.ts";
import type { SessionWords } from "../../i18n/en/session.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import { loadLogs } from "../../i18n/load.ts";
import { stepTitle } from "../guide/guide-text.ts";
import { createLazyWords } from "../words.ts";
import styles from "./causes-panel.module.css";

export interface FoundWords {
  readonly diagnosis: DiagnosisWords;
  readonly guide: GuideWords;
  readonly session: Pick<SessionWords, "causes">;
}

/** Pieces of evidence, each with its grade, its source and where it stands in the record. */
export const FoundList: VoidComponent<{ found: readonly Found[]; words: FoundWords }> = (props) => {
  const sourceOf = ({ source }: Found): Source | null =>
    source === undefined ? null : SOURCES[source];
  return (
    <ul class={styles["found"]}>
      <For each={props.found}>
        {(found) => (
          <li>
            <Show
              when={found.evidence === "log-finding"}
              fallback={sentence(found, found.detail ?? "", props.words)}
            >
              <LogFinding found={found} words={props.words} />
            </Show>{" "}
            <small class={styles["grade"]} title={props.words.guide.grades[found.grade].meaning}>
              {props.words.guide.grades[found.grade].name}
            </small>
            <Show when={sourceOf(found)}>
              {(source) => <small class={styles["source"]}>{source().title}</small>}
            </Show>
            <Show when={found.orders.length > 0}>
              <small class={styles["source"]}>
                {props.words.session.causes.entries(found.orders)}
              </small>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
};

/** What a log says has its words with the logs: they are fetched when there is such a piece. */
const LogFinding: VoidComponent<{ found: Found; words: FoundWords }> = (props) => {
  const logs = createLazyWords(loadLogs);
  const title = (): string => {
    const findings: Readonly<Record<string, { readonly title: string }>> = logs()?.findings ?? {};
    return findings[props.found.detail ?? ""]?.title ?? "";
  };
  return <>{sentence(props.found, title(), props.words)}</>;
};

function sentence({ evidence }: Found, detail: string, { diagnosis, guide }: FoundWords): string {
  const aboutStep = evidence === "step-failed" || evidence === "step-worked";
  return diagnosis.evidence[evidence](aboutStep ? stepTitle(guide, detail) : detail);
}
