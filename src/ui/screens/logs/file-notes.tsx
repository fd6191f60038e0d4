import { For, Show, type VoidComponent } from "solid-js";
import type { Autopsy } from "../../../core/logs/autopsy.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import { useLanguage } from "../../words.ts";
import styles from "./attempt-view.module.css";
import { LineLink } from "./line-link.tsx";

/** What was odd about the file, what was not understood, and what only sounds bad. */
export const FileNotes: VoidComponent<{
  autopsy: Autopsy;
  words: LogWords;
  onLine: (line: number) => void;
}> = (props) => {
  const { language } = useLanguage();
  const part = () => props.words.part;
  const count = (value: number): string => new Intl.NumberFormat(language()).format(value);
  const counts = () => props.autopsy.counts;
  return (
    <>
      <Show when={props.autopsy.notes.length > 0 || counts().benign > 0}>
        <div class={styles["block"]}>
          <h4>{part().notes}</h4>
          <ul class={styles["notes"]}>
            <For each={props.autopsy.notes}>
              {(note) => (
                <li data-note={note.id}>
                  {props.words.notes[note.id]}{" "}
                  <Show when={note.line}>
                    {(line) => <LineLink line={line()} words={props.words} onLine={props.onLine} />}
                  </Show>
                </li>
              )}
            </For>
            <Show when={counts().benign > 0}>
              <li data-benign={counts().benign}>{part().benign(count(counts().benign))}</li>
            </Show>
          </ul>
        </div>
      </Show>
      <Show when={counts().unknown > 0}>
        <details data-unknown={counts().unknown}>
          <summary>{part().unknown(count(counts().unknown))}</summary>
          <p>{part().unknownLead}</p>
          <ul class={styles["unknown"]}>
            <For each={props.autopsy.unknown}>
              {({ line, text }) => (
                <li class={styles["evidence"]}>
                  <LineLink line={line} words={props.words} onLine={props.onLine} />
                  <code>{text}</code>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
};
