import { createMemo, createSignal, For, Match, Show, Switch, type VoidComponent } from "solid-js";
import { compareSessions } from "../../../core/history/compare.ts";
import type { SessionId } from "../../../core/session/events.ts";
import { replay } from "../../../core/session/replay.ts";
import { as } from "../../kit/narrow.ts";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { Link } from "../../router.tsx";
import { createReading } from "../../state/read-session.ts";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import { compareTables, type ComparedSessions, type CompareTable } from "./compare-lines.ts";
import styles from "./compare-screen.module.css";
import { loadCompareTexts, type CompareTexts } from "./compare-texts.ts";

/** Two sessions side by side. */
export const CompareScreen: VoidComponent<{ first: SessionId | null; second: SessionId | null }> = (
  props,
) => {
  const shell = useWords();
  const texts = createLazyWords(loadCompareTexts);
  const first = createReading(() => props.first);
  const second = createReading(() => props.second);
  const both = createMemo((): ComparedSessions | "missing" | "reading" => {
    const [a, b] = [first(), second()];
    if (a === undefined || b === undefined) return "reading";
    if (a.kind !== "record" || b.kind !== "record") return "missing";
    const states = [a, b].map(({ id, record }) => replay(id, record.events));
    const [one, two] = states;
    if (one === undefined || two === undefined) return "missing";
    return { first: one, second: two, comparison: compareSessions(one, two) };
  });
  const compared = () => {
    const now = both();
    return typeof now === "string" ? undefined : now;
  };
  const failure = () => [first(), second()].find((reading) => reading?.kind === "failed");
  return (
    <Show when={texts()} fallback={<p>{shell().loading}</p>}>
      {(loaded) => (
        <div class={styles["screen"]}>
          <h1>{loaded().history.compare.title}</h1>
          <Switch fallback={<p>{shell().loading}</p>}>
            <Match when={compared()}>
              {(sessions) => <Compared sessions={sessions()} texts={loaded()} />}
            </Match>
            <Match when={failure()}>
              {(reading) => (
                <Show when={as(reading(), "failed")}>
                  {(failed) => (
                    <Notice kind="alert" announce="alert">
                      <StorageSentence code={failed().code} />
                    </Notice>
                  )}
                </Show>
              )}
            </Match>
            <Match when={both() === "missing"}>
              <p data-lost="">{loaded().history.compare.lost}</p>
              <Link to="/history">{loaded().history.device.back}</Link>
            </Match>
          </Switch>
        </div>
      )}
    </Show>
  );
};

/** The tables of two states. `linked` false: they are not sessions of this laptop, and lead nowhere. */
export const Compared: VoidComponent<{
  sessions: ComparedSessions;
  texts: CompareTexts;
  linked?: boolean;
}> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const [onlyDifferences, setOnly] = createSignal(false);
  const words = () => props.texts.history.compare;
  const samePhone = () =>
    ({ true: "same", false: "other", null: "unknown" } as const)[
      `${props.sessions.comparison.samePhone}`
    ];
  const tables = createMemo(() =>
    compareTables(props.sessions, props.texts, shell(), language())
      .map(({ part, lines }) => ({
        part,
        lines: onlyDifferences() ? lines.filter(({ differs }) => differs) : lines,
      }))
      .filter(({ lines }) => lines.length > 0),
  );
  return (
    <>
      {/* Of one session at two levels, or with two ends, nobody asks whether it is one phone. */}
      <Show when={props.sessions.first.id !== props.sessions.second.id}>
        <p data-same={samePhone()}>{words().samePhone[samePhone()]}</p>
      </Show>
      <label class={styles["only"]}>
        <input
          type="checkbox"
          id="only-differences"
          checked={onlyDifferences()}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
        {words().onlyDifferences}
      </label>
      <Show when={tables().length > 0} fallback={<p>{words().same}</p>}>
        <table class={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{words().aspect}</th>
              <th scope="col">
                <Named
                  session={props.sessions.first.id}
                  linked={props.linked ?? true}
                  name={words().first}
                />
              </th>
              <th scope="col">
                <Named
                  session={props.sessions.second.id}
                  linked={props.linked ?? true}
                  name={words().second}
                />
              </th>
            </tr>
          </thead>
          <For each={tables()}>{(table) => <Part table={table} texts={props.texts} />}</For>
        </table>
      </Show>
    </>
  );
};

const Named: VoidComponent<{ session: SessionId; linked: boolean; name: string }> = (props) => (
  <Show when={props.linked} fallback={props.name}>
    <Link to={`/session/${props.session}`}>{props.name}</Link>
  </Show>
);

const Part: VoidComponent<{ table: CompareTable; texts: CompareTexts }> = (props) => {
  const words = () => props.texts.history.compare;
  return (
    <tbody data-part={props.table.part}>
      <tr>
        <th colSpan={3} scope="rowgroup" class={styles["part"]}>
          {words().parts[props.table.part]}
        </th>
      </tr>
      <For each={props.table.lines}>
        {(line) => (
          <tr data-differs={line.differs}>
            <th scope="row">
              {line.name}{" "}
              <Show when={line.differs}>
                <small class={styles["differs"]}>{words().differs}</small>
              </Show>
            </th>
            <td>{line.first}</td>
            <td>{line.second}</td>
          </tr>
        )}
      </For>
    </tbody>
  );
};
