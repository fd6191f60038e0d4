import { createSignal, For, Show, type ParentComponent } from "solid-js";
import { isMendable, type Identity } from "../../core/apple/identify.ts";
import { deviceKey, mask } from "../../core/apple/same-device.ts";
import type { Attached } from "../../core/ports.ts";
import { Button } from "../kit/button.tsx";
import { DeviceSentence } from "../kit/device-sentence.tsx";
import { VisitsLine } from "../visits/visits-line.tsx";
import type { DeviceFactsWords } from "../../i18n/en/device-facts.ts";
import { loadDeviceFacts } from "../../i18n/load.ts";
import { createLazyWords, useWords } from "../words.ts";
import styles from "./device-card.module.css";
import { deviceName } from "./device-name.ts";
import { ModePicture } from "./mode-picture.tsx";

/** One device on the bus: what it is, in which mode, how sure that is. Its children are what can be done with it. */
export const DeviceCard: ParentComponent<{ device: Attached; identity: Identity }> = (props) => {
  const facts = createLazyWords(loadDeviceFacts);
  return (
    <Show when={facts()}>
      {(loaded) => (
        <Card device={props.device} identity={props.identity} facts={loaded()}>
          {props.children}
        </Card>
      )}
    </Show>
  );
};

const Card: ParentComponent<{ device: Attached; identity: Identity; facts: DeviceFactsWords }> = (
  props,
) => {
  const words = useWords();
  const [shown, setShown] = createSignal(false);
  const identifiers = (): readonly (readonly [label: string, value: string])[] => {
    const { ecid, serialNumber, udid } = props.identity;
    const { ecid: ecidLabel, serial, udid: udidLabel } = props.facts;
    // A modern UDID is chip and ECID again: one of the two is enough to tell phones apart.
    const pairs = [
      [ecidLabel, ecid],
      [serial, serialNumber],
      [udidLabel, ecid === null ? udid : null],
    ] as const;
    return pairs.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
  };
  const productId = (): string =>
    props.device.snapshot.productId.toString(16).toUpperCase().padStart(4, "0");

  return (
    <article
      class={styles["card"]}
      data-device={props.device.handle}
      data-mode={props.identity.mode}
    >
      <ModePicture mode={props.identity.mode} class={props.identity.class} />
      <div class={styles["facts"]}>
        <Show when={props.device.practice}>
          <p class={styles["practice"]}>{words().device.practice}</p>
        </Show>
        <h3 class={styles["name"]}>{deviceName(props.identity, words().device)}</h3>
        <p class={styles["mode"]}>
          <strong>{words().device.mode[props.identity.mode]}</strong>{" "}
          {props.facts.modeHint[props.identity.mode]}
        </p>
        <p class={styles["small"]}>
          {props.facts.certainty[props.identity.certainty]}{" "}
          <Show when={props.identity.model} fallback={props.facts.ids(productId())}>
            {(model) => (
              <span class={styles["code"]}>
                {model().productType} · {model().boardConfig}
              </span>
            )}
          </Show>
        </p>
        <Show when={props.device.trouble}>
          {(trouble) => <DeviceSentence class={styles["small"]} code={trouble().code} />}
        </Show>
        <Show when={props.identity.pwned}>
          {(name) => <p class={styles["warn"]}>{props.facts.pwned(name())}</p>}
        </Show>
        <Show when={identifiers().length > 0}>
          <div class={styles["ids"]}>
            <dl>
              <For each={identifiers()}>
                {([label, value]) => (
                  <div>
                    <dt>{label}</dt>
                    <dd class={styles["code"]}>{shown() ? value : mask(value)}</dd>
                  </div>
                )}
              </For>
            </dl>
            <Button kind="quiet" onClick={() => setShown(!shown())} pressed={shown()}>
              {shown() ? props.facts.hide : props.facts.show}
            </Button>
          </div>
        </Show>
        <Show when={deviceKey(props.identity)} keyed>
          {(key) => <VisitsLine deviceKey={key} practice={props.device.practice} session={null} />}
        </Show>
        <Show
          when={isMendable(props.identity)}
          fallback={<p class={styles["small"]}>{props.facts.notMendable}</p>}
        >
          {props.children}
        </Show>
      </div>
    </article>
  );
};
