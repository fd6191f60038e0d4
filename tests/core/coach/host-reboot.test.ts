import { describe, expect, test } from "vitest";
import { HINDRANCES } from "../../../src/core/coach/codes.ts";
import { advance, createCoach } from "../../../src/core/coach/coach.ts";
import { timingOf } from "../../../src/core/coach/procedures.ts";
import type { Coach, CoachEffect, CoachSetup } from "../../../src/core/coach/types.ts";
import { runOnce } from "./rig.ts";

const SETUP: CoachSetup = {
  family: "iphone8",
  goal: "dfu",
  timing: timingOf("iphone8", "dfu", "host-reboot"),
  cableKind: "usb-a-lightning",
  connector: "lightning",
  sees: "every-mode",
  misses: 0,
  mode: "recovery",
};

test("the hindrances are met in the order of their list", () => {
  const met = [
    createCoach({ ...SETUP, mode: null }, 0),
    createCoach({ ...SETUP, mode: "recovery" }, 0),
  ].map(({ state }) => (state.kind === "ready" ? state.hindrance : null));
  expect(met).toEqual(HINDRANCES);
});

describe("the reboot that the computer sends", () => {
  test("needs recovery mode", () => {
    const coach = createCoach({ ...SETUP, mode: "normal" }, 0);
    expect(coach.state).toEqual({ kind: "ready", hindrance: "needs-recovery" });
    const { coach: here } = advance(coach, { type: "came", at: 1, mode: "recovery" });
    expect(here.state).toEqual({ kind: "ready", hindrance: "read-how-to-come-back" });
  });

  test("is never begun before the way back was read", () => {
    const coach = createCoach(SETUP, 0);
    expect(advance(coach, { type: "start", at: 1 }).coach.state).toEqual(coach.state);
    const { coach: knowing } = advance(coach, { type: "understood", at: 2 });
    expect(knowing.state).toEqual({ kind: "ready", hindrance: null });
    expect(advance(knowing, { type: "start", at: 3 }).coach.state.kind).toBe("lead-in");
  });

  test("is sent once, 2 s into the first of two holds", () => {
    const outcome = runOnce({
      family: "iphone8",
      goal: "dfu",
      timing: "host-reboot",
      start: { stage: "recovery" },
    });
    expect(outcome.effects.filter(({ type }) => type === "send-reboot")).toHaveLength(1);
    expect(outcome.coach.run?.cues.map(({ cue, at }) => `${cue}@${at}`)).toEqual([
      "0:press@0",
      "0:hold-on@2550",
      "0:release@4050",
      "success@11200",
    ]);
  });

  test("is not begun where recovery mode went away during the lead-in", () => {
    let coach: Coach = createCoach(SETUP, 0);
    const effects: CoachEffect[] = [];
    for (const event of [
      { type: "understood", at: 1 },
      { type: "start", at: 2 },
      { type: "left", at: 1_000 },
      { type: "tick", at: 3_002 },
      { type: "tick", at: 9_000 },
    ] as const) {
      const step = advance(coach, event);
      coach = step.coach;
      effects.push(...step.effects);
    }
    expect(coach.state).toEqual({ kind: "ready", hindrance: "needs-recovery" });
    expect(effects.some(({ type }) => type === "send-reboot" || type === "record")).toBe(false);
  });

  test("that the phone ignores ends in the offer to do it by hand", () => {
    const coach = createCoach(SETUP, 0);
    const end = [
      { type: "understood", at: 0 },
      { type: "start", at: 0 },
      ...Array.from({ length: 30 }, (_, n) => ({ type: "tick", at: n * 500 }) as const),
    ] as const;
    const { state } = end.reduce((it, event) => advance(it, event).coach, coach);
    expect(state).toMatchObject({
      kind: "ended",
      verdict: { code: "reboot-not-taken", changes: ["by-hand"], offer: "until-black" },
    });
  });
});
