import { createEffect, lazy, Show, Suspense, type VoidComponent } from "solid-js";
import { useServices } from "../../services.ts";
import { createLazyWords, useWords } from "../../words.ts";
import { loadBundlesTexts, type BundlesTexts } from "./bundles-texts.ts";
import styles from "./bundles.module.css";
import { openingOf } from "./create-opening.ts";
import { offeredFile, takeOffered } from "./incoming.ts";
import { KeyForm } from "./key-form.tsx";
import { OpeningTold } from "./opening-told.tsx";
import { OpenPanel } from "./open-panel.tsx";
import { Shelf } from "./shelf.tsx";

const BundleView = lazy(async () => ({ default: (await import("./bundle-view.tsx")).BundleView }));

/** "/bundles": the shelf, and the bundle that is looked at. */
export const BundlesScreen: VoidComponent = () => {
  const words = useWords();
  const texts = createLazyWords(loadBundlesTexts);
  return (
    <Show when={texts()} fallback={<p>{words().loading}</p>}>
      {(loaded) => <Room texts={loaded()} />}
    </Show>
  );
};

const Room: VoidComponent<{ texts: BundlesTexts }> = (props) => {
  const opening = openingOf(useServices());
  const shell = useWords();
  const words = () => props.texts.bundles;
  createEffect(() => {
    if (offeredFile() === null) return;
    const file = takeOffered();
    if (file !== null) opening.give(file);
  });
  const look = (file: File): void => {
    opening.give(file);
    document.getElementById("main")?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  return (
    <div class={styles["screen"]} data-opened={opening.opened()?.number}>
      <header class={styles["head"]}>
        <h1>{words().title}</h1>
        <p>{words().lead}</p>
      </header>
      <Show
        when={opening.opened()}
        keyed
        fallback={
          <>
            <OpenPanel words={words().give} onFile={look} />
            <OpeningTold opening={opening} texts={props.texts} />
            <Show when={opening.needs()} keyed>
              {(needs) => (
                <KeyForm
                  name={opening.file()?.name ?? ""}
                  needs={needs}
                  busy={opening.job().kind === "working"}
                  words={words().key}
                  onKey={(key) => opening.unlock(key)}
                  onLeave={() => opening.putAway()}
                />
              )}
            </Show>
            {/* Away while a bundle is opened: it would be pushed down, and what it offers would wait anyway. */}
            <Show when={opening.job().kind !== "working"}>
              <Shelf texts={props.texts} onLook={look} />
            </Show>
          </>
        }
      >
        {(bundle) => (
          <Suspense fallback={<p>{shell().loading}</p>}>
            <BundleView
              bundle={bundle}
              file={opening.file()}
              texts={props.texts}
              onClose={() => {
                opening.putAway();
                document.getElementById("choose-bundle")?.focus();
              }}
            />
          </Suspense>
        )}
      </Show>
    </div>
  );
};
