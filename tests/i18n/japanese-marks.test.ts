import { expect, test } from "vitest";
import { bundle } from "../../src/i18n/ja/bundle.ts";
import { bundles } from "../../src/i18n/ja/bundles.ts";
import { doctor } from "../../src/i18n/ja/doctor.ts";
import { handover } from "../../src/i18n/ja/handover.ts";
import { keeping } from "../../src/i18n/ja/keeping.ts";
import { learn } from "../../src/i18n/ja/learn.ts";
import { logs } from "../../src/i18n/ja/logs.ts";
import { sheet } from "../../src/i18n/ja/sheet.ts";
import { verdict } from "../../src/i18n/ja/coach/verdict.ts";

test("identifiers cut short stand before Japanese brackets", () => {
  for (const { masked } of [bundle, sheet])
    expect(masked(["…12AB", "…34CD"])).toMatch(/^…12AB、…34CD（.+）$/);
});

test.each([
  ["the level of a bundle", bundles.view.level("完全版", handover.level.drops.complete)],
  ["the codes of a bundle", bundles.view.codes([4013, 9])],
  ["no codes of a bundle", bundles.view.codes([])],
  ["the codes on a sheet", sheet.codes([4013, 9])],
  ["what a verdict may be as well", sheet.mayBe(["復元", "アップデート"])],
  ["what the maker's version concluded", bundles.view.maker("なし")],
  ["what this version concludes", bundles.view.here("なし")],
  ["a check of the doctor", doctor.line(doctor.check.locks, doctor.state.locks())],
  ["how many lines are marked", logs.viewer.marked(3)],
  ["the hash of a file", handover.out.hash("ab12")],
  ["a session that was refused", keeping.report.session("ab12", keeping.refusal["chain-broken"])],
  ["the range of a code", learn.code.inRange("4013")],
  ["another timing", verdict.offer("8秒")],
])("%s is told in Japanese with Japanese marks", (_, told) => {
  expect(told).toMatch(/：\S/);
  expect(told).not.toMatch(/[:,.]/);
});
