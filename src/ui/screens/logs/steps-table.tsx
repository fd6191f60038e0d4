import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { Attempt, LogStep } from "../../../core/logs/autopsy.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import styles from "./attempt-view.module.css";
import { formatClock } from "./format-span.ts";
import { LineLink } from "./line-link.tsx";

/** Operations and checkpoints in time order, with what each works on; drawn when it is opened. */
export const StepsTable: VoidComponent<{
  attempt: Attempt;
  words: LogWords;
  onLine: (line: number) => void;
}> = (props) => {
  const [open, setOpen] = createSignal(false);
  const part = () => props.words.part;
  const state = (step: LogStep): string => {
    if (step.failed !== null) return part().failedWith(step.failed);
    if (
      step.endedLine === null &&
      props.attempt.outcome !== "succeeded" &&
      step.kind === "checkpoint"
    )
      return part().stillOpen;
    return step.percent === null ? "" : `${step.percent} %`;
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-steps="">
      <summary>{part().steps}</summary>
      <Show when={open()}>
        <Show when={props.attempt.stepsLeftOut > 0}>
          <p>{part().stepsLeftOut(props.attempt.stepsLeftOut)}</p>
        </Show>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1) */}
        <section class={styles["scroll"]} tabindex={0} aria-label={part().steps}>
          <table>
            <thead>
              <tr>
                <th scope="col">{part().time}</th>
                <th scope="col">{part().step}</th>
                <th scope="col">{part().touches}</th>
                <th scope="col">{props.words.viewer.goTo}</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.attempt.steps}>
                {(step) => (
                  <tr data-kind={step.kind} data-failed={step.failed !== null}>
                    <td class={styles["time"]}>{step.at === null ? "" : formatClock(step.at)}</td>
                    <td>
                      <code>{step.name === "" ? step.id : step.name}</code>{" "}
                      <small>{state(step)}</small>
                    </td>
                    <td>{step.touches === "unknown" ? "" : props.words.touches[step.touches]}</td>
                    <td>
                      <LineLink line={step.line} words={props.words} onLine={props.onLine} />
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </Show>
    </details>
  );
};
