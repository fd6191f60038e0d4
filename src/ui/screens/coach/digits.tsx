import { createMemo, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { Coach } from "../../../core/coach/types.ts";
import type { CoachWords } from "../../../i18n/coach-words.ts";
import type { PowerPlace } from "../../../i18n/power-place.ts";
import { pressParts } from "../../../i18n/press-parts.ts";
import { as } from "../../kit/narrow.ts";
import styles from "./stage.module.css";

/** The digit and the instruction of this moment, and the one that follows. */
export const Digits: VoidComponent<{ coach: Coach; place: PowerPlace; words: CoachWords }> = (
  props,
) => {
  const state = () => props.coach.state;
  const parts = createMemo(() => pressParts(props.coach.setup.timing.presses));
  const say = (index: number): string => {
    const part = parts()[index];
    return part === undefined ? "" : props.words.now(part, props.place);
  };
  const counting = () => as(state(), "counting");
  /** Left of what is counted down, or passed where only the phone can end it. */
  const figure = (): number | null => {
    const now = state();
    if (now.kind === "lead-in") return Math.ceil(now.remainingMs / 1000);
    if (now.kind !== "counting") return null;
    return now.remainingMs === null
      ? Math.floor(now.elapsedMs / 1000)
      : Math.ceil(now.remainingMs / 1000);
  };
  /** The bar of the press that stands; a new one for each press, and for each new end of it. */
  const span = createMemo(
    () => {
      const now = state();
      if (now.kind === "lead-in") return { key: now.until, ms: now.remainingMs };
      if (now.kind === "counting" && now.until !== null)
        return { key: now.until, ms: now.remainingMs ?? 0 };
      return null;
    },
    null,
    { equals: (a, b) => a?.key === b?.key },
  );
  return (
    <>
      <Show when={figure() !== null}>
        <p class={styles["digits"]} aria-hidden="true">
          <span data-digit={figure()}>{figure()}</span>
          <small>
            {counting()?.remainingMs === null ? props.words.stage.sofar : props.words.stage.seconds}
          </small>
        </p>
        <div class={styles["track"]} aria-hidden="true">
          <Show when={span()} keyed>
            {(bar) => <span style={{ "animation-duration": `${bar.ms}ms` }} />}
          </Show>
        </div>
      </Show>
      <Switch>
        <Match when={state().kind === "ready"}>
          <p class={styles["now"]}>{say(0)}</p>
          <p class={styles["next"]}>{props.words.stage.ready}</p>
        </Match>
        <Match when={state().kind === "lead-in"}>
          <p class={styles["now"]}>{props.words.stage.getReady}</p>
          <p class={styles["next"]}>{props.words.stage.first(say(0))}</p>
        </Match>
        <Match when={counting()}>
          {(now) => (
            <>
              <p class={styles["now"]} data-now={now().press}>
                {now().black ? props.words.stage.holdOn : say(now().press)}
              </p>
              <p class={styles["next"]}>
                {now().press + 1 < parts().length
                  ? props.words.stage.next(say(now().press + 1))
                  : props.words.stage.last}
              </p>
            </>
          )}
        </Match>
        <Match when={state().kind === "waiting"}>
          <p class={styles["now"]}>{props.words.stage.waiting}</p>
          <p class={styles["next"]}>{props.words.stage.waitingHint}</p>
        </Match>
      </Switch>
    </>
  );
};
