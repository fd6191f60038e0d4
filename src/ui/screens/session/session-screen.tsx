import { createEffect, createResource, For, on, Show, type VoidComponent } from "solid-js";
import { advise, wayOf } from "../../../core/guide/advise.ts";
import { playbookOf } from "../../../core/guide/playbooks.ts";
import type { Outcome } from "../../../core/session/events.ts";
import { Button } from "../../kit/button.tsx";
import { useSessions } from "../../state/sessions.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { AnswerForm } from "./answer-form.tsx";
import { BusTrail } from "./bus-trail.tsx";
import { FinishPanel } from "./finish-panel.tsx";
import { HandOver } from "./hand-over.tsx";
import { Notes } from "./notes.tsx";
import { PhoneStrip } from "./phone-strip.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { SaveLine } from "./save-line.tsx";
import { Seam } from "./seam.tsx";
import { SessionGate } from "./session-gate.tsx";
import styles from "./session-screen.module.css";
import { loadSessionTexts, type SessionTexts } from "./session-texts.ts";
import { StepPanel } from "./step-panel.tsx";
import { as } from "../../kit/narrow.ts";

/** The session of the address: opened, or said why not. */
export const SessionScreen: VoidComponent<{ id: string }> = (props) => {
  const sessions = useSessions();
  const words = useWords();
  const texts = createLazyWords(loadSessionTexts);
  const [session] = createResource(
    () => props.id,
    (id) => sessions.open(id),
  );
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Show when={session()} keyed fallback={<p>{words().loading}</p>}>
          {(live) => (
            <SessionGate session={live} words={loaded().session}>
              <Work session={live} texts={loaded()} />
            </SessionGate>
          )}
        </Show>
      )}
    </Show>
  );
};

const Work: VoidComponent<{ session: LiveSession; texts: SessionTexts }> = (props) => {
  const state = () => props.session.state();
  const words = () => props.texts.session;
  const playbook = () => playbookOf(state().playbook);
  const advice = () => {
    const known = playbook();
    return known === null ? null : advise(known, state());
  };
  const way = () => {
    const known = playbook();
    return known === null ? [] : wayOf(known, state());
  };
  /** What stands in the middle, as one word: when it changes, the focus goes to its heading. */
  const place = () => {
    const now = advice();
    if (now === null) return "";
    return now.kind === "step" ? now.step.id : now.kind === "question" ? now.question : now.kind;
  };
  createEffect(on(place, () => document.getElementById("step-title")?.focus(), { defer: true }));
  const proof = () => as(advice() ?? { kind: "none" }, "step")?.step.proof ?? null;
  const busy = () => props.session.pending() > 0 || props.session.unsaved().length > 0;
  const position = (id: string) => way().findIndex(({ step }) => step.id === id) + 1;

  return (
    <div class={styles["screen"]} data-session={props.session.id} data-place={place()}>
      <header class={styles["head"]}>
        <h1>{words().title(String(playbook()?.codes[0] ?? ""))}</h1>
        <SaveLine session={props.session} words={words()} />
        <div class={styles["thread"]} aria-hidden="true">
          <For each={way()}>{({ status }) => <span data-status={status} />}</For>
        </div>
      </header>
      <aside class={styles["way"]}>
        <Seam
          way={way()}
          mayJump={state().role === "technician"}
          guide={props.texts.guide}
          words={words()}
          onChoose={(step) => void props.session.append({ type: "step-chosen", step })}
        />
      </aside>
      <div class={styles["work"]}>
        <PhoneStrip session={props.session} proof={proof()} words={words()} />
        <div class={styles["sheet"]}>
          <Show when={as(advice() ?? { kind: "none" }, "step")}>
            {(now) => (
              <>
                <StepPanel
                  step={now().step}
                  reason={now().reason}
                  stop={now().stop}
                  position={position(now().step.id)}
                  total={way().length}
                  state={state()}
                  texts={props.texts}
                />
                <Show when={now().step} keyed>
                  {(step) => (
                    <AnswerForm
                      step={step}
                      texts={props.texts}
                      disabled={busy()}
                      onAnswer={(body) => void props.session.append(body)}
                    />
                  )}
                </Show>
              </>
            )}
          </Show>
          <Show when={as(advice() ?? { kind: "none" }, "question")}>
            {(now) => (
              <QuestionPanel
                question={now().question}
                reason={now().reason}
                state={state()}
                texts={props.texts}
                disabled={busy()}
                onChoose={(choice) =>
                  void props.session.append({
                    type: "question-answered",
                    question: now().question,
                    choice,
                  })
                }
              />
            )}
          </Show>
          <Show when={as(advice() ?? { kind: "none" }, "finished")}>
            {(end) => (
              <Finish
                session={props.session}
                texts={props.texts}
                outcome={end().outcome}
                closed={false}
              />
            )}
          </Show>
          <Show when={as(advice() ?? { kind: "none" }, "closed")}>
            {(end) => (
              <Finish session={props.session} texts={props.texts} outcome={end().outcome} closed />
            )}
          </Show>
        </div>
        <BusTrail state={state()} words={words()} />
        <Notes
          session={props.session}
          words={words()}
          disabled={busy() || state().outcome !== null}
        />
        <HandOver session={props.session} texts={props.texts} />
        <Show when={advice()?.kind === "step" || advice()?.kind === "question"}>
          <div>
            <Button
              kind="quiet"
              disabled={busy()}
              onClick={() => void props.session.close("given-up")}
            >
              {words().endEarly}
            </Button>
          </div>
        </Show>
      </div>
    </div>
  );
};

const Finish: VoidComponent<{
  session: LiveSession;
  texts: SessionTexts;
  outcome: Outcome;
  closed: boolean;
}> = (props) => (
  <FinishPanel
    outcome={props.outcome}
    closed={props.closed}
    words={props.texts.session}
    disabled={props.session.pending() > 0}
    onClose={() => void props.session.close(props.outcome)}
    onReopen={() => void props.session.append({ type: "session-reopened" })}
  />
);
