import { createSignal, onMount, Show, type VoidComponent } from "solid-js";
import type { FileLike } from "../../core/bundle-desk.ts";
import type { FileViewerWords } from "../../i18n/en/file-viewer.ts";
import styles from "./file-viewer.module.css";

/** Longest edge drawn, in pixels: a picture from outside may claim any size. */
const MAX_EDGE = 2048;

/** A picture of a bundle, drawn: the page's policy lets no picture in by address. */
export const PictureViewer: VoidComponent<{
  title: string;
  file: () => Promise<FileLike>;
  words: FileViewerWords;
}> = (props) => {
  const [failed, setFailed] = createSignal(false);
  let canvas: HTMLCanvasElement | undefined;
  const draw = async (): Promise<void> => {
    const file = await props.file();
    if (!(file instanceof Blob) || canvas === undefined) return void setFailed(true);
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, MAX_EDGE / Math.max(picture.width, picture.height));
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.dataset["drawn"] = "true";
    picture.close();
  };
  onMount(() => {
    draw().catch(() => setFailed(true));
  });
  return (
    <figure class={styles["picture"]} data-picture={props.title}>
      <canvas
        ref={(element) => (canvas = element)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the policy lets no img have these bytes
        role="img"
        aria-label={props.title}
        hidden={failed()}
      />
      <Show when={failed()}>
        <p role="alert">{props.words.noPicture}</p>
      </Show>
      <figcaption>
        <bdi>{props.title}</bdi>
      </figcaption>
    </figure>
  );
};
