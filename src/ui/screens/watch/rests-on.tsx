import { For, Show, type VoidComponent } from "solid-js";
import type { Change } from "../../../core/timeline/change.ts";
import { RULES } from "../../../core/timeline/rules.data.ts";
import type { Verdict } from "../../../core/timeline/verdict.ts";
import { formatTime } from "../../format.ts";
import { useLanguage, useWords } from "../../words.ts";
import styles from "./verdict-panel.module.css";
import type { WatchTexts } from "./watch-texts.ts";

/** The grounds of a verdict: what its rule asks for, and the entries of the record with their times. */
export const RestsOn: VoidComponent<{
  verdict: Verdict;
  changes: readonly Change[];
  texts: WatchTexts;
}> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const words = () => props.texts.watch;
  const entries = () => {
    const orders = new Set(props.verdict.restsOn);
    return props.changes.filter(({ order }) => orders.has(order));
  };
  const told = (change: Change): string => {
    const { record } = words();
    switch (change.kind) {
      case "came":
        return record.came(shell().device.mode[change.mode]);
      case "left":
      case "gap":
      case "resumed":
        return record[change.kind];
      case "watching":
      case "time":
        return record.other;
    }
  };
  /** Grounds about what was missing belong only where something was. */
  const bases = () =>
    RULES[props.verdict.kind].restsOn.filter((id) =>
      id === "break-in-watching" || id === "mode-never-seen" ? !props.verdict.unbroken : true,
    );
  return (
    <div>
      <h3>{words().verdict.restsOn}</h3>
      <ul>
        <For each={bases()}>{(id) => <li data-basis={id}>{words().bases[id]}</li>}</For>
      </ul>
      <Show when={entries().length > 0}>
        <h4>{words().verdict.entries}</h4>
        <ol class={styles["entries"]}>
          <For each={entries()}>
            {(change) => (
              <li>
                <time>{formatTime(change.at.wall, language())}</time> {told(change)}
              </li>
            )}
          </For>
        </ol>
      </Show>
    </div>
  );
};
