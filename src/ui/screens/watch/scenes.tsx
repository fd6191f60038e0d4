import { createSignal, For, onCleanup, Show, type VoidComponent } from "solid-js";
import { RECORDER_SCENES } from "../../../core/practice.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import { useWords } from "../../words.ts";
import styles from "./watch-screen.module.css";

/** How often it is looked whether the practice phone is there; its port tells only of the app's frame. */
const LOOK_MS = 1_000;

/** Restores for the practice phone: whoever answers the phone at a help desk can try every verdict. */
export const Scenes: VoidComponent<{ words: WatchWords["practice"] }> = (props) => {
  const { clock, practice } = useServices();
  const shell = useWords();
  const [phone, setPhone] = createSignal(practice.current());
  let cancel = (): void => {};
  const look = (): void => {
    setPhone(practice.current());
    cancel = clock.after(LOOK_MS, look);
  };
  look();
  onCleanup(() => cancel());
  return (
    <details class={styles["card"]} data-scenes="">
      <summary>
        <h2>{props.words.title}</h2>
      </summary>
      <p>{props.words.hint}</p>
      <Show
        when={phone()}
        fallback={
          <Button onClick={() => void practice.start().then(setPhone)}>
            {shell().start.practice}
          </Button>
        }
      >
        {(there) => (
          <div class={styles["scenes"]}>
            <For each={RECORDER_SCENES}>
              {(scene) => (
                <Button onClick={() => there().play(scene)}>{props.words.scenes[scene]}</Button>
              )}
            </For>
          </div>
        )}
      </Show>
    </details>
  );
};
