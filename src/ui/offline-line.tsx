import { createMemo, createSignal, Match, Show, Switch, type VoidComponent } from "solid-js";
import { loadOffline } from "../i18n/load-first.ts";
import { formatSize } from "./format.ts";
import { Button } from "./kit/button.tsx";
import { as } from "./kit/narrow.ts";
import styles from "./offline-line.module.css";
import { useRouter } from "./router.tsx";
import { useServices } from "./services.ts";
import { useSessions } from "./state/sessions.ts";
import { isWorking } from "./state/working.ts";
import { createLazyWords, useLanguage } from "./words.ts";

/** Whether the app works without a network, as counted; and what becomes of a new version. */
export const OfflineLine: VoidComponent = () => {
  const words = createLazyWords(loadOffline);
  const { language } = useLanguage();
  const { offline } = useServices();
  const { route } = useRouter();
  const sessions = useSessions();
  const working = createMemo(() => isWorking(route(), sessions.live()));
  const [checking, setChecking] = createSignal(false);
  const check = async (): Promise<void> => {
    setChecking(true);
    await offline.recheck();
    setChecking(false);
  };
  return (
    <Show when={words()}>
      {(text) => (
        <>
          <Switch>
            <Match when={as(offline.state(), "ready")}>
              {(ready) => (
                <p>
                  {text().ready(
                    ready().version,
                    ready().entries,
                    formatSize(ready().bytes, language()),
                  )}{" "}
                  <button
                    type="button"
                    class={styles["check"]}
                    disabled={checking()}
                    onClick={() => void check()}
                  >
                    {checking() ? text().checking : text().check}
                  </button>
                </p>
              )}
            </Match>
            <Match when={as(offline.state(), "incomplete")}>
              {(state) => <p>{text().incomplete(state().missing, state().total)}</p>}
            </Match>
            <Match when={offline.state().kind === "installing"}>
              <p>{text().installing}</p>
            </Match>
            <Match when={offline.state().kind === "unsupported"}>
              <p>{text().unsupported}</p>
            </Match>
            <Match when={offline.state().kind === "failed"}>
              <p>{text().failed}</p>
            </Match>
            <Match when={offline.state().kind === "update-held"}>
              <output>{text().held}</output>
            </Match>
            <Match when={offline.state().kind === "update-waiting"}>
              <div class={styles["update"]}>
                <output>{text().waiting}</output>
                <Show when={!working()} fallback={<p>{text().working}</p>}>
                  <Button id="apply-update" onClick={() => offline.applyUpdate()}>
                    {text().update}
                  </Button>
                </Show>
              </div>
            </Match>
          </Switch>
        </>
      )}
    </Show>
  );
};
