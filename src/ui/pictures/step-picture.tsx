import { For, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { Connector } from "../../core/apple/model.ts";
import type { HostApp } from "../../core/guide/playbook.ts";
import type { StepId } from "../../core/guide/steps.ts";
import { loadPictures } from "../../i18n/load.ts";
import { createLazyWords } from "../words.ts";
import { AppWindow, type WindowButton } from "./app-window.tsx";
import styles from "./pictures.module.css";
import type { PlugKind } from "./plug.tsx";
import { Plugs } from "./plugs.tsx";
import { WaysIn } from "./way-in.tsx";

/** Steps that end in Apple's window, and which of its buttons they mean. */
const BUTTON_OF: Partial<Readonly<Record<StepId, WindowButton>>> = {
  "recovery-update": "update",
  "recovery-restore": "restore",
  "dfu-restore": "restore",
};
/** The same by any step's id, as records of newer versions may name it. */
const BUTTONS: Readonly<Record<string, WindowButton>> = BUTTON_OF;

/** One window for each program of Apple's that looks different. */
const ALL_APPS: readonly HostApp[] = ["finder", "apple-devices", "itunes-installer"];

/**
 * What a step is easier looked at than read, where that is so. `app` is null until it is known: then nothing is shown
 * of the windows, or all of them where the reader is to choose.
 */
export const StepPicture: VoidComponent<{
  step: string;
  app: HostApp | "none" | null;
  connector: Connector | null;
  whereUnknown?: "nothing" | "all";
}> = (props) => {
  const words = createLazyWords(loadPictures);

  const apps = (): readonly HostApp[] => {
    if (props.app !== null && props.app !== "none") return [props.app];
    return props.app === null && props.whereUnknown === "all" ? ALL_APPS : [];
  };
  const button = () => (apps().length === 0 ? undefined : BUTTONS[props.step]);
  return (
    <Show when={words()}>
      {(pictures) => (
        <Switch>
          <Match when={button()}>
            {(press) => (
              <div class={styles["windows"]}>
                <For each={apps()}>
                  {(app) => <AppWindow app={app} press={press()} words={pictures()} />}
                </For>
              </div>
            )}
          </Match>
          <Match when={props.step === "other-port"}>
            <WaysIn words={pictures()} />
          </Match>
          <Match when={props.step === "other-cable"}>
            <Plugs kinds={plugsFor(props.connector)} words={pictures()} />
          </Match>
        </Switch>
      )}
    </Show>
  );
};

/** The plugs that a cable for this device can have: at the device and at the computer. */
function plugsFor(connector: Connector | null): readonly PlugKind[] {
  if (connector === "30-pin") return ["30-pin", "usb-a"];
  if (connector === "usb-c") return ["usb-c", "usb-a"];
  return ["lightning", "usb-a", "usb-c"];
}
