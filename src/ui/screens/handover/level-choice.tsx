import { For, type VoidComponent } from "solid-js";
import { LEVELS, type Level } from "../../../core/redact/levels.data.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import styles from "./handover.module.css";

/** For whom the bundle is, with what each level keeps and drops; chosen before anything is made. */
export const LevelChoice: VoidComponent<{
  level: Level;
  words: HandoverWords["level"];
  onChoose: (level: Level) => void;
}> = (props) => (
  <fieldset class={styles["levels"]} data-part="level">
    <legend>{props.words.legend}</legend>
    <div>
      <For each={LEVELS}>
        {(level) => (
          <label class={styles["level"]} data-level={level}>
            <span class={styles["pick"]}>
              <input
                type="radio"
                name="level"
                value={level}
                checked={props.level === level}
                onChange={() => props.onChoose(level)}
              />
              <strong>{props.words.name[level]}</strong>
            </span>
            <span>{props.words.keeps[level]}</span>
            <span>{props.words.drops[level]}</span>
          </label>
        )}
      </For>
    </div>
  </fieldset>
);
