import { Match, Switch, type VoidComponent } from "solid-js";
import { formatSize } from "./format.ts";
import { Button } from "./kit/button.tsx";
import { as } from "./kit/narrow.ts";
import styles from "./offline-line.module.css";
import { useRouter } from "./router.tsx";
import { useServices } from "./services.ts";
import { useLanguage, useWords } from "./words.ts";

/** Whether the app works without a network, as counted; and the version that runs. */
export const OfflineLine: VoidComponent = () => {
  const words = useWords();
  const { language } = useLanguage();
  const { offline, app } = useServices();
  const { route } = useRouter();
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
          {/* Never in the middle of a session: the tab reloads. */}
          <Button onClick={() => offline.applyUpdate()} disabled={route().kind === "session"}>
            {words().offline.update}
          </Button>
        </Match>
      </Switch>
      <p>{words().version(app.version, app.commit)}</p>
    </div>
  );
};
