import { onMount, Show, type VoidComponent } from "solid-js";
import { loadShortcuts } from "../../i18n/load.ts";
import { Button } from "../kit/button.tsx";
import { createLazyWords } from "../words.ts";
import { ShortcutsList } from "./shortcuts-list.tsx";
import styles from "./shortcuts.module.css";

/** The list of keys over whatever screen it is; the browser keeps the focus inside and gives it back. */
export const ShortcutsDialog: VoidComponent<{ onClose: () => void }> = (props) => {
  const words = createLazyWords(loadShortcuts);
  return (
    <Show when={words()}>
      {(keys) => {
        let dialog: HTMLDialogElement | undefined;
        onMount(() => dialog?.showModal());
        return (
          <dialog
            ref={(element) => (dialog = element)}
            class={styles["dialog"]}
            aria-labelledby="shortcuts-title"
            onClose={() => props.onClose()}
          >
            <h2 id="shortcuts-title">{keys().title}</h2>
            <ShortcutsList words={keys()} />
            <Button onClick={() => dialog?.close()}>{keys().close}</Button>
          </dialog>
        );
      }}
    </Show>
  );
};
