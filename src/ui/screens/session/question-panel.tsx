import { For, Show, type VoidComponent } from "solid-js";
import type { ReasonId } from "../../../core/guide/playbooks/codes.data.ts";
import { QUESTIONS, type QuestionId } from "../../../core/guide/playbooks/questions.data.ts";
import { choicesFor, situationOf } from "../../../core/guide/situation.ts";
import { FAMILIES } from "../../../core/guide/variants.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { ButtonOutline } from "../../device/button-outline.tsx";
import type { ChoiceWords, QuestionWords } from "../../../i18n/guide-words.ts";
import styles from "./question-panel.module.css";
import type { SessionTexts } from "./session-texts.ts";

/** One question that the next step depends on. */
export const QuestionPanel: VoidComponent<{
  question: QuestionId;
  reason: ReasonId | null;
  state: SessionState;
  texts: SessionTexts;
  disabled: boolean;
  onChoose: (choice: string) => void;
}> = (props) => {
  const asked = (): QuestionWords<string> => props.texts.guide.questions[props.question];
  const choices = (): readonly { readonly id: string; readonly words: ChoiceWords }[] => {
    const question = QUESTIONS.find(({ id }) => id === props.question);
    if (question === undefined) return [];
    return choicesFor(question, situationOf(props.state)).flatMap((id) => {
      const words = asked().choices[id];
      return words === undefined ? [] : [{ id, words }];
    });
  };
  return (
    <div class={styles["panel"]} data-question={props.question}>
      <p class={styles["kicker"]}>{props.texts.session.question}</p>
      <h2 tabIndex={-1} id="step-title">
        {asked().ask}
      </h2>
      <Show when={props.reason}>
        {(reason) => <p class={styles["help"]}>{props.texts.guide.reasons[reason()]}</p>}
      </Show>
      <p class={styles["help"]}>{asked().help}</p>
      <div class={styles["choices"]}>
        <For each={choices()}>
          {({ id, words }) => (
            <button
              type="button"
              class={styles["choice"]}
              data-choice={id}
              disabled={props.disabled}
              onClick={() => props.onChoose(id)}
            >
              <Show
                when={
                  props.question === "buttons"
                    ? FAMILIES.find((family) => family === id)
                    : undefined
                }
              >
                {(family) => <ButtonOutline family={family()} lit={[]} place="side-or-top" />}
              </Show>
              <span>
                <strong>{words.label}</strong>
                <Show when={words.hint !== ""}>
                  <small>{words.hint}</small>
                </Show>
              </span>
            </button>
          )}
        </For>
      </div>
    </div>
  );
};
