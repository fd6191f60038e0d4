// The coach's proof on the bus, in real time: an unmodified Chromium watches the virtual phones over WebUSB,
// the coach gives its cues from what the browser tells it, and made-up hands press and let go. A run ends
// right where its verdict says what the phone itself did.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ButtonFamily, Model } from "../../src/core/apple/model.ts";
import type { MissCode } from "../../src/core/coach/codes.ts";
import { procedureOf } from "../../src/core/coach/procedures.ts";
import type { Attempt, CoachBench } from "./coach-bench.ts";
import { COACH_TIMEOUT_MS, openCoachBench } from "./coach-bench.ts";
import { FAMILIES, modelOf, MODELS, PAIRS, POWER, SECOND, SEQUENCES } from "./coach-families.ts";

/** A phone that cannot start: recovery mode is where it ends. */
const DAMAGED = { stage: "recovery", system: "damaged", autoBoot: false } as const;
const IN_DFU = { stage: "dfu" } as const;

let coach: CoachBench;
beforeAll(async () => {
  coach = await openCoachBench();
});
afterAll(() => coach.close());

/** What goes wrong, in which families, and what the coach has to call it. */
const MISSES: readonly {
  readonly story: string;
  readonly families: readonly ButtonFamily[];
  readonly code: MissCode;
  readonly attempt: (family: ButtonFamily) => Omit<Attempt, "model" | "wanted">;
}[] = [
  // The longest first, so that they run beside the others.
  {
    story: "the cable is pulled in the dark and nothing comes for 30 s",
    families: ["home", "iphone8"],
    code: "nothing-returned",
    attempt: () => ({ goal: "dfu", mishaps: [{ at: 12_000, input: { type: "unplug" } }] }),
  },
  {
    story: "the cable only charges",
    families: ["iphone7", "ipad-top"],
    code: "nothing-returned",
    attempt: () => ({ goal: "dfu", cable: { kind: "charge-only" } }),
  },
  {
    story: "no button is registered",
    families: FAMILIES,
    code: "never-left",
    attempt: (family) => ({ goal: "dfu", faults: { forgets: POWER[family] } }),
  },
  {
    story: "the first hold is too short",
    families: FAMILIES,
    code: "never-left",
    attempt: (family) => ({
      goal: "dfu",
      faults: { letsGo: { button: POWER[family], afterMs: 5_000 } },
    }),
  },
  {
    story: "the second button is not held, on a phone that starts",
    families: SEQUENCES,
    code: "booted",
    attempt: () => ({ goal: "dfu", faults: { skips: 3 } }),
  },
  {
    story: "the second button is not held, on a phone that cannot start",
    families: SEQUENCES,
    code: "second-not-held",
    attempt: () => ({ goal: "dfu", start: DAMAGED, faults: { skips: 3 } }),
  },
  {
    story: "the second button is let go as the screen turns black",
    families: PAIRS,
    code: "booted",
    attempt: (family) => ({
      goal: "dfu",
      faults: { letsGo: { button: SECOND[family], afterMs: 8_300 } },
    }),
  },
  {
    story: "the power button is never let go",
    families: FAMILIES,
    code: "released-late",
    attempt: (family) => ({ goal: "dfu", faults: { keeps: POWER[family] } }),
  },
  {
    story: "the power button is let go 3 s late, on a phone that cannot start",
    families: FAMILIES,
    code: "released-late",
    attempt: () => ({ goal: "dfu", start: DAMAGED, faults: { releasesLateMs: 3_000 } }),
  },
  {
    story: "the buttons are let go at the logo",
    families: FAMILIES,
    code: "booted",
    attempt: (family) => ({
      goal: "recovery",
      faults: {
        letsGo: { button: isPair(family) ? SECOND[family] : POWER[family], afterMs: 12_000 },
      },
    }),
  },
  {
    story: "the buttons are held on through the logo",
    families: FAMILIES,
    code: "held-too-long",
    attempt: (family) => ({
      goal: "force-restart",
      faults: { keeps: isPair(family) ? SECOND[family] : POWER[family] },
    }),
  },
  {
    story: "the power button alone is let go at black",
    families: PAIRS,
    code: "into-dfu",
    attempt: (family) => ({
      goal: "recovery",
      faults: { letsGo: { button: POWER[family], afterMs: 9_000 } },
    }),
  },
  {
    story: "the cable slips out for a second",
    families: FAMILIES,
    code: "cable-moved",
    attempt: () => ({
      goal: "dfu",
      mishaps: [
        { at: 3_000, input: { type: "unplug" } },
        { at: 4_000, input: { type: "plug", cable: { kind: "good" } } },
      ],
    }),
  },
  {
    story: "the link is flaky",
    families: FAMILIES,
    code: "blinking",
    attempt: () => ({
      goal: "dfu",
      cable: { kind: "flaky", seed: 4013, holds: [600, 1_500], drops: [100, 1_200] },
    }),
  },
  {
    story: "nobody may open the phone that the computer has to restart",
    families: ["home", "iphone8"],
    code: "reboot-not-taken",
    attempt: () => ({
      goal: "dfu",
      timing: "host-reboot",
      start: { stage: "recovery" },
      forbidden: true,
    }),
  },
];

const isPair = (family: ButtonFamily): boolean => PAIRS.some((it) => it === family);

describe.concurrent("a miss is named", { timeout: COACH_TIMEOUT_MS }, () => {
  const rows = MISSES.flatMap((miss) => miss.families.map((family) => ({ ...miss, family })));
  test.each(rows)("$code on the family $family: $story", async ({ family, code, attempt }) => {
    const { verdict, truth } = await coach.run({
      model: MODELS[family],
      wanted: code,
      ...attempt(family),
    });
    expect([verdict.code, truth]).toEqual([code, code]);
  });

  test("recovery-not-seen where the picture stands and the cable only charges", async () => {
    const { verdict } = await coach.run({
      model: MODELS.iphone8,
      goal: "recovery",
      wanted: null,
      cable: { kind: "charge-only" },
      says: { at: 25_000, screen: "recovery-picture" },
    });
    expect(verdict.code).toBe("recovery-not-seen");
  });

  test("the hands were right and the known cable is bad: the first miss names it", async () => {
    const { verdict } = await coach.run({
      model: MODELS.iphone7,
      goal: "dfu",
      wanted: "released-late",
      cable: { kind: "no-dfu" },
      setup: { cableKind: "usb-c-lightning" },
    });
    expect(verdict).toMatchObject({
      code: "released-late",
      changes: expect.arrayContaining(["usb-a-cable"]),
    });
  });

  test.each([
    { family: "home", code: "released-late", change: "usb-a-cable" },
    { family: "iphone7", code: "released-late", change: "usb-a-cable" },
    { family: "iphone8", code: "booted", change: "usb-a-cable" },
    { family: "ipad-top", code: "booted", change: "other-cable" },
  ] as const)(
    "$code on the family $family where the cable never wakes DFU, and the third in a row asks for another cable",
    async ({ family, code, change }) => {
      const { verdict, truth } = await coach.run({
        model: MODELS[family],
        goal: "dfu",
        wanted: code,
        cable: { kind: "no-dfu" },
        setup: { misses: 2 },
      });
      expect(truth).toBe(code);
      expect(verdict.code).toBe(code);
      expect(verdict).toHaveProperty("changes.0", change);
    },
  );
});

describe.concurrent("with the coached timing", { timeout: COACH_TIMEOUT_MS }, () => {
  test.each(
    FAMILIES.flatMap((family) =>
      procedureOf(family, "dfu").timings.map(({ id, rebootAtMs }) => ({ family, id, rebootAtMs })),
    ),
  )("the family $family enters DFU by $id", async ({ family, id, rebootAtMs }) => {
    const { verdict, truth } = await coach.run({
      model: MODELS[family],
      goal: "dfu",
      wanted: "reached",
      timing: id,
      ...(rebootAtMs === null ? {} : { start: { stage: "recovery", autoBoot: false } as const }),
    });
    expect(verdict).toMatchObject({ code: "reached", proof: "strong", mode: "dfu" });
    expect(truth).toBe("reached");
  });

  test.each<readonly [string, Model, Partial<Attempt>, object]>([
    ["iPhone SE 2", modelOf("iPhone12,8", 0x8030), {}, { proof: "strong", mode: "dfu" }],
    ["iPhone SE 3", modelOf("iPhone14,6", 0x8110), {}, { proof: "strong", mode: "dfu" }],
    ["iPod touch 7", modelOf("iPod9,1", 0x8010), {}, { proof: "strong", mode: "dfu" }],
    ["iPad 7, an A10 with a home button", modelOf("iPad7,11", 0x8010), {}, { mode: "dfu" }],
    [
      "iPhone 11 that cannot start",
      modelOf("iPhone12,1", 0x8030),
      { start: DAMAGED },
      { mode: "dfu" },
    ],
    ["iPhone 16e", modelOf("iPhone17,5", 0x8140), {}, { proof: "strong", mode: "kis" }],
    [
      "iPhone 15 Pro whose port controller answers",
      modelOf("iPhone16,1", 0x8130),
      { portDfu: true },
      { proof: "weak", mode: "port-dfu" },
    ],
  ])("an %s enters DFU", async (_, model, more, proof) => {
    const { verdict, truth } = await coach.run({
      model,
      goal: "dfu",
      wanted: "reached",
      ...more,
    });
    expect(verdict).toMatchObject({ code: "reached", ...proof });
    expect(truth).toBe("reached");
  });

  test.each(
    FAMILIES.flatMap((family) => [
      { family, goal: "recovery", start: {}, mode: "recovery" } as const,
      { family, goal: "force-restart", start: {}, mode: "normal" } as const,
      { family, goal: "force-restart", start: DAMAGED, mode: "recovery" } as const,
      { family, goal: "leave-dfu", start: IN_DFU, mode: "normal" } as const,
    ]),
  )("the family $family: $goal ends in $mode mode, and is proved", async (row) => {
    const { family, goal, start, mode } = row;
    const { verdict, truth } = await coach.run({
      model: MODELS[family],
      goal,
      wanted: "reached",
      start,
    });
    expect(verdict).toMatchObject({ code: "reached", proof: "strong", mode, already: false });
    expect(truth).toBe("reached");
  });
});
