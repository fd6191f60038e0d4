import { createEffect, createUniqueId, on, Show, type VoidComponent } from "solid-js";
import type { DeskProgress } from "../../core/bundle-desk.ts";
import type { HandoverWords } from "../../i18n/en/handover.ts";
import { formatSize } from "../format.ts";
import { useAnnounce } from "../kit/announcer.tsx";
import { Button } from "../kit/button.tsx";
import { useLanguage } from "../words.ts";
import styles from "./job-progress.module.css";

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;

/** How far the desk is, in numbers, and the way to stop it. Said aloud once a phase. */
export const JobProgress: VoidComponent<{
  progress: DeskProgress | null;
  words: Pick<HandoverWords, "phase" | "progress" | "cancel">;
  onCancel: () => void;
}> = (props) => {
  const { language } = useLanguage();
  const announce = useAnnounce();
  const id = createUniqueId();
  const phase = () => props.progress?.phase ?? "record";
  const size = (bytes: number): string => formatSize(Math.max(SMALLEST, bytes), language());
  createEffect(on(phase, (now) => announce(props.words.phase[now])));
  return (
    <div class={styles["job"]} data-working={phase()}>
      <p id={id}>{props.words.phase[phase()]}</p>
      {/* Before anything is told it moves and claims nothing. */}
      <Show when={props.progress} fallback={<progress aria-labelledby={id} />}>
        {(progress) => (
          <>
            <progress
              aria-labelledby={id}
              max={Math.max(1, progress().total)}
              value={progress().bytes}
            />
            <p class={styles["figures"]}>
              {props.words.progress(size(progress().bytes), size(progress().total))}
            </p>
          </>
        )}
      </Show>
      <Button id="cancel-job" onClick={() => props.onCancel()}>
        {props.words.cancel}
      </Button>
    </div>
  );
};
