import { Match, Switch, type VoidComponent } from "solid-js";
import { formatSize } from "./format.ts";
import { Button } from "./kit/button.tsx";
import { as } from "./kit/narrow.ts";
import styles from "./offline-line.module.css";
import type { PageName } from "./route.ts";
import { useRouter } from "./router.tsx";
import { useServices } from "./services.ts";
import { useLanguage, useWords } from "./words.ts";

const AT_WORK: readonly PageName[] = ["coach", "watch", "logs"];

/** Whether the app works without a network, as counted; and the version that runs. */
export const OfflineLine: VoidComponent = () => {
  const words = useWords();
  const { language } = useLanguage();
  const { offline, app } = useServices();
  const { route } = useRouter();
  /** The new version reloads the tab: never in the middle of a session, a count or a watch. */
  const working = () => {
    const now = route();
    return now.kind === "session" || (now.kind === "page" && AT_WORK.includes(now.page));
  };
  return (
    <div class={styles["line"]}>
      <Switch>
        <Match when={as(offline.state(), "ready")}>
          {(ready) => (
            <p>{words().offline.ready(ready().entries, formatSize(ready().bytes, language()))}</p>
          )}
        </Match>
        <Match when={as(offline.state(), "incomplete")}>
          {(state) => <p>{words().offline.incomplete(state().missing, state().total)}</p>}
        </Match>
        <Match when={offline.state().kind === "installing"}>
          <p>{words().offline.installing}</p>
        </Match>
        <Match when={offline.state().kind === "unsupported"}>
          <p>{words().offline.unsupported}</p>
        </Match>
        <Match when={offline.state().kind === "failed"}>
          <p>{words().offline.failed}</p>
        </Match>
        <Match when={offline.state().kind === "update-waiting"}>
          <p>{words().offline["update-waiting"]}</p>
          <Button onClick={() => offline.applyUpdate()} disabled={working()}>
            {words().offline.update}
          </Button>
        </Match>
      </Switch>
      <p>{words().version(app.version, app.commit)}</p>
    </div>
  );
};
