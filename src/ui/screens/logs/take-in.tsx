import { createSignal, Match, Show, Switch, type VoidComponent } from "solid-js";
import { toLogRead } from "../../../core/logs/to-log-read.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import type { Kept } from "./create-kept.ts";
import { fileName, type Logs, type ReadLog } from "./create-logs.ts";
import { KeepChoice } from "./keep-choice.tsx";
import { createKeeping, KeepState } from "./keep-state.tsx";
import styles from "./log-card.module.css";

/** Makes what the log says part of the session's record; keeps the log itself where that is wanted. */
export const TakeIn: VoidComponent<{
  log: ReadLog;
  logs: Logs;
  kept: Kept;
  session: LiveSession;
  words: LogWords;
}> = (props) => {
  const [state, setState] = createSignal<"idle" | "taking" | "failed">("idle");
  const [wanted, setWanted] = createSignal(false);
  const keeping = createKeeping(
    () => props.kept,
    () => props.log,
  );
  const words = () => props.words.session;
  const taken = () => props.logs.taken().get(props.log.log)?.includes(props.session.id) ?? false;
  const take = async (): Promise<void> => {
    setState("taking");
    try {
      const desk = await props.logs.desk();
      const hash = await desk.hash(props.log.log);
      const { autopsy, sizeBytes } = props.log;
      await props.session.append(
        toLogRead(autopsy, { name: fileName(props.log), sizeBytes, hash }),
      );
      props.logs.markTaken(props.log.log, props.session.id);
      setState("idle");
    } catch {
      // The file is gone, or the worker; the sentence says to hand it over again.
      setState("failed");
      return;
    }
    if (wanted()) await keeping.keep();
  };
  return (
    <section class={styles["take"]} data-take={taken() ? "taken" : state()}>
      <Switch>
        <Match when={taken()}>
          <Notice kind="good" announce="status">
            <p>{words().taken}</p>
          </Notice>
          <KeepState keeping={keeping} log={props.log} kept={props.kept} words={props.words} />
        </Match>
        <Match when={state() === "taking"}>
          <output>{words().taking}</output>
        </Match>
        <Match when={true}>
          <KeepChoice log={props.log} wanted={wanted()} onWant={setWanted} words={props.words} />
          <Button kind="primary" onClick={() => void take()}>
            {words().take}
          </Button>
        </Match>
      </Switch>
      <small>{words().lead}</small>
      <Show when={state() === "failed"}>
        <Notice kind="alert" announce="alert">
          <p>{words().failed}</p>
        </Notice>
      </Show>
      <Show when={props.session.trouble()}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <StorageSentence code={code()} />
          </Notice>
        )}
      </Show>
    </section>
  );
};
