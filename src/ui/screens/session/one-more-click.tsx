import { createSignal, Match, onCleanup, Show, Switch, type VoidComponent } from "solid-js";
import type { Proof } from "../../../core/guide/playbook.ts";
import type { DeviceErrorCode } from "../../../core/errors.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { ChooserPicture } from "../../device/chooser-picture.tsx";
import { Button } from "../../kit/button.tsx";
import { DeviceSentence } from "../../kit/device-sentence.tsx";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import { sessionIn } from "../../route.ts";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { useWords } from "../../words.ts";
import styles from "./one-more-click.module.css";

/** Product strings as the device sends them (libirecovery; usb.ids), by the mode that is waited for. */
const ENTRIES: Readonly<Record<"normal" | "recovery" | "dfu" | "any", readonly string[]>> = {
  normal: ["iPhone"],
  recovery: ["Apple Mobile Device (Recovery Mode)"],
  dfu: ["Apple Mobile Device (DFU Mode)"],
  any: ["iPhone", "Apple Mobile Device (Recovery Mode)"],
};

/** Longest usual time between two modes: 14.4 s from recovery to restore mode (log of a healthy restore). */
const RETURN_MS = 15_000;

/**
 * The phone is not on the bus. For the browser every mode is a new device with a grant of its own, so
 * it may be there unseen: one more click shows it. Gone by itself as soon as the phone is seen.
 */
export const OneMoreClick: VoidComponent<{
  practice: boolean;
  /** Whether the session has seen its phone before. */
  known: boolean;
  proof: Proof;
  words: SessionWords;
}> = (props) => {
  const words = useWords();
  const { clock, devices, practice } = useServices();
  const { route } = useRouter();
  const session = () =>
    as(route(), "session")?.id ?? sessionIn(as(route(), "page")?.rest[0]) ?? undefined;
  // Where every mode is granted beforehand the phone comes back by itself: nobody is asked to click then.
  const [returning, setReturning] = createSignal(true);
  onCleanup(clock.after(RETURN_MS, () => setReturning(false)));
  const [refused, setRefused] = createSignal<DeviceErrorCode | null>(null);
  const connect = async (): Promise<void> => {
    const result = await devices.request();
    setRefused(result.kind === "refused" ? result.code : null);
  };
  const entries = () =>
    ENTRIES[props.proof === null || props.proof === "restart" ? "any" : props.proof];
  return (
    <Switch>
      <Match when={props.practice}>
        <Show when={practice.current() === null}>
          <Button onClick={() => void practice.start()}>{words().start.practice}</Button>
        </Show>
      </Match>
      <Match when={props.known && returning()}>
        <p>{props.words.oneMoreClick.wait}</p>
      </Match>
      <Match when={devices.unavailable !== null}>
        <p data-no-usb="">{props.words.noUsb}</p>
      </Match>
      <Match when={devices.unavailable === null}>
        <div class={styles["click"]}>
          <Show when={props.known}>
            <p>
              <strong>{props.words.oneMoreClick.title}</strong> {props.words.oneMoreClick.body}
            </p>
          </Show>
          <details class={styles["look"]} open={props.known}>
            <summary>{props.words.chooser.look}</summary>
            <ChooserPicture entries={entries()} words={props.words.chooser} />
          </details>
          <Button onClick={() => void connect()}>{words().start.connect}</Button>
          <Show when={refused()}>
            {(code) => (
              <Notice kind={code() === "chooser-cancelled" ? "plain" : "alert"} announce="alert">
                <DeviceSentence code={code()} />
              </Notice>
            )}
          </Show>
          <Link class={styles["link"]} to={session() === undefined ? "/see" : `/see/${session()}`}>
            {words().start.notSeen}
          </Link>
        </div>
      </Match>
    </Switch>
  );
};
