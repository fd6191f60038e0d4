import { createEffect, createResource, Show, type VoidComponent } from "solid-js";
import { fitInto } from "../../core/photo.ts";
import type { Photo } from "../../core/session/state.ts";
import styles from "./photos.module.css";

/**
 * A kept picture, drawn: the page's policy lets it show no picture that is not a file of its own. Drawn at most `px`
 * wide or high.
 */
export const PhotoView: VoidComponent<{
  photo: Photo;
  px: number;
  label: string;
  /** In its place where the bytes are not here, or are no picture. */
  gone: string;
  read: (photo: Photo) => Promise<Uint8Array | null>;
}> = (props) => {
  const [bitmap] = createResource(
    () => ({ photo: props.photo, px: props.px, read: props.read }),
    decoded,
  );
  const ready = () => (bitmap.state === "ready" ? bitmap() : null);
  let canvas: HTMLCanvasElement | undefined;
  createEffect(() => {
    const drawn = ready();
    if (drawn === null || canvas === undefined) return;
    canvas.width = drawn.width;
    canvas.height = drawn.height;
    canvas.getContext("2d")?.drawImage(drawn, 0, 0);
  });
  return (
    <Show
      when={bitmap.loading || ready() !== null}
      fallback={<p class={styles["gone"]}>{props.gone}</p>}
    >
      <canvas
        ref={(element) => (canvas = element)}
        class={styles["picture"]}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the policy lets only files of the app be images
        role="img"
        aria-label={props.label}
        data-drawn={ready()?.width}
      />
    </Show>
  );
};

/** The picture at most `px` wide or high; null where its bytes are not here or are no picture. */
async function decoded({
  photo,
  px,
  read,
}: {
  readonly photo: Photo;
  readonly px: number;
  readonly read: (photo: Photo) => Promise<Uint8Array | null>;
}): Promise<ImageBitmap | null> {
  try {
    const bytes = await read(photo);
    if (bytes === null) return null;
    const blob = new Blob([new Uint8Array(bytes)], { type: photo.mediaType });
    const whole = await createImageBitmap(blob);
    const { width, height } = fitInto(whole, px);
    const small = await createImageBitmap(whole, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: "high",
    });
    whole.close();
    return small;
  } catch (thrown) {
    // Lost or damaged: the sentence in its place says so.
    console.warn(thrown);
    return null;
  }
}
