// The statistics as tables in the words of one language: what the screen shows, draws and writes as CSV.
import { toCsv, type Cell } from "../../../core/history/csv.ts";
import { ENDINGS, type Ending, type Statistics } from "../../../core/history/statistics.ts";
import type { ShellWords } from "../../../i18n/en/shell.ts";
import type { StatisticsWords } from "../../../i18n/en/statistics.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { stepTitle } from "../../guide/guide-text.ts";
import { modelName } from "../history/group-name.ts";

export type TableId = "codes" | "models" | "months" | "helped";

export interface StatRow {
  /** As counted: "4013", "iPhone13,2", "2026-11", a step's id; "" where the sessions name none. */
  readonly key: string;
  readonly name: string;
  /** Sessions by how they ended; steps that helped are mended all. */
  readonly endings: Readonly<Record<Ending, number>>;
  readonly total: number;
}

export interface StatTable {
  readonly id: TableId;
  readonly rows: readonly StatRow[];
}

export interface StatTexts {
  readonly statistics: StatisticsWords;
  readonly guide: GuideWords;
  readonly shell: ShellWords;
}

/** All four tables; one may be empty. */
export function statTables(
  counted: Statistics,
  { statistics: words, guide, shell }: StatTexts,
  language: Language,
): readonly StatTable[] {
  const { codes, models, months, helped } = counted;
  return [
    {
      id: "codes",
      rows: codes.map(({ key, ...line }) => ({
        ...line,
        key: key === null ? "" : String(key),
        name: key === null ? words.none.codes : String(key),
      })),
    },
    {
      id: "models",
      rows: models.map(({ key, ...line }) => ({
        ...line,
        key: key ?? "",
        name: key === null ? words.none.models : modelName(key, shell),
      })),
    },
    {
      id: "months",
      rows: months.map(({ key, ...line }) => ({
        ...line,
        key: key ?? "",
        name: key === null ? words.none.months : monthName(key, language),
      })),
    },
    {
      id: "helped",
      rows: helped.map(({ step, times }) => ({
        key: step,
        name: stepTitle(guide, step),
        endings: { mended: times, "to-service": 0, "given-up": 0, open: 0 },
        total: times,
      })),
    },
  ];
}

/** All tables as one CSV, a line each row, the table's name in the first column. */
export function statCsv(tables: readonly StatTable[], words: StatisticsWords): string {
  const heads = words.csvHeads;
  const lines: Cell[][] = [
    [heads.table, heads.key, heads.name, ...ENDINGS.map((ending) => heads[ending]), heads.total],
  ];
  for (const { id, rows } of tables)
    for (const { key, name, endings, total } of rows)
      lines.push([
        words.tables[id],
        id === "codes" && key !== "" ? Number(key) : key,
        name,
        ...ENDINGS.map((ending) => endings[ending]),
        total,
      ]);
  return toCsv(lines);
}

/** "2026-11" as a language writes it. */
function monthName(month: string, language: Language): string {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  return new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(Date.UTC(year, number - 1, 1));
}
