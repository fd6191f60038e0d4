import { createMemo, createResource, For, onMount, Show, type VoidComponent } from "solid-js";
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import { LOGS_FOLDER, PHOTOS_FOLDER } from "../../../core/bundle/format.ts";
import { situate } from "../../../core/guide/situated.ts";
import { replay } from "../../../core/session/replay.ts";
import { FileList } from "../../bundle/file-list.tsx";
import { deviceName } from "../../device/device-name.ts";
import { PictureViewer } from "../../file-viewer/picture-viewer.tsx";
import { playbookTitle } from "../../guide/guide-text.ts";
import { loadFileViewer } from "../../../i18n/load.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import { bundleDeskOf } from "../../state/bundle-desk.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { BundleLogs } from "./bundle-logs.tsx";
import { loadInsideTexts, type BundlesTexts } from "./bundles-texts.ts";
import styles from "./bundles.module.css";
import { ComparePanel } from "./compare-panel.tsx";
import { DiffersPanel } from "./differs-panel.tsx";
import { KeepPanel } from "./keep-panel.tsx";
import { ProofPanel } from "./proof-panel.tsx";
import { SessionInside } from "./session-inside.tsx";
import { TakePanel } from "./take-panel.tsx";

/** One bundle: whether it is genuine, and the session in it, read by this version in the reader's language. */
export const BundleView: VoidComponent<{
  bundle: OpenedBundle;
  file: File | null;
  texts: BundlesTexts;
  onClose: () => void;
}> = (props) => {
  const services = useServices();
  const shell = useWords();
  const words = () => props.texts.bundles.view;
  const inside = createLazyWords(loadInsideTexts);
  const viewer = createLazyWords(loadFileViewer);
  const state = createMemo(() => replay(props.bundle.manifest.session, props.bundle.events));
  const known = createMemo(() => situate(state()));
  const device = () => {
    const identity = state().phone?.identity ?? null;
    return identity === null ? shell().history.unknownDevice : deviceName(identity, shell().device);
  };
  const filesIn = (folder: string) =>
    props.bundle.files.filter(({ path }) => path.startsWith(folder));
  const photos = () => filesIn(PHOTOS_FOLDER).filter(({ shown }) => shown === "picture");
  const fileOf = async (path: string) =>
    (await bundleDeskOf(services)).file(props.bundle.number, path);
  const [here] = createResource(
    async () => (await services.store.read(props.bundle.manifest.session)).events.length > 0,
  );
  const focusOnMount = (title: HTMLElement): void => onMount(() => title.focus());
  return (
    <Show when={inside()} fallback={<p>{shell().loading}</p>}>
      {(texts) => (
        <article class={styles["view"]} data-view={props.bundle.hash}>
          <header class={styles["viewHead"]}>
            <div>
              <h2 ref={focusOnMount} id="bundle-title" tabIndex={-1}>
                {props.texts.bundle.title(
                  playbookTitle(texts().codes, known().playbook.id),
                  device(),
                )}
              </h2>
              <p>{words().notStored}</p>
            </div>
            <Button id="close-bundle" onClick={() => props.onClose()}>
              {words().close}
            </Button>
          </header>
          <ProofPanel bundle={props.bundle} texts={props.texts} unknown={state().unknown} />
          <div class={styles["actions"]}>
            <KeepPanel bundle={props.bundle} file={props.file} words={props.texts.bundles.keep} />
            <TakePanel
              bundle={props.bundle}
              here={here.state === "ready" && here()}
              words={props.texts.bundles.take}
            />
          </div>
          <ComparePanel bundle={props.bundle} state={state()} texts={props.texts} />
          <DiffersPanel bundle={props.bundle} state={state()} words={words()} />
          <SessionInside
            bundle={props.bundle}
            state={state()}
            known={known()}
            texts={texts()}
            words={props.texts.bundles}
          />
          <Show when={photos().length > 0 && viewer()}>
            {(picture) => (
              <section class={styles["panel"]}>
                <h3>{words().photos}</h3>
                <For each={photos()}>
                  {({ path }) => (
                    <PictureViewer title={path} file={() => fileOf(path)} words={picture()} />
                  )}
                </For>
              </section>
            )}
          </Show>
          <Show when={filesIn(LOGS_FOLDER).length > 0}>
            <BundleLogs bundle={props.bundle} files={filesIn(LOGS_FOLDER)} title={words().logs} />
          </Show>
          <section class={styles["panel"]}>
            <h3>{words().filesTitle}</h3>
            <FileList
              bundle={props.bundle.number}
              files={props.bundle.files}
              marked={[]}
              words={props.texts.handover.preview}
            />
          </section>
        </article>
      )}
    </Show>
  );
};
