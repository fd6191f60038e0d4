import { describe, expect, it } from "vitest";
import { perform } from "../../../src/device/virtual/perform.ts";
import { screenOf } from "../../../src/device/virtual/phone.ts";
import { MODELS, phoneOf } from "../../support/virtual-phones.ts";
import { benchOf } from "../../support/virtual-trace.ts";

const FAMILIES = {
  home: MODELS.iphone6s,
  iphone7: MODELS.iphone7,
  iphone8: MODELS.iphoneX,
  "ipad-top": MODELS.ipadAir5,
} as const;
const FAMILY_NAMES = ["home", "iphone7", "iphone8", "ipad-top"] as const;
const A_MINUTE = 60_000;

describe.each(FAMILY_NAMES)("hands on a phone of the family %s", (family) => {
  const model = FAMILIES[family];

  it("restart it by force", () => {
    const bench = benchOf(phoneOf(model));
    bench.play(perform(family, "force-restart"));
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", "+normal"]);
    const [drop, back] = bench.trace;
    // Rule of the coach: 20 to 60 s after the drop it has booted.
    expect((back?.at ?? 0) - (drop?.at ?? 0)).toBe(30_000);
  });

  it("enter recovery mode by holding through the logo", () => {
    const bench = benchOf(phoneOf(model));
    bench.play(perform(family, "recovery"));
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", "+recovery"]);
    expect(screenOf(bench.phone.phone())).toBe("recovery-picture");
  });

  it.each(["normal", "recovery"] as const)("enter DFU from %s by the coached counts", (stage) => {
    const bench = benchOf(phoneOf(model, { stage }));
    bench.play(perform(family, "dfu"));
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual([`-${stage}`, "+dfu"]);
    expect(screenOf(bench.phone.phone())).toBe("black");
  });

  it("leave DFU by a forced restart", () => {
    const bench = benchOf(phoneOf(model, { stage: "dfu" }));
    bench.play(perform(family, "force-restart"));
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-dfu", "+normal"]);
  });

  it("get recovery mode instead of a system that does not boot", () => {
    const bench = benchOf(phoneOf(model, { system: "damaged" }));
    bench.play(perform(family, "force-restart"));
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", "+recovery"]);
  });

  it("never enter DFU without USB voltage", () => {
    const bench = benchOf(phoneOf(model), { plugged: false });
    bench.play(perform(family, "dfu"));
    bench.pass(A_MINUTE);
    bench.send({ type: "plug", cable: { kind: "good" } });
    // Home, or volume down of an iPhone 7, is still held when the logo shows.
    const held = family === "home" || family === "iphone7";
    expect(bench.modes()).toEqual([held ? "+recovery" : "+normal"]);
  });

  it("enter DFU on a charge-only cable without the computer seeing it", () => {
    const bench = benchOf(phoneOf(model), { plugged: false });
    bench.send({ type: "plug", cable: { kind: "charge-only" } });
    bench.play(perform(family, "dfu"));
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual([]);
    bench.send({ type: "plug", cable: { kind: "good" } });
    expect(bench.modes()).toEqual(["+dfu"]);
  });

  it("never enter DFU on a cable that carries data and yet does not wake it", () => {
    const bench = benchOf(phoneOf(model), { plugged: false });
    bench.send({ type: "plug", cable: { kind: "no-dfu" } });
    bench.play(perform(family, "dfu"));
    bench.pass(A_MINUTE);
    const held = family === "home" || family === "iphone7";
    expect(bench.modes()).toEqual(["+normal", "-normal", held ? "+recovery" : "+normal"]);
  });

  it("find every button up after each procedure", () => {
    for (const goal of ["force-restart", "recovery", "dfu"] as const) {
      const bench = benchOf(phoneOf(model));
      bench.play(perform(family, goal));
      bench.pass(A_MINUTE);
      expect(bench.phone.phone().hands.down.size).toBe(0);
    }
  });
});

describe("misses with two buttons held together", () => {
  it.each([
    ["a first hold of 7.9 s does nothing", 7_900, []],
    ["8 s are enough", 8_000, ["-normal", "+dfu"]],
    ["10.9 s are still enough", 10_900, ["-normal", "+dfu"]],
    [
      "11 s show the logo, and Home held on leads to recovery mode",
      11_000,
      ["-normal", "+recovery"],
    ],
  ])("%s", (_, both, expected) => {
    const bench = benchOf(phoneOf(MODELS.iphone6s));
    bench.press("top", "home");
    bench.pass(both);
    bench.release("top");
    bench.pass(10_000);
    bench.release("home");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(expected);
  });

  it.each([
    [6_900, "+normal"],
    [7_000, "+dfu"],
  ])("the second button alone for %i ms ends in %s", (solo, expected) => {
    const bench = benchOf(phoneOf(MODELS.iphone7));
    bench.press("side", "volume-down");
    bench.pass(9_000);
    bench.release("side");
    bench.pass(solo);
    bench.release("volume-down");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", expected]);
  });

  it("letting go of both at the black screen restarts", () => {
    const bench = benchOf(phoneOf(MODELS.iphone7));
    bench.press("side", "volume-down");
    bench.pass(9_000);
    bench.release("volume-down", "side");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", "+normal"]);
  });

  it("the wrong button does nothing", () => {
    const bench = benchOf(phoneOf(MODELS.iphone7));
    bench.press("side", "home", "volume-up");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual([]);
  });
});

describe("misses with taps before the hold", () => {
  const dfu = (together: number, solo: number): readonly string[] => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.tap("volume-up", "volume-down");
    bench.press("side");
    bench.pass(10_000);
    bench.press("volume-down");
    bench.pass(together);
    bench.release("side");
    bench.pass(solo);
    bench.release("volume-down");
    bench.pass(A_MINUTE);
    return bench.modes();
  };

  it.each([
    ["both held 2.9 s: boots", 2_900, 10_000, "+normal"],
    ["both held 3 s: DFU", 3_000, 10_000, "+dfu"],
    ["both held 5.9 s: DFU", 5_900, 10_000, "+dfu"],
    ["both held 6 s: the logo, restarts", 6_000, 10_000, "+normal"],
    ["side held on through the logo: recovery mode", 12_000, 10_000, "+recovery"],
    ["volume down let go after 6.9 s: boots", 5_000, 6_900, "+normal"],
  ])("%s", (_, together, solo, expected) => {
    expect(dfu(together, solo)).toEqual(["-normal", expected]);
  });

  it("the second button pressed after the logo came too late", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.tap("volume-up", "volume-down");
    bench.press("side");
    bench.pass(11_000);
    expect(screenOf(bench.phone.phone())).toBe("apple-logo");
    bench.press("volume-down");
    bench.pass(4_000);
    bench.release("side");
    bench.pass(10_000);
    bench.release("volume-down");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", "+normal"]);
  });

  it.each([
    ["in the wrong order", ["volume-down", "volume-up"], 0],
    ["with one missing", ["volume-down"], 0],
    ["too long before the hold", ["volume-up", "volume-down"], 3_000],
  ] as const)("taps %s do not arm the hold", (_, taps, pause) => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.tap(...taps);
    bench.pass(pause);
    bench.press("side");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual([]);
  });

  it("volume down held on when side is pressed does not arm the hold", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.tap("volume-up", "volume-down");
    bench.press("volume-down", "side");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual([]);
  });

  it("taps too far apart do not arm the hold", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.tap("volume-up");
    bench.pass(3_000);
    bench.tap("volume-down");
    bench.press("side");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual([]);
  });

  it("volume down let go while side is held shows the logo at that moment, not before", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.tap("volume-up", "volume-down");
    bench.press("side");
    bench.pass(10_000);
    bench.press("volume-down");
    bench.pass(4_000);
    bench.release("volume-down");
    const now = bench.clock.now().mono;
    expect(bench.phone.phone().stage).toMatchObject({ kind: "iboot", logo: now });
  });

  it("side pressed anew after the logo does not lead to recovery mode", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.send({ type: "reset" });
    bench.pass(3_001);
    expect(screenOf(bench.phone.phone())).toBe("apple-logo");
    bench.press("side");
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", "+normal"]);
  });

  it("a long hold resets once, not again and again", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX));
    bench.tap("volume-up", "volume-down");
    bench.press("side");
    bench.pass(5 * A_MINUTE);
    expect(bench.modes()).toEqual(["-normal", "+recovery"]);
  });
});

describe("DFU with the computer restarting the phone", () => {
  it("takes both buttons 2 s before and 2 s after, then the second alone", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX, { stage: "recovery" }));
    bench.press("side", "volume-down");
    bench.pass(2_000);
    bench.send({ type: "command", line: "reboot" });
    bench.pass(2_000);
    bench.release("side");
    bench.pass(10_000);
    bench.release("volume-down");
    expect(bench.modes()).toEqual(["-recovery", "+dfu"]);
    const [drop, dfu] = bench.trace;
    // Measured on an iPhone 8: 9 s, read off a log in whole seconds.
    expect((dfu?.at ?? 0) - (drop?.at ?? 0)).toBe(8_500);
  });

  it("fails when the first button is let go before the phone leaves", () => {
    const bench = benchOf(phoneOf(MODELS.iphoneX, { stage: "recovery" }));
    bench.press("side", "volume-down");
    bench.pass(4_000);
    bench.release("side");
    bench.send({ type: "command", line: "reboot" });
    bench.pass(A_MINUTE);
    expect(bench.modes()).toEqual(["-recovery", "+normal"]);
  });
});
