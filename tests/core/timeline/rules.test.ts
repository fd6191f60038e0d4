import { describe, expect, test } from "vitest";
import {
  BASES,
  CHANGES_OF_MIND,
  GAP_RULES,
  RESTORE_MODE_RULE,
  RULES,
} from "../../../src/core/timeline/rules.data.ts";
import { TIMELINE_SOURCES } from "../../../src/core/timeline/sources.data.ts";
import { STAGE_TIMES } from "../../../src/core/timeline/stage-times.data.ts";
import { GAP_READINGS, VERDICT_KINDS } from "../../../src/core/timeline/verdict.ts";

const times = Object.entries(STAGE_TIMES);

describe("the rules behind the verdicts", () => {
  test.each(VERDICT_KINDS)("%s says what it rests on and what would change it", (kind) => {
    const { restsOn, wouldChange, grade, source } = RULES[kind];
    expect(restsOn.length).toBeGreaterThan(0);
    expect(wouldChange.length).toBeGreaterThan(0);
    expect(grade === "judgement" || source !== null).toBe(true);
  });

  test("use every code of the closed lists, so that no word is written for nothing", () => {
    const rules = [...Object.values(RULES), RESTORE_MODE_RULE];
    expect(new Set(rules.flatMap(({ restsOn }) => restsOn))).toEqual(new Set(BASES));
    expect(new Set(rules.flatMap(({ wouldChange }) => wouldChange))).toEqual(
      new Set(CHANGES_OF_MIND),
    );
  });

  test("name every source there is, with the stages' times", () => {
    const named = [
      ...[...Object.values(RULES), RESTORE_MODE_RULE].map(({ source }) => source),
      ...GAP_READINGS.map((reading) => GAP_RULES[reading].source),
      ...times.flatMap(([, { usual, longest }]) => [usual?.source, longest?.source]),
    ].filter((id) => id !== null && id !== undefined);
    expect(new Set(named)).toEqual(new Set(Object.keys(TIMELINE_SOURCES)));
  });
});

describe("the times of the stages", () => {
  test.each(times)("%s: the usual time is shorter than the longest", (_, { usual, longest }) => {
    expect(usual?.ms ?? 0).toBeLessThan(longest?.ms ?? Infinity);
  });

  test("graded as seen in a source have one", () => {
    for (const [, { usual, longest }] of times)
      for (const time of [usual, longest])
        expect(time === null || time.grade === "judgement" || time.source !== null).toBe(true);
  });
});
