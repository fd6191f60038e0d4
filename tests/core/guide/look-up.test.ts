import { expect, test } from "vitest";
import { CODE_TABLE } from "../../../src/core/guide/code-table.data.ts";
import { byFamily, codeText, lookUp, rowsBeginning } from "../../../src/core/guide/look-up.ts";

const named = (word: string) => {
  const found = lookUp(word);
  return found === null ? null : [found.code, found.playbook.id];
};

test.each([
  ["4013", [4013, "error-4013"]],
  [" (4013) ", [4013, "error-4013"]],
  ["４０１４", [4014, "error-4014"]],
  ["−1", [-1, "family-restore"]],
  ["0xE8000013", [0xe800_0013, "family-mux"]],
  ["0xe8000013", [0xe800_0013, "family-mux"]],
  ["4077", [4077, "family-hop"]],
  ["stuck-in-recovery", [null, "stuck-in-recovery"]],
  ["family-usb", [null, "family-usb"]],
])("%s is found", (word, found) => {
  expect(named(word)).toEqual(found);
});

test.each([
  "",
  "four",
  "0x",
  "0x123456789",
  "99999999999",
  "4294967296",
  "-2147483649",
  "40 13",
  "constructor",
])("%j names nothing", (word) => {
  expect(lookUp(word)).toBe(null);
});

test("what stands in an address is read back as the same code", () => {
  for (const code of [4013, -1, 9, 0xe800_0013, 0xe000_02be, 0xffff])
    expect(lookUp(codeText(code))?.code).toBe(code);
  expect(codeText(0xe800_0013)).toBe("0xE8000013");
});

test("the list narrows down to what was typed", () => {
  expect(rowsBeginning("")).toEqual(CODE_TABLE);
  expect(rowsBeginning("401").map(({ code }) => code)).toContain(4013);
  for (const { code } of rowsBeginning("４０")) expect(String(code)).toMatch(/^40/);
  expect(rowsBeginning("4013x")).toEqual([]);
  expect(rowsBeginning("0xe0").length).toBeGreaterThan(0);
});

test("every row stands in one family, and none is lost", () => {
  const groups = byFamily(CODE_TABLE);
  expect(groups.flatMap(({ rows }) => rows).toSorted((a, b) => a.code - b.code)).toEqual(
    CODE_TABLE.toSorted((a, b) => a.code - b.code),
  );
  const hop = groups.find(({ family }) => family.id === "family-hop");
  expect(hop?.rows.map(({ code }) => code)).toContain(4013);
  expect(byFamily([])).toEqual([]);
});
