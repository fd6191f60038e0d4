import { createSignal, onCleanup, onMount, Show, type VoidComponent } from "solid-js";
import type { LogWords } from "../../../i18n/log-words.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import type { Logs } from "./create-logs.ts";
import { gatherChosen, gatherDropped, MAX_FILES, type Gathered } from "./gather.ts";
import styles from "./give-panel.module.css";

/** Where files are dropped or chosen. A drop anywhere on the page counts, and never opens the file instead. */
export const GivePanel: VoidComponent<{ logs: Logs; words: LogWords }> = (props) => {
  const [above, setAbove] = createSignal(false);
  const [told, setTold] = createSignal<"too-many" | "nothing" | null>(null);
  const words = () => props.words.give;
  const busy = () => props.logs.reading() !== null;
  let files: HTMLInputElement | undefined;
  let folder: HTMLInputElement | undefined;

  const take = ({ files: given, tooMany }: Gathered): void => {
    setTold(given.length === 0 ? "nothing" : tooMany ? "too-many" : null);
    props.logs.give(given);
  };
  const chosen = (field: HTMLInputElement): void => {
    const picked = [...(field.files ?? [])];
    // Emptied, so that the same file can be chosen again.
    field.value = "";
    if (picked.length > 0) take(gatherChosen(picked));
  };
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setAbove(!busy());
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = busy() ? "none" : "copy";
  };
  const left = (event: DragEvent): void => {
    // Leaving the window has no target to go to; leaving one element for another has.
    if (event.relatedTarget === null) setAbove(false);
  };
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    setAbove(false);
    if (!busy()) void gatherDropped(event.dataTransfer).then(take);
  };
  onMount(() => {
    addEventListener("dragover", over);
    addEventListener("dragleave", left);
    addEventListener("drop", drop);
  });
  onCleanup(() => {
    removeEventListener("dragover", over);
    removeEventListener("dragleave", left);
    removeEventListener("drop", drop);
  });

  return (
    <section class={styles["give"]} data-above={above()} aria-labelledby="give-title">
      <h2 id="give-title">{words().title}</h2>
      <p>{above() ? words().letGo : words().drop}</p>
      <div class={styles["buttons"]}>
        <Button kind="primary" id="choose-files" disabled={busy()} onClick={() => files?.click()}>
          {words().files}
        </Button>
        <Button id="choose-folder" disabled={busy()} onClick={() => folder?.click()}>
          {words().folder}
        </Button>
      </div>
      <input
        ref={(field) => (files = field)}
        type="file"
        multiple
        hidden
        aria-label={words().files}
        data-choose="files"
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={(field) => {
          folder = field;
          field.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={words().folder}
        data-choose="folder"
        onChange={(event) => chosen(event.currentTarget)}
      />
      <small>{words().kinds}</small>
      <small>{words().privacy}</small>
      <Show when={told()}>
        {(what) => (
          <Notice kind="gold" announce="status">
            <p data-told={what()}>
              {what() === "nothing" ? words().nothing : words().tooMany(MAX_FILES)}
            </p>
          </Notice>
        )}
      </Show>
    </section>
  );
};

const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") ?? false;
