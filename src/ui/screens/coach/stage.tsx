import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  on,
  onCleanup,
  Show,
  Switch,
  type VoidComponent,
} from "solid-js";
import type { Shape } from "../../../core/apple/shape.ts";
import type { Coach } from "../../../core/coach/types.ts";
import type { PhoneScreen, PracticePhone } from "../../../core/practice.ts";
import type { SessionId } from "../../../core/session/events.ts";
import type { PowerPlace } from "../../../i18n/power-place.ts";
import { DeviceOutline } from "../../device/device-outline.tsx";
import { Button } from "../../kit/button.tsx";
import { as } from "../../kit/narrow.ts";
import { createPracticeView } from "../../practice/create-practice-view.ts";
import { useServices } from "../../services.ts";
import { AskingPanel } from "./asking-panel.tsx";
import type { CoachTexts } from "./coach-texts.ts";
import type { CoachAtWork, GivenCue } from "./create-coach.ts";
import { SCREEN_OF } from "./goals.ts";
import { DARK, litOf, sameLit } from "./lit.ts";
import { Digits } from "./digits.tsx";
import styles from "./stage.module.css";
import { VerdictPanel } from "./verdict-panel.tsx";

/** How long a tap is shown pressed before it is shown let go, in milliseconds. */
const TAP_SHOWN_MS = 450;

/** What is seen from two metres away: the device with its buttons lit, a digit, one instruction. */
export const Stage: VoidComponent<{
  ref: (element: HTMLElement) => void;
  coach: Coach;
  given: GivenCue | null;
  shape: Shape;
  place: PowerPlace;
  practice: PracticePhone | null;
  session: SessionId | null;
  turned: boolean;
  texts: CoachTexts;
  onTurn: () => void;
  onGo: () => void;
  onTell: CoachAtWork["tell"];
}> = (props) => {
  const { clock } = useServices();
  const coach = () => props.texts.coach;
  const state = () => props.coach.state;
  const kind = createMemo(() => state().kind);
  const press = createMemo(() => as(state(), "counting")?.press ?? null);
  const [tapped, setTapped] = createSignal(false);
  createEffect(
    on(press, () => {
      setTapped(false);
      onCleanup(clock.after(TAP_SHOWN_MS, () => setTapped(true)));
    }),
  );
  const lit = createMemo(() => litOf(props.coach, tapped()), DARK, { equals: sameLit });
  const ended = () => as(state(), "ended");
  const hindrance = () => as(state(), "ready")?.hindrance ?? null;
  const label = () => {
    if (kind() === "ready") return coach().start;
    return kind() === "ended" ? coach().again : coach().stop;
  };
  const there = () => {
    const verdict = ended()?.verdict;
    return verdict?.kind === "reached" && verdict.already;
  };

  return (
    <section
      ref={(element) => props.ref(element)}
      class={styles["stage"]}
      aria-label={coach().goals[props.coach.setup.goal].name}
      data-kind={kind()}
      data-press={press()}
      data-cue={props.given?.cue.kind}
      data-due={props.given?.due}
    >
      <div class={styles["device"]}>
        <Show
          when={props.practice}
          fallback={
            <DeviceOutline
              shape={props.shape}
              {...lit()}
              screen={guessScreen(props.coach)}
              turned={props.turned}
            />
          }
        >
          {(phone) => (
            <Practised phone={phone()} shape={props.shape} lit={lit()} turned={props.turned} />
          )}
        </Show>
        <Show when={props.shape.startsWith("ipad")}>
          <Button kind="quiet" onClick={() => props.onTurn()} pressed={props.turned}>
            {props.turned ? coach().turn.upright : coach().turn.lying}
          </Button>
        </Show>
      </div>
      <div class={styles["word"]}>
        <Switch>
          <Match when={kind() === "ended" ? ended() : null}>
            {(end) => (
              <VerdictPanel
                verdict={end().verdict}
                coach={props.coach}
                session={props.session}
                texts={props.texts}
                onTiming={(timing) => props.onTell({ type: "timing-chosen", timing })}
              />
            )}
          </Match>
          <Match when={kind() === "asking"}>
            <AskingPanel coach={props.coach} texts={props.texts} onTell={props.onTell} />
          </Match>
          <Match when={true}>
            <Digits coach={props.coach} place={props.place} words={coach()} />
          </Match>
        </Switch>
        <Show when={kind() !== "asking" && !there()}>
          <p class={styles["go"]}>
            <Button
              id="coach-go"
              kind={kind() === "ready" || kind() === "ended" ? "primary" : "plain"}
              disabled={hindrance() !== null}
              onClick={() => props.onGo()}
            >
              {label()}
            </Button>
            <small>{coach().keys}</small>
          </p>
        </Show>
        <Show when={hindrance()}>
          {(code) => <p data-hindrance={code()}>{coach().hindrance[code()]}</p>}
        </Show>
      </div>
    </section>
  );
};

/** The practice device's own glass, as it is. */
const Practised: VoidComponent<{
  phone: PracticePhone;
  shape: Shape;
  lit: ReturnType<typeof litOf>;
  turned: boolean;
}> = (props) => {
  const view = createPracticeView(() => props.phone);
  return (
    <DeviceOutline
      shape={props.shape}
      {...props.lit}
      screen={view().screen}
      turned={props.turned}
    />
  );
};

/** What the glass of a device in the hand shows, where the bus tells; undefined where it does not. */
function guessScreen({ state, mode, setup }: Coach): PhoneScreen | undefined {
  if (state.kind === "ended" && state.verdict.kind === "reached")
    return state.verdict.mode === "normal"
      ? "home"
      : SCREEN_OF[setup.goal === "dfu" ? "dfu" : "recovery"];
  if (mode === "recovery") return "recovery-picture";
  if (mode === "dfu" || mode === "kis" || mode === "port-dfu") return "black";
  if (state.kind === "counting" && state.black) return "black";
  return undefined;
}
