import { createEffect, createSignal, on, type VoidComponent } from "solid-js";
import type { SightWords } from "../../../i18n/sight-words.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import styles from "./sight-screen.module.css";

/** A text to carry elsewhere, with a button that copies it. Where that is refused, it is selected. */
export const CopyBox: VoidComponent<{ text: string; action: string; words: SightWords }> = (
  props,
) => {
  const { copyText } = useServices();
  const [done, setDone] = createSignal<"copied" | "selected" | null>(null);
  createEffect(
    on(
      () => props.text,
      () => setDone(null),
      { defer: true },
    ),
  );
  let area: HTMLTextAreaElement | undefined;
  const copy = async (): Promise<void> => {
    const copied = await copyText(props.text);
    if (!copied) {
      area?.focus();
      area?.select();
    }
    setDone(copied ? "copied" : "selected");
  };
  const said = (): string => {
    const state = done();
    return state === null ? "" : props.words[state];
  };
  return (
    <div class={styles["copy"]}>
      <textarea
        ref={(element) => (area = element)}
        readOnly
        rows={3}
        spellcheck={false}
        aria-label={props.words.copyText}
        value={props.text}
      />
      <div class={styles["copy-row"]}>
        <Button kind="primary" id="sight-action" onClick={() => void copy()}>
          {props.action}
        </Button>
        <output>{said()}</output>
      </div>
    </div>
  );
};
