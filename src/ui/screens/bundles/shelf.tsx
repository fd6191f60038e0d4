import { createSignal, For, onMount, Show, type VoidComponent } from "solid-js";
import type { ShelfBundle } from "../../../core/history/history-port.ts";
import { createShelf } from "./create-shelf.ts";
import type { BundlesTexts } from "./bundles-texts.ts";
import { LEVELS } from "../../../core/redact/levels.data.ts";
import { formatDate, formatSize } from "../../format.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { ShareNote } from "./share-note.tsx";
import { useServices } from "../../services.ts";
import { useLanguage } from "../../words.ts";
import styles from "./bundles.module.css";

/** Bytes; less would be written as nothing. */
const SMALLEST = 500;

/** Bundles made here and received ones that were kept, the latest first. */
export const Shelf: VoidComponent<{ texts: BundlesTexts; onLook: (file: File) => void }> = (
  props,
) => {
  const { store, saveFile } = useServices();
  const { language } = useLanguage();
  const words = () => props.texts.bundles.shelf;
  const shelf = createShelf(store);
  const [asked, setAsked] = createSignal<string | null>(null);
  const [noting, setNoting] = createSignal<string | null>(null);
  const look = async (bundle: ShelfBundle): Promise<void> => {
    const bytes = await shelf.bytesOf(bundle);
    if (bytes !== null) props.onLook(new File([bytes], bundle.name));
  };
  const save = async (bundle: ShelfBundle): Promise<void> => {
    const bytes = await shelf.bytesOf(bundle);
    if (bytes !== null) saveFile(bundle.name, bytes, "application/octet-stream");
  };
  const close = (bundle: ShelfBundle): void => {
    setNoting(null);
    document.getElementById(`note-${bundle.id}`)?.focus();
  };
  const keep = (bundle: ShelfBundle): void => {
    setAsked(null);
    document.getElementById(`remove-${bundle.id}`)?.focus();
  };
  const remove = async (bundle: ShelfBundle): Promise<void> => {
    await shelf.remove(bundle);
    if (!shelf.listed().includes(bundle)) document.getElementById("shelf-title")?.focus();
  };
  const level = (bundle: ShelfBundle): string => {
    const known = LEVELS.find((one) => one === bundle.level);
    return known === undefined ? "" : props.texts.handover.level.name[known];
  };
  onMount(() => void shelf.more());

  return (
    <section class={styles["shelf"]} aria-labelledby="shelf-title" data-shelf={shelf.read()}>
      <h2 id="shelf-title" tabIndex={-1}>
        {words().title}
      </h2>
      <Show when={shelf.told()}>
        {(what) => (
          <Notice kind="alert" announce="alert">
            <p>{words()[what()]}</p>
          </Notice>
        )}
      </Show>
      <Show when={shelf.read() && shelf.listed().length === 0}>
        <p>{words().empty}</p>
      </Show>
      <ul>
        <For each={shelf.listed()}>
          {(bundle) => (
            <li data-bundle={bundle.id} data-direction={bundle.direction}>
              <div class={styles["line"]}>
                <bdi class={styles["name"]}>{bundle.name}</bdi>
                <span>{words()[bundle.direction]}</span>
                <span>{level(bundle)}</span>
                <span>{formatDate(bundle.madeWall, language())}</span>
                <span>{formatSize(Math.max(SMALLEST, bundle.sizeBytes), language())}</span>
                <Show when={bundle.sharedAs}>
                  {(name) => <bdi data-shared-as="">{words().sharedAs(name())}</bdi>}
                </Show>
              </div>
              <Show when={noting() === bundle.id}>
                <ShareNote
                  name={bundle.sharedAs ?? ""}
                  label={props.texts.handover.out.sharedAs}
                  hint={props.texts.handover.out.sharedAsHint}
                  save={words().noteDo}
                  dont={words().noteDont}
                  onSave={(name) => void shelf.shareAs(bundle, name).then(() => close(bundle))}
                  onClose={() => close(bundle)}
                />
              </Show>
              <Show
                when={asked() === bundle.id}
                fallback={
                  <div class={styles["buttons"]}>
                    <Button label={words().look(bundle.name)} onClick={() => void look(bundle)}>
                      {words().lookShort}
                    </Button>
                    <Button
                      kind="quiet"
                      label={words().save(bundle.name)}
                      onClick={() => void save(bundle)}
                    >
                      {words().saveShort}
                    </Button>
                    <Button
                      kind="quiet"
                      id={`note-${bundle.id}`}
                      label={words().share(bundle.name)}
                      onClick={() => setNoting(bundle.id)}
                    >
                      {words().shareShort}
                    </Button>
                    <Button
                      kind="quiet"
                      id={`remove-${bundle.id}`}
                      label={words().remove(bundle.name)}
                      onClick={() => setAsked(bundle.id)}
                    >
                      {words().removeShort}
                    </Button>
                  </div>
                }
              >
                <fieldset class={styles["buttons"]} aria-label={words().remove(bundle.name)}>
                  <p>{words().sure}</p>
                  <Button onClick={() => void remove(bundle)}>{words().yes}</Button>
                  <Button
                    ref={(button) => queueMicrotask(() => button.focus())}
                    onClick={() => keep(bundle)}
                  >
                    {words().no}
                  </Button>
                </fieldset>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={shelf.hasMore()}>
        <Button onClick={() => void shelf.more()}>{words().more}</Button>
      </Show>
    </section>
  );
};
