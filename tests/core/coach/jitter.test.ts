// A hundred runs and more with random human reaction times, on a virtual phone: the verdict is right in all.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import { procedureOf, type Button } from "../../../src/core/coach/procedures.ts";
import type { CoachGoal } from "../../../src/core/session/events.ts";
import { codeOf, runOnce } from "./rig.ts";

const FAMILIES: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];
const POWER: Readonly<Record<ButtonFamily, Button>> = {
  home: "top",
  iphone7: "side",
  iphone8: "side",
  "ipad-top": "top",
};
const isSequence = (family: ButtonFamily): boolean => family === "iphone8" || family === "ipad-top";
const damaged = { stage: "recovery", system: "damaged", autoBoot: false } as const;

/** 0 to 400 ms, drawn anew for every action and repeatable. */
const reactions = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 12, maxLength: 12 })
  .map((drawn) => {
    let next = 0;
    return () => drawn[next++ % drawn.length] ?? 0;
  });

const byHand = (family: ButtonFamily, goal: CoachGoal) =>
  procedureOf(family, goal).timings.flatMap(({ id, rebootAtMs }) =>
    rebootAtMs === null ? [id] : [],
  );

const run = { numRuns: 120 };

describe("with reactions between 0 and 400 ms", () => {
  test.each(
    FAMILIES.flatMap((family) =>
      (["force-restart", "recovery", "dfu", "leave-dfu"] as const).flatMap((goal) =>
        byHand(family, goal).map((timing) => ({ family, goal, timing })),
      ),
    ),
  )("$family reaches $goal by $timing", ({ family, goal, timing }) => {
    fc.assert(
      fc.property(reactions, fc.boolean(), (reaction, broken) => {
        const start =
          goal === "leave-dfu"
            ? ({ stage: "dfu" } as const)
            : goal === "dfu" && broken
              ? damaged
              : ({ stage: "normal" } as const);
        const outcome = runOnce({ family, goal, timing, start, person: { reaction } });
        expect(codeOf(outcome)).toBe("reached");
      }),
      run,
    );
  });

  test.each(FAMILIES)("%s reaches DFU where the computer sends the reboot", (family) => {
    fc.assert(
      fc.property(reactions, (reaction) => {
        const outcome = runOnce({
          family,
          goal: "dfu",
          timing: "host-reboot",
          start: damaged,
          person: { reaction },
        });
        expect(codeOf(outcome)).toBe("reached");
      }),
      run,
    );
  });

  test.each(FAMILIES)("%s reaches DFU by the clock alone", (family) => {
    fc.assert(
      fc.property(reactions, fc.constantFrom(...byHand(family, "dfu")), (reaction, timing) => {
        const outcome = runOnce({
          family,
          goal: "dfu",
          timing,
          hidden: ["normal"],
          person: { reaction },
        });
        expect(codeOf(outcome)).toBe("reached");
      }),
      run,
    );
  });

  test.each(
    FAMILIES.flatMap((family) => byHand(family, "dfu").map((timing) => [family, timing] as const)),
  )("a power button of %s that is not let go is told by %s", (family, timing) => {
    fc.assert(
      fc.property(reactions, fc.boolean(), (reaction, broken) => {
        const outcome = runOnce({
          family,
          goal: "dfu",
          timing,
          start: broken ? damaged : {},
          person: { reaction, keeps: POWER[family] },
        });
        expect(codeOf(outcome)).toBe("released-late");
      }),
      run,
    );
  });

  test.each(FAMILIES)("a power button of %s that is let go too soon is told", (family) => {
    fc.assert(
      fc.property(reactions, fc.integer({ min: 300, max: 7_500 }), (reaction, afterMs) => {
        const outcome = runOnce({
          family,
          goal: "dfu",
          person: { reaction, letsGo: { button: POWER[family], afterMs } },
        });
        expect(codeOf(outcome)).toBe("never-left");
      }),
      run,
    );
  });

  test.each(FAMILIES.filter(isSequence))(
    "a second button of %s that is not held is told",
    (family) => {
      fc.assert(
        fc.property(reactions, fc.boolean(), (reaction, broken) => {
          const outcome = runOnce({
            family,
            goal: "dfu",
            start: broken ? damaged : {},
            person: { reaction, skips: 3 },
          });
          expect(codeOf(outcome)).toBe(broken ? "second-not-held" : "booted");
        }),
        run,
      );
    },
  );

  test.each(FAMILIES)("a cable of %s that is pulled in the dark is told", (family) => {
    fc.assert(
      fc.property(reactions, fc.integer({ min: 11_000, max: 14_000 }), (reaction, at) => {
        const outcome = runOnce({
          family,
          goal: "dfu",
          person: { reaction },
          faults: [{ at, input: { type: "unplug" } }],
        });
        expect(codeOf(outcome)).toBe("nothing-returned");
      }),
      run,
    );
  });
});
