import { createEffect, Show, type VoidComponent } from "solid-js";
import type { LogWords } from "../../../i18n/log-words.ts";
import { formatSize } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { useAnnounce } from "../../kit/announcer.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useLanguage } from "../../words.ts";
import type { Ended, Logs, Reading } from "./create-logs.ts";
import { formatSpan } from "./format-span.ts";
import styles from "./reading-panel.module.css";
import { timeLeft } from "./time-left.ts";

/** How far the reading is, the way to stop it, and how the last one ended. */
export const ReadingPanel: VoidComponent<{ logs: Logs; words: LogWords }> = (props) => {
  const announce = useAnnounce();
  const words = () => props.words.reading;
  const said = (ended: Ended): string =>
    ended.how === "done" ? words().done(ended.read, ended.refused) : words()[ended.how];
  createEffect(() => {
    const ended = props.logs.ended();
    if (ended !== null) announce(said(ended));
  });
  return (
    <>
      <Show when={props.logs.reading()}>
        {(reading) => (
          <Progress reading={reading()} words={props.words} onCancel={() => props.logs.cancel()} />
        )}
      </Show>
      <Show when={props.logs.ended()}>
        {(ended) => (
          <Notice kind={ended().how === "done" ? "plain" : "gold"}>
            <p data-ended={ended().how}>{said(ended())}</p>
            <Show when={ended().passedOver > 0}>
              <p data-passed-over={ended().passedOver}>{words().passedOver(ended().passedOver)}</p>
            </Show>
          </Notice>
        )}
      </Show>
    </>
  );
};

const Progress: VoidComponent<{ reading: Reading; words: LogWords; onCancel: () => void }> = (
  props,
) => {
  const { language } = useLanguage();
  const words = () => props.words.reading;
  const left = () => timeLeft(props.reading.bytes, props.reading.total, props.reading.elapsed);
  return (
    <section class={styles["reading"]} aria-labelledby="reading-title" data-reading="">
      <h2 id="reading-title">{words().title}</h2>
      <p class={styles["path"]}>
        <bdi>{props.reading.path}</bdi>
      </p>
      <progress
        aria-labelledby="reading-title"
        max={Math.max(1, props.reading.total)}
        value={props.reading.bytes}
      />
      <p class={styles["state"]}>
        <span data-bytes={props.reading.bytes}>
          {words().state(
            formatSize(props.reading.bytes, language()),
            formatSize(props.reading.total, language()),
          )}
        </span>
        <Show when={left()}>
          {(ms) => <span data-left="">{words().left(formatSpan(ms(), language()))}</span>}
        </Show>
      </p>
      <Button onClick={() => props.onCancel()} id="cancel-reading">
        {words().cancel}
      </Button>
    </section>
  );
};
