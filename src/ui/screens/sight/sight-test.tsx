import { createEffect, createMemo, createSignal, on, Show, type VoidComponent } from "solid-js";
import { isMendable } from "../../../core/apple/identify.ts";
import type { DeviceErrorCode } from "../../../core/errors.ts";
import { isOther } from "../../../core/session/route.ts";
import type { SightEndId } from "../../../core/sight/ends.data.ts";
import { findEnd, type Finding, type SightAnswers } from "../../../core/sight/find-end.ts";
import type { SightQuestionId } from "../../../core/sight/questions.data.ts";
import { useBus } from "../../bus-context.ts";
import type { Seen } from "../../device/seen.ts";
import { Button } from "../../kit/button.tsx";
import { DeviceSentence } from "../../kit/device-sentence.tsx";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { useWords } from "../../words.ts";
import { SightEndPanel } from "./sight-end.tsx";
import { SightQuestionPanel } from "./sight-question.tsx";
import styles from "./sight-screen.module.css";
import type { SightTexts } from "./sight-texts.ts";

/** The test itself. Core decides; this keeps the answers, opens the browser's list and watches the bus. */
export const SightTest: VoidComponent<{ session: LiveSession | null; texts: SightTexts }> = (
  props,
) => {
  const words = useWords();
  const { devices, host } = useServices();
  const { go } = useRouter();
  const bus = useBus();
  const [answers, setAnswers] = createSignal<SightAnswers>({});
  const [ruledOut, setRuledOut] = createSignal<readonly SightEndId[]>([]);
  const [refused, setRefused] = createSignal<DeviceErrorCode | null>(null);
  /** Devices of which a person has said that they are not the one. */
  const [others, setOthers] = createSignal<readonly number[]>([]);

  /** The device that ends the test. */
  const appeared = (): Seen | undefined =>
    bus().find(
      ({ device, identity }) =>
        isMendable(identity) &&
        !others().includes(device.handle) &&
        (props.session === null ||
          (device.practice === props.session.state().practice &&
            !isOther(props.session.state(), identity))),
    );
  const finding = createMemo((): Finding =>
    findEnd(
      {
        system: host().system,
        unavailable: devices.unavailable,
        refused: refused(),
        lastMode: props.session?.state().hops.at(-1)?.mode ?? null,
        appeared: appeared() !== undefined,
      },
      answers(),
      ruledOut(),
    ),
  );
  const question = () => as(finding(), "question");
  const end = () => as(finding(), "end");
  /** What stands in the middle, as one word. A memo: the focus goes to its heading only where it changes. */
  const place = createMemo(() => question()?.question ?? end()?.end ?? "seen");
  createEffect(on(place, () => document.getElementById("sight-title")?.focus(), { defer: true }));

  const nameOf = (seen: Seen): string =>
    `${seen.name(words().device)} (${words().device.mode[seen.identity.mode]})`;
  const now = (): string => {
    const text = props.texts.sight.now;
    if (bus().length > 0) return text.sees(bus().map(nameOf));
    return devices.unavailable === null ? text.nothing : text.cannot;
  };
  const connect = async (): Promise<void> => {
    const result = await devices.request();
    setRefused(result.kind === "refused" ? result.code : null);
  };
  const startAgain = (): void => {
    setAnswers({});
    setRuledOut([]);
    setRefused(null);
  };
  const back = (): string => (props.session === null ? "/" : `/session/${props.session.id}`);
  const answer = (id: SightQuestionId, choice: string): void =>
    void setAnswers((before) => ({ ...before, [id]: choice }));

  return (
    <div class={styles["screen"]} data-sight={place()}>
      <header class={styles["head"]}>
        <h1>{props.texts.sight.title}</h1>
        <p>{props.texts.sight.lead}</p>
        <p class={styles["now"]} data-now={bus().length}>
          {now()}
        </p>
      </header>
      <div class={styles["sheet"]}>
        <Show when={appeared()}>
          {(device) => (
            <Notice kind="good" announce="status">
              <h2 tabIndex={-1} id="sight-title">
                {props.texts.sight.seen.title}
              </h2>
              <p>{props.texts.sight.seen.body(nameOf(device()))}</p>
              <Button
                kind="quiet"
                onClick={() => setOthers((list) => [...list, device().device.handle])}
              >
                {props.texts.session.same.no}
              </Button>
            </Notice>
          )}
        </Show>
        <Show when={question()}>
          {(asked) => (
            <SightQuestionPanel
              asked={asked()}
              texts={props.texts}
              onConnect={() => void connect()}
              onChoose={(choice) => answer(asked().question, choice)}
            />
          )}
        </Show>
        <Show when={end()}>
          {(reached) => (
            <SightEndPanel
              reached={reached()}
              texts={props.texts}
              onConnect={() => void connect()}
              onContinue={() => go(back())}
              onInVain={() => setRuledOut((list) => [...list, reached().end])}
            />
          )}
        </Show>
        <Show when={refused() === "chooser-cancelled" && finding().kind !== "seen"}>
          <Notice kind="plain" announce="status">
            <DeviceSentence code="chooser-cancelled" />
          </Notice>
        </Show>
      </div>
      <nav class={styles["ways"]} aria-label={props.texts.sight.title}>
        <Link class={styles["back"]} to={back()}>
          {props.session === null ? props.texts.sight.back : props.texts.sight.backToSession}
        </Link>
        <Show when={finding().kind !== "seen" && Object.keys(answers()).length > 0}>
          <Button kind="quiet" onClick={startAgain}>
            {props.texts.sight.again}
          </Button>
        </Show>
      </nav>
    </div>
  );
};
