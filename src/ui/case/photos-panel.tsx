import { createSignal, For, Show, type VoidComponent } from "solid-js";
import { PHOTO_SUBJECTS, type PhotoSubject } from "../../core/session/events.ts";
import { MAX_PHOTOS, type Photo } from "../../core/session/state.ts";
import type { CaseWords } from "../../i18n/en/case.ts";
import { Button } from "../kit/button.tsx";
import { Chips } from "../kit/chips.tsx";
import { as } from "../kit/narrow.ts";
import { Notice } from "../kit/notice.tsx";
import { StorageSentence } from "../kit/storage-sentence.tsx";
import { useServices } from "../services.ts";
import type { LiveSession } from "../state/live-session.ts";
import { createPhotos, type Photos } from "./create-photos.ts";
import { PhotoView } from "./photo-view.tsx";
import styles from "./photos.module.css";

/** Longer side of a picture in the list, in pixels; twice what it is shown at, for fine screens. */
const THUMBNAIL_PX = 480;

/** The pictures kept with a session: to be added, looked at, and removed for good. */
export const PhotosPanel: VoidComponent<{ session: LiveSession; words: CaseWords }> = (props) => {
  const services = useServices();
  // oxlint-disable-next-line solid/reactivity -- the panel is made anew for another session
  const photos = createPhotos(services, props.session);
  const [subject, setSubject] = createSignal<PhotoSubject>("cable");
  /** What was done last; in words only where it is shown, for the language may change meanwhile. */
  const [told, setTold] = createSignal<PhotoSubject | "removed" | null>(null);
  const toldInWords = (): string => {
    const last = told();
    if (photos.busy()) return words().keeping;
    if (last === null) return "";
    return last === "removed" ? words().removed : words().kept(words().subjects[last]);
  };
  const words = () => props.words.photos;
  const kept = () => props.session.state().photos;
  const full = () => kept().length >= MAX_PHOTOS;
  let title: HTMLHeadingElement | undefined;
  let field: HTMLInputElement | undefined;
  const add = async (files: FileList | null): Promise<void> => {
    setTold(null);
    for (const file of files ?? []) {
      if (full() || !(await photos.add(file, subject()))) break;
      setTold(subject());
    }
    // The same file chosen again is a change again.
    if (field !== undefined) field.value = "";
  };
  const remove = async (photo: Photo): Promise<void> => {
    setTold(null);
    if (!(await photos.remove(photo))) return;
    setTold("removed");
    // The button that was pressed is gone with its picture.
    title?.focus();
  };
  return (
    <section class={styles["photos"]} data-photos={kept().length}>
      <h3 ref={(element) => (title = element)} tabindex={-1}>
        {words().title}
      </h3>
      <p>{words().lead}</p>
      <Show when={kept().length > 0}>
        <ul>
          <For each={kept()}>
            {(photo) => (
              <KeptPhoto
                photo={photo}
                photos={photos}
                words={props.words}
                onRemove={() => void remove(photo)}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={!full()} fallback={<p>{words().full(MAX_PHOTOS)}</p>}>
        <Chips
          part="photo-subject"
          legend={words().subject}
          chips={PHOTO_SUBJECTS.map((value) => ({ value, label: words().subjects[value] }))}
          chosen={subject()}
          onChoose={setSubject}
        />
        <label class={styles["add"]}>
          <input
            ref={(element) => (field = element)}
            type="file"
            accept="image/*"
            multiple
            data-choose="photo"
            disabled={photos.busy()}
            onChange={(event) => void add(event.currentTarget.files)}
          />
          <span>{words().add}</span>
        </label>
        <p class={styles["hint"]}>{words().stripped}</p>
      </Show>
      <output class={styles["told"]}>{toldInWords()}</output>
      <Show when={photos.trouble()}>
        {(trouble) => (
          <Notice kind="alert" announce="alert">
            <Show when={as(trouble(), "refused")}>
              {(refused) => <p data-refused={refused().code}>{words().trouble[refused().code]}</p>}
            </Show>
            <Show when={as(trouble(), "storage")}>
              {(failed) => <StorageSentence code={failed().code} />}
            </Show>
          </Notice>
        )}
      </Show>
    </section>
  );
};

/** One picture; removing it is asked about once more, since nothing brings it back. */
const KeptPhoto: VoidComponent<{
  photo: Photo;
  photos: Photos;
  words: CaseWords;
  onRemove: () => void;
}> = (props) => {
  const [asking, setAsking] = createSignal(false);
  const words = () => props.words.photos;
  const subject = () => words().subjects[props.photo.subject];
  const keep = (): void => {
    setAsking(false);
    document.getElementById(`remove-${props.photo.hash}`)?.focus();
  };
  return (
    <li data-photo={props.photo.hash}>
      <PhotoView
        photo={props.photo}
        px={THUMBNAIL_PX}
        label={`${subject()}: ${props.photo.name}`}
        gone={words().gone}
        read={(photo) => props.photos.read(photo)}
      />
      <p class={styles["name"]}>
        <strong>{subject()}</strong> <bdi>{props.photo.name}</bdi>
      </p>
      <Show
        when={asking()}
        fallback={
          <Button
            kind="quiet"
            id={`remove-${props.photo.hash}`}
            label={words().removeNamed(subject(), props.photo.name)}
            onClick={() => setAsking(true)}
          >
            {words().remove}
          </Button>
        }
      >
        <div class={styles["asking"]}>
          <Button
            disabled={props.photos.busy()}
            ref={(button) => queueMicrotask(() => button.focus())}
            onClick={() => props.onRemove()}
          >
            {words().sure}
          </Button>
          <Button kind="quiet" onClick={keep}>
            {words().keep}
          </Button>
        </div>
      </Show>
    </li>
  );
};
