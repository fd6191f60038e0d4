import { createMemo, Show, type VoidComponent } from "solid-js";
import type { OfflineWords } from "../i18n/en/offline.ts";
import { Button } from "./kit/button.tsx";
import { useRouter } from "./router.tsx";
import { useServices } from "./services.ts";
import { useSessions } from "./state/sessions.ts";
import { isWorking } from "./state/working.ts";
import styles from "./update-line.module.css";

/** A new version: offered where nothing goes on in this tab, and what it waits for. */
export const UpdateLine: VoidComponent<{ words: OfflineWords }> = (props) => {
  const { offline } = useServices();
  const { route } = useRouter();
  const sessions = useSessions();
  const working = createMemo(() => isWorking(route(), sessions.live()));
  return (
    <Show
      when={offline.state().kind === "update-waiting"}
      fallback={<output>{props.words.held}</output>}
    >
      <div class={styles["update"]}>
        <output>{props.words.waiting}</output>
        <Show when={!working()} fallback={<p>{props.words.working}</p>}>
          <Button id="apply-update" onClick={() => offline.applyUpdate()}>
            {props.words.update}
          </Button>
        </Show>
      </div>
    </Show>
  );
};
