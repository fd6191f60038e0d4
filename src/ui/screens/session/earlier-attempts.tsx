import { createSignal, Show, type VoidComponent } from "solid-js";
import { earlierDraft } from "../../../core/guide/attempt-draft.ts";
import type { EventBody } from "../../../core/session/events.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { Button } from "../../kit/button.tsx";
import { Chips } from "../../kit/chips.tsx";
import { Notice } from "../../kit/notice.tsx";
import { AttemptFields, type Told } from "./attempt-fields.tsx";
import styles from "./earlier-attempts.module.css";
import type { SessionTexts } from "./session-texts.ts";

const RESULTS: readonly Told["result"][] = ["failed", "worked"];

/** What was tried before the session, one try at a time; only what is told is recorded. */
export const EarlierAttempts: VoidComponent<{
  state: SessionState;
  texts: SessionTexts;
  disabled: boolean;
  onAdd: (body: Extract<EventBody, { type: "attempt-reported" }>) => void;
}> = (props) => {
  const words = () => props.texts.session.attempt;
  const fresh = (): Told => ({ ...earlierDraft(props.state), result: "failed", stage: "unknown" });
  const [told, setTold] = createSignal<Told | null>(null);
  const [wrong, setWrong] = createSignal(false);
  const now = (): Told => told() ?? fresh();
  const add = (): void => {
    if (wrong()) return;
    const attempt = now();
    // Nobody is asked for a code of a try that went through.
    const code = attempt.result === "worked" ? null : attempt.code;
    props.onAdd({ type: "attempt-reported", step: null, ...attempt, code });
    setTold(null);
  };
  return (
    <details class={styles["earlier"]} data-part="earlier">
      <summary>{words().before}</summary>
      <div class={styles["form"]}>
        <p>{words().beforeBody}</p>
        <Chips
          part="result"
          legend={words().result}
          chips={RESULTS.map((result) => ({ value: result, label: words().results[result] }))}
          chosen={now().result}
          onChoose={(result) => setTold({ ...now(), result })}
        />
        <AttemptFields
          told={now()}
          state={props.state}
          texts={props.texts}
          asks={{ failure: now().result === "failed", way: true, from: true, swaps: true }}
          onTell={setTold}
          onWrong={setWrong}
        />
        <Show when={wrong()}>
          <Notice kind="alert" announce="alert">
            <p>{props.texts.session.codeWrong}</p>
          </Notice>
        </Show>
        <Button id="add-attempt" onClick={add} disabled={props.disabled}>
          {words().add}
        </Button>
        <output class={styles["count"]}>
          <Show when={props.state.attempts.length > 0}>
            {words().added(props.state.attempts.length)}
          </Show>
        </output>
      </div>
    </details>
  );
};
