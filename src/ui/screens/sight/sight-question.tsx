import { For, Show, type VoidComponent } from "solid-js";
import type { Finding } from "../../../core/sight/find-end.ts";
import type { ChoiceWords } from "../../../i18n/guide-words.ts";
import { Lines } from "../../guide/lines.tsx";
import { Button } from "../../kit/button.tsx";
import styles from "./sight-screen.module.css";
import type { SightTexts } from "./sight-texts.ts";

/** One question with its choices; where the browser's list answers it, the button that opens the list. */
export const SightQuestionPanel: VoidComponent<{
  asked: Extract<Finding, { kind: "question" }>;
  texts: SightTexts;
  onConnect: () => void;
  onChoose: (choice: string) => void;
}> = (props) => {
  const words = () => props.texts.sight;
  const choices = (): readonly { readonly id: string; readonly words: ChoiceWords }[] => {
    const table: Readonly<Record<string, ChoiceWords>> =
      words().questions[props.asked.question].choices;
    return props.asked.choices.flatMap((id) => {
      const choice = table[id];
      return choice === undefined ? [] : [{ id, words: choice }];
    });
  };
  return (
    <div class={styles["panel"]} data-question={props.asked.question}>
      <h2 tabIndex={-1} id="sight-title">
        {words().questions[props.asked.question].ask}
      </h2>
      <Lines
        lines={props.asked.help}
        guide={{ lines: words().lines, grades: props.texts.grades }}
      />
      <Show when={props.asked.opensList}>
        <div>
          <Button kind="primary" onClick={() => props.onConnect()}>
            {words().actions.connect}
          </Button>
        </div>
      </Show>
      <div class={styles["choices"]}>
        <For each={choices()}>
          {(choice) => (
            <button
              type="button"
              class={styles["choice"]}
              data-choice={choice.id}
              onClick={() => props.onChoose(choice.id)}
            >
              <strong>{choice.words.label}</strong>
              <Show when={choice.words.hint !== ""}>
                <small>{choice.words.hint}</small>
              </Show>
            </button>
          )}
        </For>
      </div>
    </div>
  );
};
