import { For, Show, type VoidComponent } from "solid-js";
import { procedure } from "../../../core/coach/procedures.ts";
import { proved } from "../../../core/guide/advise.ts";
import type { Line, Step } from "../../../core/guide/playbook.ts";
import { STOPS, type ReasonId, type StopId } from "../../../core/guide/playbooks/codes.data.ts";
import { linesFor, situationOf } from "../../../core/guide/situation.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { powerPlace } from "../../../i18n/power-place.ts";
import { ButtonOutline } from "../../device/button-outline.tsx";
import { stepTitle } from "../../guide/guide-text.ts";
import { Lines } from "../../guide/lines.tsx";
import { Sources } from "../../guide/sources.tsx";
import { Notice } from "../../kit/notice.tsx";
import type { SessionTexts } from "./session-texts.ts";
import styles from "./step-panel.module.css";

/** The step that stands now: why, what to do, what is seen, and how well it is known. */
export const StepPanel: VoidComponent<{
  step: Step;
  reason: ReasonId;
  stop: StopId | null;
  position: number;
  total: number;
  state: SessionState;
  texts: SessionTexts;
}> = (props) => {
  const words = () => props.texts.session;
  const guide = () => props.texts.guide;
  const situation = () => situationOf(props.state);
  const why = () => linesFor(props.step.why, situation());
  const actions = () => linesFor(props.step.actions, situation());
  const notes = () => linesFor(props.step.notes, situation());
  const stopLines = (): readonly Line[] => STOPS.find(({ id }) => id === props.stop)?.lines ?? [];
  const seen = () => proved(props.step, props.state);
  return (
    <div class={styles["panel"]} data-current-step={props.step.id}>
      <header class={styles["header"]}>
        <p class={styles["position"]}>
          {words().step(props.position, props.total)}
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
          <strong>{words().whyNow}</strong> {guide().reasons[props.reason]}
        </p>
      </header>
      <Show when={props.stop}>
        {(stop) => (
          <Notice kind="gold">
            <h3 data-stop={stop()}>{guide().stops[stop()]}</h3>
            <Lines lines={stopLines()} guide={guide()} />
          </Notice>
        )}
      </Show>
      <Lines lines={why()} guide={guide()} />
      <Buttons step={props.step} state={props.state} texts={props.texts} />
      <section class={styles["part"]} aria-labelledby="todo-title">
        <h3 id="todo-title">{words().todo}</h3>
        <Lines lines={actions()} guide={guide()} ordered />
      </section>
      <Show when={seen() === null ? null : props.step.proof}>
        {(proof) => (
          <Notice kind={seen() === true ? "good" : "plain"}>
            <p data-proof={seen() === true ? "seen" : "waiting"}>
              {seen() === true ? words().proof.seen[proof()] : words().proof.waiting[proof()]}
            </p>
          </Notice>
        )}
      </Show>
      <Show when={notes().length > 0}>
        <section class={styles["part"]} aria-labelledby="notes-title">
          <h3 id="notes-title">{words().goodToKnow}</h3>
          <Lines lines={notes()} guide={guide()} />
        </section>
      </Show>
      <Sources
        lines={[...why(), ...actions(), ...notes(), ...stopLines()]}
        guide={guide()}
        words={words()}
      />
    </div>
  );
};

/** The presses of the step's procedure, drawn and said. */
const Buttons: VoidComponent<{ step: Step; state: SessionState; texts: SessionTexts }> = (
  props,
) => {
  const family = () => situationOf(props.state).buttons;
  const place = () =>
    powerPlace(family() ?? "iphone8", props.state.phone?.identity.model?.productType ?? null);
  const shown = () => {
    const known = family();
    if (props.step.buttons === null || known === null) return null;
    const presses = procedure(known, props.step.buttons);
    return { family: known, presses, sentences: props.texts.guide.presses(presses, place()) };
  };
  return (
    <Show when={shown()}>
      {(plan) => (
        <section class={styles["part"]} aria-labelledby="buttons-title">
          <h3 id="buttons-title">{props.texts.session.buttons}</h3>
          <ol class={styles["presses"]}>
            <For each={plan().presses}>
              {(press, index) => (
                <li>
                  <ButtonOutline
                    family={plan().family}
                    lit={press.kind === "tap" ? [press.button] : press.buttons}
                    place={place()}
                  />
                  <p>{plan().sentences[index()]}</p>
                </li>
              )}
            </For>
          </ol>
        </section>
      )}
    </Show>
  );
};
