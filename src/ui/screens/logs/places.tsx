import { For, Show, type VoidComponent } from "solid-js";
import { LOG_PLACES, type LogPlace } from "../../../core/logs/log-places.data.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import { useServices } from "../../services.ts";
import styles from "./places.module.css";

/** This computer's system first, then the other, then the phone itself. */
function groups(
  system: string,
): readonly (readonly ["macos" | "windows" | "phone", readonly LogPlace[]])[] {
  const order =
    system === "windows"
      ? (["windows", "macos", "phone"] as const)
      : (["macos", "windows", "phone"] as const);
  return order.map(
    (id) => [id, LOG_PLACES.filter((place) => (place.system ?? "phone") === id)] as const,
  );
}

/** Where each log lies, by system and app. */
export const Places: VoidComponent<{ words: LogWords }> = (props) => {
  const { host } = useServices();
  const words = () => props.words.places;
  return (
    <section class={styles["places"]} aria-labelledby="places-title">
      <h2 id="places-title">{words().title}</h2>
      <p>{words().lead}</p>
      <For each={groups(host().system)}>
        {([system, places]) => (
          <section aria-labelledby={`places-${system}`}>
            <h3 id={`places-${system}`}>{words().systems[system]}</h3>
            <ul>
              <For each={places}>
                {(place) => (
                  <li data-place={place.id}>
                    <p class={styles["what"]}>
                      <strong>{words().kinds[place.kind]}</strong>
                      <Show when={place.system !== null}>
                        <span>
                          {place.apps.length === 0
                            ? words().anyApp
                            : place.apps.map((app) => words().apps[app]).join(" · ")}
                        </span>
                      </Show>
                    </p>
                    <code>{place.system === null ? words().onPhone : place.path}</code>
                    <small>
                      {words().files} <code>{place.files}</code>
                    </small>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </section>
  );
};
