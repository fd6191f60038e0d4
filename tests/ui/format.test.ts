import { expect, test } from "vitest";
import { formatSize } from "../../src/ui/format.ts";

test("a size is told in the unit that keeps it short", () => {
  expect(formatSize(1499, "en")).toBe("1\u00a0kB");
  expect(formatSize(2_340_000, "en")).toBe("2.3\u00a0MB");
  expect(formatSize(10_737_500_000, "en")).toBe("10.7\u00a0GB");
  expect(formatSize(10_737_500_000, "ja")).toBe("10.7\u00a0GB");
});
