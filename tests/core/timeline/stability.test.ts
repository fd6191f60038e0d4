import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/core/timeline/change.ts";
import { STABILITIES, stabilityOf } from "../../../src/core/timeline/stability.ts";
import { evidenceOfWatch } from "../../../src/core/timeline/watch-evidence.ts";
import { SCENARIOS, type ScenarioName } from "../../../src/device/virtual/scenarios.data.ts";
import { changes, second, told, watched, type Told } from "../../support/bus-story.ts";
import { anyStory } from "../../support/random-restores.ts";
import { changesOfScenario, SCENARIO_BEGINS_MS } from "../../support/scenario-changes.ts";

const link = (now: number, ...story: readonly Told[]) =>
  stabilityOf(changes(...story), second(now));

/** A phone that starts again and again: on the bus for 20 s, off it for some 35 s. */
const BOOT_LOOP: readonly Told[] = [
  ["normal", 0, 20],
  ["normal", 55, 75],
  ["normal", 111, 131],
  ["normal", 165, null],
];

describe("the link", () => {
  test("is steady once the phone has stayed for a minute", () => {
    expect(link(61, ["normal", 0, null])).toMatchObject({ kind: "steady", drops: 0 });
    expect(link(59, ["normal", 0, null])).toMatchObject({ kind: "too-little-seen" });
    expect(link(500)).toMatchObject({ kind: "too-little-seen", seenMs: 0, restsOn: [] });
  });

  test("is not called steady across a gap in watching", () => {
    expect(link(100, ["normal", 0, null], ["gap", 60, 30])).toMatchObject({
      kind: "too-little-seen",
      seenMs: 40_000,
    });
  });

  test("drops where the phone is back sooner than it can start", () => {
    expect(link(60, ["normal", 0, 20], ["normal", 21, 40], ["normal", 48, null])).toEqual({
      kind: "drops",
      grade: "judgement",
      drops: 2,
      dropsPerMinute: 2,
      shortestLifeMs: 19_000,
      seenMs: 60_000,
      restsOn: [3, 4, 5],
    });
  });

  test("forgets drops of more than two minutes ago", () => {
    const old: readonly Told[] = [
      ["normal", 0, 20],
      ["normal", 21, 30],
      ["recovery", 60, 300],
      ["recovery", 330, null],
    ];
    expect(link(400, ...old)).toMatchObject({ kind: "steady", drops: 0 });
  });

  test("blinks where stays are too short for anything", () => {
    const blinking = [0, 2, 4, 6].map((at): Told => ["dfu", at, at + 1.5]);
    expect(link(8, ...blinking)).toMatchObject({ kind: "blinking", shortestLifeMs: 1500 });
    expect(evidenceOfWatch(told(...blinking))).toEqual([
      { id: "dfu-blinks", restsOn: [1, 2, 3, 4, 5, 6], sure: true },
    ]);
  });

  test("the hop of iBEC is no drop, and neither is one mode after another", () => {
    const hops: readonly Told[] = [
      ["normal", 0, 10],
      ["recovery", 20, 33],
      ["recovery", 35, 57],
      ["normal", 71, null],
    ];
    expect(link(140, ...hops)).toMatchObject({ kind: "steady", drops: 0 });
  });

  test("two such hops within two minutes are drops", () => {
    expect(
      link(70, ["recovery", 0, 20], ["recovery", 21, 40], ["recovery", 42, null]),
    ).toMatchObject({ kind: "drops", drops: 2 });
  });

  test("a phone that starts over and over is a boot loop, and evidence", () => {
    expect(link(170, ...BOOT_LOOP)).toMatchObject({ kind: "boot-loop" });
    expect(evidenceOfWatch(told(...BOOT_LOOP)).map(({ id }) => id)).toEqual(["restarts-alone"]);
  });

  test("one that falls back to recovery mode over and over is a recovery loop", () => {
    const loop = [0, 40, 80, 120].map((at): Told => ["recovery", at, at + 20]);
    expect(link(150, ...loop)).toMatchObject({ kind: "recovery-loop" });
  });

  test("a hand that pulls and plugs is no boot loop, for it keeps no time", () => {
    expect(
      link(400, ["normal", 0, 20], ["normal", 35, 75], ["normal", 150, 160], ["normal", 200, null])
        .kind,
    ).not.toBe("boot-loop");
  });

  test.each<[ScenarioName, readonly string[]]>([
    ["flapping-cable", ["drops", "blinking"]],
    ["normal-phone", ["steady"]],
    ["charge-only-cable", ["too-little-seen"]],
    ["healthy-update", ["steady"]],
  ])("in the scenario %s", async (name, kinds) => {
    const seen = await changesOfScenario(SCENARIOS[name], { forMs: 600_000 });
    const now = { ...second(0), mono: SCENARIO_BEGINS_MS + 600_000 };
    const run = seen.map((change) => ({ ...change, at: { ...change.at, run: now.run } }));
    expect(kinds).toContain(stabilityOf(run.slice(-64), now).kind);
  });

  test("is read from any changes, within its closed list", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { kind, drops, seenMs, restsOn } = stabilityOf(changes(...story), second(1000));
        expect(STABILITIES).toContain(kind);
        expect([drops >= 0, seenMs >= 0, restsOn.length <= 8]).toEqual([true, true, true]);
      }),
    );
  });

  test("marks stay after the changes that made them are forgotten", () => {
    const blinking = [0, 2, 4, 6].map((at): Told => ["dfu", at, at + 1.5]);
    const after = Array.from({ length: 60 }, (_, at): Told => [
      "normal",
      100 + at * 9,
      105 + at * 9,
    ]);
    const watch = watched(changes(...blinking, ...after));
    expect(watch.recent.some((change: Change) => change.order < 9)).toBe(false);
    expect(evidenceOfWatch(watch).map(({ id }) => id)).toEqual(["dfu-blinks"]);
  });
});
