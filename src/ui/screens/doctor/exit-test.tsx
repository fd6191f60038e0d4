import { createSignal, Show, type VoidComponent } from "solid-js";
import type { DoctorPort } from "../../../core/doctor/port.ts";
import type { DoctorWords } from "../../../i18n/doctor-words.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import styles from "./doctor-screen.module.css";

/** The test whether this browser keeps what is stored when it is closed: a marker, an address, a look afterwards. */
export const ExitTest: VoidComponent<{
  port: DoctorPort;
  told: "kept" | "cleared" | "open" | null;
  words: DoctorWords;
}> = (props) => {
  const { href } = useRouter();
  const { copyText } = useServices();
  const [marker, setMarker] = createSignal<string | null>(null);
  const [copied, setCopied] = createSignal<boolean | null>(null);
  const addressOf = (name: string): string => `${location.origin}${href(`/doctor/kept-${name}`)}`;
  const copyResult = (): string => {
    const done = copied();
    if (done === null) return "";
    return done ? props.words.copied : props.words.exit.notCopied;
  };
  return (
    <section class={styles["exit"]}>
      <h2>{props.words.exit.title}</h2>
      <Show when={props.told}>
        {(told) => (
          <Notice kind={told() === "kept" ? "good" : told() === "cleared" ? "alert" : "plain"}>
            <p data-exit={told()}>{props.words.exit.result[told()]}</p>
          </Notice>
        )}
      </Show>
      <p>{props.words.exit.lead}</p>
      <Show
        when={marker()}
        fallback={
          <div>
            <Button onClick={() => setMarker(props.port.leaveMarker())}>
              {props.words.exit.start}
            </Button>
          </div>
        }
      >
        {(name) => (
          <>
            <p ref={(told) => queueMicrotask(() => told.focus())} tabIndex={-1}>
              {props.words.exit.afterwards}
            </p>
            <p class={styles["address"]} data-part="exit-address">
              {/* A plain link: dragged to the bookmarks or copied from its menu. */}
              <a href={addressOf(name())}>{addressOf(name())}</a>
            </p>
            <div class={styles["actions"]}>
              <Button
                id="copy-exit-address"
                onClick={() => void copyText(addressOf(name())).then(setCopied)}
              >
                {props.words.exit.copy}
              </Button>
              <output>{copyResult()}</output>
            </div>
          </>
        )}
      </Show>
    </section>
  );
};
