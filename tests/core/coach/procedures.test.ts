import { describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import { MODELS } from "../../../src/core/apple/models.ts";
import { COACH_GOALS } from "../../../src/core/coach/codes.ts";
import {
  procedure,
  procedureFor,
  procedureOf,
  timingOf,
  type Button,
} from "../../../src/core/coach/procedures.ts";
import type { Timing } from "../../../src/core/coach/types.ts";
import { BUTTONS_OF } from "../../../src/core/practice.ts";

const FAMILIES: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];
const EVERY: readonly (readonly [string, ButtonFamily, Timing])[] = FAMILIES.flatMap((family) =>
  COACH_GOALS.flatMap((goal) =>
    procedureOf(family, goal).timings.map(
      (timing) => [`${family}, ${goal}, ${timing.id}`, family, timing] as const,
    ),
  ),
);
const model = (productType: string) =>
  MODELS.find((it) => it.productType === productType) ?? expect.fail(productType);

describe("the buttons", () => {
  test.each([
    ["iPhone12,8", "iphone8"],
    ["iPhone14,6", "iphone8"],
    ["iPhone8,4", "home"],
    ["iPhone9,1", "iphone7"],
    ["iPod9,1", "iphone7"],
    ["iPod7,1", "home"],
    // Both A10, as the iPhone 7 is: the chip says nothing about buttons.
    ["iPad7,5", "home"],
    ["iPad13,1", "ipad-top"],
    ["iPad13,18", "ipad-top"],
    ["iPad14,1", "ipad-top"],
  ] as const)("of %s are those of the family %s", (productType, family) => {
    expect(procedureFor(model(productType), "dfu")?.family).toBe(family);
  });

  test.each(MODELS.map((it) => [`${it.productType} ${it.boardConfig}`, it] as const))(
    "of %s lead to every goal, or nowhere",
    (_, it) => {
      for (const goal of COACH_GOALS) {
        const found = procedureFor(it, goal);
        if (it.buttonFamily === null) expect(found).toBeNull();
        else expect(found).toMatchObject({ family: it.buttonFamily, goal });
      }
      if (["iphone", "ipad", "ipod"].includes(it.class)) expect(it.buttonFamily).not.toBeNull();
    },
  );

  test("taps on iPads begin with the volume button closest to the top button", () => {
    expect(procedure("ipad-top", "recovery").slice(0, 2)).toMatchObject([
      { kind: "tap", button: "volume-near" },
      { kind: "tap", button: "volume-far" },
    ]);
  });
});

describe.each(EVERY)("%s", (_, family, timing) => {
  const holds = timing.presses.filter((press) => press.kind === "hold");

  test("uses only buttons that the family has", () => {
    const known: readonly Button[] = BUTTONS_OF[family];
    // The power button of the Home-button family has two places and one name.
    const used = timing.presses.flatMap((press) =>
      press.kind === "tap" ? [press.button] : [...press.buttons, ...press.release],
    );
    for (const button of used) expect(known).toContain(button);
  });

  test("lets go only what is down, and holds no button twice", () => {
    let down: readonly Button[] = [];
    for (const press of holds) {
      expect(new Set(press.buttons).size).toBe(press.buttons.length);
      for (const button of press.release) expect(down).toContain(button);
      const kept = down.filter((button) => !press.release.includes(button));
      for (const button of kept) expect(press.buttons).toContain(button);
      down = press.buttons;
    }
  });

  test("counts seconds that a hand can hold, and the words say the same", () => {
    for (const press of holds) {
      expect(press.clockSeconds).toBeGreaterThanOrEqual(4);
      expect(press.clockSeconds).toBeLessThanOrEqual(25);
      if (press.seconds !== null) expect(press.seconds).toBe(press.clockSeconds);
      if (press.afterBlackSeconds !== null)
        expect(press.afterBlackSeconds).toBeLessThan(press.clockSeconds);
    }
    expect(holds.length).toBeGreaterThan(0);
  });
});

describe("alternatives", () => {
  test.each(FAMILIES)("into DFU are at least three on %s, each under its own id", (family) => {
    const { timings } = procedureOf(family, "dfu");
    expect(new Set(timings.map(({ id }) => id)).size).toBe(timings.length);
    expect(timings.filter(({ rebootAtMs }) => rebootAtMs === null).length).toBeGreaterThan(2);
    expect(new Set(timings.map(({ source }) => source)).size).toBe(timings.length);
  });

  test.each(FAMILIES)("with the computer's reboot are two holds on %s, 4 s and 10 s", (family) => {
    const timing = timingOf(family, "dfu", "host-reboot");
    expect(timing).toMatchObject({ rebootAtMs: 2_000, source: "palera1n" });
    expect(timing.presses.map((press) => press.kind === "hold" && press.clockSeconds)).toEqual([
      4, 10,
    ]);
  });

  test("fall back to the usual timing under a name that the goal does not have", () => {
    expect(timingOf("home", "recovery", "short-both").id).toBe("standard");
  });
});
