import { createMemo, For, Show, type VoidComponent } from "solid-js";
import type { PreparedBundle } from "../../../core/bundle-desk.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import styles from "./handover.module.css";

type Replaced = PreparedBundle["replaced"];

/** Values listed one by one; a log may hold thousands. */
const MAX_LISTED = 200;

/** How often something of each kind was replaced, and on demand what stands in its place. */
export const ReplacedList: VoidComponent<{
  replaced: Replaced;
  level: PreparedBundle["manifest"]["level"];
  words: HandoverWords["preview"];
}> = (props) => {
  const kinds = createMemo(() => countKinds(props.replaced));
  return (
    <>
      <h3>{props.words.replaced}</h3>
      <Show
        when={props.replaced.length > 0}
        fallback={<p data-replaced="0">{props.words.nothingReplaced[props.level]}</p>}
      >
        <ul class={styles["replaced"]} data-replaced={props.replaced.length}>
          <For each={kinds()}>
            {([kind, count]) => (
              <li data-kind={kind}>
                {props.words.kind[kind]} <span>{props.words.times(count)}</span>
              </li>
            )}
          </For>
        </ul>
        <details>
          <summary>{props.words.oneByOne}</summary>
          <ul class={styles["values"]}>
            <For each={props.replaced.slice(0, MAX_LISTED)}>
              {({ kind, raw, pseudonym, count }) => (
                <li>
                  <span>{props.words.kind[kind]}</span>
                  <code>
                    <bdi>{raw}</bdi>
                  </code>
                  <span aria-hidden="true">→</span>
                  <mark>
                    <bdi>{pseudonym}</bdi>
                  </mark>
                  <span>{props.words.times(count)}</span>
                </li>
              )}
            </For>
          </ul>
          <Show when={props.replaced.length > MAX_LISTED}>
            <p>{props.words.more(props.replaced.length - MAX_LISTED)}</p>
          </Show>
        </details>
      </Show>
    </>
  );
};

function countKinds(replaced: Replaced) {
  const counts = new Map<Replaced[number]["kind"], number>();
  for (const { kind, count } of replaced) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts];
}
