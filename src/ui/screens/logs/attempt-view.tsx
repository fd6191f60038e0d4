import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { Attempt, Autopsy } from "../../../core/logs/autopsy.ts";
import { Link } from "../../router.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import { useWords } from "../../words.ts";
import styles from "./attempt-view.module.css";
import { Findings } from "./findings.tsx";
import { formatClock } from "./format-span.ts";
import { LineLink } from "./line-link.tsx";
import type { LogsTexts } from "./logs-texts.ts";
import { OneAxis } from "./one-axis.tsx";
import { attemptSentence } from "./sentence.ts";
import { StepsTable } from "./steps-table.tsx";

/** One run of a restore. Of several only the last is open: it is the one that is asked about. */
export const AttemptView: VoidComponent<AttemptProps> = (props) => {
  const words = () => props.texts.logs;
  const total = () => props.autopsy.attempts.length;
  const [open, setOpen] = createSignal(false);
  const title = () => words().list.attempt(props.number, total());
  return (
    <Show
      when={props.number < total()}
      fallback={
        <>
          <Show when={total() > 1}>
            <h4>{title()}</h4>
          </Show>
          <AttemptBody {...props} />
        </>
      }
    >
      <details
        class={styles["earlier"]}
        data-earlier={props.number}
        onToggle={(event) => {
          // What is opened inside says so here too.
          if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <strong>{title()}</strong> {attemptSentence(words(), props.attempt)}
        </summary>
        <Show when={open()}>
          <AttemptBody {...props} />
        </Show>
      </details>
    </Show>
  );
};

interface AttemptProps {
  readonly attempt: Attempt;
  readonly autopsy: Autopsy;
  /** The session whose bus saw it too, or null. */
  readonly session: LiveSession | null;
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly texts: LogsTexts;
  readonly onLine: (line: number) => void;
}

/** What it shows, and the way it went. */
const AttemptBody: VoidComponent<AttemptProps> = (props) => {
  const words = () => props.texts.logs;
  const part = () => words().part;
  const last = () => props.attempt.lastCheckpoint;
  return (
    <section
      class={styles["attempt"]}
      data-attempt={props.number}
      data-outcome={props.attempt.outcome}
      data-stage={props.attempt.stage}
      data-code={props.attempt.code ?? ""}
    >
      <p class={styles["facts"]}>
        <span>{words().stages[props.attempt.stage].name}</span>
        <Show when={props.attempt.outcome !== "succeeded" && last()}>
          {(checkpoint) => (
            <span>
              {part().lastStep}: <code>{checkpoint().name || checkpoint().id}</code>
            </span>
          )}
        </Show>
        <Show when={props.attempt.outcome !== "succeeded" && props.attempt.percent !== null}>
          <span>{part().percent(props.attempt.percent ?? 0)}</span>
        </Show>
        <Show when={props.attempt.code !== null}>
          <Link class={styles["code"]} to={`/codes/${props.attempt.code}`}>
            {part().aboutCode(String(props.attempt.code))}
          </Link>
        </Show>
      </p>
      <Findings
        findings={props.attempt.findings}
        excerpts={props.autopsy.excerpts}
        quiet={props.attempt.outcome === "succeeded"}
        texts={props.texts}
        onLine={props.onLine}
      />
      <Show when={props.attempt.chain.length > 0}>
        <details>
          <summary>{part().chain}</summary>
          <p>{part().chainLead}</p>
          <ol class={styles["chain"]}>
            <For each={props.attempt.chain}>
              {(link) => (
                <li>
                  <LineLink line={link.line} words={words()} onLine={props.onLine} />
                  <code>
                    {link.depth}: {link.code} <bdi>{link.text}</bdi>
                  </code>
                </li>
              )}
            </For>
          </ol>
        </details>
      </Show>
      <Show when={props.attempt.hops.length > 0}>
        <Hops attempt={props.attempt} texts={props.texts} onLine={props.onLine} />
        <Show when={props.session}>
          {(session) => <OneAxis attempt={props.attempt} session={session()} />}
        </Show>
      </Show>
      <Show when={props.attempt.steps.length > 0}>
        <StepsTable attempt={props.attempt} words={words()} onLine={props.onLine} />
      </Show>
    </section>
  );
};

const Hops: VoidComponent<{
  attempt: Attempt;
  texts: LogsTexts;
  onLine: (line: number) => void;
}> = (props) => {
  const shell = useWords();
  const part = () => props.texts.logs.part;
  const mode = (id: Attempt["hops"][number]["mode"]): string =>
    id === "restore" ? part().restoreMode : shell().device.mode[id];
  return (
    <details open>
      <summary>{part().hops}</summary>
      <ol class={styles["hops"]}>
        <For each={props.attempt.hops}>
          {(hop) => (
            <li data-hop={`${hop.mode} ${hop.change}`} data-change={hop.change}>
              <span class={styles["time"]}>{hop.at === null ? "" : formatClock(hop.at)}</span>
              <span>
                {hop.change === "came" ? part().came(mode(hop.mode)) : part().left(mode(hop.mode))}
              </span>
              <LineLink line={hop.line} words={props.texts.logs} onLine={props.onLine} />
            </li>
          )}
        </For>
      </ol>
    </details>
  );
};
