import { expect, test } from "vitest";
import type { Line } from "../../../src/core/guide/playbook.ts";
import { linesToRead, openCondition } from "../../../src/core/guide/variants.ts";

const LINES: readonly Line[] = [
  { line: "all", grade: "judgement" },
  { line: "mac", grade: "judgement", when: { systems: ["macos"] } },
  { line: "finder", grade: "judgement", when: { apps: ["finder"] } },
  { line: "windows", grade: "judgement", when: { apps: ["apple-devices", "itunes-store"] } },
  { line: "home", grade: "judgement", when: { buttons: ["home"], modes: ["recovery"] } },
];
const read = (pick: Parameters<typeof linesToRead>[1]) =>
  linesToRead(LINES, pick).map(({ line }) => line);

test("a reader who picked nothing sees every variant", () => {
  expect(read({ app: null, buttons: null })).toEqual(LINES.map(({ line }) => line));
});

test("what was picked leaves out the other variants, by program and by its system", () => {
  expect(read({ app: "finder", buttons: null })).toEqual(["all", "mac", "finder", "home"]);
  expect(read({ app: "itunes-mac", buttons: null })).toEqual(["all", "mac", "home"]);
  expect(read({ app: "itunes-store", buttons: "iphone8" })).toEqual(["all", "windows"]);
});

test("what is still open stays to be said", () => {
  const home = LINES.at(-1)?.when;
  expect(openCondition(home, { app: "finder", buttons: null })).toEqual({
    buttons: ["home"],
    modes: ["recovery"],
  });
  expect(openCondition(home, { app: null, buttons: "home" })).toEqual({ modes: ["recovery"] });
  expect(
    openCondition({ apps: ["finder"], systems: ["macos"] }, { app: "finder", buttons: null }),
  ).toEqual({});
  expect(
    openCondition({ apps: ["finder"], systems: ["macos"] }, { app: null, buttons: null }),
  ).toEqual({ apps: ["finder"], systems: ["macos"] });
  expect(openCondition(undefined, { app: null, buttons: null })).toEqual({});
});
