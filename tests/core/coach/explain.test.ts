import { describe, expect, test } from "vitest";
import type { Mode } from "../../../src/core/apple/mode.ts";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import type { SeenScreen } from "../../../src/core/coach/codes.ts";
import { explain } from "../../../src/core/coach/explain.ts";
import { timingOf } from "../../../src/core/coach/procedures.ts";
import type { CoachGoal } from "../../../src/core/session/events.ts";

/** "normal 8000 - 6000 recovery": a mode or nothing, then the milliseconds until the next. */
function verdictOf(
  goal: CoachGoal,
  trail: string,
  more: { family?: ButtonFamily; screen?: SeenScreen; host?: boolean } = {},
) {
  const family = more.family ?? "iphone8";
  let at = 0;
  const trace = trail.split(" ").flatMap((word) => {
    if (/^\d+$/.test(word)) {
      at += Number(word);
      return [];
    }
    return [{ at, mode: word === "-" ? null : (word as Mode) }]; // the words of this file's own tables
  });
  return explain({
    family,
    goal,
    timing: timingOf(family, goal, more.host === true ? "host-reboot" : "until-black"),
    trace,
    screen: more.screen ?? null,
    cableKind: "unknown",
    connector: "usb-c",
    misses: 1,
  });
}

describe("a trail of the bus", () => {
  test.each([
    // DFU
    ["dfu", "normal 8000 - 12000 dfu", "reached"],
    ["dfu", "normal 8000 - 12000 kis", "reached"],
    ["dfu", "- 20000 dfu", "reached"],
    ["dfu", "normal 8000 - 12000 dfu 1500 - 1000 dfu", "reached"],
    ["dfu", "normal 8000 - 12000 dfu 500 -", "reached"],
    ["dfu", "normal", "never-left"],
    ["dfu", "normal 8000 -", "nothing-returned"],
    ["dfu", "-", "nothing-returned"],
    ["dfu", "normal 8000 - 7000 recovery", "second-not-held"],
    // Good hands on a cable that never wakes DFU: both held 5 s, recovery mode 3 s later.
    ["dfu", "normal 8000 - 8000 recovery", "released-late"],
    ["dfu", "normal 8000 - 7001 recovery", "released-late"],
    ["dfu", "- 30000 recovery", "released-late"],
    ["dfu", "normal 8000 - 25000 normal", "booted"],
    ["dfu", "- 30000 normal", "booted"],
    ["dfu", "normal 8000 - 4999 normal", "cable-moved"],
    ["dfu", "normal 8000 - 5000 normal", "booted"],
    ["dfu", "normal 8000 - 12000 dfu 9000 - 9000 recovery", "released-late"],
    ["dfu", "normal 8000 - 9000 unknown", "nothing-returned"],
    // A link that blinks, and one that only slips
    ["dfu", "dfu 800 - 900 dfu 700 - 1999 dfu", "blinking"],
    ["dfu", "dfu 800 - 900 dfu 700 - 2000 dfu", "reached"],
    ["recovery", "normal 100 - 900 normal 700 - 900 normal", "blinking"],
    ["recovery", "normal 100 - 3000 normal 700 - 3000 normal", "cable-moved"],
    // Modes that follow each other fast are no blink
    ["recovery", "normal 100 - 900 dfu 700 - 900 normal 100 - 900 recovery", "reached"],
    // Recovery mode
    ["recovery", "normal 8000 - 8000 recovery", "reached"],
    ["recovery", "normal 8000 - 30000 normal", "booted"],
    ["recovery", "normal 8000 - 9000 dfu", "into-dfu"],
    ["recovery", "normal 8000 - 9000 port-dfu", "into-dfu"],
    // Force restart
    ["force-restart", "normal 8000 - 30000 normal", "reached"],
    ["force-restart", "recovery 8000 - 6000 recovery", "reached"],
    ["force-restart", "recovery 8000 - 4999 recovery", "cable-moved"],
    ["force-restart", "normal 8000 - 8000 recovery", "held-too-long"],
    ["force-restart", "recovery 8000 - 8000 dfu", "into-dfu"],
    ["force-restart", "recovery", "never-left"],
    ["force-restart", "- 30000 normal", "reached"],
    ["force-restart", "normal 8000 -", "nothing-returned"],
    // Leaving DFU
    ["leave-dfu", "dfu 8000 - 30000 normal", "reached"],
    ["leave-dfu", "dfu 8000 - 6000 recovery", "reached"],
    ["leave-dfu", "kis", "never-left"],
    ["leave-dfu", "dfu 8000 - 9000 dfu", "into-dfu"],
    ["leave-dfu", "dfu 8000 - 3000 dfu", "cable-moved"],
  ] as const)("for %s, %s is told as %s", (goal, trail, code) => {
    expect(verdictOf(goal, trail).code).toBe(code);
  });

  test.each([
    ["dfu", "normal 8000 - 12000 dfu", "strong"],
    ["dfu", "normal 8000 - 12000 kis", "strong"],
    ["dfu", "normal 8000 - 12000 port-dfu", "weak"],
    ["recovery", "- 8000 recovery", "strong"],
    ["force-restart", "normal 8000 - 30000 normal", "strong"],
    ["force-restart", "- 30000 normal", "weak"],
    ["force-restart", "- 1 normal 8000 - 30000 normal", "weak"],
    ["leave-dfu", "- 30000 recovery", "weak"],
  ] as const)("for %s, %s is proof that is %s", (goal, trail, proof) => {
    expect(verdictOf(goal, trail)).toMatchObject({ kind: "reached", proof, already: false });
  });
});

describe("recovery mode instead of DFU", () => {
  test.each(["home", "iphone7"] as const)(
    "soon after black is letting go late on %s, whose buttons restart it together",
    (family) => {
      expect(verdictOf("dfu", "normal 8000 - 6000 recovery", { family }).code).toBe(
        "released-late",
      );
    },
  );

  test("soon after the computer's reboot is letting go late: both were to be down already", () => {
    const verdict = verdictOf("dfu", "recovery 2500 - 6000 recovery", { host: true });
    expect(verdict.code).toBe("released-late");
  });

  test("that never went away is a reboot that was not taken", () => {
    expect(verdictOf("dfu", "recovery", { host: true }).code).toBe("reboot-not-taken");
  });
});

describe("what stands on the screen", () => {
  test.each([
    ["recovery", "normal 8000 -", "recovery-picture", "recovery-not-seen"],
    ["recovery", "-", "recovery-picture", "recovery-not-seen"],
    ["leave-dfu", "dfu 8000 -", "recovery-picture", "recovery-not-seen"],
    ["dfu", "normal 8000 -", "recovery-picture", "released-late"],
    ["force-restart", "normal 8000 -", "recovery-picture", "held-too-long"],
    ["force-restart", "recovery 8000 -", "recovery-picture", "recovery-not-seen"],
    ["dfu", "normal 8000 -", "apple-logo", "booted"],
    ["recovery", "normal 8000 -", "home", "booted"],
    ["force-restart", "normal 8000 -", "home", "nothing-returned"],
    ["dfu", "normal 8000 -", "black", "nothing-returned"],
    // The bus is believed before the eyes.
    ["dfu", "normal 8000 - 9000 dfu", "apple-logo", "reached"],
    ["dfu", "normal 8000 - 30000 normal", "recovery-picture", "booted"],
  ] as const)("for %s after %s, %s is told as %s", (goal, trail, screen, code) => {
    expect(verdictOf(goal, trail, { screen }).code).toBe(code);
  });
});

describe("what to change", () => {
  test.each([
    [
      "dfu",
      "normal 8000 - 12000 recovery",
      ["release-earlier", "keep-second-held"],
      "practitioners",
    ],
    [
      "dfu",
      "normal 8000 - 6000 recovery",
      ["press-second-sooner", "keep-second-held"],
      "practitioners",
    ],
    ["dfu", "normal", ["press-firmly", "right-buttons", "hold-until-black"], "judgement"],
    [
      "dfu",
      "normal 8000 - 30000 normal",
      ["hold-until-black", "keep-second-held", "release-earlier"],
      "practitioners",
    ],
    ["dfu", "normal 8000 -", ["other-cable", "other-port", "charge", "check-driver"], "judgement"],
    ["recovery", "normal 8000 - 30000 normal", ["hold-through-logo"], "source"],
    ["force-restart", "normal 8000 - 9000 recovery", ["release-at-logo"], "source"],
  ] as const)("for %s after %s", (goal, trail, changes, grade) => {
    expect(verdictOf(goal, trail)).toMatchObject({ kind: "miss", changes, grade });
  });

  test.each([
    ["home", "release-together"],
    ["iphone7", "release-together"],
    ["iphone8", "right-buttons"],
    ["ipad-top", "right-buttons"],
  ] as const)("after DFU that nobody wanted on %s is %s", (family, first) => {
    expect(verdictOf("recovery", "normal 8000 - 9000 dfu", { family })).toMatchObject({
      changes: [first, "restart-first"],
    });
  });

  test("is the cable where a Lightning phone stays silent", () => {
    const verdict = explain({
      family: "iphone8",
      goal: "dfu",
      timing: timingOf("iphone8", "dfu", "until-black"),
      trace: [
        { at: 0, mode: "normal" },
        { at: 8_000, mode: null },
      ],
      screen: null,
      cableKind: "usb-c-lightning",
      connector: null,
      misses: 1,
    });
    expect(verdict).toMatchObject({
      changes: ["usb-a-cable", "other-port", "charge"],
      source: "palera1n-cables",
      grade: "source",
      offer: null,
    });
  });
});
