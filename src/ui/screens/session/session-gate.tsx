import { Match, Switch, type ParentComponent } from "solid-js";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { Link } from "../../router.tsx";
import type { LiveSession } from "../../state/live-session.ts";
import { useWords } from "../../words.ts";
import kit from "../../kit/kit.module.css";

/** Shows its children once the session can be worked on, and else why not. */
export const SessionGate: ParentComponent<{ session: LiveSession; words: SessionWords }> = (
  props,
) => {
  const words = useWords();
  const phase = () => props.session.phase();
  return (
    <Switch fallback={<p>{words().loading}</p>}>
      <Match when={phase().kind === "ready"}>{props.children}</Match>
      <Match when={phase().kind === "elsewhere"}>
        <Notice kind="gold" announce="status">
          <h1 class={kit["sentence"]} data-phase="elsewhere">
            {props.words.elsewhere}
          </h1>
        </Notice>
      </Match>
      <Match when={phase().kind === "missing"}>
        <Notice kind="alert" announce="alert">
          <h1 class={kit["sentence"]} data-phase="missing">
            {props.words.notFound}
          </h1>
          <Link class={kit["button"]} to="/">
            {props.words.backToStart}
          </Link>
        </Notice>
      </Match>
      <Match when={as(phase(), "failed")}>
        {(failed) => (
          <Notice kind="alert" announce="alert">
            <h1 class={kit["sentence"]} data-phase="failed">
              {props.words.readFailed}
            </h1>
            <StorageSentence code={failed().code} />
            <Link class={kit["button"]} to="/">
              {props.words.backToStart}
            </Link>
          </Notice>
        )}
      </Match>
    </Switch>
  );
};
