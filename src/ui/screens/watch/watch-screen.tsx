import { createResource, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { SessionId } from "../../../core/session/events.ts";
import kit from "../../kit/kit.module.css";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { useSessions } from "../../state/sessions.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { SessionGate } from "../session/session-gate.tsx";
import { WatchRoom } from "./watch-room.tsx";
import styles from "./watch-screen.module.css";
import { loadWatchTexts } from "./watch-texts.ts";

/** "/watch/<session>": the flight recorder of one session. */
export const WatchScreen: VoidComponent<{ session: SessionId | null }> = (props) => {
  const sessions = useSessions();
  const { watchAids, pulse } = useServices();
  const words = useWords();
  const texts = createLazyWords(loadWatchTexts);
  const [session] = createResource(
    () => props.session,
    (id) => sessions.open(id),
  );
  const [aids] = createResource(async () => {
    const [help, beat] = await Promise.all([watchAids(), pulse()]);
    return { help, beat };
  });
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Switch fallback={<p>{words().loading}</p>}>
          <Match when={props.session === null}>
            <div class={styles["none"]}>
              <h1>{loaded().watch.title}</h1>
              <p>{loaded().watch.noSession}</p>
              <Link class={kit["button"]} to="/">
                {loaded().watch.toStart}
              </Link>
            </div>
          </Match>
          <Match when={aids() === undefined ? undefined : session()} keyed>
            {(live) => (
              <SessionGate session={live} words={loaded().session}>
                <Show when={aids()}>
                  {(ready) => (
                    <WatchRoom
                      session={live}
                      texts={loaded()}
                      aids={ready().help}
                      pulse={ready().beat}
                    />
                  )}
                </Show>
              </SessionGate>
            )}
          </Match>
        </Switch>
      )}
    </Show>
  );
};
