import { expect, test } from "vitest";
import { compareSessions } from "../../../src/core/history/compare.ts";
import { shell as shellEn } from "../../../src/i18n/en/shell.ts";
import { compareTables } from "../../../src/ui/screens/compare/compare-lines.ts";
import { loadCompareTexts } from "../../../src/ui/screens/compare/compare-texts.ts";
import { aCase } from "../../support/case.ts";

const texts = await loadCompareTexts("en");
const first = aCase()
  .shows("recovery")
  .fails({ cableKind: "usb-c-lightning", hub: true, code: 4013, stage: "bar-middle" })
  .failed("prepare")
  .state();
const second = aCase().shows("recovery").fails({ code: 9, cableKind: "usb-c-lightning" }).state();
const tables = compareTables(
  { first, second, comparison: compareSessions(first, second) },
  texts,
  shellEn,
  "en",
);
const lines = (part: (typeof tables)[number]["part"]) =>
  tables.find((table) => table.part === part)?.lines ?? [];

test("what only one of them has is a dash in the other's column", () => {
  expect(lines("codes")).toEqual([
    { name: "4013", first: "yes", second: "–", differs: true },
    { name: "9", first: "–", second: "yes", differs: true },
  ]);
  expect(lines("stages")).toEqual([{ name: "Middle", first: "yes", second: "–", differs: true }]);
});

test("the set-up is told by counts and kinds, the same where it is the same", () => {
  expect(lines("setup")).toContainEqual({
    name: "Tries through a hub",
    first: "1",
    second: "0",
    differs: true,
  });
  expect(lines("setup")).toContainEqual({
    name: "Tries on record",
    first: "1",
    second: "1",
    differs: false,
  });
  expect(lines("setup").at(-1)).toMatchObject({ first: "yes", second: "yes", differs: false });
});

test("a step that one of them never answered says so", () => {
  expect(lines("steps")).toContainEqual({
    name: expect.any(String),
    first: "Did not help",
    second: "not answered",
    differs: true,
  });
});

test("a part without a line is left out", () => {
  expect(tables.map(({ part }) => part)).not.toContain("verdicts");
});

test("a date and a ticket that the level left out are held against nothing", () => {
  const levels = { first: "complete", second: "anyone" } as const;
  const comparison = compareSessions(first, second, levels);
  const told = compareTables({ first, second, comparison }, texts, shellEn, "en");
  const facts = told.find(({ part }) => part === "facts")?.lines ?? [];
  expect(facts.find(({ name }) => name === "Started")).toMatchObject({
    second: "left out",
    differs: false,
  });
  expect(facts.find(({ name }) => name === "Ticket")).toMatchObject({
    second: "left out",
    differs: false,
  });
  expect(facts.find(({ name }) => name === "Started")?.first).not.toBe("left out");
});
