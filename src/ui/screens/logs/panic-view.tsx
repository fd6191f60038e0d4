import { For, Show, type VoidComponent } from "solid-js";
import type { PanicFacts } from "../../../core/logs/autopsy.ts";
import type { LogWords } from "../../../i18n/log-words.ts";
import { Notice } from "../../kit/notice.tsx";
import styles from "./attempt-view.module.css";

/** What a panic log says, with the caution that its tables differ. */
export const PanicView: VoidComponent<{ panic: PanicFacts; words: LogWords }> = (props) => {
  const words = () => props.words.panic;
  const facts = (): readonly (readonly [string, string])[] =>
    (
      [
        [words().product, props.panic.product],
        [words().system, props.panic.osVersion],
        [words().date, props.panic.date],
        [words().firstLine, props.panic.firstLine],
        [words().sensors, props.panic.sensors.join(", ")],
        [words().service, props.panic.service],
        [words().sensorArray, props.panic.sensorArray],
      ] as const
    ).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const]));
  return (
    <section class={styles["attempt"]} data-panic="">
      <h4>{words().title}</h4>
      <Show when={facts().length > 0}>
        <dl class={styles["panic"]}>
          <For each={facts()}>
            {([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>
                  <bdi>
                    <code>{value}</code>
                  </bdi>
                </dd>
              </>
            )}
          </For>
        </dl>
      </Show>
      <Notice kind="gold">
        <p data-caution="">{words().caution}</p>
      </Notice>
    </section>
  );
};
