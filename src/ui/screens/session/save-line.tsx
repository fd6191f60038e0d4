import { Show, type VoidComponent } from "solid-js";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import styles from "./save-line.module.css";
import { SaveTrouble } from "./save-trouble.tsx";

/** How much of the session is saved. It counts completed transactions and nothing else. */
export const SaveLine: VoidComponent<{ session: LiveSession; words: SessionWords }> = (props) => {
  const busy = () => props.session.pending() > 0;
  return (
    <div class={styles["line"]}>
      <p data-saved={props.session.state().count} data-pending={props.session.pending()}>
        {busy() ? props.words.saving : props.words.saved(props.session.state().count)}
      </p>
      <Show when={props.session.integrity().kind === "damaged"}>
        <Notice kind="alert" announce="alert">
          <StorageSentence code="storage-damaged" />
        </Notice>
      </Show>
      <SaveTrouble session={props.session} words={props.words} />
    </div>
  );
};
