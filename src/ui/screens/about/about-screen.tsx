import { For, Show, type VoidComponent } from "solid-js";
import { loadAbout } from "../../../i18n/load.ts";
import { Link } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords, useWords } from "../../words.ts";
import styles from "./about-screen.module.css";
import { LicenceList } from "./licence-list.tsx";

/** What the app does, what it does not, and what becomes of the data. */
export const AboutScreen: VoidComponent = () => {
  const words = createLazyWords(loadAbout);
  const shell = useWords();
  const { app } = useServices();
  return (
    <Show when={words()}>
      {(about) => (
        <div class={styles["screen"]}>
          <h1>{about().title}</h1>
          <p>{about().name}</p>
          <For each={[about().does, about().doesNot, about().privacy]}>
            {(part) => (
              <section>
                <h2>{part.title}</h2>
                <ul class={styles["list"]}>
                  <For each={part.lines}>{(line) => <li>{line}</li>}</For>
                </ul>
              </section>
            )}
          </For>
          <section>
            <h2>{about().offline.title}</h2>
            <ul class={styles["list"]}>
              <For each={about().offline.lines}>{(line) => <li>{line}</li>}</For>
            </ul>
          </section>
          <section>
            <h2>{about().licences.title}</h2>
            <p>{shell().version(app.version, app.commit)}</p>
            <p>{about().licences.body}</p>
            <LicenceList />
          </section>
          <p>
            <Link class={styles["link"]} to="/keeping">
              {about().keeping}
            </Link>
          </p>
        </div>
      )}
    </Show>
  );
};
