import { createSignal, type VoidComponent } from "solid-js";
import type { ShortcutsWords } from "../../i18n/en/shortcuts.ts";
import { useServices, type Choices } from "../services.ts";
import styles from "./shortcuts.module.css";

const KEY = "shortcuts";

/** Whether single keys act. They do until somebody switches them off. */
export const areShortcutsOn = (choices: Choices): boolean => choices.recall(KEY) !== "off";

/** Switches the shortcuts of the whole app off and on; the choice is remembered. */
export const ShortcutsSwitch: VoidComponent<{ words: ShortcutsWords }> = (props) => {
  const { choices } = useServices();
  const [on, setOn] = createSignal(areShortcutsOn(choices));
  const choose = (wanted: boolean): void => {
    choices.remember(KEY, wanted ? "on" : "off");
    setOn(wanted);
  };
  return (
    <label class={styles["switch"]}>
      <input
        type="checkbox"
        id="shortcuts-on"
        checked={on()}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {props.words.use}
    </label>
  );
};
