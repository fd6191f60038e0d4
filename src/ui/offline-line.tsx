import { createSignal, lazy, Match, Show, Suspense, Switch, type VoidComponent } from "solid-js";
import { loadOffline } from "../i18n/load-first.ts";
import { formatSize } from "./format.ts";
import { as } from "./kit/narrow.ts";
import styles from "./offline-line.module.css";
import { useServices } from "./services.ts";
import { createLazyWords, useLanguage } from "./words.ts";

const UpdateLine = lazy(async () => ({
  default: (await import("./update-line.tsx")).UpdateLine,
}));

/** Whether the app works without a network, as counted; and what becomes of a new version. */
export const OfflineLine: VoidComponent = () => {
  const words = createLazyWords(loadOffline);
  const { language } = useLanguage();
  const { offline } = useServices();
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
            <Match when={offline.state().kind.startsWith("update")}>
              <Suspense>
                <UpdateLine words={text()} />
              </Suspense>
            </Match>
          </Switch>
        </>
      )}
    </Show>
  );
};
