import { describe, expect, test } from "vitest";
import { advance, createCoach } from "../../src/core/coach/coach.ts";
import { procedureOf } from "../../src/core/coach/procedures.ts";
import type { Coach, CoachEvent } from "../../src/core/coach/types.ts";
import { coach as en } from "../../src/i18n/en/coach.ts";
import { coach as ja } from "../../src/i18n/ja/coach.ts";
import { planOf } from "../../src/ui/screens/coach/hands-plan.ts";
import { litOf } from "../../src/ui/screens/coach/lit.ts";
import { sentenceOf, spokenState } from "../../src/ui/screens/coach/sayings.ts";

/** An iPhone 8 on its way to DFU mode, after these events. */
function coachAfter(...events: readonly CoachEvent[]): Coach {
  let coach = createCoach(
    {
      family: "iphone8",
      goal: "dfu",
      timing: procedureOf("iphone8", "dfu").timings[0],
      cableKind: "unknown",
      connector: null,
      sees: "every-mode",
      misses: 0,
      mode: "normal",
    },
    0,
  );
  for (const event of events) coach = advance(coach, event).coach;
  return coach;
}

const START: CoachEvent = { type: "start", at: 0 };
const at = (ms: number): CoachEvent => ({ type: "tick", at: ms });
/** Ticks of every second up to `ms`, as the page gives them. */
const until = (ms: number): readonly CoachEvent[] =>
  Array.from({ length: Math.floor(ms / 250) }, (_, index) => at((index + 1) * 250));

describe("the lit buttons", () => {
  test("show what comes first before anything runs", () => {
    expect(litOf(coachAfter(), false)).toEqual({ down: [], up: [], next: ["volume-up"] });
  });

  test("show a tap pressed, then let go with the next in sight", () => {
    const tapping = coachAfter(START, ...until(3250));
    expect(litOf(tapping, false).down).toEqual(["volume-up"]);
    expect(litOf(tapping, true)).toEqual({ down: [], up: ["volume-up"], next: ["volume-down"] });
  });

  test("show a hold with what is added next, and what is let go", () => {
    const holding = coachAfter(START, ...until(6000));
    expect(litOf(holding, true)).toEqual({ down: ["side"], up: [], next: ["volume-down"] });
    const solo = coachAfter(
      START,
      ...until(14_000),
      { type: "left", at: 14_000 },
      ...[15, 16, 17, 18, 19, 19.5].map((s) => at(s * 1000)),
    );
    expect(litOf(solo, true)).toEqual({ down: ["volume-down"], up: ["side"], next: [] });
  });
});

describe("what is said", () => {
  const counting = coachAfter(START, ...until(6000));

  test.each([
    [[{ say: "tap", press: 0 }], "Tap Volume Up"],
    [[{ say: "hold", press: 3 }], "Keep Side, add Volume Down"],
    [[{ say: "release", press: 3 }], "Let go of Side, keep Volume Down"],
    [
      [
        { say: "release", press: 4 },
        { say: "wait", press: null },
      ],
      "Let go of everything and wait.",
    ],
  ] as const)("%j is “%s”", (sayings, sentence) => {
    expect(sentenceOf(sayings, counting, en, "side")).toBe(sentence);
  });

  test("Japanese says it in Japanese", () => {
    expect(sentenceOf([{ say: "release", press: 3 }], counting, ja, "side")).toBe(
      "サイドだけ放し、音量下はそのまま",
    );
  });

  test("no spoken cue is longer than can be said in its time", () => {
    // Some seven syllables a second: a tap leaves one second for what may be 20 letters of English.
    for (const words of [en, ja])
      for (const family of ["home", "iphone7", "iphone8", "ipad-top"] as const)
        for (const { presses } of procedureOf(family, "dfu").timings)
          presses.forEach((press, index) => {
            if (press.kind !== "tap") return;
            const said = sentenceOf(
              [{ say: "tap", press: index }],
              {
                ...counting,
                setup: { ...counting.setup, timing: { ...counting.setup.timing, presses } },
              },
              words,
              "top",
            );
            expect(said?.length ?? 99, said ?? "").toBeLessThanOrEqual(20);
          });
  });

  test("a screen reader hears the press and its place, not the digits", () => {
    expect(spokenState(counting, en, "side")).toBe("3 of 5 Hold Side");
    expect(spokenState(advance(counting, at(7900)).coach, en, "side")).toBe("3 of 5 Hold Side");
  });
});

test("the plan beside the hands joins a button that stays down over several presses", () => {
  const run = coachAfter(
    START,
    ...until(14_000),
    { type: "left", at: 14_000 },
    ...Array.from({ length: 18 }, (_, index) => at(14_000 + (index + 1) * 1000)),
  );
  expect(planOf(run)).toEqual([
    { button: "volume-up", from: 3000, to: 3400 },
    { button: "volume-down", from: 4000, to: 4400 },
    { button: "side", from: 5000, to: 19_000 },
    { button: "volume-down", from: 14_000, to: 29_000 },
  ]);
});
