import { createSignal, For, Show, type VoidComponent } from "solid-js";
import type { StoredFile } from "../../../core/ports.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import { formatSize } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { useLanguage } from "../../words.ts";
import type { Kept } from "./create-kept.ts";
import styles from "./kept-logs.module.css";

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;

/** The logs kept with the session, each to be removed again. */
export const KeptLogs: VoidComponent<{ kept: Kept; words: LogWords }> = (props) => {
  const { language } = useLanguage();
  const [removed, setRemoved] = createSignal<string | null>(null);
  const words = () => props.words.kept;
  let title: HTMLHeadingElement | undefined;
  const drop = async (file: StoredFile): Promise<void> => {
    setRemoved(null);
    if (!(await props.kept.drop(file))) return;
    setRemoved(file.name);
    // The button that was pressed is gone with its line.
    title?.focus();
  };
  return (
    <Show
      when={props.kept.files().length > 0 || removed() !== null || props.kept.trouble() !== null}
    >
      <section class={styles["kept"]} data-kept={props.kept.files().length}>
        <h2 ref={(element) => (title = element)} tabindex={-1}>
          {words().title}
        </h2>
        <p>{words().lead}</p>
        <ul>
          <For each={props.kept.files()}>
            {(file) => (
              <li class={styles["file"]}>
                <bdi class={styles["name"]}>{file.name}</bdi>
                <span>{formatSize(Math.max(SMALLEST, file.sizeBytes), language())}</span>
                <Button
                  kind="quiet"
                  label={words().removeNamed(file.name)}
                  onClick={() => void drop(file)}
                >
                  {words().remove}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <output>
          <Show when={removed()}>{(name) => words().removed(name())}</Show>
        </output>
        <Show when={props.kept.trouble()}>
          {(code) => (
            <Notice kind="alert" announce="alert">
              <StorageSentence code={code()} />
            </Notice>
          )}
        </Show>
      </section>
    </Show>
  );
};
