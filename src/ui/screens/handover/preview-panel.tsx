import { For, Show, type VoidComponent } from "solid-js";
import type { BundleLevel, PreparedBundle } from "../../../core/bundle-desk.ts";
import type { Kind, Part } from "../../../core/redact/levels.data.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import { FileList } from "../../bundle/file-list.tsx";
import { formatSize } from "../../format.ts";
import { useLanguage } from "../../words.ts";
import styles from "./handover.module.css";

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;

/** What will leave: every file with its size and its bytes, and what was replaced how often. */
export const PreviewPanel: VoidComponent<{
  bundle: PreparedBundle;
  level: BundleLevel;
  words: HandoverWords["preview"];
}> = (props) => {
  const { language } = useLanguage();
  const size = () => formatSize(Math.max(SMALLEST, props.bundle.sizeBytes), language());
  /** A kind of a newer desk shows its code. */
  const named = (kind: string): string => {
    const names: Readonly<Partial<Record<string, string>>> = props.words.kind satisfies Record<
      Kind | Part,
      string
    >;
    return names[kind] ?? kind;
  };
  return (
    <section
      class={styles["panel"]}
      aria-labelledby="preview-title"
      data-preview={props.bundle.number}
    >
      <h2 id="preview-title" tabIndex={-1}>
        {props.words.title}
      </h2>
      <p>{props.words.lead(props.bundle.files.length, size())}</p>
      <FileList
        bundle={props.bundle.number}
        files={props.bundle.files}
        marked={props.bundle.standIns ?? []}
        words={props.words}
      />
      <h3>{props.words.replaced}</h3>
      <Show
        when={props.bundle.replaced.length > 0}
        fallback={<p data-replaced="0">{props.words.nothingReplaced[props.level]}</p>}
      >
        <ul class={styles["replaced"]} data-replaced={props.bundle.replaced.length}>
          <For each={props.bundle.replaced}>
            {({ kind, count }) => (
              <li data-kind={kind}>
                {named(kind)} <span>{props.words.times(count)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
};
