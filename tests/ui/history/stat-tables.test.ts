import { describe, expect, test } from "vitest";
import { createTally } from "../../../src/core/history/statistics.ts";
import { guide as guideEn } from "../../../src/i18n/en/guide.ts";
import { shell as shellEn } from "../../../src/i18n/en/shell.ts";
import { statistics as en } from "../../../src/i18n/en/statistics.ts";
import { guide as guideJa } from "../../../src/i18n/ja/guide.ts";
import { shell as shellJa } from "../../../src/i18n/ja/shell.ts";
import { statistics as ja } from "../../../src/i18n/ja/statistics.ts";
import { monthOf } from "../../../src/ui/day-start.ts";
import { statCsv, statTables } from "../../../src/ui/screens/statistics/stat-tables.ts";
import { summary } from "../../support/records.ts";

const tally = createTally(monthOf);
tally.add(
  summary({
    codes: [-1],
    productType: "iPhone13,2",
    outcome: "mended",
    helped: "dfu-restore",
    startedWall: new Date(2026, 10, 28, 9).getTime(),
  }),
);
tally.add(summary({ productType: "=cmd", outcome: "given-up", startedWall: 0 }));
const counted = tally.result();

describe("statistics as CSV", () => {
  test("a line each row of each table, negative codes as numbers, formulas as text", () => {
    const tables = statTables(counted, { statistics: en, guide: guideEn, shell: shellEn }, "en");
    const lines = statCsv(tables, en).slice(1).split("\r\n");
    expect(lines).toContain("Outcomes by code,-1,'-1,1,0,0,0,1");
    expect(lines).toContain("Outcomes by code,,No code,0,0,1,0,1");
    expect(lines).toContain("Outcomes by model,'=cmd,'=cmd,0,0,1,0,1");
    expect(lines).toContain('Outcomes by model,"iPhone13,2",iPhone 12,1,0,0,0,1');
    expect(lines).toContain("Outcomes by month,2026-11,Nov 2026,1,0,0,0,1");
    expect(lines.at(-1)).toBe("");
  });

  test("in Japanese the same figures under Japanese heads", () => {
    const tables = statTables(counted, { statistics: ja, guide: guideJa, shell: shellJa }, "ja");
    const lines = statCsv(tables, ja).slice(1).split("\r\n");
    expect(lines[0]).toBe("表,キー,名前,直った,修理窓口へ,直らずに終了,途中,合計");
    expect(lines).toContain("月別の結果,2026-11,2026年11月,1,0,0,0,1");
  });
});
