import { createSignal, For, Show, type VoidComponent } from "solid-js";
import { MAX_NOTE_UNITS } from "../../../core/session/events.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { formatTime } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import { useLanguage } from "../../words.ts";
import styles from "./notes.module.css";

/** Notes of the session, and the field for the next one. */
export const Notes: VoidComponent<{
  session: LiveSession;
  words: SessionWords;
  disabled: boolean;
}> = (props) => {
  const { language } = useLanguage();
  const [text, setText] = createSignal("");
  const add = (): void => {
    const note = text().trim();
    if (note === "") return;
    setText("");
    void props.session.append({ type: "note-added", text: note });
  };
  return (
    <details class={styles["notes"]}>
      <summary>
        {props.words.notes}{" "}
        <Show when={props.session.state().notes.length}>{(count) => <>({count()})</>}</Show>
      </summary>
      <ul>
        <For each={props.session.state().notes}>
          {(note) => (
            <li>
              <time>{formatTime(note.at.wall, language())}</time> {note.text}
            </li>
          )}
        </For>
      </ul>
      <label>
        {props.words.note}
        <textarea
          rows={2}
          maxLength={MAX_NOTE_UNITS}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button onClick={add} disabled={props.disabled || text().trim() === ""}>
        {props.words.addNote}
      </Button>
    </details>
  );
};
