import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeSummary, isIncomplete } from "../../../src/core/history/complete-summary.ts";
import { EVERY_SESSION, meets } from "../../../src/core/history/match.ts";
import {
  areFound,
  MAX_TERM_UNITS,
  MAX_TERMS,
  MAX_WORDS,
  normalised,
  termsOf,
  wordsOf,
} from "../../../src/core/history/terms.ts";
import { summary } from "../../support/records.ts";

const repair = summary({
  serialNumber: "F0EXAMPLE001",
  deviceKeys: ["udid:00008030-001A2B3C4D5E6F70", "ecid:001A2B3C4D5E6F70"],
  productType: "iPhone12,8",
  outcome: "to-service",
  codes: [9, 4013],
  ticket: "R-2026-0117",
  customer: "田中 商店",
  technician: "Ｍｉｋａ",
});

function finds(typed: string, of = repair): boolean {
  return areFound(wordsOf(typed), termsOf(of));
}

describe("a typed word", () => {
  it.each([
    ["Ｉｐｈｏｎｅ", "iphone"],
    ["ﾀﾅｶ", "タナカ"],
    ["ｶﾞﾗｽ", "ガラス"],
    ["R‐2026—0117−A", "r-2026-0117-a"],
    ["Ｒ－２０２６", "r-2026"],
    ["Rー2026", "r-2026"],
    ["ユーザー", "ユーザー"],
    ["ﾕｰｻﾞｰ", "ユーザー"],
  ])("%s is %s", (typed, word) => {
    expect(normalised(typed)).toBe(word);
    expect(normalised(word)).toBe(word);
  });

  it("is one of few, each once, bounded in length", () => {
    expect(wordsOf("  SE  se、4013 ")).toEqual(["se", "4013"]);
    expect(wordsOf("\u3000 , - .")).toEqual([]);
    expect(wordsOf("a b c d e f g h i j")).toHaveLength(MAX_WORDS);
    expect(wordsOf("x".repeat(1000))).toEqual(["x".repeat(MAX_TERM_UNITS)]);
  });
});

describe("a session", () => {
  it.each([
    "iphone se",
    "F0EXAMPLE001",
    "f0ex",
    "E001",
    "2nd generation",
    "iPhone12,8",
    "4013",
    "401 9",
    "R-2026-0117",
    "r-2026-",
    "0117",
    "２０２６",
    "田中",
    "田中　商店",
    "mik",
    "to-service",
    "service",
    "error-4013",
    "001A2B3C4D5E6F70",
    "6f70",
    "F70 mika",
    "00008030-001A",
  ])("is found by %s", (typed) => expect(finds(typed)).toBe(true));

  it.each(["iphone 12", "phone", "4014", "mika4013", "70", "5E6F7", "mended", "中商"])(
    "is not found by %s",
    (typed) => expect(finds(typed)).toBe(false),
  );

  it("has few terms, however many codes were seen; the latest stay", () => {
    const codes = Array.from({ length: 500 }, (_, index) => 1000 + index);
    const terms = termsOf({ ...repair, codes });
    expect(terms).toHaveLength(MAX_TERMS);
    expect(terms).toContain("1499");
    expect(terms).not.toContain("1000");
  });

  it("keeps the rest in sight however much is written in one place", () => {
    const long = Array.from({ length: 66 }, (_, at) => `${at + 10}`).join(" ");
    for (const place of ["ticket", "customer", "technician"] as const) {
      const of = { ...repair, [place]: long };
      const others = (["ticket", "customer", "technician"] as const).filter((one) => one !== place);
      for (const typed of [...others.map((one) => repair[one]), "iphone", "f70", "4013", "10 20"])
        expect(finds(typed, of), `${place}: ${typed}`).toBe(true);
      expect(termsOf(of)).toHaveLength(MAX_TERMS);
    }
  });

  it("is found by whole words before the parts of any", () => {
    const parted = (first: number, word: string): string =>
      `${Array.from({ length: 13 }, (_, at) => first + at).join("-")} ${word}`;
    const of = {
      ...repair,
      ticket: parted(10, "shelf"),
      customer: parted(30, "tanaka"),
      technician: parted(50, "mika"),
    };
    for (const typed of ["shelf", "tanaka", "mika", "11", "31", "51"])
      expect(finds(typed, of), typed).toBe(true);
  });

  it("is found by the beginning of whatever it is filed under", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(20), (customer, units) => {
        const of = summary({ customer, ticket: customer });
        for (const word of wordsOf(customer)) {
          expect(finds(word, of)).toBe(true);
          expect(areFound([word.slice(0, units)], termsOf(of))).toBe(true);
        }
      }),
    );
  });
});

describe("a filter", () => {
  it.each([
    [{}, true],
    [{ outcome: "to-service" as const }, true],
    [{ outcome: "mended" as const }, false],
    [{ code: 9 }, true],
    [{ code: 4014 }, false],
    [{ productType: "iPhone12,8" }, true],
    [{ productType: "iPhone12,1" }, false],
    [{ fromWall: repair.startedWall }, true],
    [{ fromWall: repair.startedWall + 1 }, false],
    [{ toWall: repair.startedWall + 1 }, true],
    [{ toWall: repair.startedWall }, false],
    [{ practice: false }, true],
    [{ practice: true }, false],
    [{ words: ["4013"], code: 9, outcome: "to-service" as const }, true],
    [{ words: ["4013", "x"], code: 9 }, false],
  ])("%j meets the session: %s", (part, expected) => {
    expect(meets(repair, termsOf(repair), { ...EVERY_SESSION, ...part })).toBe(expected);
  });
});

describe("a summary of an older version", () => {
  it("is made whole, and then crashes nothing", () => {
    const { codes, ticket, customer, technician, ...old } = repair;
    expect([codes, ticket, customer, technician]).not.toContain(undefined);
    expect(isIncomplete(old)).toBe(true);
    const whole = completeSummary(old);
    expect(isIncomplete(whole)).toBe(false);
    expect(whole).toEqual({ ...repair, codes: [], ticket: "", customer: "", technician: "" });
    expect(termsOf(whole)).toContain("iphone");
    expect(completeSummary(repair)).toEqual(repair);
  });
});
