import { createMemo, For, Show, type VoidComponent } from "solid-js";
import type { Shape } from "../../../core/apple/shape.ts";
import type { Coach } from "../../../core/coach/types.ts";
import type { PowerPlace } from "../../../i18n/power-place.ts";
import { DeviceOutline } from "../../device/device-outline.tsx";
import type { CoachTexts } from "./coach-texts.ts";
import styles from "./steps-list.module.css";

/** Every press, to be read before the clock starts; the one that stands is bright, those done are dim. */
export const StepsList: VoidComponent<{
  coach: Coach;
  shape: Shape;
  place: PowerPlace;
  turned: boolean;
  texts: CoachTexts;
}> = (props) => {
  const presses = createMemo(() => props.coach.setup.timing.presses);
  const sentences = createMemo(() => props.texts.guide.presses(presses(), props.place));
  /** The press that stands; -1 before the first, and past the last once all are done. */
  const at = createMemo(() => {
    const { state } = props.coach;
    if (state.kind === "counting") return state.press;
    return state.kind === "waiting" || state.kind === "asking" ? presses().length : -1;
  });
  const standing = (index: number): "ahead" | "now" | "done" =>
    index === at() ? "now" : index < at() ? "done" : "ahead";
  return (
    <section class={styles["steps"]} aria-labelledby="steps-title">
      <h2 id="steps-title">{props.texts.coach.stepsTitle}</h2>
      <Show when={props.shape === "ipad-top" || props.shape === "ipad-mini"}>
        <p class={styles["note"]}>{props.texts.coach.turn.note}</p>
      </Show>
      <ol>
        <For each={presses()}>
          {(press, index) => (
            <li
              data-standing={standing(index())}
              aria-current={standing(index()) === "now" ? "step" : undefined}
            >
              <DeviceOutline
                shape={props.shape}
                down={press.kind === "tap" ? [press.button] : press.buttons}
                up={press.kind === "tap" ? [] : press.release}
                turned={props.turned}
              />
              <p>{sentences()[index()]}</p>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
};
