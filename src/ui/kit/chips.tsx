import { createUniqueId, Index, type JSX } from "solid-js";
import styles from "./chips.module.css";

export interface Chip<T extends string | number> {
  readonly value: T;
  readonly label: string;
  /** A small drawing before the label; the label says the same. */
  readonly picture?: JSX.Element;
}

/** One choice out of a few, each a tap: a group of radio buttons. */
export function Chips<T extends string | number>(props: {
  legend: string;
  chips: readonly Chip<T>[];
  chosen: T;
  onChoose: (value: T) => void;
  /** Names the group for tests and styles. */
  part?: string;
}): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class={styles["group"]} data-part={props.part}>
      <legend>{props.legend}</legend>
      <div class={styles["chips"]}>
        {/* By place: what changes in a choice changes in it, and does not take the focus from it. */}
        <Index each={props.chips}>
          {(chip) => (
            <label class={styles["chip"]}>
              <input
                type="radio"
                name={name}
                value={chip().value}
                checked={props.chosen === chip().value}
                onChange={() => props.onChoose(chip().value)}
              />
              {chip().picture}
              <span>{chip().label}</span>
            </label>
          )}
        </Index>
      </div>
    </fieldset>
  );
}
