import {
  createEffect,
  createMemo,
  createResource,
  For,
  on,
  Show,
  Suspense,
  type VoidComponent,
} from "solid-js";
import { adviseSituated } from "../../../core/guide/advise.ts";
import { planSituated, samePlan } from "../../../core/guide/plan.ts";
import { situate } from "../../../core/guide/situated.ts";
import type { EventBody, Outcome } from "../../../core/session/events.ts";
import { playbookTitle } from "../../guide/guide-text.ts";
import { Button } from "../../kit/button.tsx";
import kit from "../../kit/kit.module.css";
import { Link } from "../../router.tsx";
import { useSessions } from "../../state/sessions.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { AnswerForm } from "./answer-form.tsx";
import { BusTrail } from "./bus-trail.tsx";
import { CasePanel } from "../../case/case-panel.tsx";
import { CasePanels } from "./case-panels.tsx";
import { FinishPanel } from "./finish-panel.tsx";
import { HandOver } from "./hand-over.tsx";
import { Notes } from "./notes.tsx";
import { OtherWindow } from "./other-window.tsx";
import { PhoneStrip } from "./phone-strip.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { SaveLine } from "./save-line.tsx";
import { isSettled, Seam } from "./seam.tsx";
import { SessionGate } from "./session-gate.tsx";
import styles from "./session-screen.module.css";
import { loadSessionTexts, type SessionTexts } from "./session-texts.ts";
import { StepPanel } from "./step-panel.tsx";
import { StopPanel } from "./stop-panel.tsx";
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
  const known = createMemo(() => situate(state()));
  const advice = createMemo(() => adviseSituated(known()));
  const plan = createMemo(() => planSituated(known()), [], { equals: samePlan });
  const step = () => as(advice(), "step");
  const question = () => as(advice(), "question");
  /** What stands in the middle, as one word. A memo: the focus goes to its heading only where it changes. */
  const place = createMemo(() => step()?.step.id ?? question()?.question ?? advice().kind);
  /** A stop is read before the step it leads to. */
  const heading = () => ((step()?.stop ?? null) === null ? "step-title" : "stop-title");
  createEffect(on(place, () => document.getElementById(heading())?.focus(), { defer: true }));
  const busy = () => props.session.pending() > 0 || props.session.unsaved().length > 0;
  /** A technician is told the place in the plan; an owner, who is led, how many steps it has been. */
  const position = (id: string): string =>
    state().role === "technician"
      ? words().step(plan().findIndex((entry) => entry.step.id === id) + 1, plan().length)
      : words().stepNumber(settled().length + 1);
  const settled = () => plan().filter(({ status }) => isSettled(status));
  /** The seam in one line: for an owner the steps as they come, not as the plan lists them. */
  const thread = () =>
    state().role === "technician"
      ? plan()
      : [
          ...settled(),
          ...plan().filter(({ status }) => status === "now"),
          ...plan().filter(({ status }) => status !== "now" && !isSettled(status)),
        ];
  /** Handing over is the next action wherever the way stops or ends; before that it waits below. */
  const handsOver = () =>
    step() === undefined ? question() === undefined : step()?.step.kind === "service";
  const record = async (bodies: readonly EventBody[]): Promise<void> => {
    for (const body of bodies) await props.session.append(body);
  };

  return (
    <div class={styles["screen"]} data-session={props.session.id} data-place={place()}>
      <header class={styles["head"]}>
        <h1>{playbookTitle(props.texts.codes, known().playbook.id)}</h1>
        <SaveLine session={props.session} words={words()} />
        <div class={styles["thread"]} aria-hidden="true">
          <For each={thread()}>{({ status }) => <span data-status={status} />}</For>
        </div>
      </header>
      <aside class={styles["way"]}>
        <Seam
          way={plan()}
          role={state().role}
          guide={props.texts.guide}
          words={words()}
          onChoose={(chosen) => void props.session.append({ type: "step-chosen", step: chosen })}
        />
      </aside>
      <div class={styles["work"]}>
        <OtherWindow session={props.session} words={words()} />
        <PhoneStrip
          session={props.session}
          proof={step()?.step.proof ?? null}
          words={words()}
          facts={props.texts.facts}
        />
        <div class={styles["sheet"]}>
          <Show when={step()}>
            {(now) => (
              <>
                <Show when={now().stop}>
                  {(stop) => (
                    <StopPanel
                      stop={stop()}
                      restsOn={known().weighing.stop.restsOn}
                      texts={props.texts}
                    />
                  )}
                </Show>
                <StepPanel
                  step={now().step}
                  reason={now().reason}
                  extras={now().extras}
                  tells={now().tells}
                  position={position(now().step.id)}
                  session={props.session.id}
                  rows={known().weighing.evidence.rows}
                  state={state()}
                  texts={props.texts}
                >
                  <Show when={now().step.id} keyed>
                    <AnswerForm
                      step={now().step}
                      state={state()}
                      texts={props.texts}
                      disabled={busy()}
                      onAnswer={(bodies) => void record(bodies)}
                    />
                  </Show>
                </StepPanel>
              </>
            )}
          </Show>
          <Show when={question()}>
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
          <Show when={as(advice(), "finished")}>
            {(end) => (
              <Finish
                session={props.session}
                texts={props.texts}
                outcome={end().outcome}
                closed={false}
              />
            )}
          </Show>
          <Show when={as(advice(), "closed")}>
            {(end) => (
              <Finish session={props.session} texts={props.texts} outcome={end().outcome} closed />
            )}
          </Show>
        </div>
        <Show when={handsOver()}>
          <HandOver session={props.session} texts={props.texts} />
        </Show>
        <CasePanels session={props.session} known={known()} texts={props.texts} disabled={busy()} />
        <BusTrail state={state()} words={words()} />
        <p>
          <Link class={kit["button"]} to={`/watch/${props.session.id}`}>
            {words().openWatch}
          </Link>
        </p>
        <Notes
          session={props.session}
          words={words()}
          disabled={busy() || state().outcome !== null}
        />
        <Suspense>
          <CasePanel session={props.session} guide={props.texts.guide} />
        </Suspense>
        <Show when={!handsOver()}>
          <HandOver session={props.session} texts={props.texts} />
        </Show>
        <Show when={step() !== undefined || question() !== undefined}>
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
