import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { ForgetScope } from "../../core/history/forget-scope.ts";
import type { ForgetSubject, KeepingWords } from "../../i18n/keeping-words.ts";
import { formatDate } from "../format.ts";
import { Button } from "../kit/button.tsx";
import { as } from "../kit/narrow.ts";
import { Notice } from "../kit/notice.tsx";
import { useLanguage } from "../words.ts";
import type { DeletionState } from "./create-deletion.ts";
import { FailureSentence } from "./failure-sentence.tsx";
import { nothingText } from "./forget-title.ts";
import styles from "./forget-dialog.module.css";

/** Sessions that are listed one by one; the rest is counted. */
const LISTED = 8;

/** What goes, and the question. */
export const ForgetScopeView: VoidComponent<{
  scope: ForgetScope;
  kind: ForgetSubject["kind"];
  busy: boolean;
  state: DeletionState;
  words: KeepingWords;
  onCancel: () => void;
}> = (props) => {
  const { language } = useLanguage();
  const [sure, setSure] = createSignal(false);
  const words = () => props.words.forget;
  const rows = () => props.scope.rows;
  const open = () => rows().filter(({ summary }) => summary.outcome === "open").length;
  const counts = () => [
    { part: "sessions", text: words().sessions(rows().length), count: rows().length },
    { part: "events", text: words().events(props.scope.events), count: props.scope.events },
    { part: "files", text: words().files(props.scope.files), count: props.scope.files },
    { part: "bundles", text: words().bundles(props.scope.bundles), count: props.scope.bundles },
  ];
  return (
    <Show
      when={rows().length > 0}
      fallback={
        <>
          <p data-nothing="">{nothingText(props.kind, props.words)}</p>
          <Button onClick={() => props.onCancel()}>{props.words.close}</Button>
        </>
      }
    >
      <p>{words().goes}</p>
      <ul class={styles["goes"]}>
        <For each={counts()}>
          {(one) => (
            <li data-goes={one.part} data-count={one.count}>
              {one.text}
            </li>
          )}
        </For>
      </ul>
      <ul class={styles["rows"]}>
        <For each={rows().slice(0, LISTED)}>
          {({ summary }) => (
            <li>
              <bdi>
                {words().list(formatDate(summary.startedWall, language()), summary.customer)}
              </bdi>
            </li>
          )}
        </For>
        <Show when={rows().length > LISTED}>
          <li>{words().more(rows().length - LISTED)}</li>
        </Show>
      </ul>
      <Show when={open() > 0}>
        <p>{words().open(open())}</p>
      </Show>
      <p>
        <strong>{words().final}</strong> {words().reach}
      </p>
      <Show when={as(props.state.exported(), "saved")}>
        {(saved) => <output>{words().exported(saved().name)}</output>}
      </Show>
      <Show when={as(props.state.exported(), "failed")}>
        {(failed) => <FailureSentence why={failed().why} words={props.words} />}
      </Show>
      <Show when={props.busy}>
        <Notice kind="alert" announce="alert">
          <p>{words().busy}</p>
        </Notice>
      </Show>
      <label class={styles["sure"]}>
        <input
          type="checkbox"
          id="forget-sure"
          checked={sure()}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <span>{words().confirm}</span>
      </label>
      <div class={styles["buttons"]}>
        <Button
          id="forget-export"
          disabled={props.state.exported().kind === "making"}
          onClick={() => void props.state.save()}
        >
          {words().export}
        </Button>
        <Button id="forget-do" disabled={!sure()} onClick={() => void props.state.confirm()}>
          {words().do(rows().length)}
        </Button>
        <Button kind="quiet" onClick={() => props.onCancel()}>
          {props.words.cancel}
        </Button>
      </div>
    </Show>
  );
};
