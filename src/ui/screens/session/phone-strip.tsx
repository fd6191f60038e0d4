import { For, Show, type VoidComponent } from "solid-js";
import { identify } from "../../../core/apple/identify.ts";
import type { Proof } from "../../../core/guide/playbook.ts";
import type { Attached } from "../../../core/ports.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { inRestoreMode } from "../../../core/timeline/restore-mode.ts";
import type { DeviceFactsWords } from "../../../i18n/en/device-facts.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { deviceName } from "../../device/device-name.ts";
import { ModePicture } from "../../device/mode-picture.tsx";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import { VisitsLine } from "../../visits/visits-line.tsx";
import { useWords } from "../../words.ts";
import { OneMoreClick } from "./one-more-click.tsx";
import styles from "./phone-strip.module.css";

/** The session's phone as the bus shows it now, and what a person must say or click for it. */
export const PhoneStrip: VoidComponent<{
  session: LiveSession;
  /** What the step that stands now waits to see on the bus. */
  proof: Proof;
  words: SessionWords;
  facts: DeviceFactsWords;
}> = (props) => {
  const words = useWords();
  const state = (): SessionState => props.session.state();
  const identity = () => state().phone?.identity ?? null;
  /** As the history keeps it (core/session/summarise.ts): the ECID once it was seen. */
  const key = () => {
    const keys = state().phone?.keys ?? [];
    return keys.findLast((known) => known.startsWith("ecid:")) ?? keys.at(-1) ?? null;
  };
  const nameOf = (device: Attached) => deviceName(identify(device.snapshot), words().device);
  const modeOf = (device: Attached) => words().device.mode[identify(device.snapshot).mode];
  /** The mode in words; in the middle of a restore, normal ids mean restore mode. */
  const standing = (): { readonly name: string; readonly hint: string } => {
    const { mode, watch } = state();
    if (mode === null) return { name: props.facts.off, hint: props.facts.offHint };
    if (mode === "normal" && inRestoreMode(watch)) return props.words.restoreMode;
    return { name: words().device.mode[mode], hint: props.facts.modeHint[mode] };
  };
  return (
    <section
      class={styles["strip"]}
      data-mode={state().mode ?? "off"}
      aria-label={deviceName(identity(), words().device)}
    >
      <ModePicture mode={state().mode} class={identity()?.class ?? null} />
      <div class={styles["facts"]}>
        <Show when={state().practice}>
          <p class={styles["practice"]}>{words().device.practice}</p>
        </Show>
        <p class={styles["name"]}>
          {identity() === null
            ? words().history.unknownDevice
            : deviceName(identity(), words().device)}
        </p>
        <p>
          <strong>{standing().name}</strong> {standing().hint}
        </p>
        <Show when={key()} keyed>
          {(known) => (
            <VisitsLine deviceKey={known} practice={state().practice} session={props.session.id} />
          )}
        </Show>
        <Show when={state().mode === null && state().outcome === null}>
          <OneMoreClick
            practice={state().practice}
            known={state().phone !== null}
            proof={props.proof}
            words={props.words}
          />
        </Show>
        <For each={props.session.strangers()}>
          {(device) => (
            <Notice kind="gold">
              <h3>{props.words.same.title}</h3>
              <p>{props.words.same.body(nameOf(device), modeOf(device))}</p>
              <div class={styles["choices"]}>
                <Button kind="primary" onClick={() => props.session.settleStranger(device, true)}>
                  {props.words.same.yes}
                </Button>
                <Button onClick={() => props.session.settleStranger(device, false)}>
                  {props.words.same.no}
                </Button>
              </div>
            </Notice>
          )}
        </For>
      </div>
    </section>
  );
};
