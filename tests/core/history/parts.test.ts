import { expect, test } from "vitest";
import { partOf } from "../../../src/core/history/parts.ts";

test("what a newer version wrote is a part of its own", () => {
  expect(partOf({ type: "consent-signed" })).toBe("unknown");
  expect(partOf({ type: "constructor" })).toBe("unknown");
  expect(partOf({ type: "photo-kept" })).toBe("notes");
});
