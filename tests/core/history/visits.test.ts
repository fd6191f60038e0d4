import { describe, expect, test } from "vitest";
import { visitsOf } from "../../../src/core/history/visits.ts";
import type { SessionRow, SessionSummary } from "../../../src/core/ports.ts";
import { sessionId, summary } from "../../support/records.ts";

const row = (number: number, more: Partial<SessionSummary> = {}): SessionRow => ({
  id: sessionId(number),
  summary: summary(more),
  count: 3,
  touched: number,
  sealed: more.outcome !== undefined,
});
const HERE = { session: sessionId(9), practice: false };

describe("visits", () => {
  test("the session that stands open is no earlier visit", () => {
    const rows = [row(9), row(1, { outcome: "mended" }), row(2, { outcome: "given-up" })];
    expect(visitsOf(rows, HERE)).toMatchObject({
      earlier: 2,
      outcomes: { open: 0, mended: 1, "to-service": 0, "given-up": 1 },
    });
  });

  test("a phone that was never here says nothing", () => {
    expect(visitsOf([row(9)], HERE)).toEqual({
      earlier: 0,
      lastWall: null,
      outcomes: { open: 0, mended: 0, "to-service": 0, "given-up": 0 },
      codes: [],
      helped: [],
      verdicts: [],
      dfuMisses: 0,
    });
  });

  test("practice and repairs do not count for each other", () => {
    const rows = [row(1, { practice: true, dfuMisses: 4 }), row(2, { dfuMisses: 1 })];
    expect(visitsOf(rows, HERE)).toMatchObject({ earlier: 1, dfuMisses: 1 });
    expect(visitsOf(rows, { session: null, practice: true })).toMatchObject({
      earlier: 1,
      dfuMisses: 4,
    });
  });

  test("misses of DFU add up", () => {
    expect(visitsOf([row(1, { dfuMisses: 2 }), row(2, { dfuMisses: 1 })], HERE).dfuMisses).toBe(3);
  });

  test("the code of most sessions leads, the latest among equals, each once a session", () => {
    const rows = [
      row(1, { codes: [9, 4013] }),
      row(2, { codes: [4013] }),
      row(3, { codes: [14, 14, 14] }),
    ];
    expect(visitsOf(rows, HERE).codes).toEqual([
      { value: 4013, times: 2 },
      { value: 14, times: 1 },
      { value: 9, times: 1 },
    ]);
  });

  test("what helped, what the bus said and the latest time are told", () => {
    const rows = [
      row(1, { helped: "dfu", verdict: "bounced", outcome: "mended", lastWall: 50 }),
      row(2, { verdict: "bounced", lastWall: 40 }),
    ];
    expect(visitsOf(rows, HERE)).toMatchObject({
      lastWall: 50,
      helped: [{ value: "dfu", times: 1 }],
      verdicts: [{ value: "bounced", times: 2 }],
    });
  });
});
