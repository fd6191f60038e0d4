import { createResource, For, Match, Show, Switch, untrack, type VoidComponent } from "solid-js";
import type { Comparison } from "../../../core/logs/autopsy.ts";
import { compareAttempts } from "../../../core/logs/compare.ts";
import { useServices } from "../../services.ts";
import { useSessions } from "../../state/sessions.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { Link } from "../../router.tsx";
import { createLazyWords, useWords } from "../../words.ts";
import { Button } from "../../kit/button.tsx";
import { SessionGate } from "../session/session-gate.tsx";
import { createKept } from "./create-kept.ts";
import { logsOf } from "./create-logs.ts";
import { GivePanel } from "./give-panel.tsx";
import { KeptLogs } from "./kept-logs.tsx";
import { LogCard } from "./log-card.tsx";
import { loadLogsTexts, type LogsTexts } from "./logs-texts.ts";
import styles from "./logs-screen.module.css";
import { Places } from "./places.tsx";
import { ReadingPanel } from "./reading-panel.tsx";
import { RefusedCard } from "./refused-card.tsx";

/** "/logs", and behind it the session that may take a log in. */
export const LogsScreen: VoidComponent<{ session: string | null }> = (props) => {
  const sessions = useSessions();
  const words = useWords();
  const texts = createLazyWords(loadLogsTexts);
  const [session] = createResource(
    () => props.session,
    (id) => sessions.open(id),
  );
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Switch fallback={<p>{words().loading}</p>}>
          <Match when={props.session === null}>
            <LogsRoom session={null} texts={loaded()} />
          </Match>
          <Match when={session()} keyed>
            {(live) => (
              <SessionGate session={live} words={loaded().session}>
                <LogsRoom session={live} texts={loaded()} />
              </SessionGate>
            )}
          </Match>
        </Switch>
      )}
    </Show>
  );
};

const LogsRoom: VoidComponent<{ session: LiveSession | null; texts: LogsTexts }> = (props) => {
  const services = useServices();
  const logs = logsOf(services);
  // A room is made anew for another session.
  const live = untrack(() => props.session);
  const into = live && { session: live, kept: createKept(services, logs, live) };
  const words = () => props.texts.logs;
  /** Logs of several files are compared like the attempts of one; a single file says it by itself. */
  const compare = (): Comparison => {
    const read = logs
      .outcomes()
      .flatMap((outcome) => (outcome.kind === "read" ? [outcome.autopsy.attempts] : []))
      .filter((attempts) => attempts.length > 0);
    return read.length < 2 ? "one-attempt" : compareAttempts(read.flat());
  };
  /** The only log of all opens by itself. */
  const single = () => logs.outcomes().length === 1;
  return (
    <div class={styles["screen"]}>
      <Show when={props.session}>
        {(session) => (
          <Link class={styles["back"]} to={`/session/${session().id}`}>
            {words().session.back}
          </Link>
        )}
      </Show>
      <header class={styles["head"]}>
        <h1>{words().title}</h1>
        <p>{words().lead}</p>
      </header>
      <GivePanel logs={logs} words={words()} />
      <ReadingPanel logs={logs} words={words()} />
      <Show when={logs.outcomes().length > 0}>
        <section class={styles["results"]} aria-labelledby="results-title">
          <div class={styles["bar"]}>
            <h2 id="results-title">{words().list.title}</h2>
            <Button kind="quiet" onClick={() => logs.clear()} id="clear-logs">
              {words().list.clear}
            </Button>
          </div>
          <Show when={compare() !== "one-attempt"}>
            <p class={styles["compare"]} data-compare-all={compare()}>
              {words().compare[compare()]}
            </p>
          </Show>
          <ul class={styles["cards"]}>
            <For each={logs.outcomes()}>
              {(outcome) => (
                <li>
                  {outcome.kind === "read" ? (
                    <LogCard
                      log={outcome}
                      logs={logs}
                      into={into}
                      texts={props.texts}
                      open={single()}
                    />
                  ) : (
                    <RefusedCard refused={outcome} words={words()} />
                  )}
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={into}>{(one) => <KeptLogs kept={one().kept} words={words()} />}</Show>
      {/* Away while a log is read, since what is found pushes it down. */}
      <Show when={logs.reading() === null}>
        <Places words={words()} />
      </Show>
    </div>
  );
};
