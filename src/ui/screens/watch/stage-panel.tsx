import { Match, Show, Switch, type ParentComponent } from "solid-js";
import type { Stamp } from "../../../core/session/events.ts";
import { measured } from "../../../core/timeline/change.ts";
import { STAGE_TIMES } from "../../../core/timeline/stage-times.data.ts";
import type { RestoreWatch } from "../../../core/timeline/watch-state.ts";
import type { ShellWords } from "../../../i18n/en/shell.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";
import { clockText, spanText } from "../../timeline/span-text.ts";
import { useLanguage } from "../../words.ts";
import styles from "./stage-panel.module.css";

/** The stage as it stands: how long it has lasted, how long it usually does, and at most. */
export const StagePanel: ParentComponent<{
  watch: RestoreWatch;
  now: Stamp;
  words: WatchWords;
  shell: ShellWords;
}> = (props) => {
  const { language } = useLanguage();
  const stage = () => props.watch.stage;
  const ranMs = () => {
    const { since } = props.watch;
    if (since === null) return 0;
    // From another opening of the page only the wall clock tells.
    return measured(since, props.now) ?? Math.max(0, props.now.wall - since.wall);
  };
  const times = () => STAGE_TIMES[stage()];
  const usualMs = () => times()?.usual?.ms ?? null;
  const longestMs = () => times()?.longest?.ms ?? null;
  const pace = () => {
    if (ranMs() > (longestMs() ?? Infinity)) return "late";
    return ranMs() > 1.5 * (usualMs() ?? Infinity) ? "over" : "fine";
  };
  /** The usual time fills half of the bar; the other half goes on to the longest. */
  const filled = () => {
    const [ran, usual, longest] = [ranMs(), usualMs(), longestMs()];
    if (usual === null || longest === null) return 0;
    if (ran <= usual) return (50 * ran) / usual;
    return Math.min(100, 50 + (50 * (ran - usual)) / (longest - usual));
  };
  const waiting = () => stage() === "idle" || stage() === "normal";
  return (
    <section class={styles["panel"]} aria-labelledby="watch-stage" data-pace={pace()}>
      <div class={styles["now"]}>
        <p class={styles["live"]}>{props.words.watching}</p>
        <h2 id="watch-stage">{props.words.stages[stage()].title}</h2>
        <p>{props.words.stages[stage()].told}</p>
        <Show when={props.watch.hops > 0}>
          <p class={styles["hops"]}>{props.words.stage.hops(props.watch.hops)}</p>
        </Show>
      </div>
      <div class={styles["times"]}>
        <p class={styles["clock"]}>
          <span>{props.words.stage.since}</span> <time>{clockText(ranMs())}</time>
        </p>
        <Show
          when={usualMs() !== null}
          fallback={<p class={styles["hint"]}>{props.words.stage.noTime}</p>}
        >
          <svg class={styles["bar"]} aria-hidden="true">
            <rect class={styles["track"]} width="100%" height="8" rx="4" />
            <rect class={styles["fill"]} width={`${filled()}%`} height="8" rx="4" />
            <line x1="50%" x2="50%" y1="0" y2="14" />
          </svg>
          <dl>
            <div>
              <dt>{props.words.stage.usual}</dt>
              <dd>{spanText(usualMs() ?? 0, language())}</dd>
            </div>
            <Show when={longestMs()}>
              {(ms) => (
                <div>
                  <dt>{props.words.stage.longest}</dt>
                  <dd>{spanText(ms(), language())}</dd>
                </div>
              )}
            </Show>
          </dl>
          <Switch>
            <Match when={pace() === "late"}>
              <p class={styles["late"]}>{props.words.stage.late}</p>
            </Match>
            <Match when={pace() === "over"}>
              <p class={styles["hint"]}>{props.words.stage.over}</p>
            </Match>
          </Switch>
        </Show>
      </div>
      <Show when={waiting()}>
        <div class={styles["app"]}>
          <h3>{props.words.app.title}</h3>
          <p>{props.words.app.told}</p>
        </div>
      </Show>
      <div class={styles["foot"]}>
        <p class={styles["hint"]}>{props.words.notices.lasts}</p>
        {props.children}
      </div>
    </section>
  );
};
