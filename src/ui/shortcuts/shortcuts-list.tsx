import { For, type VoidComponent } from "solid-js";
import type { ShortcutsWords } from "../../i18n/en/shortcuts.ts";
import { KEYS_OF, SHORTCUT_IDS } from "./shortcut-of.ts";
import { ShortcutsSwitch } from "./shortcuts-switch.tsx";
import styles from "./shortcuts.module.css";

/** Every shortcut with its keys, and the switch. */
export const ShortcutsList: VoidComponent<{ words: ShortcutsWords }> = (props) => (
  <div class={styles["keys"]}>
    <ShortcutsSwitch words={props.words} />
    <dl>
      <For each={SHORTCUT_IDS}>
        {(id) => (
          <div>
            <dt>
              <For each={KEYS_OF[id]}>{(key) => <kbd>{key}</kbd>}</For>
            </dt>
            <dd>{props.words.does[id]}</dd>
          </div>
        )}
      </For>
    </dl>
    <p class={styles["note"]}>{props.words.note}</p>
  </div>
);
