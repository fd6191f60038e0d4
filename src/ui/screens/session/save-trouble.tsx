import { Show, type VoidComponent } from "solid-js";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import styles from "./save-trouble.module.css";

/** Why the last of a session is not saved, and the way to try again; nothing where all is. On every screen that records. */
export const SaveTrouble: VoidComponent<{ session: LiveSession; words: SessionWords }> = (
  props,
) => (
  <Show when={props.session.trouble()}>
    {(code) => (
      <div class={styles["trouble"]}>
        <Notice kind="alert" announce="alert">
          <StorageSentence code={code()} />
          <Button onClick={() => void props.session.saveAgain()}>{props.words.saveAgain}</Button>
        </Notice>
      </div>
    )}
  </Show>
);
