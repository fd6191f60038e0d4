import { onMount, Show, Switch, Match, type VoidComponent } from "solid-js";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import { FailureSentence } from "../../keeping/failure-sentence.tsx";
import { folderBackupOf } from "../../keeping/folder-backup.ts";
import type { Forget } from "../../keeping/create-forget.tsx";
import { Button } from "../../kit/button.tsx";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import { useServices } from "../../services.ts";
import { FolderLast } from "./folder-last.tsx";
import styles from "./keeping-screen.module.css";
import { ProgressLine } from "./progress-line.tsx";

/** The folder that several computers share. */
export const FolderPanel: VoidComponent<{
  words: KeepingWords;
  onForget: Forget["openTarget"];
}> = (props) => {
  const folder = folderBackupOf(useServices());
  onMount(() => void folder.open());
  const words = () => props.words.folder;
  const name = () => {
    const phase = folder.phase();
    return "name" in phase ? phase.name : null;
  };
  const trouble = () => {
    const why = folder.trouble();
    return why === "elsewhere" ? null : why;
  };
  return (
    <section
      class={styles["panel"]}
      aria-labelledby="folder-title"
      data-folder={folder.phase().kind}
    >
      <h2 id="folder-title">{words().title}</h2>
      <p>{words().lead}</p>
      <Show when={name()}>{(shown) => <p>{words().chosen(shown())}</p>}</Show>
      <Switch>
        <Match when={folder.phase().kind === "unsupported"}>
          <Notice kind="plain">
            <p>{words().unsupported}</p>
          </Notice>
        </Match>
        <Match when={folder.phase().kind === "none"}>
          <Button id="pick-folder" onClick={() => void folder.pick()}>
            {words().pick}
          </Button>
        </Match>
        <Match when={as(folder.phase(), "asleep")}>
          {(asleep) => (
            <Notice kind="gold" announce="status">
              <p>{words().asleep(asleep().name)}</p>
              <Button id="allow-folder" onClick={() => void folder.allow()}>
                {words().allow}
              </Button>
            </Notice>
          )}
        </Match>
        <Match when={folder.phase().kind === "denied"}>
          <Notice kind="alert">
            <p>{words().denied}</p>
          </Notice>
        </Match>
        <Match when={as(folder.phase(), "running")}>
          {(running) => (
            <ProgressLine
              title={words().running}
              progress={running().progress}
              words={props.words}
              onCancel={() => folder.cancel()}
            />
          )}
        </Match>
      </Switch>
      <Show when={trouble()}>
        {(why) => <FailureSentence why={why()} words={props.words} other={words().failed} />}
      </Show>
      <Show when={folder.trouble() === "elsewhere"}>
        <output>{words().elsewhere}</output>
      </Show>
      <Show when={folder.state()}>
        {(state) => (
          <FolderLast
            state={state()}
            words={props.words}
            onRevive={() => void folder.run({ revive: state().forgotten })}
            onForget={props.onForget}
            onKeep={() => void folder.keepGone()}
          />
        )}
      </Show>
      <Show when={name() !== null && folder.phase().kind !== "running"}>
        <div class={styles["buttons"]}>
          <Show when={folder.phase().kind === "ready"}>
            <Button id="back-up-now" onClick={() => void folder.run()}>
              {words().now}
            </Button>
          </Show>
          <Button kind="quiet" id="pick-folder" onClick={() => void folder.pick()}>
            {words().other}
          </Button>
          <Button kind="quiet" onClick={() => void folder.leave()}>
            {words().leave}
          </Button>
        </div>
      </Show>
    </section>
  );
};
