import { describe, expect, test } from "vitest";
import { readSearch } from "../../../src/ui/screens/history/search-address.ts";
import {
  rangePath,
  readRange,
  sessionsPath,
} from "../../../src/ui/screens/statistics/range-address.ts";

const DAYS = { from: "2026-11-01", to: "2026-11-28" };
const queryOf = (path: string | null): string => path?.split("?")[1] ?? "";

describe("the days of the statistics", () => {
  test("stand in the address and are read from it", () => {
    expect(rangePath(DAYS)).toBe("/statistics?from=2026-11-01&to=2026-11-28");
    expect(readRange(queryOf(rangePath(DAYS)))).toEqual(DAYS);
    expect(rangePath({ from: "", to: "" })).toBe("/statistics");
    expect(readRange("?from=2026-02-31&to=x")).toEqual({ from: "", to: "" });
  });

  test("go with a line to the sessions it counts", () => {
    const code = sessionsPath("codes", "4013", DAYS);
    expect(readSearch(queryOf(code))).toMatchObject({ ...DAYS, code: 4013, practice: "repairs" });
    const model = sessionsPath("models", "iPhone13,2", DAYS);
    expect(readSearch(queryOf(model))).toMatchObject({ ...DAYS, productType: "iPhone13,2" });
  });

  test("a line of which the history knows no search leads nowhere", () => {
    expect(sessionsPath("months", "2026-11", DAYS)).toBeNull();
    expect(sessionsPath("codes", "", DAYS)).toBeNull();
  });
});
