import { Match, Show, Switch, type VoidComponent } from "solid-js";
import type { SessionId } from "../../../core/session/events.ts";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { Link } from "../../router.tsx";
import { createReading } from "../../state/read-session.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { RecordTimeline } from "./record-timeline.tsx";
import styles from "./timeline-screen.module.css";
import { loadTimelineTexts } from "./timeline-texts.ts";

/** The whole record of a session, in its order. */
export const TimelineScreen: VoidComponent<{ session: SessionId | null }> = (props) => {
  const shell = useWords();
  const texts = createLazyWords(loadTimelineTexts);
  const reading = createReading(() => props.session);
  return (
    <Show when={texts()} fallback={<p>{shell().loading}</p>}>
      {(loaded) => (
        <div class={styles["screen"]}>
          <header class={styles["head"]}>
            <h1>{loaded().timeline.title}</h1>
            <Show when={props.session}>
              {(id) => <Link to={`/session/${id()}`}>{loaded().timeline.back}</Link>}
            </Show>
            <p>{loaded().timeline.lead}</p>
          </header>
          <Show when={reading()} fallback={<p>{shell().loading}</p>}>
            {(now) => (
              <Switch>
                <Match when={as(now(), "record")}>
                  {(read) => (
                    <RecordTimeline id={read().id} record={read().record} texts={loaded()} />
                  )}
                </Match>
                <Match when={as(now(), "failed")}>
                  {(failed) => (
                    <Notice kind="alert" announce="alert">
                      <StorageSentence code={failed().code} />
                    </Notice>
                  )}
                </Match>
                <Match when={true}>
                  <p data-lost="">{loaded().timeline.lost}</p>
                </Match>
              </Switch>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
};
