import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  Show,
  untrack,
  type VoidComponent,
} from "solid-js";
import type { Mode } from "../../../core/apple/mode.ts";
import type { ButtonFamily, Model } from "../../../core/apple/model.ts";
import type { Shape } from "../../../core/apple/shape.ts";
import { coachAdvice } from "../../../core/coach/advice.ts";
import { procedureOf } from "../../../core/coach/procedures.ts";
import type { CoachAids } from "../../../core/ports.ts";
import type { CoachGoal } from "../../../core/session/events.ts";
import { useAnnounce } from "../../kit/announcer.tsx";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { useLanguage } from "../../words.ts";
import { BeforePanel } from "./before-panel.tsx";
import styles from "./coach-run.module.css";
import type { CoachTexts } from "./coach-texts.ts";
import { createCoachAtWork } from "./create-coach.ts";
import { createCues } from "./create-cues.ts";
import type { Following } from "./follow-phone.ts";
import { useCountKeys } from "./keys.ts";
import { connectorOf, placeOf, usualShape } from "./known-by-shape.ts";
import { PracticeHands } from "./practice-hands.tsx";
import { sentenceOf, spokenState } from "./sayings.ts";
import { SoundSettings } from "./sound-settings.tsx";
import { Stage } from "./stage.tsx";
import { StepsList } from "./steps-list.tsx";

/** What runs the coach on one device for one goal, and everything on the screen that belongs to it. */
export const CoachRun: VoidComponent<{
  goal: CoachGoal;
  family: ButtonFamily;
  shape: Shape | null;
  model: Model | null;
  session: LiveSession | null;
  following: Following;
  onBus: (listener: (mode: Mode | null, at: number) => void) => void;
  aids: CoachAids;
  texts: CoachTexts;
}> = (props) => {
  const { clock, devices, practice } = useServices();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const coachWords = () => props.texts.coach;
  const shape = () => props.shape ?? usualShape(props.family);
  const place = () => placeOf(shape(), props.model?.productType ?? null);
  const practising = () =>
    props.following.device()?.practice ??
    props.session?.state().practice ??
    practice.current() !== null;
  const cues = createCues(
    untrack(() => props.aids),
    language,
  );

  const work = untrack(() => {
    const state = props.session?.state() ?? null;
    return createCoachAtWork(
      {
        family: props.family,
        goal: props.goal,
        timing:
          (state === null ? null : coachAdvice(state, props.goal))?.timing ??
          procedureOf(props.family, props.goal).timings[0],
        cableKind: state?.setup.cableKind ?? "unknown",
        connector: props.model?.connector ?? connectorOf(shape()),
        // The practice phone needs no grant; whether a policy grants every mode cannot be asked.
        sees: practising() ? "every-mode" : "granted-modes",
        misses: state?.coached[props.goal]?.misses ?? 0,
        mode: props.following.mode(),
      },
      {
        clock,
        tones: props.aids.tones,
        sounding: cues.tones,
        speak(sayings, coach) {
          const sentence = sentenceOf(sayings, coach, coachWords(), place());
          if (sentence !== null) cues.say(sentence);
        },
        keepAwake: (awake) => props.aids.keepAwake(awake),
        frame(task) {
          const number = requestAnimationFrame(task);
          return () => cancelAnimationFrame(number);
        },
        async reboot() {
          const handle = props.following.device()?.handle;
          return handle !== undefined && (await devices.reboot(handle, "do")) === null;
        },
        record: (body) => void props.session?.append(body),
      },
    );
  });
  const coach = work.coach;
  const kind = createMemo(() => coach().state.kind);
  const running = () => ["lead-in", "counting", "waiting", "asking"].includes(kind());
  untrack(() =>
    props.onBus((mode, at) =>
      work.tell(mode === null ? { type: "left" } : { type: "came", mode }, at),
    ),
  );
  onCleanup(() => work.end());

  const [turned, setTurned] = createSignal(false);
  const [stage, setStage] = createSignal<HTMLElement>();
  const go = (): void => {
    props.aids.tones.wake();
    if (kind() === "asking") return;
    if (running()) return work.tell({ type: "stop" });
    work.tell({ type: kind() === "ended" ? "repeat" : "start" });
    stage()?.scrollIntoView({ block: "start" });
  };
  const halt = (): void => {
    if (running()) work.tell({ type: "stop" });
  };
  useCountKeys(go, halt);

  /** What a screen reader is told: at most once a second, the latest counts. */
  const told = createMemo(() => spokenState(coach(), coachWords(), place()));
  let quietUntil = 0;
  let cancel = (): void => {};
  createEffect(
    on(told, (text) => {
      cancel();
      const wait = Math.max(0, quietUntil - clock.now().mono);
      cancel = clock.after(wait, () => {
        quietUntil = clock.now().mono + 1000;
        if (text !== "") announce(text);
      });
    }),
  );
  onCleanup(() => cancel());

  return (
    <div class={styles["room"]} data-state={kind()}>
      <BeforePanel
        coach={coach()}
        hub={props.session?.state().setup.hub ?? false}
        handle={props.following.device()?.handle ?? null}
        running={running()}
        texts={props.texts}
        onCable={(cableKind) => work.renew({ cableKind })}
        onTiming={(timing) => work.tell({ type: "timing-chosen", timing })}
        onUnderstood={() => work.tell({ type: "understood" })}
      />
      <Stage
        ref={setStage}
        coach={coach()}
        given={work.given()}
        shape={shape()}
        place={place()}
        practice={practising() ? practice.current() : null}
        session={props.session?.id ?? null}
        turned={turned()}
        texts={props.texts}
        onTurn={() => setTurned(!turned())}
        onGo={go}
        onTell={work.tell}
      />
      <Show when={practising() ? practice.current() : null}>
        {(phone) => (
          <PracticeHands
            phone={phone()}
            coach={coach()}
            place={place()}
            texts={props.texts}
            mayChange={props.session === null}
          />
        )}
      </Show>
      <StepsList
        coach={coach()}
        shape={shape()}
        place={place()}
        turned={turned()}
        texts={props.texts}
      />
      <SoundSettings cues={cues} aids={props.aids} texts={props.texts} />
    </div>
  );
};
