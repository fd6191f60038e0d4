import {
  createEffect,
  createResource,
  Match,
  on,
  Show,
  Switch,
  untrack,
  type VoidComponent,
} from "solid-js";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import { loadHandover } from "../../../i18n/load.ts";
import { Button } from "../../kit/button.tsx";
import kit from "../../kit/kit.module.css";
import { Notice } from "../../kit/notice.tsx";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import { createHandover } from "./create-handover.ts";
import { GoesIn } from "./goes-in.tsx";
import styles from "./handover.module.css";
import { JobTold } from "./job-told.tsx";
import { LevelChoice } from "./level-choice.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { SealPanel } from "./seal-panel.tsx";

/** "/handover/SESSION": level, preview, seal, and the ways out, in this order. */
export const HandoverScreen: VoidComponent<{ session: string | null }> = (props) => {
  const words = useWords();
  const { store } = useServices();
  const texts = createLazyWords(loadHandover);
  const [there] = createResource(
    () => props.session,
    // What is there and cannot be read is told, with its sentence, when it is prepared.
    (id) =>
      store.read(id).then(
        ({ events }) => events.length > 0,
        () => true,
      ),
  );
  const missing = () => props.session === null || there() === false;
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Switch fallback={<p>{words().loading}</p>}>
          <Match when={missing()}>
            <Notice kind="alert" announce="alert">
              <h1 class={kit["sentence"]} data-handover-missing="">
                {loaded().missing}
              </h1>
              <Link to="/history">{words().nav.history}</Link>
            </Notice>
          </Match>
          <Match when={there() === true ? props.session : null} keyed>
            {(session) => <Room session={session} words={loaded()} />}
          </Match>
        </Switch>
      )}
    </Show>
  );
};

const Room: VoidComponent<{ session: string; words: HandoverWords }> = (props) => {
  const services = useServices();
  const { language } = useLanguage();
  // A room is made anew for another session.
  const handover = createHandover(
    untrack(() => props.session),
    services,
  );
  const [kept] = createResource(() => services.store.listFiles(props.session), {
    initialValue: [],
  });
  // What cannot be listed is not offered; the record itself is refused, with its sentence, when it is prepared.
  const offered = () => (kept.state === "ready" ? kept() : []);
  const preparing = () => handover.preparing.state();
  createEffect(
    on(
      () => handover.prepared()?.number,
      (number) => {
        if (number !== undefined) document.getElementById("preview-title")?.focus();
      },
    ),
  );
  return (
    <div class={styles["screen"]} data-handover={props.session}>
      <header class={styles["head"]}>
        <Link to={`/session/${props.session}`}>{props.words.back}</Link>
        <h1>{props.words.title}</h1>
        <p>{props.words.lead}</p>
      </header>
      <LevelChoice
        level={handover.choice().level}
        words={props.words.level}
        onChoose={(level) => handover.choose({ level })}
      />
      <GoesIn
        choice={handover.choice()}
        kept={offered()}
        words={props.words.goes}
        onChoose={(change) => handover.choose(change)}
      />
      <div class={styles["prepare"]}>
        <Button
          kind={handover.prepared() === null || handover.stale() ? "primary" : "plain"}
          id="prepare"
          disabled={preparing().kind === "working"}
          onClick={() => void handover.prepare(language())}
        >
          {handover.prepared() === null ? props.words.prepare : props.words.prepareAgain}
        </Button>
        <Link to={`/sheet/${props.session}`}>{props.words.out.sheet}</Link>
      </div>
      <div class={styles["result"]} data-begun={preparing().kind !== "idle"}>
        <JobTold
          state={preparing()}
          words={props.words}
          onCancel={() => handover.preparing.cancel()}
        />
        <Show when={handover.prepared()} keyed>
          {(bundle) => (
            <PreviewPanel
              bundle={bundle}
              keep={handover.choice().keep}
              onKeep={(keep) => handover.choose({ keep })}
              words={props.words.preview}
            />
          )}
        </Show>
        {/* Apart from the preview, so that a passphrase typed in outlasts a second look. */}
        <Show when={handover.prepared() !== null}>
          <SealPanel handover={handover} session={props.session} words={props.words} />
        </Show>
      </div>
    </div>
  );
};
