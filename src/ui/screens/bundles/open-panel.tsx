import { createSignal, onCleanup, onMount, type VoidComponent } from "solid-js";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import { Button } from "../../kit/button.tsx";
import styles from "./bundles.module.css";

/** Where a bundle is dropped or chosen. A drop anywhere on the page counts, and never opens the file instead. */
export const OpenPanel: VoidComponent<{
  words: BundlesWords["give"];
  onFile: (file: File) => void;
}> = (props) => {
  const [above, setAbove] = createSignal(false);
  let field: HTMLInputElement | undefined;
  const carries = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes("Files") ?? false;
  const over = (event: DragEvent): void => {
    if (!carries(event)) return;
    event.preventDefault();
    setAbove(true);
  };
  const left = (event: DragEvent): void => {
    // Leaving the window has no target to go to; leaving one element for another has.
    if (event.relatedTarget === null) setAbove(false);
  };
  const drop = (event: DragEvent): void => {
    if (!carries(event)) return;
    event.preventDefault();
    setAbove(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) props.onFile(file);
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
    <section class={styles["give"]} data-above={above()} aria-labelledby="open-title">
      <h2 id="open-title">{props.words.title}</h2>
      <p>{above() ? props.words.letGo : props.words.drop}</p>
      <Button kind="primary" id="choose-bundle" onClick={() => field?.click()}>
        {props.words.choose}
      </Button>
      <input
        ref={(element) => (field = element)}
        type="file"
        accept=".zip,.age"
        hidden
        aria-label={props.words.choose}
        data-choose="bundle"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again.
          event.currentTarget.value = "";
          if (file !== undefined) props.onFile(file);
        }}
      />
      <small>{props.words.privacy}</small>
    </section>
  );
};
