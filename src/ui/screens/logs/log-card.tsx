import { createSignal, For, lazy, Show, Suspense, type VoidComponent } from "solid-js";
import { nextTest } from "../../../core/logs/next-test.ts";
import { formatSize } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import { useLanguage } from "../../words.ts";
import { AttemptView } from "./attempt-view.tsx";
import type { Kept } from "./create-kept.ts";
import type { Logs, ReadLog } from "./create-logs.ts";
import { FileNotes } from "./file-notes.tsx";
import styles from "./log-card.module.css";
import type { LogsTexts } from "./logs-texts.ts";
import { PanicView } from "./panic-view.tsx";
import { fileSentence, toneOf } from "./sentence.ts";
import { TakeIn } from "./take-in.tsx";

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;

const LogViewer = lazy(async () => ({ default: (await import("./log-viewer.tsx")).LogViewer }));

/** One log: its sentence, and opened, everything it shows. */
export const LogCard: VoidComponent<{
  log: ReadLog;
  logs: Logs;
  /** The session that may take the log in, and what is kept with it. */
  into: { readonly session: LiveSession; readonly kept: Kept } | null;
  texts: LogsTexts;
  open: boolean;
}> = (props) => {
  const { language } = useLanguage();
  const [chosen, setChosen] = createSignal<boolean | null>(null);
  const [viewed, setViewed] = createSignal<number | null>(null);
  const words = () => props.texts.logs;
  const autopsy = () => props.log.autopsy;
  const open = () => chosen() ?? props.open;
  const next = () => nextTest(autopsy());
  const count = (value: number) => new Intl.NumberFormat(language()).format(value);
  /** The last attempt first: it is the one that is asked about. */
  const attempts = () => autopsy().attempts.toReversed();
  const body = () => `log-${props.log.log}`;
  return (
    <article class={styles["card"]} data-log={props.log.log} data-tone={toneOf(autopsy())}>
      <h3 class={styles["sentence"]} data-sentence="">
        {fileSentence(words(), autopsy())}
      </h3>
      <p class={styles["file"]}>
        <bdi class={styles["name"]}>{props.log.path}</bdi>
        <span>{formatSize(Math.max(SMALLEST, props.log.sizeBytes), language())}</span>
        <span>{words().list.lines(count(autopsy().counts.lines))}</span>
        <span data-dialect={autopsy().dialect}>{words().dialects[autopsy().dialect]}</span>
        <Show when={autopsy().app}>{(app) => <bdi lang="en">{app()}</bdi>}</Show>
      </p>
      <div class={styles["buttons"]}>
        <button
          type="button"
          class={styles["toggle"]}
          aria-expanded={open()}
          aria-controls={body()}
          onClick={() => setChosen(!open())}
        >
          {words().part.more}
        </button>
        <Button onClick={() => setViewed(1)}>{words().viewer.open}</Button>
      </div>
      <Show when={open()}>
        <div class={styles["body"]} id={body()}>
          <Show when={next() !== "none"}>
            <section class={styles["next"]} data-next={next()}>
              <h4>{words().part.next}</h4>
              <p>
                <strong>{words().tests[next()].title}</strong>
                <br />
                {words().tests[next()].proof}
              </p>
            </section>
          </Show>
          <Show when={props.into}>
            {(into) => (
              <TakeIn
                log={props.log}
                logs={props.logs}
                kept={into().kept}
                session={into().session}
                words={words()}
              />
            )}
          </Show>
          <Show when={autopsy().compare !== "one-attempt"}>
            <p class={styles["compare"]} data-compare={autopsy().compare}>
              {words().compare[autopsy().compare]}
            </p>
          </Show>
          <Show when={autopsy().panic}>
            {(panic) => <PanicView panic={panic()} words={words()} />}
          </Show>
          <For each={attempts()}>
            {(attempt, at) => (
              <AttemptView
                attempt={attempt}
                autopsy={autopsy()}
                session={props.into?.session ?? null}
                number={autopsy().attempts.length - at()}
                texts={props.texts}
                onLine={setViewed}
              />
            )}
          </For>
          <Show when={autopsy().attemptsLeftOut > 0}>
            <p>{words().list.leftOut(autopsy().attemptsLeftOut)}</p>
          </Show>
          <FileNotes autopsy={autopsy()} words={words()} onLine={setViewed} />
        </div>
      </Show>
      <Show when={viewed()}>
        {(line) => (
          // A boundary of its own: else the whole screen, and the focus with it, would go until it is fetched.
          <Suspense>
            <LogViewer
              log={props.log}
              logs={props.logs}
              line={line()}
              words={words()}
              onClose={() => setViewed(null)}
            />
          </Suspense>
        )}
      </Show>
    </article>
  );
};
