import { createSignal, For, Show, type VoidComponent } from "solid-js";
import { modeOf, type Mode } from "../../../core/apple/mode.ts";
import { SEEN_SCREENS } from "../../../core/coach/codes.ts";
import type { Coach } from "../../../core/coach/types.ts";
import type { DeviceErrorCode } from "../../../core/errors.ts";
import type { CoachGoal } from "../../../core/session/events.ts";
import { ChooserPicture } from "../../device/chooser-picture.tsx";
import { ScreenDrawing } from "../../device/screen-drawing.tsx";
import { Button } from "../../kit/button.tsx";
import { DeviceSentence } from "../../kit/device-sentence.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useServices } from "../../services.ts";
import styles from "./asking-panel.module.css";
import type { CoachTexts } from "./coach-texts.ts";
import type { CoachAtWork } from "./create-coach.ts";

/** Product strings as the device sends them (libirecovery; usb.ids), by what the count leads to. */
const ENTRIES: Readonly<Record<CoachGoal, readonly string[]>> = {
  "force-restart": ["iPhone", "Apple Mobile Device (Recovery Mode)"],
  recovery: ["Apple Mobile Device (Recovery Mode)"],
  dfu: ["Apple Mobile Device (DFU Mode)"],
  "leave-dfu": ["iPhone", "Apple Mobile Device (Recovery Mode)"],
};

/** Nothing is seen, perhaps for want of a grant: one more click, or the person's eyes. Never a failure. */
export const AskingPanel: VoidComponent<{
  coach: Coach;
  texts: CoachTexts;
  onTell: CoachAtWork["tell"];
}> = (props) => {
  const { devices } = useServices();
  const words = () => props.texts.coach.asking;
  const [refused, setRefused] = createSignal<DeviceErrorCode | null>(null);
  const look = async (): Promise<void> => {
    const result = await devices.request();
    if (result.kind === "refused" && result.code !== "chooser-cancelled")
      return void setRefused(result.code);
    const mode: Mode | null =
      result.kind === "picked" ? modeOf(result.device.snapshot.productId) : null;
    props.onTell({ type: "clicked", mode });
  };
  return (
    <div class={styles["asking"]} data-part="asking">
      <h2>{words().title}</h2>
      <Show when={devices.unavailable === null}>
        <p>{words().body}</p>
        <ChooserPicture
          entries={ENTRIES[props.coach.setup.goal]}
          words={props.texts.session.chooser}
        />
        <div class={styles["row"]}>
          <Button kind="primary" onClick={() => void look()}>
            {words().click}
          </Button>
          <Button onClick={() => props.onTell({ type: "clicked", mode: null })}>
            {words().notListed}
          </Button>
        </div>
      </Show>
      <Show when={refused() ?? devices.unavailable}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <DeviceSentence code={code()} />
          </Notice>
        )}
      </Show>
      <h3>{words().screen}</h3>
      <div class={styles["screens"]}>
        <For each={SEEN_SCREENS}>
          {(screen) => (
            <button
              type="button"
              class={styles["screen"]}
              data-screen={screen}
              onClick={() => props.onTell({ type: "screen-told", screen })}
            >
              <svg viewBox="0 0 34 76" aria-hidden="true">
                <ScreenDrawing screen={screen} wide={false} />
              </svg>
              {words().screens[screen]}
            </button>
          )}
        </For>
      </div>
      <Button kind="quiet" onClick={() => props.onTell({ type: "stop" })}>
        {props.texts.coach.stop}
      </Button>
    </div>
  );
};
