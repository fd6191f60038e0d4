import { For, Show, type VoidComponent } from "solid-js";
import { ENDINGS, mendedShare } from "../../../core/history/statistics.ts";
import { Link } from "../../router.tsx";
import { useLanguage } from "../../words.ts";
import { BarChart } from "./bar-chart.tsx";
import { sessionsPath, type DayRange } from "./range-address.ts";
import type { StatRow, StatTable, StatTexts } from "./stat-tables.ts";
import styles from "./statistics-screen.module.css";

/** Lines that are drawn; the table has all. Months are drawn as they come, the latest last. */
const DRAWN = 12;

/** One table with its drawing. */
export const StatSection: VoidComponent<{
  table: StatTable;
  range: DayRange;
  texts: StatTexts;
}> = (props) => {
  const { language } = useLanguage();
  const words = () => props.texts.statistics;
  const id = () => props.table.id;
  const drawn = () =>
    id() === "months" ? props.table.rows.slice(-DRAWN) : props.table.rows.slice(0, DRAWN);
  const head = () =>
    ({
      codes: words().columns.code,
      models: words().columns.model,
      months: words().columns.month,
      helped: words().columns.step,
    })[id()];
  const share = ({ endings }: StatRow): string => {
    const mended = mendedShare(endings);
    return mended === null
      ? "–"
      : new Intl.NumberFormat(language(), { style: "percent" }).format(mended);
  };
  /** Where a line leads: to the sessions it counts. */
  const address = ({ key }: StatRow): string | null => sessionsPath(id(), key, props.range);
  return (
    <section class={styles["section"]} data-table={id()}>
      <h2>{words().tables[id()]}</h2>
      <Show when={words().notes[id()]}>{(note) => <p class={styles["hint"]}>{note()}</p>}</Show>
      <div class={styles["pair"]}>
        <figure>
          <BarChart rows={drawn()} title={words().chart(words().tables[id()])} />
          <Show when={props.table.rows.length > DRAWN && id() !== "months"}>
            <figcaption class={styles["hint"]}>{words().fewest(DRAWN)}</figcaption>
          </Show>
        </figure>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
        <section class={styles["scroll"]} tabindex={0} aria-label={words().tables[id()]}>
          <table>
            <thead>
              <tr>
                <th scope="col">{head()}</th>
                <Show
                  when={id() !== "helped"}
                  fallback={<th scope="col">{words().columns.times}</th>}
                >
                  <For each={ENDINGS}>
                    {(ending) => <th scope="col">{props.texts.shell.history.outcome[ending]}</th>}
                  </For>
                  <th scope="col">{words().columns.total}</th>
                  <th scope="col">{words().columns.share}</th>
                </Show>
              </tr>
            </thead>
            <tbody>
              <For each={props.table.rows}>
                {(row) => (
                  <tr data-key={row.key}>
                    <th scope="row">
                      <Show when={address(row)} fallback={row.name}>
                        {(to) => <Link to={to()}>{row.name}</Link>}
                      </Show>
                    </th>
                    <Show when={id() !== "helped"} fallback={<td>{row.total}</td>}>
                      <For each={ENDINGS}>{(ending) => <td>{row.endings[ending]}</td>}</For>
                      <td>{row.total}</td>
                      <td>{share(row)}</td>
                    </Show>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </div>
    </section>
  );
};
