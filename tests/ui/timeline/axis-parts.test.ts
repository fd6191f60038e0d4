import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesOf } from "../../../src/core/timeline/lanes.ts";
import { SCENARIOS } from "../../../src/device/virtual/scenarios.data.ts";
import { watch as en } from "../../../src/i18n/en/watch.ts";
import { watch as ja } from "../../../src/i18n/ja/watch.ts";
import { clockMarks, edgesOf } from "../../../src/ui/timeline/geometry.ts";
import { elasticScale } from "../../../src/ui/timeline/scale.ts";
import { clockText, spanText } from "../../../src/ui/timeline/span-text.ts";
import { storyOf } from "../../../src/ui/timeline/story.ts";
import { stamp } from "../../support/records.ts";
import { changesOfScenario } from "../../support/scenario-changes.ts";

const edges = fc.array(fc.integer({ min: -600_000, max: 90_000_000 }), {
  minLength: 2,
  maxLength: 900,
});

test("the scale keeps the order of moments and never grows out of bounds", () => {
  fc.assert(
    fc.property(edges, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (all, parts) => {
      const scale = elasticScale(all);
      const [first, last] = [Math.min(...all), Math.max(...all)];
      expect(scale.width).toBeLessThanOrEqual(9_000.001);
      expect(scale.at(first)).toBe(0);
      expect(scale.at(last)).toBeCloseTo(scale.width, 6);
      const moments = parts.map((part) => first + part * (last - first)).toSorted((a, b) => a - b);
      const places = moments.map((ms) => scale.at(ms));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

test("a hop of two seconds can be seen beside work of six minutes", () => {
  const scale = elasticScale([0, 371_000, 372_900]);
  const hop = scale.at(372_900) - scale.at(371_000);
  expect(hop).toBeGreaterThan(40);
  expect(scale.at(371_000)).toBeLessThan(6 * hop);
});

test("times under the axis never touch", () => {
  fc.assert(
    fc.property(edges, (all) => {
      const scale = elasticScale(all);
      const places = clockMarks(all, (ms) => scale.at(ms)).map((ms) => scale.at(ms));
      for (const [index, place] of places.slice(1).entries())
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(58);
    }),
  );
});

test("lengths are written in the language's own units", () => {
  expect(spanText(1_900, "en")).toBe("1.9s");
  expect(spanText(125_000, "en")).toBe("2m 5s");
  expect(spanText(14_400, "ja")).toBe("14.4秒");
  expect(spanText(125_000, "ja")).toBe("2分5秒");
  expect(spanText(3_720_000, "ja")).toBe("1時間2分");
  expect([clockText(5_400), clockText(3_723_000), clockText(-65_000)]).toEqual([
    "0:05",
    "1:02:03",
    "−1:05",
  ]);
});

test("the list says everything that is drawn, in order of time, in both languages", async () => {
  const changes = await changesOfScenario(SCENARIOS["4013-short-gap"], { forMs: 120_000 });
  const last = changes.at(-1);
  if (last === undefined) throw new Error("nothing happened");
  const log = { hops: [{ mode: "recovery", change: "came", ms: 0 }] as const, offsetMs: -5_000 };
  const axis = lanesOf(changes, last.at, log);
  for (const [language, words] of [
    ["en", en],
    ["ja", ja],
  ] as const) {
    const story = storyOf(axis, axis.endMs, words, language);
    expect(story).toHaveLength(
      axis.bars.length +
        axis.gaps.length +
        axis.unwatched.length +
        axis.stages.length +
        axis.verdicts.length +
        axis.log.length,
    );
    expect(story.map(({ atMs }) => atMs)).toEqual(
      story.map(({ atMs }) => atMs).toSorted((a, b) => a - b),
    );
    expect(story[0]?.atMs).toBe(-5_000);
    expect(story.map(({ text }) => text).join("\n")).toContain(words.verdicts.bounced.title);
  }
  expect(Math.min(...edgesOf(axis, axis.endMs))).toBe(-5_000);
});

test("a time that was not observed is told as such, not as silence", () => {
  const axis = lanesOf(
    [
      { kind: "came", mode: "normal", handle: 1, at: stamp(0), order: 1 },
      { kind: "gap", ms: 600_000, at: stamp(700), order: 2 },
    ],
    stamp(710),
  );
  const story = storyOf(axis, axis.endMs, en, "en").map(({ text }) => text);
  expect(story).toContain("Not observed for 10m 0s: anything may have happened");
});
