import { For, Show, type VoidComponent } from "solid-js";
import { isKeptLog } from "../../../core/photo.ts";
import type { StoredFile } from "../../../core/ports.ts";
import { treatmentOf } from "../../../core/redact/levels.data.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import { formatSize } from "../../format.ts";
import { useLanguage } from "../../words.ts";
import type { Choice } from "./create-handover.ts";
import styles from "./handover.module.css";

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;

/** The switches: notes, and each log and photo kept with the session. */
export const GoesIn: VoidComponent<{
  choice: Choice;
  kept: readonly StoredFile[];
  words: HandoverWords["goes"];
  onChoose: (change: Partial<Choice>) => void;
}> = (props) => {
  const { language } = useLanguage();
  const isPhoto = (file: StoredFile): boolean => !isKeptLog(file);
  const noPhotos = () => treatmentOf(props.choice.level, "photo") === "drop";
  const wholeRecord = () => props.choice.level === "complete";
  const name = (file: StoredFile): string => {
    const size = formatSize(Math.max(SMALLEST, file.sizeBytes), language());
    return isPhoto(file) ? props.words.photo(file.name, size) : props.words.log(file.name, size);
  };
  const toggle = (id: string, on: boolean): void => {
    const others = props.choice.files.filter((one) => one !== id);
    props.onChoose({ files: on ? [...others, id] : others });
  };
  return (
    <fieldset class={styles["switches"]} data-part="goes-in">
      <legend>{props.words.legend}</legend>
      <label class={styles["switch"]}>
        <input
          type="checkbox"
          id="with-notes"
          checked={wholeRecord() || props.choice.notes}
          disabled={wholeRecord()}
          aria-describedby="notes-hint"
          onChange={(event) => props.onChoose({ notes: event.currentTarget.checked })}
        />
        {props.words.notes}
      </label>
      <small id="notes-hint">{props.words.notesHint[props.choice.level]}</small>
      <For each={props.kept}>
        {(file) => (
          <label class={styles["switch"]} data-kept={file.id}>
            <input
              type="checkbox"
              checked={props.choice.files.includes(file.id) && !(isPhoto(file) && noPhotos())}
              disabled={isPhoto(file) && noPhotos()}
              onChange={(event) => toggle(file.id, event.currentTarget.checked)}
            />
            <span>{name(file)}</span>
          </label>
        )}
      </For>
      <Show when={noPhotos() && props.kept.some(isPhoto)}>
        <small>{props.words.noPhotos}</small>
      </Show>
      <Show when={props.kept.length === 0}>
        <small>{props.words.none}</small>
      </Show>
    </fieldset>
  );
};
