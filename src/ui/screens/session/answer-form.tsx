import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { Step } from "../../../core/guide/playbook.ts";
import { STEP_ANSWERS } from "../../../core/guide/playbooks/codes.data.ts";
import { MAX_NOTE_UNITS, type EventBody, type StepAnswer } from "../../../core/session/events.ts";
import { parseCode } from "../../../core/session/error-code.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import styles from "./answer-form.module.css";
import type { SessionTexts } from "./session-texts.ts";

/** How the step went, with the code and a note if there is something to say. */
export const AnswerForm: VoidComponent<{
  step: Step;
  texts: SessionTexts;
  disabled: boolean;
  onAnswer: (body: Extract<EventBody, { type: "step-answered" }>) => void;
}> = (props) => {
  const [code, setCode] = createSignal("");
  const [note, setNote] = createSignal("");
  const [wrong, setWrong] = createSignal(false);
  const words = () => props.texts.session;
  const answers = (): readonly { readonly answer: StepAnswer; readonly label: string }[] => {
    const labels: Readonly<Partial<Record<StepAnswer, string>>> =
      props.texts.guide.answers[props.step.kind];
    return STEP_ANSWERS[props.step.kind].map((answer) => ({
      answer,
      label: labels[answer] ?? answer,
    }));
  };
  const give = (answer: StepAnswer): void => {
    const typed = parseCode(code());
    setWrong(typed === "wrong");
    if (typed === "wrong") return;
    props.onAnswer({
      type: "step-answered",
      step: props.step.id,
      answer,
      code: typed,
      note: note().trim(),
    });
  };
  return (
    <form class={styles["form"]} onSubmit={(event) => event.preventDefault()}>
      <div class={styles["answers"]}>
        <For each={answers()}>
          {({ answer, label }) => (
            <Button
              kind={answer === "worked" ? "primary" : answer === "skipped" ? "quiet" : "plain"}
              disabled={props.disabled}
              onClick={() => give(answer)}
              id={`answer-${answer}`}
            >
              {label}
            </Button>
          )}
        </For>
      </div>
      <details open={wrong() || undefined}>
        <summary>{words().details}</summary>
        <div class={styles["fields"]}>
          <label>
            {words().code}
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={7}
              aria-invalid={wrong()}
              aria-describedby="code-hint"
              value={code()}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
            <small id="code-hint">{words().codeHint}</small>
          </label>
          <label class={styles["note"]}>
            {words().note}
            <textarea
              rows={2}
              maxLength={MAX_NOTE_UNITS}
              placeholder={words().noteHint}
              value={note()}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </label>
        </div>
      </details>
      <Show when={wrong()}>
        <Notice kind="alert" announce="alert">
          <p>{words().codeWrong}</p>
        </Notice>
      </Show>
    </form>
  );
};
