import { describe, expect, test } from "vitest";
import type { Tone } from "../../src/core/coach/codes.ts";
import { procedureOf } from "../../src/core/coach/procedures.ts";
import type { CoachEffect, CoachSetup } from "../../src/core/coach/types.ts";
import {
  createCoachAtWork,
  type CoachHands,
  type Saying,
} from "../../src/ui/screens/coach/create-coach.ts";
import { settled } from "../support/drive.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

interface Sound {
  readonly tone: Tone;
  readonly at: number;
  /** When it was put on the audio clock. */
  readonly asked: number;
  takenBack: boolean;
}

/** The coach on a virtual clock, and everything it did. */
function atWork(change: Partial<CoachSetup> = {}, hands: Partial<CoachHands> = {}) {
  const clock = new VirtualClock(1000);
  const sounds: Sound[] = [];
  const said: Saying[] = [];
  const awake: boolean[] = [];
  const records: Extract<CoachEffect, { type: "record" }>["body"][] = [];
  const setup: CoachSetup = {
    family: "iphone8",
    goal: "dfu",
    timing: procedureOf("iphone8", "dfu").timings[0],
    cableKind: "usb-a-lightning",
    connector: "lightning",
    sees: "every-mode",
    misses: 0,
    mode: "normal",
    ...change,
  };
  const work = createCoachAtWork(setup, {
    clock,
    tones: {
      wake: () => {},
      play(tone, at) {
        const sound: Sound = { tone, at, asked: clock.now().mono, takenBack: false };
        sounds.push(sound);
        return () => {
          sound.takenBack = true;
        };
      },
    },
    sounding: () => true,
    speak: (sayings) => said.push(...sayings),
    keepAwake: (on) => awake.push(on),
    frame: () => () => {},
    reboot: async () => true,
    record: (body) => records.push(body),
    ...hands,
  });
  const heard = () => sounds.filter(({ takenBack }) => !takenBack);
  return { clock, work, sounds, heard, said, awake, records };
}

describe("the tones of a count", () => {
  test("are on the audio clock before they are due, each once and at its very time", () => {
    const { clock, work, heard } = atWork();
    work.tell({ type: "start" });
    clock.pass(5000);
    const press = heard().filter(({ tone }) => tone === "press");
    // The lead-in takes 3 s, each tap 1 s.
    expect(press.map(({ at }) => at)).toEqual([4000, 5000, 6000]);
    for (const sound of press) expect(sound.asked).toBeLessThan(sound.at);
    const ticks = heard().filter(({ tone }) => tone === "tick");
    expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
  });

  test("that were foreseen are taken back when the phone comes first", () => {
    const { clock, work, heard } = atWork();
    work.tell({ type: "start" });
    clock.pass(6200);
    const before = heard().filter(({ at }) => at > clock.now().mono);
    expect(before.map(({ tone }) => tone)).toEqual(["tick"]);
    work.tell({ type: "left" });
    expect(before.every(({ takenBack }) => takenBack)).toBe(true);
    // Adding the second button is a cue of the bus: it sounds at once.
    expect(heard().findLast(({ tone }) => tone === "press")?.at).toBe(7200);
  });

  test("that are on the audio clock already do not sound again when the timer comes late", () => {
    const { clock, work, heard } = atWork();
    work.tell({ type: "start" });
    clock.pass(2500);
    clock.sleep(520);
    clock.pass(0);
    expect(heard().map(({ tone, at }) => [tone, at])).toEqual([
      ["tick", 1000],
      ["tick", 2000],
      ["tick", 3000],
      ["press", 4000],
      ["press", 5000],
    ]);
  });

  test("that a very late timer skipped over sound at once", () => {
    const { clock, work, heard } = atWork();
    work.tell({ type: "start" });
    clock.sleep(3020);
    clock.pass(0);
    expect(heard().filter(({ tone }) => tone === "press")[0]).toMatchObject({ at: 4020 });
  });

  test("stay away where they are switched off", () => {
    const { clock, work, sounds } = atWork({}, { sounding: () => false });
    work.tell({ type: "start" });
    clock.pass(10_000);
    expect(sounds).toEqual([]);
  });
});

test("what is due is shown in the frame nearest to it, if that comes first", () => {
  const frames: (() => void)[] = [];
  const { clock, work } = atWork(
    {},
    {
      frame(task) {
        frames.push(task);
        return () => {};
      },
    },
  );
  work.tell({ type: "start" });
  clock.pass(995);
  expect(work.given()?.due).toBe(1000);
  frames.at(-1)?.();
  expect(work.given()?.due).toBe(2000);
  clock.pass(10);
  // The timer of the same moment changes nothing more.
  expect(work.coach().state).toMatchObject({ kind: "lead-in", remainingMs: 2000 });
});

test("success ends the count at once, by the bus, and the timers with it", () => {
  const { clock, work, records, heard, awake } = atWork();
  work.tell({ type: "start" });
  clock.pass(15_500);
  work.tell({ type: "left" });
  clock.pass(12_000);
  work.tell({ type: "came", mode: "dfu" });
  expect(work.coach().state).toMatchObject({
    kind: "ended",
    verdict: { kind: "reached", proof: "strong" },
  });
  expect(heard().at(-1)?.tone).toBe("success");
  expect(awake).toEqual([true, false]);
  clock.pass(10_000);
  expect(records.map(({ verdict }) => verdict)).toEqual(["reached"]);
  expect(clock.waiting).toBe(0);
});

test("a stopped count is recorded as stopped, and nothing is left running", () => {
  const { clock, work, records } = atWork();
  work.tell({ type: "start" });
  clock.pass(4500);
  work.end();
  expect(records.map(({ verdict }) => verdict)).toEqual(["stopped"]);
  expect(clock.waiting).toBe(0);
});

test("a new cable begins anew with the mode and the misses so far", () => {
  const { clock, work } = atWork({ misses: 2 });
  work.tell({ type: "start" });
  clock.pass(60_000);
  expect(work.coach().misses).toBe(3);
  work.renew({ cableKind: "usb-c-lightning" });
  expect(work.coach()).toMatchObject({
    misses: 3,
    mode: "normal",
    state: { kind: "ready" },
    setup: { cableKind: "usb-c-lightning" },
  });
});

describe("the computer's reboot", () => {
  const byHost = procedureOf("iphone8", "dfu").timings.find(
    ({ rebootAtMs }) => rebootAtMs !== null,
  );
  if (byHost === undefined) throw new Error("no such timing");

  test.each([
    [true, "counting"],
    [false, "ended"],
  ])("is sent in its time; sent: %s leads to %s", async (sent, kind) => {
    let asked: number | null = null;
    const { clock, work } = atWork(
      { mode: "recovery", timing: byHost },
      {
        reboot: async () => {
          asked = clock.now().mono;
          return sent;
        },
      },
    );
    work.tell({ type: "understood" });
    work.tell({ type: "start" });
    clock.pass(5000);
    await settled();
    expect(asked).toBe(1000 + 3000 + 2000);
    expect(work.coach().state.kind).toBe(kind);
  });
});
