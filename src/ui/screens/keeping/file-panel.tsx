import { createSignal, Show, type VoidComponent } from "solid-js";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import { formatSize } from "../../format.ts";
import { FailureSentence } from "../../keeping/failure-sentence.tsx";
import { Button } from "../../kit/button.tsx";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import { useLanguage } from "../../words.ts";
import type { FileBackup, FileWork } from "./create-file-backup.ts";
import styles from "./keeping-screen.module.css";
import { ProgressLine } from "./progress-line.tsx";

/** One file with everything. */
export const FilePanel: VoidComponent<{ file: FileBackup; words: KeepingWords }> = (props) => {
  const { language } = useLanguage();
  const [bundles, setBundles] = createSignal(false);
  const words = () => props.words.file;
  const failed = () => {
    const work: FileWork = props.file.work();
    return work.kind === "failed" && work.of === "making" ? work.why : null;
  };
  return (
    <section class={styles["panel"]} aria-labelledby="file-title" data-file="">
      <h2 id="file-title">{words().title}</h2>
      <p>{words().lead}</p>
      <label class={styles["check"]}>
        <input
          type="checkbox"
          checked={bundles()}
          onChange={(event) => setBundles(event.currentTarget.checked)}
        />
        <span>{words().bundles}</span>
      </label>
      <Button
        kind="primary"
        id="make-backup"
        disabled={props.file.busy()}
        onClick={() => void props.file.make(bundles())}
      >
        {words().make}
      </Button>
      <Show when={as(props.file.work(), "making")}>
        {(work) => (
          <ProgressLine
            title={words().making}
            progress={work().progress}
            words={props.words}
            onCancel={() => props.file.cancel()}
          />
        )}
      </Show>
      <Show when={props.file.work().kind === "cancelled"}>
        <output>{props.words.cancelled}</output>
      </Show>
      <Show when={as(props.file.work(), "made")}>
        {(made) => (
          <Notice kind="good" announce="status">
            <p data-made={made().counts.sessions}>
              {words().made(
                made().name,
                formatSize(made().sizeBytes, language()),
                made().counts.sessions,
                made().counts.events,
              )}
            </p>
            <Show when={made().counts.leftOut > 0}>
              <p>{words().leftOut(made().counts.leftOut)}</p>
            </Show>
          </Notice>
        )}
      </Show>
      <Show when={failed()}>{(why) => <FailureSentence why={why()} words={props.words} />}</Show>
      <small>{words().private}</small>
    </section>
  );
};
