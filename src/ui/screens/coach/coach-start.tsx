import { For, Show, type VoidComponent } from "solid-js";
import { useBus } from "../../bus-context.ts";
import { DeviceOutline } from "../../device/device-outline.tsx";
import { Link } from "../../router.tsx";
import { useWords } from "../../words.ts";
import styles from "./coach-start.module.css";
import type { CoachTexts } from "./coach-texts.ts";
import { GOALS, SCREEN_OF } from "./goals.ts";

/** What the coach is, and the choice of what to reach; the device is asked for after it. */
export const CoachStart: VoidComponent<{ texts: CoachTexts }> = (props) => {
  const words = useWords();
  const bus = useBus();
  const coach = () => props.texts.coach;
  return (
    <div class={styles["screen"]}>
      <header class={styles["head"]}>
        <h1>{coach().title}</h1>
        <p>{coach().lead}</p>
        <Show when={bus().length > 0}>
          <p class={styles["bus"]}>
            <strong>{coach().choose.attached}</strong>{" "}
            {bus()
              .map(
                (seen) =>
                  `${seen.name(words().device)} (${words().device.mode[seen.identity.mode]})`,
              )
              .join(", ")}
          </p>
        </Show>
      </header>
      <section aria-labelledby="goals-title">
        <h2 id="goals-title">{coach().choose.goal}</h2>
        <ul class={styles["goals"]}>
          <For each={GOALS}>
            {(goal) => (
              <li>
                <Link class={styles["goal"]} to={`/coach/${goal}`}>
                  <DeviceOutline shape="iphone-face" down={[]} screen={SCREEN_OF[goal]} />
                  <span>
                    <strong>{coach().goals[goal].name}</strong>
                    <small>{coach().goals[goal].what}</small>
                  </span>
                </Link>
              </li>
            )}
          </For>
        </ul>
      </section>
    </div>
  );
};
