import type { VoidComponent } from "solid-js";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import type { Progress } from "../../keeping/folder-backup.ts";
import { Button } from "../../kit/button.tsx";

/** How far it is, in numbers, and the way to stop. */
export const ProgressLine: VoidComponent<{
  title: string;
  progress: Progress;
  words: KeepingWords;
  onCancel: () => void;
}> = (props) => (
  <>
    <p>
      {props.title} <span>{props.words.progress(props.progress.done, props.progress.total)}</span>
    </p>
    <progress
      aria-label={props.title}
      max={Math.max(1, props.progress.total)}
      value={props.progress.done}
    />
    <Button onClick={() => props.onCancel()}>{props.words.cancel}</Button>
  </>
);
