import { For, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { KeepingWords } from "../../i18n/keeping-words.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import type { Deletion } from "./create-deletion.ts";
import styles from "./forget-dialog.module.css";

/** That it is gone, and where copies are left. */
export const ForgetProofView: VoidComponent<{
  done: Extract<Deletion, { kind: "done" }>;
  words: KeepingWords;
  onRewrite: () => void;
  onClose: () => void;
}> = (props) => {
  const words = () => props.words.forget;
  const proof = () => props.done.proof;
  const held = () => props.done.holders;
  const files = () => [...(held()?.own ?? []), ...(held()?.others ?? [])];
  return (
    <>
      <Notice kind={proof().traces === 0 ? "good" : "alert"} announce="status">
        <p>{words().done(proof().forgotten.sessions, proof().forgotten.events)}</p>
        <p data-traces={proof().traces}>
          {proof().traces === 0 ? words().proof : words().traces(proof().traces)}
        </p>
      </Notice>
      <p>{words().tombstone}</p>
      <p>{words().reach}</p>
      <Switch>
        <Match when={held() === undefined}>
          <p>{words().looksInFolder}</p>
        </Match>
        <Match when={held() === null}>
          <p data-holders="no-folder">{words().noFolder}</p>
        </Match>
        <Match when={files().length === 0}>
          <p data-holders="0">{words().noHolders}</p>
        </Match>
        <Match when={held()}>
          {(holders) => (
            <div data-holders={files().length}>
              <p>{words().holders(holders().own.length, holders().others.length)}</p>
              <ul class={styles["files"]}>
                <For each={files()}>
                  {(name) => (
                    <li>
                      <bdi>{name}</bdi>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          )}
        </Match>
      </Switch>
      <Show when={props.done.rewritten}>
        <output>{words().rewritten}</output>
      </Show>
      <div class={styles["buttons"]}>
        <Show when={(held()?.own.length ?? 0) > 0}>
          <Button id="forget-rewrite" onClick={() => props.onRewrite()}>
            {words().rewrite}
          </Button>
        </Show>
        <Button kind="primary" id="forget-close" onClick={() => props.onClose()}>
          {props.words.close}
        </Button>
      </div>
    </>
  );
};
