import { describe, expect, it } from "vitest";
import type { CableKind } from "../../../src/device/virtual/cable.ts";
import { MODELS, phoneOf } from "../../support/virtual-phones.ts";
import { benchOf } from "../../support/virtual-trace.ts";
import type { Seen } from "../../support/virtual-trace.ts";

const FLAKY: CableKind = { kind: "flaky", seed: 7, holds: [1_000, 4_000], drops: [200, 900] };

function traceOn(cable: CableKind, ms: number): readonly Seen[] {
  const bench = benchOf(phoneOf(MODELS.iphoneX), { plugged: false });
  bench.send({ type: "plug", cable });
  bench.pass(ms);
  return bench.trace;
}

describe("a cable", () => {
  it("that is good shows the phone at once and keeps it", () => {
    expect(traceOn({ kind: "good" }, 3_600_000)).toEqual([{ at: 0, what: "+normal" }]);
  });

  it("that only charges shows nothing", () => {
    expect(traceOn({ kind: "charge-only" }, 3_600_000)).toEqual([]);
  });

  it("that is flaky drops and returns within its spans", () => {
    const trace = traceOn(FLAKY, 600_000);
    expect(trace.length).toBeGreaterThan(200);
    trace.forEach(({ at, what }, index) => {
      expect(what).toBe(index % 2 === 0 ? "+normal" : "-normal");
      const before = trace[index - 1];
      if (before === undefined) return;
      const [from, to] = what === "-normal" ? [1_000, 4_000] : [200, 900];
      expect(at - before.at).toBeGreaterThanOrEqual(from);
      expect(at - before.at).toBeLessThanOrEqual(to);
    });
  });

  it("that is flaky drops at the same times for the same seed, at others for another", () => {
    expect(traceOn(FLAKY, 60_000)).toEqual(traceOn(FLAKY, 60_000));
    expect(traceOn(FLAKY, 60_000)).not.toEqual(traceOn({ ...FLAKY, seed: 8 }, 60_000));
  });

  it("put in place of another lets the phone leave and come back", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.send({ type: "plug", cable: { kind: "good" } });
    expect(bench.modes()).toEqual(["-normal", "+normal"]);
    expect(bench.phone.attachment()?.address).toBe(2);
  });

  it("pulled and plugged in again shows the mode that the phone is in by then", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.send({ type: "enter-recovery" }, { type: "unplug" });
    bench.pass(60_000);
    bench.send({ type: "plug", cable: { kind: "good" } });
    expect(bench.modes()).toEqual(["-normal", "+recovery"]);
  });
});
