import { Show, type VoidComponent } from "solid-js";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import { FailureSentence } from "../../keeping/failure-sentence.tsx";
import { Button } from "../../kit/button.tsx";
import { as } from "../../kit/narrow.ts";
import type { FileBackup, FileWork } from "./create-file-backup.ts";
import styles from "./keeping-screen.module.css";
import { ProgressLine } from "./progress-line.tsx";
import { ReportView } from "./report-view.tsx";

/** Another computer's backup, or this one's. */
export const TakePanel: VoidComponent<{ file: FileBackup; words: KeepingWords }> = (props) => {
  const words = () => props.words.file;
  let field: HTMLInputElement | undefined;
  const failed = () => {
    const work: FileWork = props.file.work();
    return work.kind === "failed" && work.of === "taking" ? work.why : null;
  };
  const chosen = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file !== undefined) void props.file.take(file);
    // Emptied, so that the same file can be chosen again.
    input.value = "";
  };
  return (
    <section class={styles["panel"]} aria-labelledby="take-title" data-take="">
      <h2 id="take-title">{words().take}</h2>
      <p>{words().takeLead}</p>
      <Button id="take-backup" disabled={props.file.busy()} onClick={() => field?.click()}>
        {words().take}
      </Button>
      <input
        ref={(input) => (field = input)}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={words().take}
        data-choose="backup"
        onChange={(event) => chosen(event.currentTarget)}
      />
      <Show when={as(props.file.work(), "taking")}>
        {(work) => (
          <ProgressLine
            title={words().taking}
            progress={work().progress}
            words={props.words}
            onCancel={() => props.file.cancel()}
          />
        )}
      </Show>
      <Show when={as(props.file.work(), "taken")}>
        {(taken) => (
          <ReportView
            report={taken().report}
            words={props.words}
            onRevive={() => void props.file.revive(taken().report.forgotten)}
          />
        )}
      </Show>
      <Show when={failed()}>
        {(why) => <FailureSentence why={why()} words={props.words} other={words().gone} />}
      </Show>
    </section>
  );
};
