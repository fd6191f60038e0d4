import { describe, expect, test } from "vitest";
import type { Mode } from "../../../src/core/apple/mode.ts";
import { advance } from "../../../src/core/coach/coach.ts";
import { nextDue } from "../../../src/core/coach/moves.ts";
import type { Coach, CoachEvent, CoachStep } from "../../../src/core/coach/types.ts";
import { runOnce } from "./rig.ts";

const UNSEEN: readonly Mode[] = ["dfu", "kis", "port-dfu", "recovery"];

/** An iPhone 11 Pro that went into DFU, which nobody granted yet: the coach asks for a click. */
function asking(): Coach {
  const { coach } = runOnce({
    family: "iphone8",
    goal: "dfu",
    hidden: UNSEEN,
    setup: { sees: "granted-modes" },
  });
  return coach;
}

const tell = (coach: Coach, ...events: readonly CoachEvent[]): CoachStep =>
  events.reduce<CoachStep>(
    (step, event) => {
      const next = advance(step.coach, event);
      return { coach: next.coach, effects: [...step.effects, ...next.effects] };
    },
    { coach, effects: [] },
  );

const verdictOf = ({ state }: Coach) => (state.kind === "ended" ? state.verdict : state.kind);
const recorded = ({ effects }: CoachStep) =>
  effects.flatMap((effect) => (effect.type === "record" ? [effect.body.verdict] : []));

describe("what cannot be seen for want of a grant", () => {
  test("is asked for, 3 s after the count, and is no miss", () => {
    const coach = asking();
    expect(coach.state).toMatchObject({ kind: "asking", clicked: false });
    expect(coach.misses).toBe(0);
    expect(nextDue(coach)).toBeNull();
  });

  test("is answered by the mode that is clicked", () => {
    const coach = asking();
    const at = coach.now + 5_000;
    const step = tell(coach, { type: "clicked", at, mode: "kis" });
    expect(verdictOf(step.coach)).toMatchObject({ code: "reached", proof: "strong", mode: "kis" });
    const settled = tell(step.coach, { type: "tick", at: at + 2_000 });
    expect(recorded(settled)).toEqual(["reached"]);
  });

  test("is answered once where the watcher tells the same", () => {
    const coach = asking();
    const at = coach.now + 5_000;
    const step = tell(
      coach,
      { type: "came", at, mode: "dfu" },
      { type: "clicked", at: at + 1, mode: "dfu" },
      { type: "tick", at: at + 60_000 },
    );
    expect(recorded(step)).toEqual(["reached"]);
    expect(step.coach.run?.trace.filter(({ mode }) => mode === "dfu")).toHaveLength(1);
  });

  test("is a miss where the click shows recovery mode", () => {
    const coach = asking();
    const step = tell(coach, { type: "clicked", at: coach.now + 100, mode: "recovery" });
    expect(verdictOf(step.coach)).toMatchObject({ kind: "miss", code: "released-late" });
  });

  test("is waited for after an empty list, then nothing returned", () => {
    const coach = asking();
    const listed = tell(coach, { type: "clicked", at: coach.now + 1_000, mode: null });
    expect(listed.coach.state).toMatchObject({ kind: "waiting", clicked: true });
    const due = nextDue(listed.coach);
    const late = tell(listed.coach, { type: "tick", at: due ?? 0 });
    expect(verdictOf(late.coach)).toMatchObject({ kind: "miss", code: "nothing-returned" });
    expect((due ?? 0) - (listed.coach.run?.leftAt ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  test("is nothing returned at once where the list is empty and the screen is black", () => {
    const coach = asking();
    const step = tell(
      coach,
      { type: "clicked", at: coach.now + 1_000, mode: null },
      { type: "screen-told", at: coach.now + 2_000, screen: "black" },
    );
    expect(verdictOf(step.coach)).toMatchObject({ code: "nothing-returned" });
  });

  test.each([
    ["apple-logo", "booted"],
    ["home", "booted"],
    ["recovery-picture", "released-late"],
  ] as const)("is told from the screen: %s is %s", (screen, code) => {
    const coach = asking();
    const step = tell(coach, { type: "screen-told", at: coach.now, screen });
    expect(verdictOf(step.coach)).toMatchObject({ kind: "miss", code });
    expect(recorded(step)).toEqual([code]);
  });

  test("stays a question while the screen is black and nobody clicked", () => {
    const coach = asking();
    const step = tell(coach, { type: "screen-told", at: coach.now, screen: "black" });
    expect(step.coach.state.kind).toBe("asking");
  });

  test.each(["stop", "repeat"] as const)("is kept as unseen on %s, and no miss", (type) => {
    const coach = asking();
    const step = tell(coach, { type, at: coach.now + 1_000 });
    expect(recorded(step)).toEqual(["unseen"]);
    expect(step.coach.misses).toBe(0);
    expect(verdictOf(step.coach)).toEqual(
      type === "stop" ? { kind: "other", code: "unseen" } : "lead-in",
    );
  });
});

describe("a run that the person ends", () => {
  const counting = (): Coach =>
    tell(
      { ...runOnce({ family: "home", goal: "dfu", hidden: UNSEEN }).coach },
      { type: "repeat", at: 100_000 },
      { type: "tick", at: 103_000 },
      { type: "tick", at: 104_000 },
    ).coach;

  test("is recorded as stopped", () => {
    const step = tell(counting(), { type: "stop", at: 105_000 });
    expect(recorded(step)).toEqual(["stopped"]);
    expect(verdictOf(step.coach)).toEqual({ kind: "other", code: "stopped" });
  });

  test("leaves nothing in the record before the first press", () => {
    const step = tell(asking(), { type: "repeat", at: 200_000 }, { type: "stop", at: 202_000 });
    expect(recorded(step)).toEqual(["unseen"]);
    expect(step.coach.state).toEqual({ kind: "ready", hindrance: null });
    expect(step.effects.at(-1)).toEqual({ type: "keep-awake", on: false });
  });

  test("hands out a reached goal's record where the screen is left at once", () => {
    const coach = asking();
    const step = tell(
      coach,
      { type: "came", at: coach.now + 10, mode: "dfu" },
      { type: "stop", at: coach.now + 20 },
      { type: "stop", at: coach.now + 30 },
    );
    expect(recorded(step)).toEqual(["reached"]);
  });
});
