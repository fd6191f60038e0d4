import { createMemo, For, Show, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import { deriveFacts } from "../../../core/bundle/derive.ts";
import { differences } from "../../../core/bundle/differences.ts";
import type { SessionState } from "../../../core/session/state.ts";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import styles from "./bundles.module.css";

/** What the maker's version concluded beside what this one does, where they part; nothing where they agree. */
export const DiffersPanel: VoidComponent<{
  bundle: OpenedBundle;
  state: SessionState;
  words: BundlesWords["view"];
}> = (props) => {
  const found = createMemo(() =>
    differences(props.bundle.derived, deriveFacts(props.state, props.bundle.events)),
  );
  const told = (code: string): string => (code === "" ? props.words.nothing : code);
  return (
    <Show when={found().length > 0}>
      <section class={styles["panel"]} data-differs={found().length}>
        <h3>{props.words.differs}</h3>
        <p>{props.words.differsLead}</p>
        <dl class={styles["differs"]}>
          <For each={found()}>
            {({ fact, maker, here }) => (
              <div data-fact={fact}>
                <dt>{props.words.fact[fact]}</dt>
                <dd>{props.words.maker(told(maker))}</dd>
                <dd>{props.words.here(told(here))}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </Show>
  );
};
