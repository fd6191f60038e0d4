import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { routeOf } from "../../../src/ui/route.ts";
import {
  filterOf,
  filtersSet,
  NO_SEARCH,
  ORDERS,
  orderOf,
  OUTCOMES,
  PRACTICES,
  readSearch,
  searchPath,
  type Search,
} from "../../../src/ui/screens/history/search-address.ts";

const queryOf = (path: string): string => path.replace(/^\/history\??/, "");
const inUtc = (day: string, plus: number): number =>
  Date.parse(`${day}T00:00:00Z`) + plus * 86_400_000;

const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const anySearch: fc.Arbitrary<Search> = fc.record({
  text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  outcome: fc.constantFrom(null, ...OUTCOMES),
  code: fc.option(fc.integer({ min: -99_999, max: 99_999 }), { nil: null }),
  productType: fc.constantFrom(null, "iPhone13,2", "iPad14,1"),
  from: fc.oneof(fc.constant(""), anyDay),
  to: fc.oneof(fc.constant(""), anyDay),
  order: fc.constantFrom(...ORDERS),
  practice: fc.constantFrom(...PRACTICES),
});

describe("a search in an address", () => {
  test("goes there and back", () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(readSearch(queryOf(searchPath(search)))).toEqual(search);
      }),
    );
  });

  test("no search has the bare address, and any search the same route", () => {
    expect(searchPath(NO_SEARCH)).toBe("/history");
    const { pathname } = new URL(searchPath({ ...NO_SEARCH, text: "../x?#" }), "https://app.test");
    expect(routeOf(pathname)).toMatchObject({ page: "history" });
  });

  test("what is not understood is left out", () => {
    expect(
      readSearch("?outcome=won&code=4e3&model=<b>&from=2026-02-30&to=tomorrow&order=x&practice=y"),
    ).toEqual(NO_SEARCH);
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(readSearch(query).text.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test("the last day is included", () => {
    const filter = filterOf({ ...NO_SEARCH, from: "2026-11-01", to: "2026-11-30" }, inUtc);
    expect(filter).toMatchObject({
      fromWall: Date.parse("2026-11-01T00:00:00Z"),
      toWall: Date.parse("2026-12-01T00:00:00Z"),
    });
  });

  test("a search that asks for nothing meets every session", () => {
    expect(filterOf(NO_SEARCH, inUtc)).toEqual({
      words: [],
      outcome: null,
      code: null,
      productType: null,
      fromWall: null,
      toWall: null,
      practice: null,
    });
    expect(filtersSet(NO_SEARCH)).toBe(0);
    expect(filterOf({ ...NO_SEARCH, practice: "repairs" }, inUtc).practice).toBe(false);
    expect(filterOf({ ...NO_SEARCH, practice: "practice" }, inUtc).practice).toBe(true);
  });

  test("orders are the history's", () => {
    expect(ORDERS.map((order) => orderOf({ ...NO_SEARCH, order }))).toEqual([
      { by: "changed", first: "newest" },
      { by: "started", first: "newest" },
      { by: "started", first: "oldest" },
    ]);
  });
});
