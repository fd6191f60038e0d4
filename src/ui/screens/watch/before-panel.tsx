import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { DeviceErrorCode } from "../../../core/errors.ts";
import { unseenModes } from "../../../core/timeline/absence.ts";
import { Button } from "../../kit/button.tsx";
import { DeviceSentence } from "../../kit/device-sentence.tsx";
import { Notice } from "../../kit/notice.tsx";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import styles from "./before-panel.module.css";
import type { WatchTexts } from "./watch-texts.ts";

const MODES = ["normal", "recovery", "dfu"] as const;

/**
 * Before the restore: which modes this session has seen, what a missing one costs, and how to show it.
 * Blocks nothing. A mode that was seen once needs no further click (the browser keeps its permission).
 */
export const BeforePanel: VoidComponent<{
  session: LiveSession;
  texts: WatchTexts;
  onStart: () => void;
}> = (props) => {
  const { devices } = useServices();
  const words = () => props.texts.watch.before;
  const state = () => props.session.state();
  const unseen = () => unseenModes(state().watch);
  const [refused, setRefused] = createSignal<DeviceErrorCode | null>(null);
  const pick = async (): Promise<void> => {
    const result = await devices.request();
    setRefused(result.kind === "refused" ? result.code : null);
  };
  return (
    <section class={styles["panel"]} aria-labelledby="watch-before" data-unseen={unseen().length}>
      <p class={styles["lead"]}>{props.texts.watch.lead}</p>
      <h2 id="watch-before">{words().title}</h2>
      <p>{words().why}</p>
      <ul class={styles["modes"]}>
        <For each={MODES}>
          {(mode) => (
            <li data-mode-seen={unseen().includes(mode) ? "no" : "yes"} data-asked={mode}>
              <p>
                <strong>{words().modes[mode]}</strong>{" "}
                <span>{unseen().includes(mode) ? words().notSeen : words().seen}</span>
              </p>
              <Show when={unseen().includes(mode)}>
                <p>{words().costs[mode]}</p>
                <Show when={mode === "normal" ? null : mode}>
                  {(goal) => (
                    <Link to={`/coach/${goal()}/${props.session.id}`}>{words().coach[goal()]}</Link>
                  )}
                </Show>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={devices.unavailable !== null && !state().practice}>
        <Notice kind="alert">
          <p>{words().noWebUsb}</p>
        </Notice>
      </Show>
      <Show when={unseen().length > 0}>
        <p class={styles["how"]}>{words().how}</p>
      </Show>
      <Show when={refused()}>
        {(code) => (
          <Notice kind={code() === "chooser-cancelled" ? "plain" : "alert"} announce="alert">
            <DeviceSentence code={code()} />
          </Notice>
        )}
      </Show>
      <div class={styles["row"]}>
        <Button kind="primary" id="watch-start" onClick={() => props.onStart()}>
          {unseen().length > 0 ? words().startAnyway : words().start}
        </Button>
        <Show when={unseen().length > 0 && devices.unavailable === null && !state().practice}>
          <Button onClick={() => void pick()}>{words().show}</Button>
        </Show>
      </div>
    </section>
  );
};
