import { describe, expect, test } from "vitest";
import type { Mode } from "../../../src/core/apple/mode.ts";
import type { Hop } from "../../../src/core/session/state.ts";
import { phaseOf } from "../../../src/core/timeline/restore-mode.ts";

/** Hops from [mode, seconds it began, seconds it ended]; an open end is still there. */
function hops(
  ...stays: readonly (readonly [mode: Mode, from: number, to: number | null, run?: string])[]
): readonly Hop[] {
  return stays.map(([mode, from, to, run = "a"], index) => ({
    mode,
    handle: index,
    from: { wall: 0, mono: from * 1000, run },
    to: to === null ? null : { wall: 0, mono: to * 1000, run },
    cameAt: index * 2,
    leftAt: to === null ? null : index * 2 + 1,
  }));
}

describe("phaseOf", () => {
  test("tells restore mode by its order: recovery, the hop of iBEC, then normal ids", () => {
    expect(
      phaseOf(
        hops(["normal", 0, 10], ["recovery", 20, 30], ["recovery", 32, 40], ["normal", 54.4, null]),
      ),
    ).toBe("restore");
  });

  test.each([
    [
      "a phone that leaves recovery mode and starts",
      hops(["recovery", 0, 10], ["normal", 40, null]),
    ],
    [
      "two stays in recovery that a person made",
      hops(["recovery", 0, 10], ["recovery", 40, 50], ["normal", 65, null]),
    ],
    [
      "a start long after the hop",
      hops(["recovery", 0, 10], ["recovery", 12, 20], ["normal", 90, null]),
    ],
    [
      "a hop that an earlier opening of the page saw",
      hops(["recovery", 0, 10, "b"], ["recovery", 12, 20], ["normal", 30, null]),
    ],
    ["a phone that was always on", hops(["normal", 0, null])],
  ])("calls %s normal mode", (_, trail) => {
    expect(phaseOf(trail)).toBe("normal");
  });

  test("says the mode where the ids are plain, and nothing where the phone is gone", () => {
    expect(phaseOf(hops(["recovery", 0, null]))).toBe("recovery");
    expect(phaseOf(hops(["recovery", 0, 5]))).toBeNull();
    expect(phaseOf([])).toBeNull();
  });
});
