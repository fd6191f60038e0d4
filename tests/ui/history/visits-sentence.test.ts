import { describe, expect, test } from "vitest";
import { visitsOf } from "../../../src/core/history/visits.ts";
import type { SessionSummary } from "../../../src/core/ports.ts";
import { visits as en } from "../../../src/i18n/en/visits.ts";
import { visits as ja } from "../../../src/i18n/ja/visits.ts";
import { visitsSentence } from "../../../src/ui/visits/visits-sentence.ts";
import { sessionId, summary } from "../../support/records.ts";

const told = (...earlier: readonly Partial<SessionSummary>[]) =>
  visitsOf(
    earlier.map((more, at) => ({
      id: sessionId(at + 1),
      summary: summary(more),
      count: 1,
      touched: at,
      sealed: true,
    })),
    { session: null, practice: false },
  );

describe("what earlier visits say in one line", () => {
  test("nothing at the first visit", () => {
    expect(visitsSentence(told(), en)).toBeNull();
  });

  test("which visit it is, what failed and how it ended, in both languages", () => {
    const twice = told(
      { codes: [4013], dfuMisses: 1, outcome: "given-up" },
      { codes: [4013], dfuMisses: 1, outcome: "to-service" },
    );
    expect(visitsSentence(twice, en)).toBe(
      "Third visit; DFU failed twice; 4013 in 2 sessions; handed to service once; ended without a repair once",
    );
    expect(visitsSentence(twice, ja)).toBe(
      "このデバイスは3回目です・DFUに2回失敗・4013が2件・修理窓口へ1件・直らずに終了1件",
    );
  });

  test("a phone that was here very often has a number", () => {
    const often = told(...Array.from({ length: 11 }, () => ({})));
    expect(visitsSentence(often, en)).toBe("12th visit");
  });
});
