import { expect, test } from "vitest";
import { errorFacts } from "../../src/core/errors.ts";

test("an error is kept with its name, message and causes", () => {
  const error = new RangeError("outer", { cause: new TypeError("inner") });
  expect(errorFacts(error)).toEqual({
    name: "RangeError",
    message: "outer",
    cause: { name: "TypeError", message: "inner", cause: null },
  });
});

test("what was thrown without being an error is kept as text", () => {
  expect(errorFacts("gone")).toEqual({ name: "string", message: "gone", cause: null });
  expect(errorFacts(undefined)).toEqual({ name: "undefined", message: "undefined", cause: null });
});

test("a cause that leads back to itself and a message without end stay bounded", () => {
  const error = new Error("x".repeat(100_000));
  error.cause = error;
  const facts = JSON.stringify(errorFacts(error));
  expect(facts.length).toBeLessThan(20_000);
  expect(facts).toContain('"cause":null');
});
