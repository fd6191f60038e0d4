import { For, type VoidComponent } from "solid-js";
import { licences } from "virtual:licences";
import styles from "./about-screen.module.css";

/** The packages of others that the app is made with, each with the text of its licence. */
export const LicenceList: VoidComponent = () => (
  <ul>
    <For each={licences}>
      {(entry) => (
        <li>
          <details>
            <summary>
              {entry.name} {entry.version} ({entry.licence})
            </summary>
            <p class={styles["licence"]} lang="en">
              {entry.text}
            </p>
          </details>
        </li>
      )}
    </For>
  </ul>
);
