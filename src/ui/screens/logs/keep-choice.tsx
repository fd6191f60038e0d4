import { Show, type VoidComponent } from "solid-js";
import { MAX_ENTRY_BYTES } from "../../../core/bundle/format.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import { formatSize } from "../../format.ts";
import { useLanguage } from "../../words.ts";
import { canBeKept } from "./create-kept.ts";
import type { ReadLog } from "./create-logs.ts";
import styles from "./log-card.module.css";

/** Whether the log itself is kept too. Off unless wanted: it says what a log holds. */
export const KeepChoice: VoidComponent<{
  log: ReadLog;
  wanted: boolean;
  onWant: (wanted: boolean) => void;
  words: LogWords;
}> = (props) => {
  const { language } = useLanguage();
  const words = () => props.words.kept;
  const hint = () => `keep-hint-${props.log.log}`;
  return (
    <Show
      when={canBeKept(props.log)}
      fallback={
        <p class={styles["keep"]} data-keep="too-large">
          {words().tooLarge(formatSize(MAX_ENTRY_BYTES, language()))}
        </p>
      }
    >
      <div class={styles["keep"]} data-keep="choice">
        <label>
          <input
            type="checkbox"
            checked={props.wanted}
            aria-describedby={hint()}
            onChange={(event) => props.onWant(event.currentTarget.checked)}
          />
          {words().choice}
        </label>
        <p id={hint()}>{words().holds}</p>
      </div>
    </Show>
  );
};
