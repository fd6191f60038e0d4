import { createSignal, For, lazy, Show, Suspense, type VoidComponent } from "solid-js";
import type { DeskFile } from "../../core/bundle-desk.ts";
import {
  LOGS_FOLDER,
  MANIFEST_PATH,
  PHOTOS_FOLDER,
  SIGNATURE_PATH,
  RECORD_PATH,
  SUMMARY_PATH,
  DERIVED_PATH,
} from "../../core/bundle/format.ts";
import type { HandoverWords } from "../../i18n/en/handover.ts";
import { loadFileViewer } from "../../i18n/load.ts";
import { Button } from "../kit/button.tsx";
import { useServices } from "../services.ts";
import { bundleDeskOf } from "../state/bundle-desk.ts";
import { createLazyWords, useLanguage } from "../words.ts";
import styles from "./file-list.module.css";

const FileViewer = lazy(async () => ({
  default: (await import("../file-viewer/file-viewer.tsx")).FileViewer,
}));
const PictureViewer = lazy(async () => ({
  default: (await import("../file-viewer/picture-viewer.tsx")).PictureViewer,
}));

/** The files of a prepared or an opened bundle; each can be looked into, byte for byte. */
export const FileList: VoidComponent<{
  /** Number of the bundle at the desk. */
  bundle: number;
  files: readonly DeskFile[];
  /** Texts that stand out in the viewer. */
  marked: readonly string[];
  words: HandoverWords["preview"];
}> = (props) => {
  const services = useServices();
  const { language } = useLanguage();
  const viewer = createLazyWords(loadFileViewer);
  const [looked, setLooked] = createSignal<DeskFile | null>(null);
  const bytes = (count: number): string => new Intl.NumberFormat(language()).format(count);
  const read = async (path: string, from: number, to: number): Promise<Uint8Array> =>
    (await bundleDeskOf(services)).range(props.bundle, path, from, to);
  const fileOf = async (path: string) => (await bundleDeskOf(services)).file(props.bundle, path);
  return (
    <>
      <ul class={styles["files"]}>
        <For each={props.files}>
          {(file) => (
            <li data-file={file.path}>
              <bdi class={styles["path"]}>{file.path}</bdi>
              <span>{props.words.file[kindOf(file.path)]}</span>
              <span class={styles["size"]}>{bytes(file.sizeBytes)} B</span>
              <Button
                kind="quiet"
                label={props.words.look(file.path)}
                onClick={() => setLooked(looked()?.path === file.path ? null : file)}
              >
                {props.words.lookShort}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={viewer()}>
        {(words) => (
          // A boundary of its own: else the whole screen, and the focus with it, would go until it is fetched.
          <Suspense>
            <Show when={looked()} keyed>
              {(file) =>
                file.shown === "picture" ? (
                  <PictureViewer title={file.path} file={() => fileOf(file.path)} words={words()} />
                ) : (
                  <FileViewer
                    title={file.path}
                    sizeBytes={file.sizeBytes}
                    read={(from, to) => read(file.path, from, to)}
                    marked={props.marked}
                    words={words()}
                    onClose={() => setLooked(null)}
                  />
                )
              }
            </Show>
          </Suspense>
        )}
      </Show>
    </>
  );
};

const KINDS: Readonly<Record<string, keyof HandoverWords["preview"]["file"]>> = {
  [MANIFEST_PATH]: "manifest",
  [RECORD_PATH]: "record",
  [SUMMARY_PATH]: "summary",
  [DERIVED_PATH]: "derived",
  [SIGNATURE_PATH]: "signature",
};

function kindOf(path: string): keyof HandoverWords["preview"]["file"] {
  if (path.startsWith(LOGS_FOLDER)) return "log";
  if (path.startsWith(PHOTOS_FOLDER)) return "photo";
  return KINDS[path] ?? "other";
}
