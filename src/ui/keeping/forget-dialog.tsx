import {
  createEffect,
  createMemo,
  Match,
  on,
  onCleanup,
  onMount,
  Show,
  Switch,
  untrack,
  type VoidComponent,
} from "solid-js";
import type { ForgetTarget } from "../../core/history/forget-scope.ts";
import type { ForgetSubject } from "../../i18n/keeping-words.ts";
import { loadKeeping } from "../../i18n/load.ts";
import { giveFocusBack } from "../kit/give-focus-back.ts";
import { as } from "../kit/narrow.ts";
import { useServices } from "../services.ts";
import { useSessions } from "../state/sessions.ts";
import { createLazyWords } from "../words.ts";
import { createDeletion } from "./create-deletion.ts";
import { FailureSentence } from "./failure-sentence.tsx";
import { ForgetProofView } from "./forget-proof.tsx";
import { ForgetScopeView } from "./forget-scope.tsx";
import { forgetTitle } from "./forget-title.ts";
import { Button } from "../kit/button.tsx";
import styles from "./forget-dialog.module.css";

/** Deletes for good: names what goes, offers a copy, asks, deletes, and shows that it is gone. */
export const ForgetDialog: VoidComponent<{
  target: ForgetTarget;
  subject: ForgetSubject;
  /** `gone`: something was deleted. */
  onClose: (gone: boolean) => void;
}> = (props) => {
  const words = createLazyWords(loadKeeping);
  const state = createDeletion(
    useServices(),
    useSessions(),
    untrack(() => props.target),
  );
  const deletion = state.deletion;
  const kind = createMemo(() => deletion().kind);
  // With each part goes the button that was pressed in it, and the focus with that.
  createEffect(
    on(
      kind,
      (now) => {
        if (now === "doing" || now === "done" || now === "failed")
          document.getElementById("forget-title")?.focus();
      },
      { defer: true },
    ),
  );
  let dialog: HTMLDialogElement | undefined;
  const before = document.activeElement;
  // A moment later, when it stands in the page whatever was waited for around it.
  onMount(() =>
    queueMicrotask(() => {
      if (dialog?.isConnected === true) dialog.showModal();
    }),
  );
  onCleanup(() => {
    if (before instanceof HTMLElement) giveFocusBack(before);
  });
  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={styles["dialog"]}
      aria-labelledby="forget-title"
      data-forget={deletion().kind}
      onCancel={(event) => {
        // While it deletes there is nothing to cancel any more.
        if (deletion().kind === "doing") event.preventDefault();
      }}
      onClose={() => props.onClose(deletion().kind === "done")}
    >
      <Show when={words()}>
        {(loaded) => (
          <div class={styles["body"]}>
            <h2 id="forget-title" tabIndex={-1}>
              {forgetTitle(deletion(), props.subject, loaded())}
            </h2>
            <Switch>
              <Match when={deletion().kind === "looking"}>
                <p>{loaded().forget.looking}</p>
              </Match>
              <Match when={as(deletion(), "ready")}>
                {(ready) => (
                  <ForgetScopeView
                    scope={ready().scope}
                    kind={props.subject.kind}
                    busy={ready().busy}
                    state={state}
                    words={loaded()}
                    onCancel={() => dialog?.close()}
                  />
                )}
              </Match>
              <Match when={deletion().kind === "doing"}>
                <output>{loaded().forget.doing}</output>
              </Match>
              <Match when={as(deletion(), "done")}>
                {(done) => (
                  <ForgetProofView
                    done={done()}
                    words={loaded()}
                    onRewrite={() => void state.rewrite()}
                    onClose={() => dialog?.close()}
                  />
                )}
              </Match>
              <Match when={as(deletion(), "failed")}>
                {(failed) => (
                  <>
                    <FailureSentence why={failed().why} words={loaded()} />
                    <Button onClick={() => dialog?.close()}>{loaded().close}</Button>
                  </>
                )}
              </Match>
            </Switch>
          </div>
        )}
      </Show>
    </dialog>
  );
};
