import {
  createEffect,
  createMemo,
  createSignal,
  For,
  on,
  onCleanup,
  Show,
  type VoidComponent,
} from "solid-js";
import { EVERY_SESSION } from "../../../core/history/match.ts";
import { mendedShare } from "../../../core/history/statistics.ts";
import type { StatisticsWords } from "../../../i18n/en/statistics.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadGuide, loadStatistics } from "../../../i18n/load.ts";
import { dayStart } from "../../day-start.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import { Legend } from "./bar-chart.tsx";
import { createCounting } from "./create-counting.ts";
import { rangePath, readRange, sameRange, type DayRange } from "./range-address.ts";
import { StatSection } from "./stat-section.tsx";
import { statCsv, statTables } from "./stat-tables.ts";
import styles from "./statistics-screen.module.css";

interface Loaded {
  readonly statistics: StatisticsWords;
  readonly guide: GuideWords;
}

async function loadTexts(language: Language): Promise<Loaded> {
  const [statistics, guide] = await Promise.all([loadStatistics(language), loadGuide(language)]);
  return { statistics, guide };
}

/** How the repairs on this computer ended. */
export const StatisticsScreen: VoidComponent = () => {
  const texts = createLazyWords(loadTexts);
  return <Show when={texts()}>{(loaded) => <StatisticsOf texts={loaded()} />}</Show>;
};

const StatisticsOf: VoidComponent<{ texts: Loaded }> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const { store, saveFile, clock } = useServices();
  const counting = createCounting(store);
  const { route, href } = useRouter();
  const [range, setRange] = createSignal(readRange(location.search), { equals: sameRange });
  const change = (part: Partial<DayRange>): void => {
    const wanted = { ...range(), ...part };
    setRange(wanted);
    // The address follows without a step of its own, so that coming back finds the days that were counted.
    window.history.replaceState(null, "", href(rangePath(wanted)));
  };
  const words = () => props.texts.statistics;
  const count = (): void =>
    void counting.count({
      ...EVERY_SESSION,
      practice: false,
      fromWall: range().from === "" ? null : dayStart(range().from, 0),
      toWall: range().to === "" ? null : dayStart(range().to, 1),
    });
  createEffect(count);
  // A link to other days, or to all of them, leads to this same screen.
  createEffect(on(route, () => setRange(readRange(location.search)), { defer: true }));
  onCleanup(() => counting.stop());
  const all = () => ({ ...props.texts, shell: shell() });
  const tables = createMemo(() => {
    const counted = counting.result();
    return counted === null ? [] : statTables(counted, all(), language());
  });
  const share = (): string | null => {
    const counted = counting.result();
    const mended = counted === null ? null : mendedShare(counted.endings);
    return mended === null
      ? null
      : words().mended(new Intl.NumberFormat(language(), { style: "percent" }).format(mended));
  };
  const save = (): void => {
    const day = new Date(clock.now().wall).toISOString().slice(0, 10);
    const bytes = new TextEncoder().encode(statCsv(tables(), words()));
    saveFile(`kintsugi-statistics-${day}.csv`, bytes, "text/csv");
  };
  const sessions = () =>
    counting.state() === "counting" ? counting.sessions() : (counting.result()?.sessions ?? 0);
  return (
    <div class={styles["screen"]} data-counting={counting.state()} data-sessions={sessions()}>
      <header class={styles["head"]}>
        <h1>{words().title}</h1>
        <Link to="/history">{words().back}</Link>
        <p>{words().lead}</p>
      </header>
      <fieldset class={styles["range"]}>
        <legend>{words().range}</legend>
        <label>
          {words().from}
          <input
            type="date"
            data-range="from"
            value={range().from}
            max={range().to || undefined}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
        </label>
        <label>
          {words().to}
          <input
            type="date"
            data-range="to"
            value={range().to}
            min={range().from || undefined}
            onChange={(event) => change({ to: event.currentTarget.value })}
          />
        </label>
      </fieldset>
      <output class={styles["told"]}>
        {counting.state() === "counting"
          ? words().counting(sessions())
          : words().sessions(sessions())}
        <Show when={share()}>{(text) => <>{` · ${text()}`}</>}</Show>
      </output>
      <Show when={counting.state() === "counting"}>
        <Button kind="quiet" onClick={() => counting.stop()}>
          {words().stop}
        </Button>
      </Show>
      <Show when={counting.state() === "stopped"}>
        <Notice kind="alert" announce="alert">
          <Show when={counting.trouble()} fallback={<p>{words().stopped}</p>}>
            {(code) => <StorageSentence code={code()} />}
          </Show>
          <Button onClick={count}>{words().again}</Button>
        </Notice>
      </Show>
      <Show
        when={(counting.result()?.sessions ?? 0) > 0}
        fallback={
          <Show when={counting.state() === "done"}>
            <p class={styles["hint"]}>{words().empty}</p>
          </Show>
        }
      >
        <div class={styles["save"]}>
          <Button id="save-csv" onClick={save}>
            {words().csv}
          </Button>
          <span class={styles["hint"]}>{words().csvHint}</span>
        </div>
        <Legend names={shell().history.outcome} />
        <For each={tables().filter(({ rows }) => rows.length > 0)}>
          {(table) => <StatSection table={table} range={range()} texts={all()} />}
        </For>
        <Show when={counting.result()?.beyond}>
          {(beyond) => <p class={styles["hint"]}>{words().beyond(beyond())}</p>}
        </Show>
      </Show>
    </div>
  );
};
