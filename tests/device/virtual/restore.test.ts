import { describe, expect, it } from "vitest";
import type { PhoneInput } from "../../../src/device/virtual/phone.ts";
import { screenOf } from "../../../src/device/virtual/phone.ts";
import { MODELS, phoneOf } from "../../support/virtual-phones.ts";
import { benchOf } from "../../support/virtual-trace.ts";

const RECOVERY = { stage: "recovery", autoBoot: false } as const;

describe("the hops of a restore take the measured times", () => {
  it.each([
    ["normal to recovery mode", {}, { type: "enter-recovery" }, 7_200, 9_700, "+recovery"],
    [
      "recovery mode to recovery mode (iBEC)",
      RECOVERY,
      { type: "load-ibec" },
      1_600,
      1_900,
      "+recovery",
    ],
    [
      "DFU to recovery mode (iBSS and iBEC)",
      { stage: "dfu" },
      { type: "load-ibec" },
      1_600,
      950,
      "+recovery",
    ],
    [
      "recovery mode to restore mode",
      RECOVERY,
      { type: "hand-over", kernel: "runs" },
      1_100,
      14_400,
      "+normal",
    ],
  ] as const)("%s", (_, start, input: PhoneInput, dropMs, gapMs, arrives) => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro, start));
    bench.send(input);
    bench.pass(60_000);
    const [drop, back] = bench.trace;
    expect(bench.trace).toHaveLength(2);
    expect(drop?.at).toBe(dropMs);
    expect((back?.at ?? 0) - dropMs).toBe(gapMs);
    expect(back?.what).toBe(arrives);
  });

  it("a phone that resets itself is back in recovery mode after 6 s, once the system is damaged", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro, { ...RECOVERY, system: "damaged" }));
    bench.send({ type: "reset" });
    bench.pass(60_000);
    expect(bench.trace).toEqual([
      { at: 0, what: "-recovery" },
      { at: 6_000, what: "+recovery" },
    ]);
  });
});

describe("a restore", () => {
  it("damages the old system from restore mode on, and mends it when it finishes", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro, RECOVERY));
    bench.send({ type: "hand-over", kernel: "runs" });
    bench.pass(15_499);
    expect(bench.phone.phone().system).toBe("works");
    bench.pass(1);
    expect(bench.phone.phone().system).toBe("damaged");
    expect(screenOf(bench.phone.phone())).toBe("progress");
    bench.send({ type: "finish-restore", system: "works" });
    bench.pass(60_000);
    expect(bench.phone.phone().system).toBe("works");
    expect(bench.modes()).toEqual(["-recovery", "+normal", "-normal", "+normal"]);
  });

  it("that fails before restore mode leaves the old system to be booted again", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro, RECOVERY));
    bench.send({ type: "hand-over", kernel: "hangs" });
    bench.pass(2_000);
    bench.send({ type: "reset" });
    bench.pass(10_000);
    expect(bench.modes()).toEqual(["-recovery", "+recovery"]);
    for (const line of ["setenv auto-boot true", "saveenv", "reboot"])
      bench.send({ type: "command", line });
    bench.pass(60_000);
    expect(bench.modes().slice(2)).toEqual(["-recovery", "+normal"]);
  });

  it("that fails in restore mode leaves a phone that always comes back in recovery mode", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro, RECOVERY));
    bench.send({ type: "hand-over", kernel: "runs" });
    bench.pass(60_000);
    bench.send({ type: "reset" });
    bench.pass(10_000);
    for (const line of ["setenv auto-boot true", "saveenv", "reboot"])
      bench.send({ type: "command", line });
    bench.pass(60_000);
    expect(bench.modes()).toEqual([
      "-recovery",
      "+normal",
      "-normal",
      "+recovery",
      "-recovery",
      "+recovery",
    ]);
  });

  it("is not asked for by a mode that cannot hear it", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro));
    bench.send(
      { type: "load-ibec" },
      { type: "hand-over", kernel: "runs" },
      { type: "finish-restore", system: "damaged" },
      { type: "command", line: "reboot" },
    );
    bench.pass(60_000);
    expect(bench.modes()).toEqual([]);
    expect(bench.phone.phone().system).toBe("works");
  });

  it("starts one hop at a time: a second order while the phone is leaving is not heard", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro, RECOVERY));
    bench.send({ type: "load-ibec" });
    bench.pass(1_000);
    bench.send({ type: "hand-over", kernel: "hangs" });
    bench.pass(60_000);
    expect(bench.modes()).toEqual(["-recovery", "+recovery"]);
  });
});

describe("time", () => {
  it("is exact for a clock that wakes late: what was due is done first", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro));
    bench.send({ type: "enter-recovery" });
    bench.clock.sleep(15_000);
    expect(bench.phone.phone().stage).toMatchObject({ kind: "iboot", logo: 13_900 });
    bench.pass(1_899);
    expect(bench.modes()).toEqual(["-normal"]);
    bench.pass(1);
    expect(bench.modes()).toEqual(["-normal", "+recovery"]);
  });

  it("tells every listener of every event in order, also when one of them answers at once", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro), { plugged: false });
    const heard: string[] = [];
    const hear = (who: string): void => {
      bench.phone.subscribe(({ type }) => {
        heard.push(`${who} ${type}`);
        if (who === "first" && type === "attached") bench.send({ type: "unplug" });
      });
    };
    hear("first");
    hear("second");
    bench.send({ type: "plug", cable: { kind: "good" } });
    expect(heard).toEqual([
      "first attached",
      "second attached",
      "first detached",
      "second detached",
    ]);
  });

  it("leaves no timer behind when the phone is put away", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro));
    bench.send({ type: "enter-recovery" });
    expect(bench.clock.waiting).toBe(1);
    bench.phone.stop();
    expect(bench.clock.waiting).toBe(0);
    expect(bench.modes()).toEqual(["-normal"]);
    bench.phone.attachment();
    expect(bench.clock.waiting).toBe(0);
  });

  it("counts from the phone's start, whatever the clock showed before", () => {
    const bench = benchOf(phoneOf(MODELS.iphone11Pro));
    bench.pass(1_000_000);
    bench.send({ type: "enter-recovery" });
    bench.pass(7_199);
    expect(bench.modes()).toEqual([]);
    bench.pass(1);
    expect(bench.modes()).toEqual(["-normal"]);
  });
});
