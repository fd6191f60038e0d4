// Whatever happens, in whatever order: the coach does not throw, tells nothing twice, and what it records
// is what the record can hold.
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Mode } from "../../../src/core/apple/mode.ts";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import { advance, createCoach } from "../../../src/core/coach/coach.ts";
import {
  CHANGE_CODES,
  COACH_GOALS,
  MISS_CODES,
  OTHER_ENDINGS,
  SEEN_SCREENS,
  SPEECH_CODES,
  TONES,
} from "../../../src/core/coach/codes.ts";
import { explain } from "../../../src/core/coach/explain.ts";
import { nextDue } from "../../../src/core/coach/moves.ts";
import { procedureOf } from "../../../src/core/coach/procedures.ts";
import type { Coach, CoachEffect, CoachEvent, CoachSetup } from "../../../src/core/coach/types.ts";
import { MAX_COACH_ENTRIES } from "../../../src/core/session/events.ts";
import { bodySchemas } from "../../../src/core/session/schema.ts";

const FAMILIES: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];
const MODES: readonly Mode[] = [
  "normal",
  "recovery",
  "dfu",
  "port-dfu",
  "kis",
  "wtf",
  "mac-restore",
  "ibridge",
  "unknown",
];
const CODES: readonly string[] = [...MISS_CODES, ...OTHER_ENDINGS];

const mode = fc.constantFrom(...MODES);
const maybeMode = fc.option(mode);
const setup: fc.Arbitrary<CoachSetup> = fc
  .record({
    family: fc.constantFrom(...FAMILIES),
    goal: fc.constantFrom(...COACH_GOALS),
    which: fc.nat(3),
    sees: fc.constantFrom("every-mode" as const, "granted-modes" as const),
    misses: fc.nat(5),
    mode: maybeMode,
    cableKind: fc.constantFrom(
      "usb-a-lightning" as const,
      "usb-c-lightning" as const,
      "unknown" as const,
    ),
    connector: fc.constantFrom("lightning" as const, "usb-c" as const, null),
  })
  .map(({ which, ...rest }) => {
    const { timings } = procedureOf(rest.family, rest.goal);
    return { ...rest, timing: timings[which % timings.length] ?? timings[0] };
  });

/** Short steps that a count survives, sleeps, and clocks that go back or are no numbers. */
const pause = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1_400 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1_000, noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -5_000, max: 90_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity) },
);
const happening: fc.Arbitrary<(at: number) => CoachEvent> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((at: number): CoachEvent => ({ type: "tick", at })) },
  {
    weight: 3,
    arbitrary: mode.map((it) => (at: number): CoachEvent => ({ type: "came", at, mode: it })),
  },
  { weight: 3, arbitrary: fc.constant((at: number): CoachEvent => ({ type: "left", at })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom("start" as const, "repeat" as const, "understood" as const)
      .map((type) => (at: number): CoachEvent => ({ type, at })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("stop" as const, "reboot-sent" as const, "reboot-failed" as const)
      .map((type) => (at: number): CoachEvent => ({ type, at })),
  },
  {
    weight: 1,
    arbitrary: maybeMode.map((it) => (at: number): CoachEvent => ({
      type: "clicked",
      at,
      mode: it,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...SEEN_SCREENS).map((screen) => (at: number): CoachEvent => ({
      type: "screen-told",
      at,
      screen,
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FAMILIES), fc.constantFrom(...COACH_GOALS), fc.nat(3))
      .map(([family, goal, which]) => (at: number): CoachEvent => {
        const { timings } = procedureOf(family, goal);
        return { type: "timing-chosen", at, timing: timings[which % timings.length] ?? timings[0] };
      }),
  },
);
const story = fc.array(fc.tuple(pause, happening), { minLength: 1, maxLength: 250 });

interface Told {
  readonly coach: Coach;
  readonly effects: readonly CoachEffect[];
}

function play(
  first: CoachSetup,
  events: readonly (readonly [number, (at: number) => CoachEvent])[],
): readonly Told[] {
  let coach = createCoach(first, 0);
  let at = 0;
  return events.map(([wait, make]) => {
    at = Number.isFinite(at + wait) ? at + wait : at;
    const step = advance(coach, make(Number.isFinite(wait) ? at : wait));
    coach = step.coach;
    return step;
  });
}

describe("whatever happens", () => {
  test("cues come in order and never twice, and time never goes back", () => {
    fc.assert(
      fc.property(setup, story, (first, events) => {
        let now = 0;
        for (const { coach } of play(first, events)) {
          expect(coach.now).toBeGreaterThanOrEqual(now);
          now = coach.now;
          const cues = coach.run?.cues ?? [];
          expect(new Set(cues.map(({ cue }) => cue)).size).toBe(cues.length);
          const ats = cues.map(({ at }) => at);
          expect(ats).toEqual(ats.toSorted((a, b) => a - b));
          const presses = cues.flatMap(({ cue }) =>
            /^\d/.test(cue) ? [Number(cue.split(":")[0])] : [],
          );
          expect(presses).toEqual(presses.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("what is recorded fits the record, once a run, with a verdict of the closed list", () => {
    fc.assert(
      fc.property(setup, story, (first, events) => {
        const told = play(first, events);
        const bodies = told.flatMap(({ effects }) =>
          effects.flatMap((effect) => (effect.type === "record" ? [effect.body] : [])),
        );
        for (const body of bodies) {
          expect(v.safeParse(bodySchemas["coach-attempted"], body).success).toBe(true);
          expect(CODES).toContain(body.verdict);
          expect(body.trace[0]).toBeDefined();
        }
        const begun = told.flatMap(({ effects }) =>
          effects.filter(
            (effect) =>
              effect.type === "cue" && effect.cue.kind === "press" && effect.cue.press === 0,
          ),
        );
        const counted = bodies.filter(({ cues }) => cues.some(({ cue }) => cue === "0:press"));
        expect(counted.length).toBeLessThanOrEqual(begun.length);
        expect(new Set(bodies.map(({ cues }) => cues)).size).toBe(bodies.length);
      }),
      { numRuns: 300 },
    );
  });

  test("what is said and sounded comes from closed lists, about a press that there is", () => {
    fc.assert(
      fc.property(setup, story, (first, events) => {
        for (const { coach, effects } of play(first, events))
          for (const effect of effects) {
            if (effect.type === "tone") expect(TONES).toContain(effect.tone);
            if (effect.type !== "speak") continue;
            expect(SPEECH_CODES).toContain(effect.say);
            // Another timing may have been chosen since; all of them have a press with index 0.
            if (effect.press !== null) expect(effect.press).toBeLessThan(5);
            expect(coach.setup.timing.presses.length).toBeLessThanOrEqual(5);
          }
      }),
      { numRuns: 200 },
    );
  });

  test("the screen is kept awake exactly while something runs", () => {
    fc.assert(
      fc.property(setup, story, (first, events) => {
        let awake = false;
        for (const { coach, effects } of play(first, events)) {
          for (const effect of effects) if (effect.type === "keep-awake") awake = effect.on;
          const { kind } = coach.state;
          if (kind === "lead-in" || kind === "counting") expect(awake).toBe(true);
          if (kind === "ready") expect(awake).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("ticking whenever one is due brings every run to an end or to a question", () => {
    fc.assert(
      fc.property(setup, story, (first, events) => {
        let coach = play(first, events).at(-1)?.coach ?? createCoach(first, 0);
        let ticks = 0;
        for (let due = nextDue(coach); due !== null; due = nextDue(coach)) {
          expect(due).toBeGreaterThanOrEqual(coach.now);
          coach = advance(coach, { type: "tick", at: due }).coach;
          ticks += 1;
          expect(ticks).toBeLessThan(300);
        }
        expect(["ready", "asking", "ended"]).toContain(coach.state.kind);
      }),
      { numRuns: 300 },
    );
  });

  test("one tick that comes late tells the same as many that come in time", () => {
    fc.assert(
      fc.property(
        setup,
        fc.array(fc.integer({ min: 1, max: 1_400 }), { minLength: 30, maxLength: 60 }),
        (first, waits) => {
          const start = advance(
            advance(createCoach(first, 0), { type: "understood", at: 0 }).coach,
            { type: "start", at: 0 },
          ).coach;
          const end = waits.reduce((sum, wait) => sum + wait, 0);
          let coarse = start;
          let at = 0;
          for (const wait of waits) {
            at += wait;
            coarse = advance(coarse, { type: "tick", at }).coach;
          }
          let fine = start;
          for (let due = nextDue(fine); due !== null && due <= end; due = nextDue(fine))
            fine = advance(fine, { type: "tick", at: due }).coach;
          fine = advance(fine, { type: "tick", at: end }).coach;
          expect(coarse).toEqual(fine);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("a link that blinks for an hour keeps the trace within its bound", () => {
    let coach = createCoach(
      {
        family: "iphone8",
        goal: "dfu",
        timing: procedureOf("iphone8", "dfu").timings[0],
        cableKind: "unknown",
        connector: null,
        sees: "granted-modes",
        misses: 0,
        mode: null,
      },
      0,
    );
    coach = advance(coach, { type: "start", at: 0 }).coach;
    for (let at = 500; at < 3_600_000; at += 500) {
      const event: CoachEvent =
        at % 1_000 === 0 ? { type: "left", at } : { type: "came", at, mode: "unknown" };
      coach = advance(coach, event).coach;
      expect(coach.run?.trace.length ?? 0).toBeLessThanOrEqual(MAX_COACH_ENTRIES);
    }
  });
});

describe("a trail", () => {
  test("is always explained, by closed lists, with something to change", () => {
    fc.assert(
      fc.property(
        setup,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), maybeMode), { maxLength: 20 }),
        fc.option(fc.constantFrom(...SEEN_SCREENS)),
        (first, entries, screen) => {
          let at = 0;
          const trace = [
            { at: 0, mode: first.mode },
            ...entries.map(([wait, seen]) => {
              at += wait;
              return { at, mode: seen };
            }),
          ];
          const { sees: _, mode: __, ...context } = first;
          const verdict = explain({ ...context, trace, screen });
          expect(CODES).toContain(verdict.code);
          if (verdict.kind !== "miss") return;
          expect(verdict.changes.length).toBeGreaterThan(0);
          expect(new Set(verdict.changes).size).toBe(verdict.changes.length);
          for (const change of verdict.changes) expect(CHANGE_CODES).toContain(change);
          const ids = procedureOf(first.family, first.goal).timings.map(({ id }) => id);
          if (verdict.offer !== null) expect(ids).toContain(verdict.offer);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
