import { For, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { HostApp } from "../../core/guide/playbook.ts";
import type { PicturesWords } from "../../i18n/en/pictures.ts";
import styles from "./pictures.module.css";

/** Which button of the window is to be pressed. */
export type WindowButton = "update" | "restore";

/** Buttons of the window from left to right, as x of their middle. */
const BUTTONS: readonly (readonly [id: "cancel" | WindowButton, x: number])[] = [
  ["cancel", 132],
  ["restore", 192],
  ["update", 260],
];
const WIDTH_OF = { cancel: 54, restore: 56, update: 70 } as const;

/**
 * Apple's program in outline, with the window that says that there is a problem: where the device stands (1) and
 * which button to press (2). Our own drawing; it shows places, not looks.
 */
export const AppWindow: VoidComponent<{
  app: HostApp;
  press: WindowButton;
  words: PicturesWords;
}> = (props) => {
  const mac = () => props.app === "finder" || props.app === "itunes-mac";
  const sidebar = () => props.app === "finder" || props.app === "apple-devices";
  return (
    <figure class={styles["figure"]} data-picture={`window-${props.app}`}>
      <svg class={styles["window"]} viewBox="0 0 320 190" aria-hidden="true">
        <rect class={styles["pane"]} x="1" y="1" width="318" height="188" rx="9" />
        <Show when={mac()} fallback={<path class={styles["line"]} d="M298 9l8 8M306 9l-8 8" />}>
          <For each={[14, 27, 40]}>
            {(x) => <circle class={styles["faint"]} cx={x} cy="13" r="4" />}
          </For>
        </Show>
        <text class={styles["name"]} x="160" y="17">
          {props.words.apps[props.app].replaceAll(/[「」]/g, "")}
        </text>
        <path class={styles["line"]} d={sidebar() ? "M1 26H319M88 26V189" : "M1 26H319M1 56H319"} />
        <Switch>
          <Match when={sidebar()}>
            <Show when={props.app === "finder"}>
              <rect class={styles["faint"]} x="12" y="38" width="52" height="5" rx="2.5" />
              <rect class={styles["faint"]} x="12" y="50" width="40" height="5" rx="2.5" />
              <text class={styles["small"]} x="12" y="75">
                {props.words.locations}
              </text>
            </Show>
            <DeviceRow y={props.app === "finder" ? 81 : 36} />
          </Match>
          <Match when={true}>
            <DeviceBadge />
            <rect class={styles["faint"]} x="110" y="37" width="100" height="8" rx="4" />
            <rect class={styles["faint"]} x="12" y="70" width="44" height="5" rx="2.5" />
            <rect class={styles["faint"]} x="12" y="82" width="56" height="5" rx="2.5" />
          </Match>
        </Switch>
        <rect class={styles["sheet"]} x="94" y="74" width="214" height="96" rx="8" />
        <text class={styles["small"]} x="106" y="96">
          {props.words.problem}
        </text>
        <rect class={styles["faint"]} x="106" y="106" width="180" height="5" rx="2.5" />
        <rect class={styles["faint"]} x="106" y="117" width="140" height="5" rx="2.5" />
        <For each={BUTTONS}>
          {([id, x]) => (
            <g data-press={id === props.press ? "" : undefined}>
              <rect
                class={styles["key"]}
                x={x - WIDTH_OF[id] / 2}
                y="138"
                width={WIDTH_OF[id]}
                height="22"
                rx="6"
              />
              <text class={styles["label"]} x={x} y="153">
                {props.words[id]}
              </text>
              <Show when={id === props.press}>
                <Mark x={x + WIDTH_OF[id] / 2 - 3} y={137} number="2" />
              </Show>
            </g>
          )}
        </For>
      </svg>
      <figcaption>
        {props.words.press(props.words.apps[props.app], props.words[props.press])}{" "}
        <small>{props.words.outline}</small>
      </figcaption>
    </figure>
  );
};

/** The device in a sidebar. */
const DeviceRow: VoidComponent<{ y: number }> = (props) => (
  <g transform={`translate(6 ${props.y})`}>
    <rect class={styles["marked"]} width="76" height="22" rx="5" />
    <rect class={styles["line"]} x="7" y="4" width="8" height="14" rx="2" />
    <rect class={styles["strong"]} x="21" y="9" width="36" height="4.5" rx="2.25" />
    <Mark x={72} y={2} number="1" />
  </g>
);

/** The device as a small picture at the top left, as iTunes has it. */
const DeviceBadge: VoidComponent = () => (
  <g transform="translate(12 31)">
    <rect class={styles["marked"]} width="24" height="20" rx="5" />
    <rect class={styles["line"]} x="8.5" y="3.5" width="7" height="13" rx="1.75" />
    <Mark x={24} y={1} number="1" />
  </g>
);

const Mark: VoidComponent<{ x: number; y: number; number: string }> = (props) => (
  <g transform={`translate(${props.x} ${props.y})`}>
    <circle class={styles["mark"]} r="8" />
    <text class={styles["number"]} y="4">
      {props.number}
    </text>
  </g>
);
