import { For, Show, type VoidComponent } from "solid-js";
import type { Diagnosis, RankedCause, Strength } from "../../core/diagnosis/diagnose.ts";
import type { SessionWords } from "../../i18n/en/session.ts";
import styles from "./causes-panel.module.css";
import { FoundList, type FoundWords } from "./found-list.tsx";

const BARS: Readonly<Record<Strength, number>> = { weak: 1, fair: 2, strong: 3 };

/** Causes shown at once; the others are folded. */
const SHOWN = 4;

/** What may lie behind the failure, likeliest first; what speaks for and against each is one tap away. */
export const CausesPanel: VoidComponent<{ diagnosis: Diagnosis; words: FoundWords }> = (props) => {
  const words = () => props.words.session.causes;
  const known = () =>
    props.diagnosis.causes.some((cause) => cause.for.length > 0 || cause.against.length > 0);
  const first = () => props.diagnosis.causes.slice(0, SHOWN);
  const rest = () => props.diagnosis.causes.slice(SHOWN);
  return (
    <div class={styles["panel"]} data-causes="">
      <p class={styles["hint"]}>{known() ? words().scale : words().none}</p>
      <ol>
        <For each={first()}>{(cause) => <Cause cause={cause} words={props.words} />}</For>
      </ol>
      <details>
        <summary>{words().fewer}</summary>
        <ol>
          <For each={rest()}>{(cause) => <Cause cause={cause} words={props.words} />}</For>
        </ol>
      </details>
    </div>
  );
};

const Cause: VoidComponent<{ cause: RankedCause; words: FoundWords }> = (props) => {
  const words = () => props.words.session.causes;
  const named = () => props.words.diagnosis.causes[props.cause.cause];
  return (
    <li data-cause={props.cause.cause} data-strength={props.cause.strength}>
      <details>
        <summary class={styles["cause"]}>
          <span class={styles["name"]}>{named().name}</span>
          <StrengthBars strength={props.cause.strength} words={words()} />
        </summary>
        <div class={styles["grounds"]}>
          <p>{named().meaning}</p>
          <Grounds title={words().for} found={props.cause.for} words={props.words} />
          <Grounds title={words().against} found={props.cause.against} words={props.words} />
        </div>
      </details>
    </li>
  );
};

const Grounds: VoidComponent<{
  title: string;
  found: RankedCause["for"];
  words: FoundWords;
}> = (props) => (
  <div>
    <h3>{props.title}</h3>
    <Show
      when={props.found.length > 0}
      fallback={<p class={styles["hint"]}>{props.words.session.causes.nothing}</p>}
    >
      <FoundList found={props.found} words={props.words} />
    </Show>
  </div>
);

/** Three bars and the word: never a figure that would look more exact than it is. */
const StrengthBars: VoidComponent<{ strength: Strength; words: SessionWords["causes"] }> = (
  props,
) => (
  <span class={styles["strength"]}>
    <span class={styles["bars"]} aria-hidden="true">
      <For each={[1, 2, 3]}>{(bar) => <span data-on={bar <= BARS[props.strength]} />}</For>
    </span>
    {props.words.strength[props.strength]}
  </span>
);
