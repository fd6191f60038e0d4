import { createMemo, For, Show, type VoidComponent } from "solid-js";
import type { PreparedBundle } from "../../../core/bundle-desk.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import type { Choice } from "./create-handover.ts";
import styles from "./handover.module.css";

type Replaced = PreparedBundle["replaced"];

/** Values listed one by one; a log may hold thousands. */
const MAX_LISTED = 200;

/** How often something of each kind was replaced, and on demand what stands in its place. */
export const ReplacedList: VoidComponent<{
  replaced: Replaced;
  level: PreparedBundle["manifest"]["level"];
  keep: Choice["keep"];
  onKeep: (keep: Choice["keep"]) => void;
  words: HandoverWords["preview"];
}> = (props) => {
  const kinds = createMemo(() => countKinds(props.replaced, props.keep));
  const toggle = (kind: Choice["keep"][number], replaced: boolean): void => {
    const others = props.keep.filter((one) => one !== kind);
    props.onKeep(replaced ? others : [...others, kind]);
  };
  return (
    <>
      <h3>{props.words.replaced}</h3>
      <Show
        when={kinds().length > 0}
        fallback={<p data-replaced="0">{props.words.nothingReplaced[props.level]}</p>}
      >
        <ul class={styles["replaced"]} data-replaced={props.replaced.length}>
          <For each={kinds()}>
            {([kind, count]) => (
              <li data-kind={kind}>
                <label class={styles["switch"]}>
                  <input
                    type="checkbox"
                    checked={!props.keep.includes(kind)}
                    onChange={(event) => toggle(kind, event.currentTarget.checked)}
                  />
                  {props.words.kind[kind]}{" "}
                  <Show when={count > 0}>
                    <span>{props.words.times(count)}</span>
                  </Show>
                </label>
              </li>
            )}
          </For>
        </ul>
        <p>
          <small>{props.words.switches}</small>
        </p>
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

/** Kinds that are left as they are stand in the list with none, so that they can be switched back. */
function countKinds(replaced: Replaced, keep: Choice["keep"]) {
  const counts = new Map(keep.map((kind) => [kind, 0]));
  for (const { kind, count } of replaced) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts];
}
