// No zip makes the reader of bundles unpack more than one step beyond what is allowed: counted in bytes,
// which is what time and memory are made of, whatever machine this is.
import { Inflate } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { BOMBS } from "../../support/bombs.ts";
import { verdictOn } from "../../support/bundles.ts";

/** One step (src/core/bundle/archive/unzip.ts) and a manifest; a byte makes 1,032 at the most. */
const MOST_UNPACKED = 8 * 1024 + 4 * 1024;

afterEach(() => void vi.restoreAllMocks());

describe("a bomb", () => {
  test("comes in at least forty kinds", () => {
    expect(new Set(BOMBS.map(({ what }) => what)).size).toBe(BOMBS.length);
    expect(BOMBS.length).toBeGreaterThanOrEqual(40);
  });

  test.each(BOMBS.map(({ what, codes, make }) => [what, codes, make] as const))(
    "%s is refused before it goes off",
    { timeout: 60_000 },
    async (_, codes, make) => {
      const file = await make();
      const steps = vi.spyOn(Inflate.prototype, "push");
      const [code = ""] = (await verdictOn(file)).split(":");
      expect(code).toMatch(codes);
      const unpacked = steps.mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0);
      expect(unpacked).toBeLessThanOrEqual(MOST_UNPACKED);
    },
  );
});
