import { createSignal, For, Show, type VoidComponent } from "solid-js";
import { draftOf } from "../../../core/guide/attempt-draft.ts";
import type { Step } from "../../../core/guide/playbook.ts";
import { STEP_ANSWERS } from "../../../core/guide/playbooks/codes.data.ts";
import { MAX_NOTE_UNITS, type EventBody, type StepAnswer } from "../../../core/session/events.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import styles from "./answer-form.module.css";
import { AttemptFields, type Told } from "./attempt-fields.tsx";
import type { SessionTexts } from "./session-texts.ts";

/**
 * How the step went: one tap. Where a try in Apple's app failed, what it showed is asked in the same
 * place, with what is known filled in; the attempt is recorded before the answer that rests on it.
 */
export const AnswerForm: VoidComponent<{
  step: Step;
  state: SessionState;
  texts: SessionTexts;
  disabled: boolean;
  onAnswer: (bodies: readonly EventBody[]) => void;
}> = (props) => {
  const words = () => props.texts.session;
  const [telling, setTelling] = createSignal<Told | null>(null);
  const [note, setNote] = createSignal("");
  const [wrong, setWrong] = createSignal(false);
  const [refused, setRefused] = createSignal(false);
  const draft = () => draftOf(props.step, props.state);
  const labels = (): Readonly<Partial<Record<StepAnswer, string>>> =>
    props.texts.guide.answers[props.step.kind];
  const labelOf = (answer: StepAnswer): string => labels()[answer] ?? answer;
  const save = (answer: StepAnswer, told: Told | null): void => {
    const { id: step } = props.step;
    const answered: EventBody = {
      type: "step-answered",
      step,
      answer,
      code: told?.code ?? null,
      note: note().trim(),
    };
    props.onAnswer(
      told === null ? [answered] : [{ type: "attempt-reported", step, ...told }, answered],
    );
  };
  const give = (answer: StepAnswer): void => {
    const begun = draft();
    if (begun !== null && answer === "failed")
      return void setTelling({ ...begun, result: "failed", stage: "unknown" });
    const worked = answer === "worked" ? begun : null;
    save(
      answer,
      worked === null ? null : { ...worked, code: null, result: "worked", stage: "unknown" },
    );
  };
  const send = (told: Told): void => {
    setRefused(wrong());
    if (!wrong()) save("failed", told);
  };
  const asks = () => ({
    failure: true,
    way: draft()?.way === "unknown" || props.state.role === "technician",
    from: props.state.role === "technician",
    swaps: props.state.attempts.length > 0 || varies(draft()?.setup, props.state.setup),
  });
  return (
    <form class={styles["form"]} onSubmit={(event) => event.preventDefault()}>
      <Show
        when={telling()}
        fallback={
          <>
            <h3 class={styles["ask"]}>{words().howItWent[props.step.kind]}</h3>
            <div class={styles["answers"]}>
              <For each={STEP_ANSWERS[props.step.kind]}>
                {(answer) => (
                  <Button
                    kind={
                      answer === "worked" ? "primary" : answer === "skipped" ? "quiet" : "plain"
                    }
                    disabled={props.disabled}
                    onClick={() => give(answer)}
                    id={`answer-${answer}`}
                  >
                    {labelOf(answer)}
                  </Button>
                )}
              </For>
            </div>
          </>
        }
      >
        {(told) => (
          <div class={styles["telling"]} data-telling="">
            <h3 tabIndex={-1} ref={(heading) => queueMicrotask(() => heading.focus())}>
              {words().attempt.title}
            </h3>
            <AttemptFields
              told={told()}
              state={props.state}
              texts={props.texts}
              asks={asks()}
              onTell={setTelling}
              onWrong={setWrong}
            />
            <Show when={refused() && wrong()}>
              <Notice kind="alert" announce="alert">
                <p>{words().codeWrong}</p>
              </Notice>
            </Show>
            <div class={styles["answers"]}>
              <Button
                kind="primary"
                id="save-attempt"
                disabled={props.disabled}
                onClick={() => send(told())}
              >
                {words().attempt.save}
              </Button>
              <Button kind="quiet" onClick={() => setTelling(null)}>
                {words().attempt.back}
              </Button>
            </div>
          </div>
        )}
      </Show>
      <details>
        <summary>{words().details}</summary>
        <NoteField texts={props.texts} note={note()} onInput={setNote} />
      </details>
    </form>
  );
};

const varies = (drafted: Told["setup"] | undefined, now: Told["setup"]): boolean =>
  drafted !== undefined &&
  (drafted.cable !== now.cable || drafted.port !== now.port || drafted.computer !== now.computer);

const NoteField: VoidComponent<{
  texts: SessionTexts;
  note: string;
  onInput: (note: string) => void;
}> = (props) => (
  <label class={styles["note"]}>
    {props.texts.session.note}
    <textarea
      rows={2}
      maxLength={MAX_NOTE_UNITS}
      placeholder={props.texts.session.noteHint}
      value={props.note}
      onInput={(event) => props.onInput(event.currentTarget.value)}
    />
  </label>
);
