// Where bus and clock disagree, event by event: the bus is believed, and the clock fills in.
import { describe, expect, test } from "vitest";
import type { Mode } from "../../../src/core/apple/mode.ts";
import { advance, createCoach } from "../../../src/core/coach/coach.ts";
import type { SeenScreen } from "../../../src/core/coach/codes.ts";
import { nextDue } from "../../../src/core/coach/moves.ts";
import { procedureOf, timingOf } from "../../../src/core/coach/procedures.ts";
import type { Coach, CoachEvent, CoachSetup, CoachStep } from "../../../src/core/coach/types.ts";

const SETUP: CoachSetup = {
  family: "iphone8",
  goal: "dfu",
  timing: procedureOf("iphone8", "dfu").timings[0],
  cableKind: "unknown",
  connector: "usb-c",
  sees: "granted-modes",
  misses: 0,
  mode: "normal",
};
/** The first press is due at 0; the first hold begins at 2,000. */
const BEGAN = -3_000;

/** The coach after these events; every due moment between them gets its tick. */
function after(more: Partial<CoachSetup>, ...events: readonly CoachEvent[]): CoachStep {
  const start = advance(createCoach({ ...SETUP, ...more }, BEGAN), { type: "start", at: BEGAN });
  return events.reduce<CoachStep>((before, event) => {
    let step = before;
    const take = (next: CoachEvent): void => {
      const taken = advance(step.coach, next);
      step = { coach: taken.coach, effects: [...step.effects, ...taken.effects] };
    };
    for (let due = nextDue(step.coach); due !== null && due < event.at; due = nextDue(step.coach))
      take({ type: "tick", at: due });
    take(event);
    return step;
  }, start);
}

const tick = (at: number): CoachEvent => ({ type: "tick", at });
const left = (at: number): CoachEvent => ({ type: "left", at });
const came = (at: number, mode: Mode): CoachEvent => ({ type: "came", at, mode });
const cues = ({ coach }: CoachStep): readonly string[] =>
  coach.run?.cues.map(({ cue, at, by }) => `${cue}@${at} ${by}`) ?? [];
const counting = ({ coach }: { readonly coach: Coach }) =>
  coach.state.kind === "counting" ? coach.state : expect.fail(coach.state.kind);

describe("a hold that waits for black", () => {
  test("goes on past its count while the phone is on the bus", () => {
    const step = after({}, tick(13_000));
    expect(counting(step)).toMatchObject({ press: 2, until: null, remainingMs: null, byBus: true });
    expect(cues(after({}, tick(13_000), left(13_400))).at(-1)).toBe("3:press@13400 bus");
  });

  test("is over at once where the phone leaves before its count", () => {
    const step = after({}, left(7_500));
    expect(cues(step).at(-1)).toBe("3:press@7500 bus");
    expect(counting(step)).toMatchObject({ press: 3, since: 7_500, until: 12_500 });
  });

  test("is not spoiled by a page that slept over the end of its count", () => {
    const sleepy = after({}, tick(11_500));
    const { coach } = advance(sleepy.coach, tick(15_000));
    expect(counting({ coach })).toMatchObject({ press: 2, until: null });
  });

  test("gives up after 15 s", () => {
    expect(after({}, tick(16_999)).coach.state.kind).toBe("counting");
    expect(after({}, tick(17_000)).coach.state).toMatchObject({
      kind: "ended",
      verdict: { code: "never-left" },
    });
  });

  test("is counted by the clock where the phone left during the taps", () => {
    const step = after({}, left(500), tick(12_000));
    expect(cues(step).at(-1)).toBe("3:press@12000 clock");
  });

  test("follows the bus from the moment a phone is first seen", () => {
    const step = after({ mode: null }, came(6_000, "normal"));
    expect(counting(step)).toMatchObject({ press: 2, byBus: true });
    expect(step.coach.run?.trace).toEqual([{ at: 6_000, mode: "normal" }]);
    expect(cues(after({ mode: null }, came(6_000, "normal"), left(10_500))).at(-1)).toBe(
      "3:press@10500 bus",
    );
  });

  test("follows the clock alone where its timing does", () => {
    const timing = timingOf("iphone8", "dfu", "legacy-ios-kit");
    const step = after({ timing }, left(9_000));
    expect(counting(step)).toMatchObject({ press: 2, black: true, until: 12_000 });
    expect(cues(after({ timing }, left(9_000), tick(12_000))).at(-1)).toBe("3:press@12000 clock");
  });
});

describe("a phone that is there", () => {
  test.each([500, 4_000, 14_000])("in DFU %d ms into the count ends it at once", (at) => {
    const step = after({ mode: null }, came(at, "dfu"));
    expect(step.coach.state).toMatchObject({ kind: "ended", verdict: { code: "reached" } });
    expect(cues(step).at(-1)).toBe(`success@${at} bus`);
  });

  test("in DFU during the lead-in is accepted without a press", () => {
    const step = after({ mode: null }, came(-1_000, "dfu"), tick(60_000));
    expect(step.coach.state).toMatchObject({ verdict: { code: "reached", already: true } });
    expect(cues(step)).toEqual(["success@0 bus"]);
    expect(step.effects.filter(({ type }) => type === "record")).toHaveLength(1);
  });

  test("in a mode of no phone ends nothing, and is not asked for", () => {
    const step = after({}, left(9_000), came(15_000, "unknown"), tick(40_000));
    expect(step.coach.state.kind).toBe("waiting");
    expect(step.coach.run?.trace.at(-1)).toEqual({ at: 15_000, mode: "unknown" });
  });

  test("in another mode without having left has left and come", () => {
    const step = after({}, came(10_000, "recovery"));
    expect(step.coach.run?.trace).toEqual([
      { at: 0, mode: "normal" },
      { at: 10_000, mode: null },
      { at: 10_000, mode: "recovery" },
    ]);
    expect(step.coach.state).toMatchObject({ verdict: { kind: "miss" } });
  });
});

describe("a goal that stands for a moment only", () => {
  const reached = [left(9_000), came(20_000, "dfu")] as const;

  test("is recorded after two seconds", () => {
    const recorded = (at: number) =>
      after({}, ...reached, tick(at)).effects.filter(({ type }) => type === "record").length;
    expect(recorded(21_999)).toBe(0);
    expect(recorded(22_000)).toBe(1);
  });

  test("is looked for again without a click, and told as reached after a minute", () => {
    const gone = after({}, ...reached, left(21_000));
    expect(gone.coach.state).toMatchObject({ kind: "waiting", clicked: true });
    expect(nextDue(gone.coach)).toBe(81_000);
    const end = after({}, ...reached, left(21_000), tick(81_000), tick(90_000));
    expect(end.coach.state).toMatchObject({ verdict: { code: "reached" } });
    expect(cues(end).filter((cue) => cue.startsWith("success"))).toEqual(["success@20000 bus"]);
    expect(end.effects.filter(({ type }) => type === "record")).toHaveLength(1);
  });

  test("is recorded as reached where the person stops meanwhile", () => {
    const end = after({}, ...reached, left(21_000), { type: "stop", at: 22_000 });
    expect(end.effects.filter(({ type }) => type === "record")).toMatchObject([
      { body: { verdict: "reached" } },
    ]);
  });
});

describe("a phone that left before the hold and is back in a mode that tells nothing", () => {
  test("is waited for like one that never left, not for ever", () => {
    const { coach } = after({}, left(500), came(1_500, "unknown"), tick(120_000));
    expect(coach.state.kind).toBe("ended");
    expect(nextDue(coach)).toBe(null);
  });
});

describe("one more click", () => {
  test.each([
    ["dfu", 3_000],
    ["recovery", 3_000],
    ["force-restart", 30_000],
    ["leave-dfu", 30_000],
  ] as const)("for %s is asked for %d ms after the count", (goal, wait) => {
    const timing = procedureOf("iphone8", goal).timings[0];
    const setup = { goal, timing, mode: null };
    const { coach } = after(setup, tick(28_500));
    const over =
      coach.state.kind === "waiting" || coach.state.kind === "asking" ? coach.state.since : 0;
    expect(after(setup, tick(over + wait - 1)).coach.state.kind).toBe("waiting");
    expect(after(setup, tick(over + wait)).coach.state.kind).toBe("asking");
  });

  test("is never asked for where every mode is seen", () => {
    const step = after({ mode: null, sees: "every-mode" }, tick(120_000));
    expect(step.coach.state).toMatchObject({ verdict: { code: "nothing-returned" } });
    const at = step.coach.run?.endedAt ?? 0;
    // 27 s of count, 30 s of silence.
    expect(at).toBe(57_000);
  });
});

describe("what the screen shows, where every mode is seen", () => {
  const told = (goal: CoachSetup["goal"], screen: SeenScreen) => {
    const timing = procedureOf("iphone8", goal).timings[0];
    const setup = { goal, timing, sees: "every-mode" } as const;
    // Black at 9 s; the longest of these counts is over by 24 s.
    return after(setup, left(9_000), tick(29_000), { type: "screen-told", at: 29_500, screen })
      .coach.state;
  };

  test.each([
    ["recovery", "recovery-picture", "recovery-not-seen"],
    ["recovery", "black", "nothing-returned"],
    ["dfu", "black", "nothing-returned"],
    ["force-restart", "recovery-picture", "held-too-long"],
  ] as const)("ends %s by %s as %s at once", (goal, screen, code) => {
    expect(told(goal, screen)).toMatchObject({ kind: "ended", verdict: { code } });
  });

  test.each([
    ["force-restart", "black"],
    ["force-restart", "home"],
    ["force-restart", "apple-logo"],
  ] as const)("leaves %s waiting by %s: a restart takes its time", (goal, screen) => {
    expect(told(goal, screen).kind).toBe("waiting");
  });
});

describe("another timing", () => {
  const timing = timingOf("iphone8", "dfu", "legacy-ios-kit");

  test("can be chosen while nothing runs", () => {
    const coach = createCoach(SETUP, 0);
    expect(advance(coach, { type: "timing-chosen", at: 1, timing }).coach.setup.timing).toBe(
      timing,
    );
  });

  test("is not taken during a count, nor where the goal has none of that name", () => {
    const running = after({}, tick(100));
    const during = advance(running.coach, { type: "timing-chosen", at: 200, timing });
    expect(during.coach.setup.timing).toBe(SETUP.timing);
    const strange = timingOf("home", "recovery", "standard");
    const coach = createCoach(SETUP, 0);
    expect(
      advance(coach, { type: "timing-chosen", at: 1, timing: strange }).coach.setup.timing,
    ).toBe(SETUP.timing);
  });
});

describe("one count after another", () => {
  /** From the lead-in at `at` to a power button that was never pressed. */
  const missAt = (at: number): readonly CoachEvent[] => [
    { type: "repeat", at },
    tick(at + 3_000 + 17_000),
  ];
  const changes = ({ coach }: CoachStep) =>
    coach.state.kind === "ended" && coach.state.verdict.kind === "miss"
      ? coach.state.verdict.changes
      : expect.fail(coach.state.kind);

  test("changes the advice with the third miss", () => {
    const second = after({}, tick(17_000), ...missAt(100_000));
    expect(second.coach.misses).toBe(2);
    expect(changes(second)[0]).toBe("press-firmly");
    const third = after({}, tick(17_000), ...missAt(100_000), ...missAt(200_000));
    expect(third.coach.misses).toBe(3);
    expect(changes(third).slice(0, 3)).toEqual(["other-cable", "other-port", "press-firmly"]);
  });

  test("counts the misses that the session knew before", () => {
    const step = after({ misses: 2 }, tick(17_000));
    expect(changes(step)[0]).toBe("other-cable");
  });

  test("ends the row where the goal was reached", () => {
    const step = after({ misses: 2 }, left(9_000), came(20_000, "dfu"), tick(30_000));
    expect(step.coach.misses).toBe(0);
  });

  test("is recorded run by run", () => {
    const step = after({}, ...missAt(100_000), { type: "repeat", at: 200_000 }, tick(204_000), {
      type: "repeat",
      at: 205_000,
    });
    const verdicts = step.effects.flatMap((effect) =>
      effect.type === "record" ? [effect.body.verdict] : [],
    );
    expect(verdicts).toEqual(["never-left", "never-left", "stopped"]);
    expect(step.coach.state.kind).toBe("lead-in");
  });
});

test("a reboot that is reported as failed after the phone left has arrived all the same", () => {
  const setup = {
    ...SETUP,
    timing: timingOf("iphone8", "dfu", "host-reboot"),
    mode: "recovery",
  } as const;
  const events: readonly CoachEvent[] = [
    { type: "understood", at: 0 },
    { type: "start", at: 0 },
    tick(3_000),
    tick(4_000),
    tick(5_000),
    left(5_400),
    { type: "reboot-failed", at: 5_500 },
  ];
  const coach = events.reduce((it, event) => advance(it, event).coach, createCoach(setup, 0));
  expect(counting({ coach })).toMatchObject({ press: 0, black: true, until: 7_000 });
});
