import { describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import { advance, createCoach } from "../../../src/core/coach/coach.ts";
import { COACH_GOALS } from "../../../src/core/coach/codes.ts";
import { procedureOf } from "../../../src/core/coach/procedures.ts";
import type { CoachSetup } from "../../../src/core/coach/types.ts";
import { codeOf, runOnce, type Outcome, type RigOptions } from "./rig.ts";

const FAMILIES: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];
const EVERY = FAMILIES.flatMap((family) =>
  COACH_GOALS.flatMap((goal) =>
    procedureOf(family, goal).timings.map((timing) => ({ family, goal, timing: timing.id })),
  ),
);
const STARTS = ["normal", "recovery", "dfu"] as const;

const UNSEEN_11_PRO: CoachSetup = {
  family: "iphone8",
  goal: "dfu",
  timing: procedureOf("iphone8", "dfu").timings[0],
  cableKind: "unknown",
  connector: "lightning",
  sees: "granted-modes",
  misses: 0,
  mode: null,
};

/** "3:press@10150 bus", as the record keeps the cues. */
const kept = ({ coach }: Outcome): readonly string[] =>
  coach.run?.cues.map(({ cue, at, by }) => `${cue}@${at} ${by}`) ?? [];

const startOf = (
  options: Pick<RigOptions, "goal" | "timing">,
): NonNullable<RigOptions["start"]> => {
  if (options.timing === "host-reboot") return { stage: "recovery" };
  return { stage: options.goal === "leave-dfu" ? "dfu" : "normal" };
};

describe("hands that follow the cues", () => {
  test.each(EVERY)("reach $goal on the family $family by $timing", (options) => {
    const outcome = runOnce({ ...options, start: startOf(options) });
    expect(outcome.coach.state).toMatchObject({
      kind: "ended",
      verdict: { kind: "reached", proof: "strong", already: false },
    });
    expect(outcome.effects.filter(({ type }) => type === "record")).toMatchObject([
      { body: { verdict: "reached", ...options } },
    ]);
  });

  test.each(
    EVERY.filter(({ timing }) => timing !== "host-reboot").flatMap((one) =>
      STARTS.map((stage) => ({ ...one, stage })),
    ),
  )("reach $goal on $family by $timing from $stage", ({ stage, ...options }) => {
    expect(codeOf(runOnce({ ...options, start: { stage } }))).toMatch(/^reached$/);
  });

  test.each(EVERY.filter(({ timing, goal }) => timing !== "host-reboot" && goal === "dfu"))(
    "reach DFU on $family by $timing where only DFU itself is granted",
    (options) => {
      const outcome = runOnce({ ...options, hidden: ["normal", "recovery"] });
      expect(codeOf(outcome)).toBe("reached");
      expect(outcome.coach.run?.cues.slice(0, -1).every(({ by }) => by === "clock")).toBe(true);
    },
  );
});

describe("the cues", () => {
  test("follow the bus where it shows something: an iPhone 11 Pro into DFU", () => {
    expect(kept(runOnce({ family: "iphone8", goal: "dfu" }))).toEqual([
      "0:press@0 clock",
      "1:press@1000 clock",
      "2:press@2000 clock",
      "3:press@10150 bus",
      "3:release@15150 clock",
      "success@22300 bus",
    ]);
  });

  test("follow the clock where the bus is silent", () => {
    const outcome = runOnce({ family: "iphone8", goal: "dfu", hidden: ["normal"] });
    expect(kept(outcome)).toEqual([
      "0:press@0 clock",
      "1:press@1000 clock",
      "2:press@2000 clock",
      "3:press@12000 clock",
      "3:release@17000 clock",
      "success@24150 bus",
    ]);
  });

  test("tell to hold on through black, and let go at the logo: an iPhone 7 restarts", () => {
    expect(kept(runOnce({ family: "iphone7", goal: "force-restart" }))).toEqual([
      "0:press@0 clock",
      "0:hold-on@8150 bus",
      "0:release@11150 clock",
      "success@38150 bus",
    ]);
  });

  test("come after a lead-in of three counted seconds", () => {
    const { cues, began, effects } = runOnce({ family: "home", goal: "dfu" });
    expect(cues.slice(0, 4).map(({ cue, at }) => [cue, at - (began ?? 0)])).toEqual([
      [{ kind: "count", count: 3, by: "clock" }, -3_000],
      [{ kind: "count", count: 2, by: "clock" }, -2_000],
      [{ kind: "count", count: 1, by: "clock" }, -1_000],
      [{ kind: "press", press: 0, by: "clock" }, 0],
    ]);
    expect(effects[0]).toEqual({ type: "keep-awake", on: true });
  });

  test("count a hold down in whole seconds", () => {
    const { cues } = runOnce({ family: "home", goal: "dfu", hidden: ["normal"] });
    const first = cues.findIndex(({ cue }) => cue.kind === "press");
    const next = cues.findIndex(({ cue }) => cue.kind === "release");
    expect(
      cues.slice(first + 1, next).map(({ cue }) => (cue.kind === "count" ? cue.count : null)),
    ).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test.each([1, 7, 16, 250, 1_000])("are the same with a tick every %d ms", (tickEvery) => {
    const family: ButtonFamily = "ipad-top";
    const exact = runOnce({
      family,
      goal: "dfu",
      person: { reaction: () => 0 },
      hidden: ["normal"],
    });
    const coarse = runOnce({
      family,
      goal: "dfu",
      person: { reaction: () => 0 },
      hidden: ["normal"],
      tickEvery,
    });
    expect(kept(coarse).slice(0, -1)).toEqual(kept(exact).slice(0, -1));
    expect(codeOf(coarse)).toBe("reached");
  });

  test("stop where the page slept too long to tell the truth", () => {
    const coach = createCoach(UNSEEN_11_PRO, 0);
    const counting = advance(advance(coach, { type: "start", at: 0 }).coach, {
      type: "tick",
      at: 3_000,
    });
    const slept = advance(counting.coach, { type: "tick", at: 10_000 });
    expect(slept.coach.state).toEqual({
      kind: "ended",
      verdict: { kind: "other", code: "interrupted" },
    });
    expect(slept.effects).toMatchObject([
      { type: "keep-awake", on: false },
      { type: "record", body: { verdict: "interrupted" } },
    ]);
    expect(slept.coach.misses).toBe(0);
  });

  test("do not begin where the page slept through the lead-in", () => {
    const coach = createCoach(UNSEEN_11_PRO, 0);
    const { coach: leading } = advance(coach, { type: "start", at: 0 });
    const slept = advance(leading, { type: "tick", at: 10_000 });
    expect(slept.coach.state).toEqual({ kind: "ready", hindrance: null });
    expect(slept.effects).toEqual([{ type: "keep-awake", on: false }]);
  });
});

describe("proof", () => {
  test("by the port controller alone is called weak", () => {
    const outcome = runOnce({
      family: "iphone8",
      goal: "dfu",
      portDfu: true,
    });
    expect(outcome.coach.state).toMatchObject({
      verdict: { code: "reached", proof: "weak", mode: "port-dfu" },
    });
  });

  test("of a restart that nobody saw leave is called weak", () => {
    const outcome = runOnce({
      family: "iphone8",
      goal: "force-restart",
      start: { stage: "recovery" },
      hidden: ["recovery"],
    });
    expect(outcome.coach.state).toMatchObject({
      verdict: { code: "reached", proof: "weak", mode: "normal" },
    });
  });

  test("of a restart holds for a phone that cannot start and is back in recovery mode", () => {
    const outcome = runOnce({
      family: "iphone8",
      goal: "force-restart",
      start: { stage: "recovery", system: "damaged" },
    });
    expect(outcome.coach.state).toMatchObject({
      verdict: { code: "reached", proof: "strong", mode: "recovery" },
    });
  });

  test.each([
    ["dfu", "dfu"],
    ["dfu", "kis"],
    ["dfu", "port-dfu"],
    ["recovery", "recovery"],
    ["leave-dfu", "normal"],
    ["leave-dfu", "recovery"],
  ] as const)("is there before any count: %s in %s", (goal, mode) => {
    const { timings } = procedureOf("iphone8", goal);
    const coach = createCoach(
      {
        ...UNSEEN_11_PRO,
        goal,
        timing: timings[0],
        mode,
      },
      0,
    );
    expect(coach.state).toMatchObject({
      kind: "ended",
      verdict: { code: "reached", already: true },
    });
    const started = advance(coach, { type: "start", at: 10 });
    expect(started.effects).toEqual([]);
    expect(started.coach.state).toEqual(coach.state);
    const gone = advance(coach, { type: "left", at: 20 });
    expect(gone.coach.state).toEqual({ kind: "ready", hindrance: null });
  });
});
