import {
  createEffect,
  createMemo,
  createSignal,
  For,
  on,
  Show,
  type VoidComponent,
} from "solid-js";
import type { Button as PhoneButton } from "../../../core/coach/procedures.ts";
import type { Coach } from "../../../core/coach/types.ts";
import { BUTTONS_OF, type PracticePhone } from "../../../core/practice.ts";
import type { PowerPlace } from "../../../i18n/power-place.ts";
import { Button } from "../../kit/button.tsx";
import { createPracticeView } from "../../practice/create-practice-view.ts";
import { useServices } from "../../services.ts";
import type { CoachTexts } from "./coach-texts.ts";
import { HandsChart } from "./hands-chart.tsx";
import type { Span } from "./hands-plan.ts";
import { ARROW_OF, useButtonKeys } from "./keys.ts";
import styles from "./practice-hands.module.css";

const SIGNS = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" } as const;

/** The practice device in the hand: its buttons, held by key or by pointer, and what was held when. */
export const PracticeHands: VoidComponent<{
  phone: PracticePhone;
  coach: Coach;
  place: PowerPlace;
  texts: CoachTexts;
  /** False inside a session: its phone is not changed from here. */
  mayChange: boolean;
}> = (props) => {
  const { clock, practice } = useServices();
  const words = () => props.texts.coach.practice;
  const view = createPracticeView(() => props.phone);
  const buttons = createMemo(() => BUTTONS_OF[view().family]);
  const [spans, setSpans] = createSignal<readonly Span[]>([]);
  const began = createMemo(() => props.coach.run?.began ?? null);
  createEffect(
    on(began, (at) => {
      if (at !== null) setSpans((before) => before.filter(({ to }) => to === null || to > at));
    }),
  );
  const press = (button: PhoneButton): void => {
    if (props.phone.view().held.includes(button)) return;
    props.phone.press(button);
    setSpans((before) => [...before, { button, from: clock.now().mono, to: null }]);
  };
  const release = (button: PhoneButton): void => {
    if (!props.phone.view().held.includes(button)) return;
    props.phone.release(button);
    const now = clock.now().mono;
    setSpans((before) =>
      before.map((span) =>
        span.button === button && span.to === null ? { ...span, to: now } : span,
      ),
    );
  };
  useButtonKeys(() => buttons(), press, release);

  const label = (button: PhoneButton) => props.texts.coach.button(button, props.place);
  const fresh = async (): Promise<void> => {
    const { productType } = view();
    practice.putAway();
    await practice.start(productType);
  };

  return (
    <section class={styles["hands"]} aria-labelledby="hands-title" data-practice={view().screen}>
      <h2 id="hands-title">{words().title}</h2>
      <p class={styles["hint"]}>{words().hint}</p>
      <div class={styles["buttons"]}>
        <For each={buttons()}>
          {(button) => (
            <HoldButton
              held={view().held.includes(button)}
              sign={SIGNS[ARROW_OF[button]]}
              name={label(button)}
              button={button}
              onPress={() => press(button)}
              onRelease={() => release(button)}
            />
          )}
        </For>
      </div>
      <Show when={began()}>
        {(at) => (
          <HandsChart
            coach={props.coach}
            began={at()}
            spans={spans()}
            name={(button) => props.texts.coach.button(button, props.place)}
            words={words()}
          />
        )}
      </Show>
      <Show when={props.mayChange}>
        <div class={styles["row"]}>
          <Button kind="quiet" onClick={() => void fresh()}>
            {words().afresh}
          </Button>
          <Button kind="quiet" onClick={() => props.phone.play("to-recovery")}>
            {words().toRecovery}
          </Button>
          <Button kind="quiet" onClick={() => props.phone.play("to-dfu")}>
            {words().toDfu}
          </Button>
          <Button kind="quiet" onClick={() => practice.putAway()}>
            {words().away}
          </Button>
        </div>
      </Show>
    </section>
  );
};

/** Down while it is held, by pointer or by key; a click without either (a screen reader) toggles it. */
const HoldButton: VoidComponent<{
  held: boolean;
  sign: string;
  name: string;
  button: PhoneButton;
  onPress: () => void;
  onRelease: () => void;
}> = (props) => {
  let byHand = false;
  const down = (): void => {
    byHand = true;
    props.onPress();
  };
  const isPress = (key: string): boolean => key === " " || key === "Enter";
  return (
    <button
      type="button"
      class={styles["hold"]}
      aria-pressed={props.held}
      data-hold={props.button}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        down();
      }}
      onPointerUp={() => props.onRelease()}
      onPointerCancel={() => props.onRelease()}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isPress(event.key)) return;
        event.preventDefault();
        if (!event.repeat) down();
      }}
      onKeyUp={(event) => {
        if (!isPress(event.key)) return;
        event.preventDefault();
        props.onRelease();
      }}
      onClick={() => {
        if (byHand) byHand = false;
        else if (props.held) props.onRelease();
        else props.onPress();
      }}
    >
      <kbd>{props.sign}</kbd>
      {props.name}
    </button>
  );
};
