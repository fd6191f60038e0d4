import { describe, expect, test } from "vitest";
import { identify } from "../../src/core/apple/identify.ts";
import { MODELS as ROWS } from "../../src/core/apple/models.ts";
import { DeviceError } from "../../src/device/device-failure.ts";
import { describeKis, readKisSerial } from "../../src/device/kis-info.ts";
import { toSnapshot } from "../../src/device/to-snapshot.ts";
import type { UsbDeviceSubset } from "../../src/device/usb-subset.ts";
import type { VirtualUsbOptions } from "../../src/device/virtual/virtual-usb.ts";
import { driven, settled } from "../support/drive.ts";
import { ECID, MODELS } from "../support/virtual-phones.ts";
import { first, usbBenchOf } from "../support/virtual-usb-bench.ts";

const KIS_ROWS = ROWS.filter(({ dfuTransport }) => dfuTransport === "kis");

async function benchOf(options: Partial<VirtualUsbOptions> = {}) {
  const bench = usbBenchOf({ grants: "all", ...options });
  const phone = bench.add(MODELS.iphone16e, { stage: "dfu" });
  return { ...bench, phone, device: await first(bench.usb) };
}

const attachedOf = (device: UsbDeviceSubset) => ({
  handle: 1,
  snapshot: toSnapshot(device),
  practice: false,
  since: { wall: 0, mono: 0, run: "a" },
});

describe("a phone in KIS mode", () => {
  test("there are as many models of them as the table has", () => {
    expect(KIS_ROWS.length).toBeGreaterThanOrEqual(39);
  });

  test.each(KIS_ROWS)(
    "$productType $boardConfig says by bulk transfer who it is",
    async (model) => {
      const { clock, usb, add } = usbBenchOf({ grants: "all" });
      add(model, { stage: "dfu" });
      const device = await first(usb);
      const attached = attachedOf(device);
      expect(identify(attached.snapshot)).toMatchObject({ mode: "kis", certainty: "none" });
      const described = await driven(clock, describeKis(device, attached, clock));
      expect(described).toMatchObject({ handle: 1, snapshot: { serialSource: "kis" } });
      expect(described.trouble).toBeUndefined();
      expect(identify(described.snapshot)).toMatchObject({
        mode: "kis",
        certainty: model.confirmed ? "board" : "probable",
        ecid: ECID,
        model: { productType: model.productType, boardConfig: model.boardConfig },
      });
      expect(device.opened).toBe(false);
    },
  );

  test("can be asked again, after a failure too", async () => {
    const { clock, usb, device } = await benchOf();
    usb.failNext(1, new DOMException("lost", "NetworkError"), "transferIn");
    const read = () => driven(clock, readKisSerial(device, clock));
    expect(await read()).toMatchObject({ kind: "failed", error: { operation: "transferIn" } });
    const again = await read();
    expect(again).toMatchObject({ kind: "read" });
    expect(await read()).toEqual(again);
  });

  test("that settles late is opened late", async () => {
    const { clock, usb, device } = await benchOf();
    usb.failNext(4, new DOMException("Access denied.", "SecurityError"), "open");
    usb.failNext(
      4,
      new DOMException("Unable to claim interface.", "NetworkError"),
      "claimInterface",
    );
    expect(await driven(clock, readKisSerial(device, clock))).toMatchObject({ kind: "read" });
  });

  test.each([
    ["open", "SecurityError", "access-denied"],
    ["claimInterface", "NetworkError", "device-in-use"],
  ] as const)("that never lets %s be is named so within 8 s", async (call, name, code) => {
    const { clock, usb, device } = await benchOf();
    usb.failNext(50, new DOMException("no", name), call);
    const started = clock.now().mono;
    const described = await driven(clock, describeKis(device, attachedOf(device), clock));
    expect(described.trouble).toBeInstanceOf(DeviceError);
    expect(described).toMatchObject({
      trouble: { code, operation: call, cause: { name } },
      snapshot: { serialNumber: null },
    });
    expect(identify(described.snapshot)).toMatchObject({ mode: "kis", certainty: "none" });
    expect(clock.now().mono - started).toBeLessThan(8000);
    expect(device.opened).toBe(false);
  });
});

describe("a device that lies", () => {
  const lying = (reply: Uint8Array<ArrayBuffer>): UsbDeviceSubset =>
    ({
      configuration: {},
      open: async () => {},
      close: async () => {},
      claimInterface: async () => {},
      transferOut: async (_: number, data: Uint8Array) => ({
        status: "ok",
        bytesWritten: data.length,
      }),
      transferIn: async () => ({ status: "ok", data: new DataView(reply.buffer) }),
    }) as unknown as UsbDeviceSubset; // the part of a device that bulk transfers need

  test.each([
    ["nothing", 0, "short"],
    ["only zeros", 1024, "no-serial"],
  ])("that sends %s is refused by name", async (_, length, message) => {
    const { clock } = await benchOf();
    const reading = await driven(clock, readKisSerial(lying(new Uint8Array(length)), clock));
    expect(reading).toMatchObject({
      kind: "failed",
      error: { code: "usb-failed", operation: "kis-info", cause: { message } },
    });
  });
});

describe("a cable pulled while it is read", () => {
  test("at any await, and any moment after it, ends in a result with nothing left open", async () => {
    let calls = 0;
    const counting = await benchOf({ before: () => void (calls += 1) });
    await driven(counting.clock, readKisSerial(counting.device, counting.clock));
    // open, claim, two settings and one question of two transfers each, close
    expect(calls).toBe(9);
    let points = 0;
    for (let at = 1; at <= calls; at += 1) {
      for (let turns = 0; turns < 14; turns += 1) {
        let seen = 0;
        let pull = (): void => {};
        const later = async (): Promise<void> => {
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          pull();
        };
        const { clock, phone, device } = await benchOf({
          before: () => {
            seen += 1;
            if (seen === at) void later();
          },
        });
        pull = () => phone.send({ type: "unplug" });
        const started = clock.now().mono;
        const reading = await driven(clock, readKisSerial(device, clock));
        const told = reading.kind === "read" ? "read" : reading.error.code;
        // The last transfer may have been answered by then; once it is closing, all is read.
        const possible = at < calls - 1 ? ["device-gone"] : ["read", "device-gone"];
        expect(at === calls ? ["read"] : possible, `${at}+${turns}`).toContain(told);
        expect(clock.now().mono - started).toBeLessThanOrEqual(1000);
        await settled();
        expect(device.opened).toBe(false);
        expect(clock.waiting).toBe(0);
        points += 1;
      }
    }
    expect(points).toBeGreaterThanOrEqual(100);
  });
});
