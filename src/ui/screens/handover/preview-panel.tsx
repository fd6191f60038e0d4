import { createMemo, type VoidComponent } from "solid-js";
import type { PreparedBundle } from "../../../core/bundle-desk.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import { FileList } from "../../bundle/file-list.tsx";
import { formatSize } from "../../format.ts";
import { useLanguage } from "../../words.ts";
import type { Choice } from "./create-handover.ts";
import styles from "./handover.module.css";
import { ReplacedList } from "./replaced-list.tsx";

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;
/** Stand-ins looked for in what is seen; a log may hold thousands. */
const MAX_MARKED = 1000;

/** What will leave: every file with its size and its bytes, and what was replaced how often. */
export const PreviewPanel: VoidComponent<{
  bundle: PreparedBundle;
  keep: Choice["keep"];
  onKeep: (keep: Choice["keep"]) => void;
  words: HandoverWords["preview"];
}> = (props) => {
  const { language } = useLanguage();
  const size = () => formatSize(Math.max(SMALLEST, props.bundle.sizeBytes), language());
  const marked = createMemo(() => [
    ...new Set(props.bundle.replaced.slice(0, MAX_MARKED).map(({ pseudonym }) => pseudonym)),
  ]);
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
        marked={marked()}
        words={props.words}
      />
      <ReplacedList
        replaced={props.bundle.replaced}
        level={props.bundle.manifest.level}
        keep={props.keep}
        onKeep={(keep) => props.onKeep(keep)}
        words={props.words}
      />
    </section>
  );
};
