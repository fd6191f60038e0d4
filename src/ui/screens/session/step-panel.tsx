import { Show, type ParentComponent, type VoidComponent } from "solid-js";
import type { AttemptRow } from "../../../core/diagnosis/attempt-rows.ts";
import type { CauseId } from "../../../core/diagnosis/causes.data.ts";
import { swapsOf } from "../../../core/guide/attempt-draft.ts";
import type { Line, Step } from "../../../core/guide/playbook.ts";
import type { ReasonId } from "../../../core/guide/playbooks/codes.data.ts";
import { proved } from "../../../core/guide/proved.ts";
import { linesFor, situationOf } from "../../../core/guide/situation.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { stepTitle } from "../../guide/guide-text.ts";
import { Lines } from "../../guide/lines.tsx";
import { Sources } from "../../guide/sources.tsx";
import { StepPicture } from "../../pictures/step-picture.tsx";
import { Link } from "../../router.tsx";
import type { SessionTexts } from "./session-texts.ts";
import styles from "./step-panel.module.css";
import { StepPresses } from "./step-presses.tsx";

/** A step tells apart the causes before the rest of the list; more names than these help nobody. */
const MOST_TOLD = 2;

/**
 * The step that stands now, so that it fits one look: why, what to press, what is seen, what to answer;
 * the rest is folded. The answer form stands inside, before what is folded.
 */
export const StepPanel: ParentComponent<{
  step: Step;
  reason: ReasonId;
  /** Lines for this failure alone. */
  extras: readonly Line[];
  tells: readonly CauseId[];
  /** Where it stands, in words. */
  position: string;
  session: string;
  /** Every attempt so far: the stop rule counts them. */
  rows: readonly AttemptRow[];
  state: SessionState;
  texts: SessionTexts;
}> = (props) => {
  const words = () => props.texts.session;
  const guide = () => props.texts.guide;
  const situation = () => situationOf(props.state);
  const of = (lines: readonly Line[]) => linesFor(lines, situation());
  const why = () => of(props.step.why);
  const actions = () => of(props.step.actions);
  const seen = () => of(props.step.seen);
  const otherwise = () => of(props.step.otherwise);
  const extras = () => of(props.extras);
  const notes = () => of(props.step.notes);
  const shown = () => proved(props.step, props.state);
  return (
    <div class={styles["panel"]} data-current-step={props.step.id}>
      <header class={styles["header"]}>
        <p class={styles["position"]}>
          {props.position}
          <Show when={props.step.risk !== "none"}>
            <span class={styles["risk"]} data-risk={props.step.risk}>
              {props.step.risk === "erase" ? words().erases : words().resets}
            </span>
          </Show>
        </p>
        <h2 tabIndex={-1} id="step-title" class={styles["title"]}>
          {stepTitle(guide(), props.step.id)}
        </h2>
        <p class={styles["reason"]}>
          <strong>{words().whyNow}</strong> {guide().reasons[props.reason]}{" "}
          <Show when={props.tells.length > 0}>
            {words().tells(
              props.tells
                .slice(0, MOST_TOLD)
                .map((cause) => props.texts.diagnosis.causes[cause].name),
            )}
          </Show>
        </p>
      </header>
      <section class={styles["part"]} aria-labelledby="todo-title">
        <div class={styles["with-link"]}>
          <h3 id="todo-title">{words().todo}</h3>
          <Show when={props.step.buttons}>
            {(goal) => (
              <Link class={styles["link"]} to={`/coach/${goal()}/${props.session}`}>
                {words().coach}
              </Link>
            )}
          </Show>
          {/* Beside the coach's link there is no room on a narrow screen; the way there stands below too. */}
          <Show when={props.step.kind === "try" && props.step.buttons === null}>
            <Link class={styles["link"]} to={`/watch/${props.session}`}>
              {words().openWatch}
            </Link>
          </Show>
          <Show when={props.step.id === "read-log"}>
            <Link class={styles["link"]} to={`/logs/${props.session}`}>
              {words().openLog}
            </Link>
          </Show>
        </div>
        <Lines lines={actions()} guide={guide()} ordered compact />
      </section>
      <div class={styles["picture"]}>
        <StepPicture step={props.step.id} app={situation().app} connector={situation().connector} />
      </div>
      <StepPresses
        step={props.step}
        beside={actions().length}
        state={props.state}
        texts={props.texts}
      />
      <Show when={seen().length > 0 || shown() !== null}>
        <section class={styles["seen"]} aria-labelledby="seen-title">
          <h3 id="seen-title">{words().shouldSee}</h3>
          <Lines lines={seen()} guide={guide()} compact />
          <Show when={shown() === null ? null : props.step.proof}>
            {(proof) => (
              <p class={styles["proof"]} data-proof={shown() === true ? "seen" : "waiting"}>
                {shown() === true ? words().proof.seen[proof()] : words().proof.waiting[proof()]}
              </p>
            )}
          </Show>
        </section>
      </Show>
      {props.children}
      <Show when={otherwise().length > 0}>
        <details class={styles["fold"]} data-part="otherwise">
          <summary>{words().otherwise}</summary>
          <Lines lines={otherwise()} guide={guide()} />
        </details>
      </Show>
      <Folds
        step={props.step}
        rows={props.rows}
        texts={props.texts}
        why={why()}
        notes={[...extras(), ...notes()]}
      />
      <Sources
        lines={[...why(), ...actions(), ...seen(), ...otherwise(), ...extras(), ...notes()]}
        guide={guide()}
        words={words()}
      />
    </div>
  );
};

/** What is good to know but not to do: when to stop, what the step is for, cautions. */
const Folds: VoidComponent<{
  step: Step;
  rows: readonly AttemptRow[];
  texts: SessionTexts;
  why: readonly Line[];
  notes: readonly Line[];
}> = (props) => {
  const words = () => props.texts.session;
  const swaps = () => swapsOf(props.rows);
  return (
    <>
      <Show when={props.step.kind === "try"}>
        <details class={styles["fold"]} data-part="when-to-stop">
          <summary>{words().whenToStop}</summary>
          <p>{words().stopRule(swaps().cables, swaps().computers)}</p>
        </details>
      </Show>
      <details class={styles["fold"]} data-part="more">
        <summary>{words().more}</summary>
        <Lines lines={[...props.why, ...props.notes]} guide={props.texts.guide} />
        <Link class={styles["link"]} to={`/steps/${props.step.id}`}>
          {words().page}
        </Link>
      </details>
    </>
  );
};
