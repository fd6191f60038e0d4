import { For, Show, type JSX, type ParentComponent, type VoidComponent } from "solid-js";
import { ENDINGS } from "../../../core/history/statistics.ts";
import type { Times, Visits } from "../../../core/history/visits.ts";
import type { HistoryWords } from "../../../i18n/en/history.ts";
import { formatDate } from "../../format.ts";
import { stepTitle } from "../../guide/guide-text.ts";
import { Link } from "../../router.tsx";
import { useLanguage, useWords } from "../../words.ts";
import styles from "./device-screen.module.css";
import { verdictTitle, type DeviceTexts } from "./device-texts.ts";

/** What a phone's sessions say together: how they ended, which codes it showed, what helped. */
export const VisitsSummary: VoidComponent<{
  visits: Visits;
  texts: DeviceTexts;
  practice: boolean;
}> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const words = () => props.texts.history.device;
  const endings = () =>
    ENDINGS.map((value) => ({ value, times: props.visits.outcomes[value] })).filter(
      ({ times }) => times > 0,
    );
  return (
    <section
      class={styles["summary"]}
      data-known={props.visits.earlier}
      data-practice={props.practice}
    >
      <h2>{props.practice ? `${words().known} – ${shell().history.practice}` : words().known}</h2>
      <Show when={props.practice}>
        <p class={styles["hint"]}>{words().practice}</p>
      </Show>
      <dl>
        <Counts label={words().outcomes} list={endings()} words={words()}>
          {(ending) => <>{shell().history.outcome[ending]}</>}
        </Counts>
        <Counts label={words().codes} list={props.visits.codes} words={words()}>
          {(code) => <Link to={`/codes/${code}`}>{code}</Link>}
        </Counts>
        <Counts label={words().helped} list={props.visits.helped} words={words()}>
          {(step) => <Link to={`/steps/${step}`}>{stepTitle(props.texts.guide, step)}</Link>}
        </Counts>
        <Counts label={words().verdicts} list={props.visits.verdicts} words={words()}>
          {(kind) => <>{verdictTitle(props.texts.verdicts, kind)}</>}
        </Counts>
        <Show when={props.visits.dfuMisses > 0}>
          <Fact label={words().dfuMisses}>{props.visits.dfuMisses}</Fact>
        </Show>
        <Fact label={words().latest}>{formatDate(props.visits.lastWall ?? 0, language())}</Fact>
      </dl>
    </section>
  );
};

/** What was met, each with in how many sessions; nothing where there is none. */
function Counts<T extends string | number>(props: {
  label: string;
  list: readonly Times<T>[];
  words: HistoryWords["device"];
  children: (value: T) => JSX.Element;
}): JSX.Element {
  return (
    <Show when={props.list.length > 0}>
      <Fact label={props.label}>
        <ul>
          <For each={props.list}>
            {({ value, times }) => (
              <li>
                {props.children(value)}{" "}
                <span class={styles["times"]}>{props.words.times(times)}</span>
              </li>
            )}
          </For>
        </ul>
      </Fact>
    </Show>
  );
}

const Fact: ParentComponent<{ label: string }> = (props) => (
  <div>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </div>
);
