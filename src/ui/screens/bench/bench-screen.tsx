import { For, Show, type VoidComponent } from "solid-js";
import { mask } from "../../../core/apple/same-device.ts";
import { advise } from "../../../core/guide/advise.ts";
import { sessionOf, type BenchLine } from "../../../core/session/bench.ts";
import type { SessionState } from "../../../core/session/state.ts";
import type { BenchWords } from "../../../i18n/en/bench.ts";
import { loadBench, loadGuide } from "../../../i18n/load.ts";
import { deviceName } from "../../device/device-name.ts";
import { ModePicture } from "../../device/mode-picture.tsx";
import { stepTitle } from "../../guide/guide-text.ts";
import { Button } from "../../kit/button.tsx";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { useSessions } from "../../state/sessions.ts";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import styles from "./bench-screen.module.css";
import { createBench } from "./create-bench.ts";

/** Many phones at once, a line each: mode, model, what it waits for. */
export const BenchScreen: VoidComponent = () => {
  const { devices } = useServices();
  const words = createLazyWords(loadBench);
  const lines = createBench(devices);
  return (
    <Show when={words()}>
      {(bench) => (
        <div class={styles["screen"]}>
          <h1>{bench().title}</h1>
          <p class={styles["lead"]}>{bench().lead}</p>
          <ul class={styles["lines"]}>
            <For
              each={lines().map(({ key }) => key)}
              fallback={<li class={styles["empty"]}>{bench().empty}</li>}
            >
              {(key) => (
                <Show when={lines().find((line) => line.key === key)}>
                  {(line) => <Line line={line()} bench={bench()} />}
                </Show>
              )}
            </For>
          </ul>
        </div>
      )}
    </Show>
  );
};

const Line: VoidComponent<{ line: BenchLine; bench: BenchWords }> = (props) => {
  const words = useWords();
  const { language } = useLanguage();
  const sessions = useSessions();
  const guide = createLazyWords(loadGuide);
  const identity = () => props.line.identity;
  const name = () => deviceName(identity(), words().device);
  const session = () =>
    sessionOf(
      props.line,
      sessions.live().map(({ id, state }) => ({ id, state: state() })),
    );
  const mode = () => (props.line.device === null ? null : identity().mode);
  const step = (state: SessionState): string => {
    const { step: id } = standing(state);
    const texts = guide();
    return id === null || texts === undefined ? "" : stepTitle(texts, id);
  };
  const begin = (): void => {
    const { device } = props.line;
    if (device === null) return;
    void sessions.begin({
      playbook: "error-4013",
      role: "technician",
      language: language(),
      device,
    });
  };
  return (
    <li class={styles["line"]} data-bench={props.line.key} data-mode={mode() ?? "off"}>
      <ModePicture mode={mode()} class={identity().class} />
      <p class={styles["device"]}>
        <strong>{name()}</strong>
        <small>{mask(identity().ecid ?? identity().udid ?? "").slice(-8)}</small>
      </p>
      <p class={styles["mode"]}>
        <Show when={mode()} fallback={props.bench.gone}>
          {(here) => <>{words().device.mode[here()]}</>}
        </Show>
      </p>
      <Show
        when={session()}
        fallback={
          <>
            <p class={styles["waits"]}>{props.bench.noSession}</p>
            <Button onClick={begin} disabled={props.line.device === null}>
              {props.bench.start}
            </Button>
          </>
        }
      >
        {(found) => (
          <>
            <p class={styles["waits"]} data-waits={standing(found().state).waits}>
              {step(found().state)}
              <small>{props.bench.waits[standing(found().state).waits]}</small>
            </p>
            <Link class={styles["open"]} to={`/session/${found().id}`} session={found().id}>
              {props.bench.open(name())}
            </Link>
          </>
        )}
      </Show>
    </li>
  );
};

/** Where a session stands: its step, and what must happen next. */
function standing(state: SessionState): {
  readonly step: string | null;
  readonly waits: keyof BenchWords["waits"];
} {
  const advice = advise(state);
  if (advice.kind === "question") return { step: advice.step, waits: "question" };
  if (advice.kind === "step") return { step: advice.step.id, waits: advice.step.proof ?? "answer" };
  return { step: null, waits: "end" };
}
