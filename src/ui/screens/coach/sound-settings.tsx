import { For, Show, type VoidComponent } from "solid-js";
import type { CoachAids } from "../../../core/ports.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import type { CoachTexts } from "./coach-texts.ts";
import type { Cues } from "./create-cues.ts";
import styles from "./sound-settings.module.css";

const HEARD = ["press", "release", "success"] as const;

/** Which cues are given besides the picture, and how they sound. */
export const SoundSettings: VoidComponent<{ cues: Cues; aids: CoachAids; texts: CoachTexts }> = (
  props,
) => {
  const { clock } = useServices();
  const sound = () => props.texts.coach.sound;
  const hear = (tone: (typeof HEARD)[number]): void => {
    props.aids.tones.wake();
    props.aids.tones.play(tone, clock.now().mono);
  };
  return (
    <section class={styles["sound"]} aria-labelledby="sound-title">
      <h2 id="sound-title">{sound().legend}</h2>
      <div class={styles["row"]}>
        <For each={["voice", "tones"] as const}>
          {(which) => (
            <label class={styles["switch"]}>
              <input
                type="checkbox"
                data-cues={which}
                checked={props.cues[which]()}
                disabled={which === "voice" && !props.cues.hasVoice()}
                onChange={(event) => props.cues.set(which, event.currentTarget.checked)}
              />
              {sound()[which]}
            </label>
          )}
        </For>
      </div>
      <Show when={!props.cues.hasVoice()}>
        <p class={styles["hint"]}>{sound().noVoice}</p>
      </Show>
      <div class={styles["row"]}>
        <span class={styles["hint"]}>{sound().hear}</span>
        <For each={HEARD}>
          {(tone) => (
            <Button kind="quiet" onClick={() => hear(tone)}>
              {sound().names[tone]}
            </Button>
          )}
        </For>
      </div>
    </section>
  );
};
