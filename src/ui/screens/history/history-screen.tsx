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
import { loadHistory } from "../../../i18n/load.ts";
import type { HistoryWords } from "../../../i18n/en/history.ts";
import { dayStart } from "../../day-start.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { createLazyWords } from "../../words.ts";
import { createResults } from "./create-results.ts";
import { DeviceGroupView } from "./device-group.tsx";
import { groupByDevice, type DeviceGroup } from "./group-by-device.ts";
import styles from "./history-screen.module.css";
import {
  filterOf,
  NO_SEARCH,
  orderOf,
  readSearch,
  searchPath,
  type Search,
} from "./search-address.ts";
import { SearchForm } from "./search-form.tsx";

/** While somebody types, the search waits this long for the next letter. */
const TYPING_MS = 150;

/** Every session on this computer, by device: to be searched, filtered and put in order. */
export const HistoryScreen: VoidComponent = () => {
  const words = createLazyWords(loadHistory);
  return <Show when={words()}>{(loaded) => <History words={loaded()} />}</Show>;
};

const History: VoidComponent<{ words: HistoryWords }> = (props) => {
  const { store, clock } = useServices();
  const { route, href } = useRouter();
  const results = createResults(store);
  const [search, setSearch] = createSignal<Search>(readSearch(location.search));
  const groups = createMemo<readonly DeviceGroup[]>(
    (before) => groupByDevice(results.rows(), before),
    [],
  );
  let waiting = (): void => {};
  const find = (): void => {
    waiting();
    void results.find(filterOf(search(), dayStart), orderOf(search()));
  };
  const change = (wanted: Search, typing: boolean): void => {
    setSearch(wanted);
    // The address follows without a step of its own: going back leaves the history, not one letter.
    window.history.replaceState(null, "", href(searchPath(wanted)));
    waiting();
    if (typing) waiting = clock.after(TYPING_MS, find);
    else find();
  };
  // The first time, and whenever a link or the back button leads to another search.
  createEffect(
    on(route, () => {
      setSearch(readSearch(location.search));
      find();
    }),
  );
  onCleanup(() => waiting());
  const searched = () => searchPath(search()) !== searchPath(NO_SEARCH);
  const told = (): string =>
    results.state() === "searching"
      ? props.words.results.searching
      : results.rows().length === 0
        ? ""
        : props.words.results.found(results.rows().length, results.state() === "more");

  return (
    <div class={styles["screen"]} data-results={results.state()} data-rows={results.rows().length}>
      <header class={styles["head"]}>
        <h1>{props.words.title}</h1>
        <nav aria-label={props.words.also}>
          <Link to="/statistics">{props.words.toStatistics}</Link>
          <Link to="/keeping">{props.words.toKeeping}</Link>
          <Link to="/bundles">{props.words.toBundles}</Link>
        </nav>
        <p>{props.words.lead}</p>
      </header>
      <SearchForm search={search()} words={props.words} onSearch={change} />
      <output class={styles["told"]}>{told()}</output>
      <Show when={results.trouble()}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <StorageSentence code={code()} />
            <Button onClick={find}>{props.words.results.again}</Button>
          </Notice>
        )}
      </Show>
      <For each={groups()}>{(group) => <DeviceGroupView group={group} words={props.words} />}</For>
      <Show when={results.state() === "end" && results.rows().length === 0}>
        <Show
          when={searched()}
          fallback={<p class={styles["empty"]}>{props.words.results.empty}</p>}
        >
          <p class={styles["empty"]} data-nothing="">
            {props.words.results.nothing} {props.words.results.nothingHint}
          </p>
        </Show>
      </Show>
      <Show when={results.state() === "more" && results.trouble() === null}>
        <Button id="more-sessions" onClick={() => void results.more()}>
          {props.words.results.more}
        </Button>
      </Show>
    </div>
  );
};
