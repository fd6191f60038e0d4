import { createMemo, type VoidComponent } from "solid-js";
import type { Stamp } from "../../../core/session/events.ts";
import type { Change } from "../../../core/timeline/change.ts";
import { stabilityOf } from "../../../core/timeline/stability.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";
import { spanText } from "../../timeline/span-text.ts";
import { useLanguage } from "../../words.ts";
import styles from "./link-panel.module.css";
import type { WatchTexts } from "./watch-texts.ts";

/** How steady the link has been in the last two minutes, in one word and four figures. */
export const LinkPanel: VoidComponent<{
  recent: readonly Change[];
  now: Stamp;
  words: WatchWords["stability"];
  texts: WatchTexts;
}> = (props) => {
  const { language } = useLanguage();
  const stability = createMemo(() => stabilityOf(props.recent, props.now));
  const span = (ms: number | null): string =>
    ms === null ? props.words.none : spanText(ms, language());
  const rate = (): string => {
    const { dropsPerMinute } = stability();
    if (dropsPerMinute === null) return props.words.none;
    const format = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });
    return props.words.perMinute(format.format(dropsPerMinute));
  };
  return (
    <section
      class={styles["panel"]}
      aria-labelledby="watch-link"
      data-stability={stability().kind}
      data-drops={stability().drops}
    >
      <h2 id="watch-link">{props.words.title}</h2>
      <p class={styles["told"]}>{props.words.kinds[stability().kind].title}</p>
      <p>{props.words.kinds[stability().kind].told}</p>
      <dl class={styles["figures"]}>
        <div>
          <dt>{props.words.drops}</dt>
          <dd>{stability().drops}</dd>
        </div>
        <div>
          <dt>{props.words.rate}</dt>
          <dd>{rate()}</dd>
        </div>
        <div>
          <dt>{props.words.shortest}</dt>
          <dd>{span(stability().shortestLifeMs)}</dd>
        </div>
        <div>
          <dt>{props.words.seen}</dt>
          <dd>{span(stability().seenMs)}</dd>
        </div>
      </dl>
      <p class={styles["grade"]}>{props.texts.guide.grades[stability().grade].name}</p>
    </section>
  );
};
