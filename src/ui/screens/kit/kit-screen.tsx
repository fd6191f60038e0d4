import { createResource, createSignal, For, Show, type VoidComponent } from "solid-js";
import {
  DESK_BROWSERS,
  DESK_WISHES,
  HARMFUL_POLICIES,
  type DeskBrowser,
  type DeskWish,
} from "../../../core/desk/policies.ts";
import { loadKit } from "../../../i18n/load.ts";
import type { KitFile, KitWords } from "../../../i18n/kit-words.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords } from "../../words.ts";
import { kitFiles, type MadeFile } from "./kit-files.ts";
import styles from "./kit-screen.module.css";

/** Addresses that lead to this computer itself. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Policy files for a fleet of laptops, made for the address of this very copy of the app. */
export const KitScreen: VoidComponent = () => {
  const words = createLazyWords(loadKit);
  const { afterFrame, sha256 } = useServices();
  const { href } = useRouter();
  const [wishes, setWishes] = createSignal<ReadonlySet<DeskWish>>(new Set(DESK_WISHES));
  const [browsers, setBrowsers] = createSignal<ReadonlySet<DeskBrowser>>(new Set(DESK_BROWSERS));
  const site = { origin: location.origin, start: `${location.origin}${href("/")}` };
  const [files] = createResource(
    () => ({ wishes: wishes(), browsers: DESK_BROWSERS.filter((name) => browsers().has(name)) }),
    async (chosen) => {
      // The tick is seen first; making the files takes longer than a frame.
      await afterFrame();
      return kitFiles(site, chosen.wishes, chosen.browsers, sha256);
    },
  );
  return (
    <Show when={words()}>
      {(kit) => (
        <div class={styles["screen"]}>
          <header class={styles["head"]}>
            <h1>{kit().title}</h1>
            <p>{kit().lead}</p>
            <p class={styles["origin"]}>{kit().origin(site.origin)}</p>
            <Show when={LOCAL.test(location.hostname)}>
              <Notice kind="plain">
                <p>{kit().localOnly}</p>
              </Notice>
            </Show>
          </header>
          <fieldset class={styles["choices"]}>
            <legend>{kit().wishes}</legend>
            <For each={DESK_WISHES}>
              {(wish) => (
                <div class={styles["choice"]}>
                  <label>
                    <input
                      type="checkbox"
                      name={wish}
                      checked={wishes().has(wish)}
                      aria-describedby={`what-${wish}`}
                      onChange={() => setWishes((before) => toggled(before, wish))}
                    />
                    <strong>{kit().wish[wish].name}</strong>
                  </label>
                  <p id={`what-${wish}`}>{kit().wish[wish].what}</p>
                  <small>{kit().wish[wish].policy}</small>
                </div>
              )}
            </For>
          </fieldset>
          <fieldset class={styles["choices"]}>
            <legend>{kit().browsers}</legend>
            <For each={DESK_BROWSERS}>
              {(browser) => (
                <div class={styles["choice"]}>
                  <label>
                    <input
                      type="checkbox"
                      name={browser}
                      checked={browsers().has(browser)}
                      onChange={() => setBrowsers((before) => toggled(before, browser))}
                    />
                    <strong>{kit().browser[browser]}</strong>
                  </label>
                </div>
              )}
            </For>
          </fieldset>
          <section class={styles["files"]}>
            <h2>{kit().files}</h2>
            <Show when={(files.latest?.length ?? 0) < 2}>
              <p>{kit().nothing}</p>
            </Show>
            <ul>
              {/* By id: files are made anew at every choice, and an opened one would close. */}
              <For each={files.latest?.map(({ id }) => id)}>
                {(id) => <FileOf id={id} files={files.latest ?? []} words={kit()} />}
              </For>
            </ul>
            <p class={styles["small"]}>{kit().untried}</p>
          </section>
          <section class={styles["files"]}>
            <h2>{kit().harmful.title}</h2>
            <p>{kit().harmful.lead}</p>
            <dl class={styles["harmful"]}>
              <For each={HARMFUL_POLICIES}>
                {(name) => (
                  <>
                    <dt>
                      <code>{name}</code>
                    </dt>
                    <dd>{kit().harmful.what[name]}</dd>
                  </>
                )}
              </For>
            </dl>
          </section>
          <section class={styles["files"]}>
            <h2>{kit().check}</h2>
            <p>{kit().toDoctor}</p>
            <p>
              <Link class={styles["link"]} to="/doctor">
                {`${site.origin}${href("/doctor")}`}
              </Link>
            </p>
          </section>
        </div>
      )}
    </Show>
  );
};

const FileOf: VoidComponent<{ id: KitFile; files: readonly MadeFile[]; words: KitWords }> = (
  props,
) => {
  const { saveFile } = useServices();
  const made = () => props.files.find(({ id }) => id === props.id);
  return (
    <Show when={made()}>
      {(file) => (
        <li class={styles["file"]} data-file={props.id}>
          <h3>{props.words.file[props.id].name}</h3>
          <p>{props.words.file[props.id].how}</p>
          <div>
            <Button onClick={() => saveFile(file().name, file().bytes, file().type)}>
              {props.words.save(file().name)}
            </Button>
          </div>
          <details>
            <summary>{props.words.show(file().name)}</summary>
            <textarea
              readOnly
              rows={Math.min(16, file().text.split("\n").length)}
              spellcheck={false}
              aria-label={file().name}
              value={file().text}
            />
          </details>
        </li>
      )}
    </Show>
  );
};

function toggled<T>(before: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const after = new Set(before);
  if (!after.delete(item)) after.add(item);
  return after;
}
