import { describe, expect, it } from "vitest";
import { screenOf } from "../../../src/device/virtual/phone.ts";
import { MODELS, phoneOf } from "../../support/virtual-phones.ts";
import { benchOf } from "../../support/virtual-trace.ts";

const A_MINUTE = 60_000;

describe("a phone that is off", () => {
  it("starts when the power button is held", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX, { stage: "off" }), { plugged: false });
    bench.press("side");
    bench.pass(1_999);
    expect(bench.phone.phone().stage.kind).toBe("off");
    bench.pass(1);
    bench.release("side");
    expect(bench.phone.phone().stage.kind).toBe("rom");
  });

  it("starts when it is plugged in", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX, { stage: "off" }));
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["+normal"]);
  });

  it("enters recovery mode when Home is held as the cable goes in", () => {
    const bench = benchOf(phoneOf(MODELS.iphone6s, { stage: "off" }), { plugged: false });
    bench.press("home");
    bench.send({ type: "plug", cable: { kind: "good" } });
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["+recovery"]);
  });

  it("leaves the bus when it is shut down", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.send({ type: "shut-down" });
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal"]);
    expect(screenOf(bench.phone.phone())).toBe("black");
  });
});
