import {
  createResource,
  createSignal,
  onCleanup,
  Show,
  untrack,
  type VoidComponent,
} from "solid-js";
import { buttonsOf } from "../../../core/apple/identify.ts";
import { MODELS } from "../../../core/apple/models.ts";
import type { ButtonFamily } from "../../../core/apple/model.ts";
import { FAMILY_OF, shapeOf, type Shape } from "../../../core/apple/shape.ts";
import { situationOf } from "../../../core/guide/situation.ts";
import type { CoachGoal } from "../../../core/session/events.ts";
import { deviceName } from "../../device/device-name.ts";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { arrived, useWords } from "../../words.ts";
import styles from "./coach-phone.module.css";
import { CoachRun } from "./coach-run.tsx";
import type { CoachTexts } from "./coach-texts.ts";
import { followPhone } from "./follow-phone.ts";
import { PickDevice } from "./pick-device.tsx";

/** Finds out which buttons the device has: from its exact model, else from what a person says. */
export const CoachPhone: VoidComponent<{
  goal: CoachGoal;
  session: LiveSession | null;
  /** Null: whichever device is on the bus. */
  practice: boolean | null;
  shape: Shape | null;
  texts: CoachTexts;
  onShape: (shape: Shape, practise: boolean) => void;
}> = (props) => {
  const words = useWords();
  const services = useServices();
  const coach = () => props.texts.coach;
  const listeners = new Set<Parameters<typeof followPhone>[2]>();
  const before = untrack(() => {
    const phone = props.session?.state().phone ?? null;
    return {
      keys: phone?.keys ?? [],
      identity: phone?.identity ?? null,
      practice: props.practice,
    };
  });
  const following = followPhone(services.devices, before, (mode, at) => {
    for (const listener of listeners) listener(mode, at);
  });
  const [told, setTold] = createSignal<Shape | null>(null);
  const [asked, setAsked] = createSignal(false);
  const [aids] = createResource(() => services.coachAids());
  onCleanup(() => arrived(aids)?.end());

  /** The practice phone's model is known even where its USB strings hide it, as an older phone's do. */
  const practised = () => {
    const isPractice = following.device()?.practice ?? props.practice === true;
    const type = isPractice ? services.practice.current()?.view().productType : undefined;
    return MODELS.find(({ productType }) => productType === type) ?? null;
  };
  const model = () => following.identity()?.model ?? practised();
  /** The model decides; where it is hidden, a person's word. */
  const shape = (): Shape | null => {
    const known = model();
    if (known !== null) return shapeOf(known);
    return told() ?? props.shape;
  };
  const family = (): ButtonFamily | null => {
    const known = following.identity();
    const byModel = (known === null ? null : buttonsOf(known)) ?? model()?.buttonFamily ?? null;
    const picked = shape();
    if (byModel !== null || picked !== null)
      return byModel ?? (picked === null ? null : FAMILY_OF[picked]);
    return props.session === null ? null : situationOf(props.session.state()).buttons;
  };
  const name = (): string => {
    const picked = told() ?? props.shape;
    if (model() === null && picked !== null) return coach().shapes[picked].name;
    const known = model();
    if (known !== null) return words().device.model(known.name);
    return following.identity() === null ? "" : deviceName(following.identity(), words().device);
  };
  const pick = (picked: Shape, practise: boolean): void => {
    setAsked(false);
    if (props.session === null) props.onShape(picked, practise);
    else setTold(picked);
  };

  return (
    <div class={styles["screen"]} data-coach={props.goal}>
      <header class={styles["head"]}>
        <p class={styles["crumbs"]}>
          <Show when={props.session} fallback={<Link to="/coach">{coach().choose.otherGoal}</Link>}>
            {(session) => <Link to={`/session/${session().id}`}>{coach().back}</Link>}
          </Show>
          <Show when={family() !== null && props.session === null && !asked()}>
            <button type="button" class={styles["change"]} onClick={() => setAsked(true)}>
              {coach().choose.otherDevice}
            </button>
          </Show>
        </p>
        <h1>
          {coach().goals[props.goal].name}
          <Show when={name() !== ""}>
            {" "}
            <span class={styles["name"]}>{name()}</span>
          </Show>
        </h1>
        <p>{coach().goals[props.goal].what}</p>
      </header>
      <Show
        when={asked() ? null : family()}
        keyed
        fallback={
          <PickDevice
            texts={props.texts}
            candidates={following.candidates()}
            mayPractise={props.session === null}
            onDevice={(device) => {
              setAsked(false);
              following.choose(device);
            }}
            onShape={pick}
          />
        }
      >
        {(known) => (
          <Show when={arrived(aids)} fallback={<p>{words().loading}</p>}>
            {(ready) => (
              <CoachRun
                goal={props.goal}
                family={known}
                shape={shape()}
                model={model()}
                session={props.session}
                following={following}
                onBus={(listener) => {
                  listeners.add(listener);
                  onCleanup(() => listeners.delete(listener));
                }}
                aids={ready()}
                texts={props.texts}
              />
            )}
          </Show>
        )}
      </Show>
    </div>
  );
};
