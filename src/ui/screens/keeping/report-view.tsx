import { For, Show, type VoidComponent } from "solid-js";
import type { TakeInReport } from "../../../core/backup/take-in.ts";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import { formatDate } from "../../format.ts";
import { FailureSentence } from "../../keeping/failure-sentence.tsx";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useLanguage } from "../../words.ts";
import styles from "./keeping-screen.module.css";

/** Refused parts that are listed; the rest is counted. */
const LISTED = 50;

/** What came of a backup that was taken in. */
export const ReportView: VoidComponent<{
  report: TakeInReport;
  words: KeepingWords;
  onRevive: () => void;
}> = (props) => {
  const { language } = useLanguage();
  const words = () => props.words.report;
  const lines = (): readonly string[] => {
    const { sessions, events, files, bundles } = props.report;
    return [
      sessions.new > 0 ? words().new(sessions.new) : "",
      sessions.grown > 0 ? words().grown(sessions.grown) : "",
      sessions.conflict > 0 ? words().conflict(sessions.conflict) : "",
      sessions.same > 0 ? words().same(sessions.same) : "",
      events > 0 ? words().events(events) : "",
      files + bundles > 0 ? words().files(files, bundles) : "",
    ].filter((line) => line !== "");
  };
  const nothing = () => {
    const { sessions, files, bundles, forgotten, refused } = props.report;
    const came = sessions.new + sessions.grown + sessions.conflict + files + bundles;
    return came + forgotten.length + refused.length === 0;
  };
  return (
    <Notice kind={props.report.trouble === null ? "good" : "gold"} announce="status">
      <p data-taken={props.report.sessions.new}>
        {words().from(formatDate(props.report.manifest.madeWall, language()))}
      </p>
      <Show when={nothing()}>
        <p data-nothing-new="">{words().nothing}</p>
      </Show>
      <ul class={styles["list"]}>
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Show when={props.report.trouble}>
        {(code) => (
          <>
            <p>{words().trouble}</p>
            <FailureSentence why={code()} words={props.words} />
          </>
        )}
      </Show>
      <Show when={props.report.forgotten.length > 0}>
        <p data-forgotten={props.report.forgotten.length}>
          {words().forgotten(props.report.forgotten.length)}
        </p>
        <Button id="revive" onClick={() => props.onRevive()}>
          {words().revive(props.report.forgotten.length)}
        </Button>
      </Show>
      <Show when={props.report.refused.length > 0}>
        <p data-refused={props.report.refused.length}>
          {words().refused(props.report.refused.length)}
        </p>
        <ul class={styles["list"]}>
          <For each={props.report.refused.slice(0, LISTED)}>
            {(refusal) => (
              <li>
                {words().session(refusal.session.slice(0, 8), props.words.refusal[refusal.code])}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Notice>
  );
};
