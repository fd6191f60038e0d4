import { createMemo, Match, Switch, Show, type VoidComponent } from "solid-js";
import { lookUp } from "../../../core/guide/look-up.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { CodeList } from "./code-list.tsx";
import { CodePage } from "./code-page.tsx";
import { loadCodesTexts } from "./codes-texts.ts";

/** Codes and signs: the list, or the page of one. What the address says is looked up, never trusted. */
export const CodesScreen: VoidComponent<{ word: string | undefined }> = (props) => {
  const words = useWords();
  const texts = createLazyWords(loadCodesTexts);
  const found = createMemo(() => (props.word === undefined ? null : lookUp(props.word)));
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => (
        <Switch>
          <Match when={found()}>{(one) => <CodePage found={one()} texts={loaded()} />}</Match>
          <Match when={found() === null}>
            <CodeList texts={loaded()} lost={props.word !== undefined} />
          </Match>
        </Switch>
      )}
    </Show>
  );
};
