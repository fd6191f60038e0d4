import { describe, expect, it } from "vitest";
import { runScenario, timeline } from "../../../src/device/virtual/run-scenario.ts";
import type { ScenarioName } from "../../../src/device/virtual/scenarios.data.ts";
import { SCENARIOS } from "../../../src/device/virtual/scenarios.data.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { MODELS, traitsOf } from "../../support/virtual-phones.ts";
import { traceOf } from "../../support/virtual-trace.ts";
import type { Seen } from "../../support/virtual-trace.ts";

const AN_HOUR = 3_600_000;

function trace(name: ScenarioName, model: keyof typeof MODELS = "iphone11Pro"): readonly Seen[] {
  const clock = new VirtualClock();
  const { phone } = runScenario(clock, traitsOf(MODELS[model]), SCENARIOS[name]);
  const seen = traceOf(clock, phone);
  clock.pass(AN_HOUR);
  return seen;
}

const modes = (seen: readonly Seen[]): string => seen.map(({ what }) => what).join(" ");
/** Length of the n-th absence from the bus, from 0. */
function gap(seen: readonly Seen[], n: number): number {
  const drops = seen.flatMap(({ what }, index) => (what.startsWith("-") ? [index] : []));
  const drop = drops[n] ?? seen.length;
  return (seen[drop + 1]?.at ?? Number.NaN) - (seen[drop]?.at ?? Number.NaN);
}

const UP_TO_KERNEL = "+recovery -recovery +recovery -recovery";

describe("scenarios show on the bus", () => {
  it.each([
    ["normal-phone", "+normal"],
    ["stuck-in-recovery", "+recovery -recovery +recovery"],
    ["normal-pulled-recovery-dfu", "+normal -normal +recovery -recovery +dfu"],
    [
      "healthy-update",
      "+normal -normal +recovery -recovery +recovery -recovery +normal -normal +normal",
    ],
    ["4013-short-gap", `${UP_TO_KERNEL} +recovery`],
    ["4013-long-gap", `${UP_TO_KERNEL} +recovery`],
    ["4013-mid-image", `${UP_TO_KERNEL} +normal -normal +recovery`],
    ["4014", `${UP_TO_KERNEL} +dfu`],
    ["4005", `${UP_TO_KERNEL} +normal -normal`],
    ["link-glitch", `${UP_TO_KERNEL} +normal -normal +normal -normal +normal`],
    ["charge-only-cable", ""],
    ["leaves-recovery", "+recovery -recovery +normal"],
  ] as const)("%s: %s", (name, expected) => {
    expect(modes(trace(name))).toBe(expected);
  });

  it("the healthy update with the measured gaps", () => {
    const seen = trace("healthy-update");
    expect([gap(seen, 0), gap(seen, 1), gap(seen, 2), gap(seen, 3)]).toEqual([
      9_700, 1_900, 14_400, 30_000,
    ]);
    // 371 s in restore mode and the last two seconds of it.
    expect((seen[7]?.at ?? 0) - (seen[6]?.at ?? 0)).toBe(373_000);
  });

  it("4013 with the gaps that tell a dead kernel from a watchdog", () => {
    expect(gap(trace("4013-short-gap"), 1)).toBe(6_200);
    expect(gap(trace("4013-long-gap"), 1)).toBe(187_000);
  });

  it("a link glitch shorter than 3 s, and the restore going on", () => {
    expect(gap(trace("link-glitch"), 2)).toBe(1_200);
  });

  it("a flapping cable with many drops of the same mode", () => {
    const seen = trace("flapping-cable");
    expect(seen.length).toBeGreaterThan(500);
    expect(new Set(seen.map(({ what }) => what))).toEqual(new Set(["+normal", "-normal"]));
  });

  it("the same for every button family, whichever buttons it takes", () => {
    for (const model of ["iphone6s", "iphone7", "iphoneX", "ipadAir5"] as const) {
      expect(modes(trace("normal-pulled-recovery-dfu", model))).toBe(
        "+normal -normal +recovery -recovery +dfu",
      );
    }
    expect(modes(trace("normal-pulled-recovery-dfu", "iphone16e"))).toMatch(/\+kis$/);
  });
});

describe("the runner", () => {
  it("presses no button on a model that has none", () => {
    const inputs = timeline(SCENARIOS["normal-pulled-recovery-dfu"], null);
    expect(inputs.map(({ input }) => input.type)).toEqual(["plug", "unplug", "plug"]);
  });

  it("counts a step from the end of the one before", () => {
    const inputs = timeline(SCENARIOS["normal-pulled-recovery-dfu"], "home");
    const plug = inputs.findLastIndex(({ input }) => input.type === "plug");
    expect((inputs[plug]?.at ?? 0) - (inputs[plug - 1]?.at ?? 0)).toBe(4_000);
  });

  it("tells when the script is over, and sends nothing more once stopped", () => {
    const clock = new VirtualClock(5_000);
    let ended = 0;
    runScenario(
      clock,
      traitsOf(MODELS.iphoneX),
      SCENARIOS["normal-phone"],
      () => void (ended += 1),
    );
    const stopped = runScenario(
      clock,
      traitsOf(MODELS.iphoneX),
      SCENARIOS["normal-phone"],
      () => void (ended += 10),
    );
    clock.pass(999);
    stopped.stop();
    clock.pass(1);
    expect(ended).toBe(1);
    expect(stopped.phone.attachment()).toBeNull();
  });
});
