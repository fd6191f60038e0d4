import { createResource, For, Show, type VoidComponent } from "solid-js";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { formatDate } from "../../format.ts";
import { Notice } from "../../kit/notice.tsx";
import { useServices } from "../../services.ts";
import { rivalOf } from "../../state/claim-phone.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { useLanguage, useWords } from "../../words.ts";

/** Says that another window works on the same phone, and in which session. */
export const OtherWindow: VoidComponent<{ session: LiveSession; words: SessionWords }> = (
  props,
) => {
  const { store } = useServices();
  const { language } = useLanguage();
  const words = useWords();
  const rival = () => rivalOf(props.session);
  const [rows] = createResource(
    () => rival() !== null && (props.session.state().phone?.keys[0] ?? null),
    (key) => store.listOfDevice(key),
  );
  const sessions = () =>
    (rows.state === "ready" ? rows() : []).filter(({ id }) => rival()?.includes(id) === true);
  return (
    <Show when={rival() !== null}>
      <Notice kind="gold" announce="status">
        <p data-other-window={sessions().length}>{props.words.otherWindow(sessions().length)}</p>
        <ul>
          <For each={sessions()}>
            {({ summary }) => (
              <li>{words().history.started(formatDate(summary.startedWall, language()))}</li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
};
