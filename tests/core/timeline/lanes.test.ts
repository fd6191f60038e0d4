import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANES, MAX_MARKS } from "../../../src/core/timeline/bars.ts";
import { lanesOf } from "../../../src/core/timeline/lanes.ts";
import { changes, inRestore, second, type Told } from "../../support/bus-story.ts";
import { anyStory } from "../../support/random-restores.ts";

const axis = (now: number, ...story: readonly Told[]) => lanesOf(changes(...story), second(now));

describe("the time axis", () => {
  test("draws a stay as a bar in the lane of its mode, restore mode in its own", () => {
    const { bars, gaps, endMs } = axis(700, ...inRestore(620), ["normal", 655, null]);
    expect(bars.map(({ lane, fromMs, toMs }) => [lane, fromMs, toMs])).toEqual([
      ["recovery", 0, 13_000],
      ["recovery", 15_000, 40_000],
      ["restore", 54_400, 420_000],
      ["normal", 455_000, null],
    ]);
    expect(gaps).toEqual([
      { fromMs: 13_000, toMs: 15_000 },
      { fromMs: 40_000, toMs: 54_400 },
      { fromMs: 420_000, toMs: 455_000 },
    ]);
    expect(endMs).toBe(500_000);
  });

  test("marks each stage where it begins, and each verdict where it was reached", () => {
    const { stages, verdicts } = axis(700, ...inRestore(620), ["normal", 655, null]);
    expect(stages).toEqual([
      { atMs: 0, stage: "recovery" },
      { atMs: 13_000, stage: "away" },
      { atMs: 15_000, stage: "ibec" },
      { atMs: 40_000, stage: "kernel-handover" },
      { atMs: 54_400, stage: "restore-mode" },
      { atMs: 420_000, stage: "restarting" },
      { atMs: 455_000, stage: "booted" },
    ]);
    expect(verdicts).toMatchObject([{ atMs: 455_000, verdict: { kind: "finished" } }]);
  });

  test("moves the mark of a verdict that a later word took the place of", () => {
    const { verdicts } = axis(700, ...inRestore(354.4), ["time", 500], ["recovery", 540, null]);
    expect(verdicts).toMatchObject([{ atMs: 340_000, verdict: { kind: "reset-in-restore" } }]);
  });

  test("shows the time that could not be watched as such, never as time off the bus", () => {
    const asleep = axis(800, ["recovery", 0, 10], ["gap", 700, 600], ["recovery", 710, null]);
    expect(asleep.unwatched).toEqual([{ fromMs: 100_000, toMs: 700_000 }]);
    expect(asleep.gaps).toEqual([]);
    const closed = axis(800, ["recovery", 0, null], ["resumed", 50], ["recovery", 51, null]);
    expect(closed.unwatched).toEqual([{ fromMs: 0, toMs: 50_000 }]);
    expect(closed.bars).toMatchObject([
      { fromMs: 0, toMs: 0, endSeen: false },
      { fromMs: 51_000, toMs: null },
    ]);
  });

  test("makes room for a sleep in which the steady clock stood still", () => {
    const { unwatched, endMs } = axis(20, ["recovery", 0, 5], ["gap", 10, 3600]);
    expect(unwatched).toEqual([{ fromMs: 5_000, toMs: 3_605_000 }]);
    expect(endMs).toBe(3_615_000);
  });

  test("closes a bar whose end was missed when another mode comes", () => {
    const { bars } = axis(50, ["port-dfu", 0, null], ["normal", 20, null]);
    expect(bars).toMatchObject([
      { lane: "dfu", toMs: 20_000, endSeen: false },
      { lane: "normal", toMs: null },
    ]);
  });

  test("lays what a log tells beside it, moved by the offset of its clock", () => {
    const hops = [
      { mode: "recovery", change: "left", ms: 0 },
      { mode: "recovery", change: "came", ms: 1_000 },
      { mode: "recovery", change: "left", ms: 9_000 },
      { mode: "restore", change: "came", ms: 23_400 },
    ] as const;
    const { log } = lanesOf(changes(["recovery", 0, 8]), second(60), { hops, offsetMs: -1_000 });
    expect(log).toEqual([
      { lane: "recovery", fromMs: 0, toMs: 8_000, endSeen: true, stays: 1 },
      { lane: "restore", fromMs: 22_400, toMs: null, endSeen: true, stays: 1 },
    ]);
  });

  test("stays bounded for hours of flapping, and loses no stay", () => {
    const count = 5_000;
    const story = Array.from({ length: count }, (_, at): Told => [
      at % 7 === 0 ? "recovery" : "normal",
      at * 4,
      at * 4 + 2,
    ]);
    const { bars, gaps, stages } = axis(count * 4, ...story);
    expect(bars.length).toBeLessThanOrEqual(MAX_MARKS);
    expect(gaps.length).toBeLessThanOrEqual(MAX_MARKS);
    expect(stages.length).toBeLessThanOrEqual(MAX_MARKS);
    expect(bars.reduce((sum, { stays }) => sum + stays, 0)).toBe(count);
    expect(bars[0]).toMatchObject({ lane: "normal", fromMs: 4_000 });
    expect(bars.at(-1)).toMatchObject({ toMs: count * 4_000 - 2_000, stays: 1 });
  });

  test("never runs back, whatever the clocks say", () => {
    fc.assert(
      fc.property(anyStory, fc.integer({ min: 0, max: 1e6 }), (story, now) => {
        const { bars, gaps, unwatched, endMs } = axis(now, ...story);
        for (const { lane } of bars) expect(LANES).toContain(lane);
        for (const { fromMs, toMs } of [...bars, ...gaps, ...unwatched]) {
          expect(fromMs).toBeGreaterThanOrEqual(0);
          expect(toMs ?? endMs).toBeGreaterThanOrEqual(fromMs);
        }
      }),
    );
  });
});
