import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CABLE_TEST_MS, CABLE_TESTS, cableTest } from "../../../src/core/timeline/cable-test.ts";
import { changes, second, type Told } from "../../support/bus-story.ts";
import { anyStory } from "../../support/random-restores.ts";

const BEGIN = 1000;
const END = BEGIN + CABLE_TEST_MS / 1000;
const tested = (story: readonly Told[], end = END) =>
  cableTest(changes(...story), second(BEGIN), second(end));

describe("two minutes without a hand on the cable", () => {
  test("with the phone there all the time are steady", () => {
    expect(tested([["normal", 0, null]])).toEqual({
      kind: "steady",
      drops: 0,
      shortestLifeMs: null,
      longestAwayMs: null,
      trace: [{ fromMs: 0, toMs: CABLE_TEST_MS }],
    });
  });

  test("in which it left once are not", () => {
    expect(
      tested([
        ["normal", 0, 1030],
        ["normal", 1034.5, null],
      ]),
    ).toMatchObject({
      kind: "drops",
      drops: 1,
      longestAwayMs: 4500,
      trace: [
        { fromMs: 0, toMs: 30_000 },
        { fromMs: 34_500, toMs: CABLE_TEST_MS },
      ],
    });
    expect(tested([["normal", 0, 1100]])).toMatchObject({ kind: "drops", drops: 1 });
  });

  test("full of short stays are blinking", () => {
    const stays = [1001, 1004, 1007].map((at): Told => ["normal", at, at + 2]);
    expect(tested(stays)).toMatchObject({ kind: "blinking", drops: 3, shortestLifeMs: 2000 });
  });

  test("without the phone say that it is not there", () => {
    expect(tested([["normal", 0, 990]])).toMatchObject({ kind: "not-there", trace: [] });
  });

  test("in which it went to another mode say nothing of the cable", () => {
    expect(
      tested([
        ["recovery", 0, 1040],
        ["normal", 1070, null],
      ]).kind,
    ).toBe("changed-mode");
  });

  test("cut short, or not watched to the end, show too little", () => {
    expect(tested([["normal", 0, null]], BEGIN + 60).kind).toBe("too-little-seen");
    expect(
      tested([
        ["normal", 0, null],
        ["gap", 1060, 20],
      ]).kind,
    ).toBe("too-little-seen");
    const again = second(END, "00000000000000b1");
    const reloaded = changes(["normal", 0, null], ["resumed", 1060], ["normal", 1061, null]);
    expect(cableTest(reloaded, second(BEGIN), again).kind).toBe("too-little-seen");
  });

  test("are read from any changes, and drawn within their ends", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { kind, trace } = tested(story);
        expect(CABLE_TESTS).toContain(kind);
        for (const { fromMs, toMs } of trace) {
          expect(fromMs).toBeGreaterThanOrEqual(0);
          expect(toMs).toBeLessThanOrEqual(CABLE_TEST_MS);
        }
      }),
    );
  });
});
