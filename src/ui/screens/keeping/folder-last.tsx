import { createSignal, For, onCleanup, Show, type VoidComponent } from "solid-js";
import type { FolderState } from "../../../core/backup/folder-state.ts";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import { formatAgo } from "../../format.ts";
import type { Forget } from "../../keeping/create-forget.tsx";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useServices } from "../../services.ts";
import { useLanguage } from "../../words.ts";
import styles from "./keeping-screen.module.css";

const MINUTE_MS = 60_000;

/** What the last round with the folder did, and what a person should decide about. */
export const FolderLast: VoidComponent<{
  state: FolderState;
  words: KeepingWords;
  onRevive: () => void;
  onForget: Forget["openTarget"];
  onKeep: () => void;
}> = (props) => {
  const { language } = useLanguage();
  const { clock } = useServices();
  const words = () => props.words.folder;
  const [now, setNow] = createSignal(clock.now().wall);
  const ticking = setInterval(() => setNow(clock.now().wall), MINUTE_MS);
  onCleanup(() => clearInterval(ticking));
  const ago = (wall: number) => formatAgo(Math.max(0, Math.max(now(), wall) - wall), language());
  const fault = (code: string): string => {
    if (code === "gone") return words().fileFault.gone;
    const { refusal } = props.words;
    return code in refusal ? refusal[code as keyof typeof refusal] : words().fileFault.storage; // looked at before it is used
  };
  const undecided = () => props.state.goneElsewhere.filter(({ here, kept }) => here && !kept);
  return (
    <Show when={props.state.last} fallback={<p>{words().never}</p>}>
      {(last) => (
        <>
          <p data-last={last().wall} data-merged={last().laptops}>
            {words().last(ago(last().wall))} {words().written(last().written)}{" "}
            <Show when={last().laptops > 0}>{words().merged(last().laptops, last().sessions)}</Show>
          </p>
          <Show when={last().unreadable.length > 0}>
            <Notice kind="gold">
              <p data-unreadable={last().unreadable.length}>
                {words().unreadable(last().unreadable.length)}
              </p>
              <ul class={styles["list"]}>
                <For each={last().unreadable}>
                  {(file) => (
                    <li>
                      <bdi>{file.name}</bdi>: {fault(file.code)}
                    </li>
                  )}
                </For>
              </ul>
            </Notice>
          </Show>
          <Show when={last().refused > 0}>
            <p>{words().refused(last().refused)}</p>
          </Show>
          <Show when={props.state.forgotten.length > 0}>
            <Notice kind="plain">
              <p data-forgotten={props.state.forgotten.length}>
                {words().forgotten(props.state.forgotten.length)}
              </p>
              <Button onClick={() => props.onRevive()}>
                {props.words.report.revive(props.state.forgotten.length)}
              </Button>
            </Notice>
          </Show>
          <Show when={undecided().length > 0}>
            <Notice kind="gold">
              <p data-gone-elsewhere={undecided().length}>
                {words().goneElsewhere(undecided().length)}
              </p>
              <div class={styles["buttons"]}>
                <Button
                  id="gone-delete"
                  onClick={() =>
                    props.onForget({ kind: "elsewhere", ids: undecided().map(({ id }) => id) })
                  }
                >
                  {words().goneDelete(undecided().length)}
                </Button>
                <Button onClick={() => props.onKeep()}>{words().goneKeep}</Button>
              </div>
            </Notice>
          </Show>
        </>
      )}
    </Show>
  );
};
