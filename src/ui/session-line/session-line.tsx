import { Show, type VoidComponent } from "solid-js";
import { MODELS } from "../../core/apple/models.ts";
import type { SessionRow } from "../../core/ports.ts";
import { loadCodes } from "../../i18n/load.ts";
import { formatDate } from "../format.ts";
import { playbookTitle } from "../guide/guide-text.ts";
import { Link } from "../router.tsx";
import { createLazyWords, useLanguage, useWords } from "../words.ts";
import styles from "./session-line.module.css";

/** One session of the history, as a link. */
export const SessionLine: VoidComponent<{ row: SessionRow }> = (props) => {
  const words = useWords();
  const { language } = useLanguage();
  const name = (): string => {
    const { productType } = props.row.summary;
    const model = MODELS.find((entry) => entry.productType === productType);
    return model === undefined ? words().history.unknownDevice : words().device.model(model.name);
  };
  /** What the shop files it under, and the codes it showed: what the history was searched by. */
  const tags = (): string => {
    const { ticket, customer, technician, codes } = props.row.summary;
    return [ticket, customer, technician, codes.join(", ")].filter((tag) => tag !== "").join(" · ");
  };
  const code = () => /^error-(\d+)$/.exec(props.row.summary.playbook)?.[1] ?? null;
  return (
    <li>
      <Link class={styles["line"]} to={`/session/${props.row.id}`} session={props.row.id}>
        <span class={styles["name"]}>
          {name()}
          <Show when={props.row.summary.practice}>
            <span class={styles["practice"]}>{words().history.practice}</span>
          </Show>
        </span>
        <span class={styles["what"]}>
          <Show when={code()} fallback={<FailureTitle playbook={props.row.summary.playbook} />}>
            {(number) => <>{words().history.playbook(number())}</>}
          </Show>
        </span>
        <Show when={tags()}>{(text) => <span class={styles["tags"]}>{text()}</span>}</Show>
        <span class={styles["when"]}>
          {words().history.started(formatDate(props.row.summary.startedWall, language()))}
        </span>
        <span class={styles["count"]}>{words().history.entries(props.row.count)}</span>
        <span class={styles["outcome"]} data-outcome={props.row.summary.outcome}>
          {words().history.outcome[props.row.summary.outcome]}
        </span>
      </Link>
    </li>
  );
};

/** A symptom or a family has no number: its title is among the words of all failures. */
const FailureTitle: VoidComponent<{ playbook: string }> = (props) => {
  const codes = createLazyWords(loadCodes);
  return <Show when={codes()}>{(words) => <>{playbookTitle(words(), props.playbook)}</>}</Show>;
};
