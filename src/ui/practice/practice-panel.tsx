import { For, Show, type VoidComponent } from "solid-js";
import { MODELS } from "../../core/apple/models.ts";
import { shapeOf } from "../../core/apple/shape.ts";
import type { Button as PhoneButton } from "../../core/coach/procedures.ts";
import { BUTTONS_OF, PRACTICE_SCENES, type PracticePhone } from "../../core/practice.ts";
import { loadGuide, loadPractice } from "../../i18n/load.ts";
import { powerPlace } from "../../i18n/power-place.ts";
import { ButtonOutline } from "../device/button-outline.tsx";
import { Button } from "../kit/button.tsx";
import { createLazyWords } from "../words.ts";
import { createPracticeView } from "./create-practice-view.ts";
import styles from "./practice-panel.module.css";

/** The practice phone in the hand: its screen, its cable, its buttons. */
export const PracticePanel: VoidComponent<{ phone: PracticePhone; onPutAway: () => void }> = (
  props,
) => {
  const words = createLazyWords(loadPractice);
  const guide = createLazyWords(loadGuide);
  const view = createPracticeView(() => props.phone);
  const place = () => powerPlace(view().family, view().productType);
  const shape = () => {
    const { productType } = view();
    const model = MODELS.find((row) => row.productType === productType);
    return model === undefined ? null : shapeOf(model);
  };
  const toggle = (button: PhoneButton): void => {
    if (view().held.includes(button)) props.phone.release(button);
    else props.phone.press(button);
  };

  return (
    <Show when={guide() && words()}>
      {(text) => (
        <section
          class={styles["panel"]}
          aria-labelledby="practice-title"
          data-practice={view().screen}
        >
          <div class={styles["phone"]}>
            <ButtonOutline
              family={view().family}
              lit={view().held}
              place={place()}
              shape={shape()}
              screen={view().screen}
            />
          </div>
          <div class={styles["controls"]}>
            <div class={styles["row"]}>
              <h2 id="practice-title">{text().title}</h2>
              <Button kind="quiet" onClick={() => props.onPutAway()}>
                {text().unplug}
              </Button>
            </div>
            <output>{text().screen[view().screen]}</output>
            <div class={styles["row"]}>
              {/* One button, so that the focus stays on it. */}
              <Button onClick={() => (view().plugged ? props.phone.pull() : props.phone.plug())}>
                {view().plugged ? text().pull : text().plug}
              </Button>
              <For each={BUTTONS_OF[view().family]}>
                {(button) => (
                  <Button onClick={() => toggle(button)} pressed={view().held.includes(button)}>
                    {guide()?.button(button, place())}
                  </Button>
                )}
              </For>
            </div>
            <p class={styles["hint"]}>{text().holdHint}</p>
            <details>
              <summary>{text().scene}</summary>
              <div class={styles["row"]}>
                <For each={PRACTICE_SCENES}>
                  {(scene) => (
                    <Button onClick={() => props.phone.play(scene)}>{text().scenes[scene]}</Button>
                  )}
                </For>
              </div>
            </details>
          </div>
        </section>
      )}
    </Show>
  );
};
