import { For, Show, type VoidComponent } from "solid-js";
import { MAX_HOPS, type Hop, type SessionState } from "../../../core/session/state.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { formatSeconds, formatTime } from "../../format.ts";
import { useLanguage, useWords } from "../../words.ts";
import styles from "./bus-trail.module.css";

/** The phone's stays on the bus, the latest first: when, in which mode, how long. */
export const BusTrail: VoidComponent<{ state: SessionState; words: SessionWords }> = (props) => {
  const words = useWords();
  const { language } = useLanguage();
  const latestFirst = () => props.state.hops.toReversed();
  const ending = (hop: Hop): string => {
    const { lasted, stillThere, unseen } = props.words.trail;
    // Only within one opening of the page is there a clock that can be trusted.
    if (hop.to !== null) return lasted(formatSeconds(hop.to.mono - hop.from.mono, language()));
    return props.state.mode !== null && hop === props.state.hops.at(-1) ? stillThere : unseen;
  };
  return (
    <Show when={props.state.hops.length > 0}>
      <details class={styles["trail"]}>
        <summary>
          {props.words.trail.title} ({props.state.hops.length})
        </summary>
        <ol>
          <For each={latestFirst()}>
            {(hop) => (
              <li>
                <time>{formatTime(hop.from.wall, language())}</time>
                <strong>{words().device.mode[hop.mode]}</strong>
                <span>{ending(hop)}</span>
              </li>
            )}
          </For>
        </ol>
        <Show when={props.state.hops.length === MAX_HOPS}>
          <p>{props.words.trail.older}</p>
        </Show>
      </details>
    </Show>
  );
};
