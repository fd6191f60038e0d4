import { For, Show, type VoidComponent } from "solid-js";
import { ENDINGS } from "../../../core/history/statistics.ts";
import styles from "./bar-chart.module.css";
import type { StatRow } from "./stat-tables.ts";

/** Heights in CSS pixels: a line is its name above its bar. */
const LINE = 44;
const NAME = 16;
const BAR = 16;

/**
 * Lines of bars, each in parts by how its sessions ended. Widths are shares of the drawing and texts keep their size,
 * so it is as wide as its place. The table beside it says the same.
 */
export const BarChart: VoidComponent<{ rows: readonly StatRow[]; title: string }> = (props) => {
  const most = () => Math.max(1, ...props.rows.map(({ total }) => total));
  const percent = (sessions: number): string => `${(100 * sessions) / most()}%`;
  const parts = (row: StatRow) => {
    let before = 0;
    return ENDINGS.map((ending) => {
      const from = before;
      before += row.endings[ending];
      return { ending, from, sessions: row.endings[ending] };
    }).filter(({ sessions }) => sessions > 0);
  };
  return (
    <svg
      class={styles["chart"]}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of this page, not a file
      role="img"
      aria-label={props.title}
      width="100%"
      height={props.rows.length * LINE}
    >
      <For each={props.rows}>
        {(row, at) => (
          <svg y={at() * LINE} width="100%" height={LINE} data-bar={row.key}>
            <text x="0" y={NAME}>
              {row.name}
            </text>
            <text x="100%" y={NAME} text-anchor="end">
              {row.total}
            </text>
            <rect class={styles["ground"]} y={NAME + 6} width="100%" height={BAR} rx="3" />
            <For each={parts(row)}>
              {({ ending, from, sessions }) => (
                <rect
                  data-ending={ending}
                  x={percent(from)}
                  y={NAME + 6}
                  width={percent(sessions)}
                  height={BAR}
                />
              )}
            </For>
          </svg>
        )}
      </For>
    </svg>
  );
};

/** Which colour is which ending. */
export const Legend: VoidComponent<{
  names: Readonly<Record<(typeof ENDINGS)[number], string>>;
}> = (props) => (
  <ul class={styles["legend"]} aria-hidden="true">
    <For each={ENDINGS}>
      {(ending) => (
        <li>
          <svg width="16" height="16">
            <rect data-ending={ending} width="16" height="16" rx="3" />
          </svg>
          <Show when={props.names[ending]}>{(name) => <>{name()}</>}</Show>
        </li>
      )}
    </For>
  </ul>
);
