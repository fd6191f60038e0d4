import { createEffect, createMemo, For, on, onCleanup, Show, type VoidComponent } from "solid-js";
import type { StepStatus } from "../../../core/guide/plan.ts";
import type { Step } from "../../../core/guide/playbook.ts";
import type { Role } from "../../../core/session/events.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import { stepTitle } from "../../guide/guide-text.ts";
import styles from "./seam.module.css";

const SETTLED: readonly StepStatus[] = ["worked", "failed", "could-not", "skipped"];

/** Whether the step has been answered. */
export const isSettled = (status: StepStatus): boolean => SETTLED.includes(status);

/**
 * The way through the session: a crack that mends to gold as steps are settled. A technician sees the
 * whole plan and may go to any step; an owner sees the steps answered, and back to them, and the one now.
 */
export const Seam: VoidComponent<{
  way: readonly { readonly step: Step; readonly status: StepStatus }[];
  role: Role;
  guide: GuideWords;
  words: SessionWords;
  /** Null where the way is only looked at. */
  onChoose: ((step: string) => void) | null;
}> = (props) => {
  const canGo = (status: StepStatus): boolean =>
    props.onChoose !== null &&
    (isSettled(status) ||
      (props.role === "technician" && (status === "ahead" || status === "cannot-apply")));
  const shown = createMemo(() =>
    props.role === "technician"
      ? props.way
      : props.way.filter(({ status }) => status === "now" || isSettled(status)),
  );
  // By step: one that changes its status stays in its place, with the focus if it has it.
  const steps = createMemo(() => shown().map(({ step }) => step));
  const statuses = createMemo(() => new Map(shown().map(({ step, status }) => [step, status])));
  const statusOf = (step: Step): StepStatus => statuses().get(step) ?? "ahead";
  let nav: HTMLElement | undefined;
  const now = createMemo(() => shown().findIndex(({ status }) => status === "now"));
  // A long way scrolls by itself; the page must not move with it. Where things stand is asked with the
  // frame: on the bus several moves come in one task, and each answer would lay the page out anew.
  createEffect(
    on(now, (index) => {
      const frame = requestAnimationFrame(() => {
        const [scroller, item] = [nav?.parentElement, nav?.querySelectorAll("li")[index]];
        if (scroller && item) bringIntoView(scroller, item);
      });
      onCleanup(() => cancelAnimationFrame(frame));
    }),
  );
  return (
    <nav ref={(element) => (nav = element)} class={styles["seam"]} aria-label={props.words.way}>
      <ol>
        <For each={steps()}>
          {(step) => (
            <li
              class={styles["step"]}
              data-step={step.id}
              data-status={statusOf(step)}
              data-risk={step.risk}
              aria-current={statusOf(step) === "now" ? "step" : undefined}
            >
              <svg
                class={styles["thread"]}
                viewBox="0 0 12 48"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <path d={isSettled(statusOf(step)) ? "M6 0V48" : "M6 0L3 9L9 17L4 26L8 35L6 48"} />
              </svg>
              <span class={styles["node"]} aria-hidden="true" />
              <Show
                when={canGo(statusOf(step))}
                fallback={
                  <span class={styles["title"]}>
                    {stepTitle(props.guide, step.id)}{" "}
                    <StatusWord status={statusOf(step)} words={props.words} />
                  </span>
                }
              >
                <button
                  type="button"
                  class={styles["title"]}
                  onClick={() => props.onChoose?.(step.id)}
                >
                  {stepTitle(props.guide, step.id)}{" "}
                  <StatusWord status={statusOf(step)} words={props.words} />
                </button>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show
        when={
          props.role === "owner" &&
          props.way.some(({ step, status }) => status === "now" && step.kind !== "service")
        }
      >
        <p class={styles["on"]}>{props.words.wayOn}</p>
      </Show>
    </nav>
  );
};

const StatusWord: VoidComponent<{ status: StepStatus; words: SessionWords }> = (props) => (
  <Show when={props.status !== "ahead"}>
    <small class={styles["status"]}>{props.words.status[props.status]}</small>
  </Show>
);

/** Scrolls the box, not the page, until the item stands in its middle; an item in view stays where it is. */
function bringIntoView(scroller: HTMLElement, item: HTMLElement): void {
  const [frame, place] = [scroller.getBoundingClientRect(), item.getBoundingClientRect()];
  if (place.top < frame.top || place.bottom > frame.bottom)
    scroller.scrollTop += place.top - frame.top - frame.height / 2;
}
