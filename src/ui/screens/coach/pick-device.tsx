import { createSignal, For, Show, type VoidComponent } from "solid-js";
import { identify } from "../../../core/apple/identify.ts";
import { SHAPES, type Shape } from "../../../core/apple/shape.ts";
import type { Attached } from "../../../core/ports.ts";
import { deviceName } from "../../device/device-name.ts";
import { DeviceOutline } from "../../device/device-outline.tsx";
import { Button } from "../../kit/button.tsx";
import { Chips } from "../../kit/chips.tsx";
import { useWords } from "../../words.ts";
import { BackDrawing, TOLD_BY_BACK } from "./back-drawing.tsx";
import type { CoachTexts } from "./coach-texts.ts";
import styles from "./pick-device.module.css";

/** Which device: one of those on the bus, or one of the pictures, in the hand or to practise with. */
export const PickDevice: VoidComponent<{
  texts: CoachTexts;
  candidates: readonly Attached[];
  /** False inside a session: what is practised there was decided when it began. */
  mayPractise: boolean;
  onDevice: (device: Attached) => void;
  onShape: (shape: Shape, practise: boolean) => void;
}> = (props) => {
  const words = useWords();
  const coach = () => props.texts.coach;
  const [way, setWay] = createSignal<"hold" | "practise">("hold");
  return (
    <section class={styles["pick"]} aria-labelledby="pick-title" data-part="pick">
      <h2 id="pick-title">{coach().choose.device}</h2>
      <Show when={props.candidates.length > 0}>
        <p>{coach().choose.which}</p>
        <div class={styles["row"]}>
          <For each={props.candidates}>
            {(device) => {
              const identity = identify(device.snapshot);
              return (
                <Button onClick={() => props.onDevice(device)}>
                  {deviceName(identity, words().device)} · {words().device.mode[identity.mode]}
                </Button>
              );
            }}
          </For>
        </div>
      </Show>
      <Show when={props.mayPractise}>
        <Chips
          part="way"
          legend={coach().choose.how}
          chips={[
            { value: "hold", label: coach().choose.pictures },
            { value: "practise", label: coach().choose.practise },
          ]}
          chosen={way()}
          onChoose={setWay}
        />
      </Show>
      <p class={styles["hint"]}>
        {way() === "hold" ? coach().choose.picturesHint : coach().choose.practiseHint}
      </p>
      <ul class={styles["shapes"]}>
        <For each={SHAPES}>
          {(shape) => (
            <li>
              <button
                type="button"
                class={styles["shape"]}
                data-pick={shape}
                onClick={() => props.onShape(shape, way() === "practise")}
              >
                <span class={styles["pictures"]}>
                  <DeviceOutline shape={shape} down={[]} />
                  <Show when={TOLD_BY_BACK.has(shape)}>
                    <BackDrawing shape={shape} />
                  </Show>
                </span>
                <span>
                  <strong>{coach().shapes[shape].name}</strong>
                  <small>{coach().shapes[shape].models}</small>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
};
