import { expect, test } from "vitest";
import { parseCode } from "../../../src/core/session/error-code.ts";

test.each([
  ["4013", 4013],
  [" (4013) ", 4013],
  ["４０１３", 4013],
  ["-1", -1],
  ["−1", -1],
  ["", null],
  ["error 4013", "wrong"],
  ["123456", "wrong"],
  ["0xFAD", "wrong"],
])("the code typed as %j is %j", (text, code) => {
  expect(parseCode(text)).toBe(code);
});
