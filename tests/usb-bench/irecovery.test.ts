// The referee: a client that nobody here wrote reads the virtual phone as it would read a real one.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import type { Bench } from "./bench.ts";
import { openBench } from "./bench.ts";
import type { Plugged } from "./bus.ts";
import { parseQuery } from "./irecovery.ts";
import type { PhoneOptions } from "./phones.ts";
import { createTestClock, ecidOf, IPHONE_XS, LONG_MS, makePhone } from "./phones.ts";

let bench: Bench;
const plugged: Plugged[] = [];

beforeAll(async () => {
  bench = await openBench();
});

afterEach(() => {
  for (const port of plugged.splice(0)) port.unplug();
});

afterAll(async () => {
  await bench.close();
});

async function plugIn(options: PhoneOptions): Promise<{ phone: VirtualPhone; port: Plugged }> {
  const phone = makePhone(options);
  const port = bench.plug(phone);
  plugged.push(port);
  await bench.settled();
  return { phone, port };
}

describe("irecovery agrees with the phone", () => {
  test("in recovery mode", async () => {
    const { phone, port } = await plugIn({ clock: createTestClock(), stage: "recovery" });
    const query = await bench.irecovery.query(port);
    expect(Object.fromEntries(query)).toMatchObject({
      CPID: "0x8015",
      CPRV: "0x11",
      BDID: "0x0e",
      ECID: `0x${ecidOf(1).toLowerCase()}`,
      CPFM: "0x03",
      SCEP: "0x01",
      IBFL: "0x3d",
      SRTG: "N/A",
      SRNM: "F0EXAMPLE001",
      IMEI: "N/A",
      MODE: "Recovery",
    });
    const nonces = phone.attachment()?.strings.get(1)?.toLowerCase();
    expect(`nonc:${query.get("NONC")} snon:${query.get("SNON")}`).toBe(nonces);
    await expect(bench.irecovery.mode(port)).resolves.toBe("Recovery Mode");
  });

  test("in DFU mode", async () => {
    const { port } = await plugIn({
      clock: createTestClock(),
      stage: "dfu",
      model: IPHONE_XS,
      number: 2,
    });
    expect(Object.fromEntries(await bench.irecovery.query(port))).toMatchObject({
      CPID: "0x8020",
      BDID: "0x0e",
      ECID: `0x${ecidOf(2).toLowerCase()}`,
      IBFL: "0x3c",
      SRTG: expect.stringMatching(/^iBoot-/),
      SRNM: "N/A",
      MODE: "DFU",
    });
    await expect(bench.irecovery.mode(port)).resolves.toBe("DFU Mode");
  });

  test("about leaving recovery mode: after -n the phone starts its system, and stays there", async () => {
    const clock = createTestClock();
    const { phone, port } = await plugIn({ clock, stage: "recovery" });
    const before = phone.attachment();
    await bench.irecovery.leaveRecovery(port);
    clock.advance(LONG_MS);
    const after = phone.attachment();
    expect(after?.address).toBe((before?.address ?? 0) + 1);
    expect(after?.descriptor.productId).toBe(0x12a8);
    phone.send({ type: "reset" });
    clock.advance(LONG_MS);
    expect(phone.attachment()?.descriptor.productId).toBe(0x12a8);
  });

  test("about each of three phones on the bus", async () => {
    const stages = ["recovery", "normal", "dfu"] as const;
    const ports: Plugged[] = [];
    for (const [index, stage] of stages.entries()) {
      ports.push((await plugIn({ clock: createTestClock(), stage, number: 10 + index })).port);
    }
    const [recovery, , dfu] = ports;
    if (recovery === undefined || dfu === undefined) throw new Error("no ports");
    expect((await bench.irecovery.query(recovery)).get("ECID")).toBe(
      `0x${ecidOf(10).toLowerCase()}`,
    );
    expect((await bench.irecovery.query(dfu)).get("ECID")).toBe(`0x${ecidOf(12).toLowerCase()}`);
  });
});

test("its report is read line by line, and what is no label is left out", () => {
  expect([
    ...parseQuery("CPID: 0x8015\nSRNM: N/A\nsomething else\nPWND: [x]: y\nMODE: DFU\n"),
  ]).toEqual([
    ["CPID", "0x8015"],
    ["SRNM", "N/A"],
    ["PWND", "[x]: y"],
    ["MODE", "DFU"],
  ]);
});
