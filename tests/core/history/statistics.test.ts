import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createTally,
  ENDINGS,
  MAX_LINES,
  mendedShare,
  type Statistics,
} from "../../../src/core/history/statistics.ts";
import type { SessionSummary } from "../../../src/core/ports.ts";
import { summary } from "../../support/records.ts";

const inUtc = (wall: number): string => new Date(wall).toISOString().slice(0, 7);
const counted = (sessions: readonly Partial<SessionSummary>[]): Statistics => {
  const tally = createTally(inUtc);
  for (const session of sessions) tally.add(summary(session));
  return tally.result();
};

describe("statistics", () => {
  test("practice never counts", () => {
    const { sessions, codes, models, months, helped } = counted([
      { practice: true, outcome: "mended", codes: [4013], helped: "dfu" },
    ]);
    expect({ sessions, codes, models, months, helped }).toEqual({
      sessions: 0,
      codes: [],
      models: [],
      months: [],
      helped: [],
    });
  });

  test("a session counts once under each of its codes, and without one under none", () => {
    const { codes, sessions } = counted([
      { codes: [4013, 9, 4013], outcome: "mended" },
      { codes: [4013], outcome: "to-service" },
      { codes: [] },
    ]);
    expect(sessions).toBe(3);
    expect(codes.map(({ key, total }) => [key, total])).toEqual([
      [4013, 2],
      [null, 1],
      [9, 1],
    ]);
    expect(codes[0]?.endings).toEqual({ mended: 1, "to-service": 1, "given-up": 0, open: 0 });
  });

  test("months come in their order, one without a clock first", () => {
    const { months } = counted([
      { startedWall: Date.UTC(2026, 10, 3) },
      { startedWall: Date.UTC(2026, 1, 3) },
      { startedWall: 0 },
    ]);
    expect(months.map(({ key }) => key)).toEqual([null, "2026-02", "2026-11"]);
  });

  test("the step that helped most leads", () => {
    const { helped } = counted([
      { helped: "dfu", outcome: "mended" },
      { helped: "link", outcome: "mended" },
      { helped: "link", outcome: "mended" },
      { outcome: "given-up" },
    ]);
    expect(helped).toEqual([
      { step: "link", times: 2 },
      { step: "dfu", times: 1 },
    ]);
  });

  test("the share of the mended leaves out what is still open", () => {
    expect(mendedShare({ mended: 3, "to-service": 1, "given-up": 0, open: 6 })).toBe(0.75);
    expect(mendedShare({ mended: 0, "to-service": 0, "given-up": 0, open: 6 })).toBeNull();
  });

  test("a made-up history cannot fill the memory, and what found no line is told", () => {
    const tally = createTally(inUtc);
    const most = MAX_LINES + 40;
    for (let code = 0; code < most; code += 1) tally.add(summary({ codes: [code] }));
    expect(tally.result().codes).toHaveLength(MAX_LINES);
    expect(tally.result().beyond).toBe(40);
    expect(tally.result().sessions).toBe(most);
  });

  test("the order of sessions is nothing, and every table sums up", () => {
    const session = fc.record({
      practice: fc.boolean(),
      outcome: fc.constantFrom(...ENDINGS),
      codes: fc.array(fc.constantFrom(4013, 9, -1, 14), { maxLength: 3 }),
      productType: fc.constantFrom(null, "iPhone10,6", "iPhone13,2"),
      helped: fc.constantFrom(null, "dfu", "link"),
      startedWall: fc.integer({ min: 0, max: 1_800_000_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 30 }), (sessions) => {
        const result = counted(sessions);
        expect(counted(sessions.toReversed())).toEqual(result);
        const repairs = sessions.filter(({ practice }) => !practice).length;
        expect(result.sessions).toBe(repairs);
        for (const table of [result.models, result.months])
          expect(table.reduce((sum, { total }) => sum + total, 0)).toBe(repairs);
        expect(result.codes.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThanOrEqual(
          repairs,
        );
      }),
    );
  });
});
