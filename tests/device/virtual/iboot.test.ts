import { describe, expect, it } from "vitest";
import type { ControlSetup, TransferReply } from "../../../src/device/virtual/face.ts";
import type { PhoneStart } from "../../../src/device/virtual/phone.ts";
import { MODELS, phoneOf } from "../../support/virtual-phones.ts";
import { benchOf } from "../../support/virtual-trace.ts";
import type { Bench } from "../../support/virtual-trace.ts";

const NOTHING = new Uint8Array();
const ascii = (text: string): Uint8Array =>
  Uint8Array.from(`${text}\0`, (unit) => unit.charCodeAt(0));
const text = (reply: TransferReply): string =>
  reply.kind === "data" ? String.fromCharCode(...reply.bytes) : reply.kind;

function host(
  start: Partial<PhoneStart>,
  model = MODELS.iphoneX,
): {
  readonly bench: Bench;
  readonly control: (setup: Partial<ControlSetup>, data?: Uint8Array) => TransferReply;
  readonly command: (line: string) => TransferReply;
  readonly getenv: (name: string) => string;
} {
  const bench = benchOf(phoneOf(model, start));
  const control = (setup: Partial<ControlSetup>, data: Uint8Array = NOTHING): TransferReply => {
    const attachment = bench.phone.attachment();
    if (attachment === null) return { kind: "gone" };
    return bench.phone.control(
      attachment,
      { requestType: 0, request: 0, value: 0, index: 0, length: data.length, ...setup },
      data,
    );
  };
  const command = (line: string): TransferReply => control({ requestType: 0x40 }, ascii(line));
  const getenv = (name: string): string => {
    command(`getenv ${name}`);
    return text(control({ requestType: 0xc0, length: 255 }));
  };
  return { bench, control, command, getenv };
}

describe("iBoot's variables", () => {
  it("read as text that ends in NUL", () => {
    const { getenv } = host({ stage: "recovery" });
    expect(getenv("auto-boot")).toBe("true\0");
    expect(getenv("config_board")).toBe("d22\0");
    expect(getenv("build-version")).toBe("iBoot-10151.140.19\0");
  });

  it("read as empty when unknown", () => {
    expect(host({ stage: "recovery" }).getenv("no-such-thing")).toBe("\0");
  });

  it("show another build once iBEC runs", () => {
    const { bench, getenv } = host({ stage: "recovery" });
    bench.send({ type: "load-ibec" });
    bench.pass(10_000);
    expect(getenv("build-version")).toBe("iBoot-11881.80.57\0");
  });

  it("outlive a boot only when saved", () => {
    const { bench, command, getenv } = host({ stage: "recovery", autoBoot: false });
    command("setenv color blue");
    expect(getenv("color")).toBe("blue\0");
    command("reboot");
    bench.pass(60_000);
    expect(getenv("color")).toBe("\0");
    command("setenv color gold leaf");
    command("saveenv");
    command("reboot");
    bench.pass(60_000);
    expect(getenv("color")).toBe("gold leaf\0");
  });

  it("are cut to what the computer asked for", () => {
    const { command, control } = host({ stage: "recovery" });
    command("getenv build-style");
    expect(text(control({ requestType: 0xc0, length: 3 }))).toBe("REL");
  });
});

describe("leaving recovery mode", () => {
  it("takes auto-boot, saved, and a reboot", () => {
    const { bench, command } = host({ stage: "recovery", autoBoot: false });
    for (const line of ["setenv auto-boot true", "saveenv", "reboot"])
      expect(command(line).kind).toBe("data");
    bench.pass(60_000);
    expect(bench.trace).toEqual([
      { at: 500, what: "-recovery" },
      { at: 30_500, what: "+normal" },
    ]);
  });

  it("does not happen without saveenv", () => {
    const { bench, command } = host({ stage: "recovery", autoBoot: false });
    for (const line of ["setenv auto-boot true", "reboot"]) command(line);
    bench.pass(60_000);
    expect(bench.modes()).toEqual(["-recovery", "+recovery"]);
  });

  it("happens by itself where buttons had led there", () => {
    const { bench, command } = host({ stage: "recovery", autoBoot: true });
    command("reset");
    bench.pass(60_000);
    expect(bench.modes()).toEqual(["-recovery", "+normal"]);
  });

  it("does not happen when the computer had put it there, even by a forced restart", () => {
    const { bench } = host({ stage: "normal" });
    bench.send({ type: "enter-recovery" });
    bench.pass(60_000);
    bench.send({ type: "reset" });
    bench.pass(60_000);
    expect(bench.modes()).toEqual(["-normal", "+recovery", "-recovery", "+recovery"]);
  });
});

describe("what iBoot makes of other requests", () => {
  it("starts what was uploaded on go", () => {
    const { bench, control } = host({ stage: "recovery" });
    control({ requestType: 0x40, request: 1 }, ascii("go"));
    bench.pass(10_000);
    expect(bench.modes()).toEqual(["-recovery", "+recovery"]);
  });

  it("takes a command of 255 characters and stalls on a longer one", () => {
    const { command } = host({ stage: "recovery" });
    expect(command("x".repeat(255)).kind).toBe("data");
    expect(command("x".repeat(256)).kind).toBe("stall");
  });

  it("ignores nonsense", () => {
    const { bench, command } = host({ stage: "recovery" });
    for (const line of ["", " ", "setenv", "getenv", "frobnicate 1", "\u00ff\u0001"])
      expect(command(line).kind).toBe("data");
    bench.pass(60_000);
    expect(bench.modes()).toEqual([]);
  });

  it("stalls on DFU and unknown vendor requests", () => {
    const { control } = host({ stage: "recovery" });
    expect(control({ requestType: 0xa1, request: 3, length: 6 }).kind).toBe("stall");
    expect(control({ requestType: 0xc0, request: 9, length: 6 }).kind).toBe("stall");
  });
});

describe("DFU class requests", () => {
  it("tell dfuIDLE, and dfuDNLOAD-IDLE after a block that is thrown away", () => {
    const { control } = host({ stage: "dfu" });
    const status = (): TransferReply => control({ requestType: 0xa1, request: 3, length: 6 });
    expect(status()).toEqual({ kind: "data", bytes: Uint8Array.of(0, 0, 0, 0, 2, 0) });
    expect(control({ requestType: 0x21, request: 1 }, new Uint8Array(0x800)).kind).toBe("data");
    expect(status()).toEqual({ kind: "data", bytes: Uint8Array.of(0, 0, 0, 0, 5, 0) });
    expect(control({ requestType: 0xa1, request: 5, length: 1 })).toEqual({
      kind: "data",
      bytes: Uint8Array.of(5),
    });
  });

  it.each([
    ["CLRSTATUS", 4],
    ["ABORT", 6],
    ["an empty DNLOAD", 1],
  ])("go back to dfuIDLE by %s", (_, request) => {
    const { control } = host({ stage: "dfu" });
    control({ requestType: 0x21, request: 1 }, new Uint8Array(4));
    control({ requestType: 0x21, request });
    expect(control({ requestType: 0xa1, request: 5, length: 1 })).toEqual({
      kind: "data",
      bytes: Uint8Array.of(2),
    });
  });

  it("stall in normal mode, in KIS, and for iBoot's commands", () => {
    expect(host({}).control({ requestType: 0xa1, request: 5, length: 1 }).kind).toBe("stall");
    expect(
      host({ stage: "dfu" }, MODELS.iphone16e).control({ requestType: 0xa1, request: 5, length: 1 })
        .kind,
    ).toBe("stall");
    expect(host({ stage: "dfu" }).command("reboot").kind).toBe("stall");
  });
});

describe("a transfer to an enumeration that is over", () => {
  it("finds it gone, also when the phone is back", () => {
    const { bench } = host({ stage: "recovery", autoBoot: false });
    const old = bench.phone.attachment();
    if (old === null) throw new Error("not attached");
    bench.send({ type: "unplug" });
    const setup = { requestType: 0xc0, request: 0, value: 0, index: 0, length: 8 };
    expect(bench.phone.control(old, setup, NOTHING)).toEqual({ kind: "gone" });
    bench.send({ type: "plug", cable: { kind: "good" } });
    expect(bench.phone.control(old, setup, NOTHING)).toEqual({ kind: "gone" });
    expect(bench.phone.bulk(old, 0x81, new Uint8Array(), 64)).toEqual({ kind: "gone" });
  });
});

describe("bulk endpoints of recovery mode", () => {
  it("take an upload, keep silent on the console, and stall where there is none", () => {
    const { bench } = host({ stage: "recovery" });
    const here = bench.phone.attachment();
    if (here === null) throw new Error("not attached");
    expect(bench.phone.bulk(here, 0x04, new Uint8Array(), 64).kind).toBe("data");
    expect(bench.phone.bulk(here, 0x81, new Uint8Array(), 64).kind).toBe("pending");
    expect(bench.phone.bulk(here, 0x07, new Uint8Array(), 64).kind).toBe("stall");
  });
});
