import { Show, type VoidComponent } from "solid-js";
import { MODELS } from "../../core/apple/models.ts";
import type { SessionRow } from "../../core/ports.ts";
import { formatDate } from "../format.ts";
import { Link } from "../router.tsx";
import { useLanguage, useWords } from "../words.ts";
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
          {words().history.playbook(props.row.summary.playbook.replace("error-", ""))}
        </span>
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
