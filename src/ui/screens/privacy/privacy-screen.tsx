import {
  createEffect,
  createResource,
  createSignal,
  For,
  onCleanup,
  Show,
  type VoidComponent,
} from "solid-js";
import type { Request } from "../../../core/doctor/port.ts";
import { loadPrivacy } from "../../../i18n/load.ts";
import { useServices } from "../../services.ts";
import { createLazyWords } from "../../words.ts";
import styles from "./privacy-screen.module.css";

/** What is stored, what leaves, and every request this page has made, live. */
export const PrivacyScreen: VoidComponent = () => {
  const words = createLazyWords(loadPrivacy);
  const services = useServices();
  const [port] = createResource(() => services.doctor());
  const [requests, setRequests] = createSignal<readonly Request[]>([]);
  createEffect(() => {
    const stop = port()?.requests(setRequests);
    if (stop !== undefined) onCleanup(stop);
  });
  const sent = () => requests().filter(({ fromNetwork, own }) => fromNetwork && own).length;
  const foreign = () => requests().filter(({ own }) => !own).length;
  const fromCopy = () => requests().length - sent() - foreign();
  return (
    <Show when={words()}>
      {(privacy) => (
        <div class={styles["screen"]}>
          <h1>{privacy().title}</h1>
          <p>{privacy().lead}</p>
          <For each={privacy().parts}>
            {(part) => (
              <section>
                <h2>{part.title}</h2>
                <ul class={styles["list"]}>
                  <For each={part.lines}>{(line) => <li>{line}</li>}</For>
                </ul>
              </section>
            )}
          </For>
          <section class={styles["network"]} data-sent={sent()} data-foreign={foreign()}>
            <h2>{privacy().network.title}</h2>
            <p>{privacy().network.lead}</p>
            <ul class={styles["list"]}>
              <li>{sent() === 0 ? privacy().network.none : privacy().network.some(sent())}</li>
              <li>{privacy().network.foreign(foreign())}</li>
              <li>{privacy().network.fromCopy(fromCopy())}</li>
            </ul>
            <details>
              <summary>{privacy().network.list}</summary>
              <ul class={styles["requests"]}>
                <For each={requests()}>{({ url }) => <li>{url}</li>}</For>
              </ul>
            </details>
            <p class={styles["method"]}>{privacy().network.method}</p>
          </section>
        </div>
      )}
    </Show>
  );
};
