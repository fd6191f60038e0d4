import { For, Show, type VoidComponent } from "solid-js";
import type { Found } from "../../../core/diagnosis/found.ts";
import type { Line } from "../../../core/guide/playbook.ts";
import { STOPS, type StopId } from "../../../core/guide/playbooks/codes.data.ts";
import { FoundList } from "../../causes/found-list.tsx";
import { Lines } from "../../guide/lines.tsx";
import type { SessionTexts } from "./session-texts.ts";
import styles from "./stop-panel.module.css";

/** Why no further repair is proposed, what that rests on, and what to take along. */
export const StopPanel: VoidComponent<{
  stop: StopId;
  restsOn: readonly Found[];
  texts: SessionTexts;
}> = (props) => {
  const words = () => props.texts.session.stopPanel;
  const lines = (): readonly Line[] => STOPS.find(({ id }) => id === props.stop)?.lines ?? [];
  return (
    <section class={styles["stop"]} data-stop={props.stop} aria-labelledby="stop-title">
      <h2 tabIndex={-1} id="stop-title">
        {props.texts.guide.stops[props.stop]}
      </h2>
      <Lines lines={lines()} guide={props.texts.guide} />
      <Show when={props.stop === "hardware-likely" && props.restsOn.length > 0}>
        <div class={styles["part"]} data-part="rests-on">
          <h3>{words().restsOn}</h3>
          <FoundList found={props.restsOn} words={props.texts} />
        </div>
      </Show>
      <div class={styles["part"]}>
        <h3>{words().take}</h3>
        <ul class={styles["take"]}>
          <For each={words().takeList}>{(thing) => <li>{thing}</li>}</For>
        </ul>
      </div>
    </section>
  );
};
