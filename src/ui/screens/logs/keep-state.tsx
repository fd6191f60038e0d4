import { createSignal, Match, Show, Switch, type Accessor, type VoidComponent } from "solid-js";
import type { LogWords } from "../../../i18n/log-words.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { canBeKept, type Kept, type KeepFailure } from "./create-kept.ts";
import type { ReadLog } from "./create-logs.ts";
import styles from "./log-card.module.css";

export interface Keeping {
  readonly state: Accessor<"idle" | "keeping" | KeepFailure>;
  keep(): Promise<void>;
}

/** Keeping one log, and what came of it. */
export function createKeeping(kept: () => Kept, log: () => ReadLog): Keeping {
  const [state, setState] = createSignal<"idle" | "keeping" | KeepFailure>("idle");
  return {
    state,
    async keep() {
      setState("keeping");
      setState((await kept().keep(log())) ?? "idle");
    },
  };
}

/** Of a log that was taken in: whether it is kept itself, and the way to do so after all. */
export const KeepState: VoidComponent<{
  keeping: Keeping;
  kept: Kept;
  log: ReadLog;
  words: LogWords;
}> = (props) => {
  const words = () => props.words.kept;
  const failure = (): KeepFailure | null => {
    const state = props.keeping.state();
    return state === "idle" || state === "keeping" ? null : state;
  };
  return (
    <div class={styles["keep"]}>
      <output>
        <Switch>
          <Match when={props.kept.has(props.log)}>{words().done}</Match>
          <Match when={props.keeping.state() === "keeping"}>{words().keeping}</Match>
        </Switch>
      </output>
      <Show when={failure()} keyed>
        {(why) => (
          <Notice kind="alert" announce="alert">
            <p>{words().failed}</p>
            {why === "gone" ? <p>{words().gone}</p> : <StorageSentence code={why} />}
          </Notice>
        )}
      </Show>
      <Show
        when={
          canBeKept(props.log) && !props.kept.has(props.log) && props.keeping.state() !== "keeping"
        }
      >
        <Button onClick={() => void props.keeping.keep()}>{words().choice}</Button>
        <p>{words().holds}</p>
      </Show>
    </div>
  );
};
