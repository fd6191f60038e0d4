// A hundred runs of the coach on the bus, in real time, with fingers that follow each cue 0 to 400 ms later
// and, in every second run, a mistake or a mishap by chance. Whatever comes of it: the verdict is what the
// phone did, in all of them. Another hundred each time; COACH_SEED makes the same again.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../src/core/apple/model.ts";
import { procedureOf } from "../../src/core/coach/procedures.ts";
import type { CoachGoal } from "../../src/core/session/events.ts";
import { draw } from "../../src/device/virtual/random.ts";
import type { Attempt, CoachBench } from "./coach-bench.ts";
import { COACH_TIMEOUT_MS, openCoachBench } from "./coach-bench.ts";
import { FAMILIES, MODELS, PAIRS, POWER, SECOND } from "./coach-families.ts";

const RUNS = 100;
const MOST_JITTER_MS = 400;
const SEED = Number(process.env["COACH_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const DAMAGED = { stage: "recovery", system: "damaged", autoBoot: false } as const;

type Trouble = Omit<Attempt, "model" | "goal" | "wanted">;

interface Dice {
  /** A whole number from `from` to `to`. */
  readonly from: (from: number, to: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
}

function dice(seed: number): Dice {
  let state = seed;
  const from = (least: number, most: number): number => {
    const drawn = draw(state);
    state = drawn.state;
    return least + Math.floor(drawn.value * (most - least + 1));
  };
  return { from, pick: (choices) => choices[from(0, choices.length - 1)] ?? choices[0] };
}

/** Run number `run` of this seed. */
function attemptOf(run: number): Attempt {
  const { from, pick } = dice(SEED + run);
  const family = FAMILIES[run % FAMILIES.length] ?? "home";
  const goal: CoachGoal = pick([
    "dfu",
    "dfu",
    "dfu",
    "dfu",
    "recovery",
    "force-restart",
    "leave-dfu",
  ]);
  const [usual, ...others] = procedureOf(family, goal).timings;
  const timing = pick([usual, ...others]);
  const byHand = timing.rebootAtMs === null;
  const start: Attempt["start"] =
    goal === "leave-dfu"
      ? { stage: "dfu" }
      : goal === "dfu" && (!byHand || from(0, 1) === 1)
        ? DAMAGED
        : {};
  const trouble = run % 2 === 0 || !byHand ? {} : troubleOf(family, goal, { from, pick });
  return {
    model: MODELS[family],
    goal,
    timing: timing.id,
    start,
    wanted: Object.keys(trouble).length === 0 ? "reached" : null,
    reactionMs: () => from(0, MOST_JITTER_MS),
    ...trouble,
  };
}

function troubleOf(family: ButtonFamily, goal: CoachGoal, { from, pick }: Dice): Trouble {
  const power = POWER[family];
  const pair = PAIRS.some((it) => it === family);
  const slipsAt = from(500, 5_500);
  const troubles: readonly [Trouble, ...Trouble[]] = [
    // Too short, at the logo, or no mistake at all: as it falls.
    { faults: { letsGo: { button: power, afterMs: from(300, goal === "dfu" ? 7_500 : 18_000) } } },
    { faults: { keeps: pair && goal !== "dfu" ? SECOND[family] : power } },
    { faults: { forgets: power } },
    {
      mishaps: [
        { at: slipsAt, input: { type: "unplug" } },
        { at: slipsAt + from(200, 1_500), input: { type: "plug", cable: { kind: "good" } } },
      ],
    },
    {
      cable: {
        kind: "flaky",
        seed: from(1, 1_000_000),
        holds: [600, 1_500],
        drops: [100, 1_200],
      },
    },
    ...(goal === "dfu"
      ? [
          { faults: { releasesLateMs: from(1_000, 4_000) } },
          { cable: { kind: "no-dfu" } } as const,
          ...(pair ? [] : [{ faults: { skips: 3 } }]),
        ]
      : []),
  ];
  return pick(troubles);
}

let coach: CoachBench;
beforeAll(async () => {
  coach = await openCoachBench();
});
afterAll(() => coach.close());

/** How often each verdict was right. */
const right = new Map<string, number>();
afterAll(() => console.log(`seed ${SEED}:`, Object.fromEntries(right)));

const TITLE = `with fingers 0 to ${MOST_JITTER_MS} ms late, COACH_SEED=${SEED}`;

describe.concurrent(TITLE, { timeout: COACH_TIMEOUT_MS }, () => {
  test.each(
    Array.from({ length: RUNS }, (_, run) => {
      const { model, ...attempt } = attemptOf(run);
      return { run, family: model.buttonFamily, what: JSON.stringify(attempt) };
    }),
  )("run $run, the family $family, $what", async ({ run }) => {
    const attempt = attemptOf(run);
    const { verdict, truth, story, body, slowestCueMs } = await coach.run(attempt);
    expect(verdict.code, JSON.stringify({ slowestCueMs, story, body })).toBe(truth);
    if (attempt.wanted !== null) expect(truth).toBe(attempt.wanted);
    right.set(truth, (right.get(truth) ?? 0) + 1);
  });
});
