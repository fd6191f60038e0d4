import { describe, expect, test } from "vitest";
import type { BusEvent } from "../../src/core/ports.ts";
import type { UsbDeviceSubset, UsbSubset } from "../../src/device/usb-subset.ts";
import { createUsbWatcher } from "../../src/device/usb-watcher.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { VirtualUsb, type VirtualUsbOptions } from "../../src/device/virtual/virtual-usb.ts";
import { driven } from "../support/drive.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { MODELS, phoneOf } from "../support/virtual-phones.ts";

// Loaded beforehand: how long the first import of the lazy part takes is no virtual time.
await import("../../src/device/kis-info.ts");

/** A phone on a virtual bus under the real adapter, and what the adapter tells. */
async function watched(options: VirtualUsbOptions = { grants: "all" }) {
  const clock = new VirtualClock();
  const usb = new VirtualUsb(options);
  const phone = new VirtualPhone(clock, phoneOf(MODELS.iphone11Pro));
  usb.add(phone);
  const watcher = createUsbWatcher({ usb }, clock);
  const told: BusEvent[] = [];
  watcher.subscribe((event) => told.push(event));
  const stop = await watcher.watch(usb, false);
  const heard = () =>
    told.map(({ type, device }) => [type, device.snapshot.productId.toString(16), device.handle]);
  return { clock, usb, phone, watcher, heard, stop };
}

const GOOD = { type: "plug", cable: { kind: "good" } } as const;

describe("the watcher over a virtual bus", () => {
  test("tells each coming and going, with a new handle for each enumeration", async () => {
    const { phone, watcher, heard, clock } = await watched();
    phone.send(GOOD);
    phone.send({ type: "enter-recovery" });
    clock.pass(30_000);
    expect(heard()).toEqual([
      ["connected", "12a8", 1],
      ["disconnected", "12a8", 1],
      ["connected", "1281", 2],
    ]);
    expect(watcher.attached().map(({ handle }) => handle)).toEqual([2]);
  });

  test("lists what was plugged in before it watched", async () => {
    const clock = new VirtualClock();
    const usb = new VirtualUsb({ grants: "all" });
    const phone = new VirtualPhone(clock, phoneOf(MODELS.iphoneX));
    usb.add(phone);
    phone.send(GOOD);
    const watcher = createUsbWatcher({ usb }, clock);
    await watcher.watch(usb, true);
    expect(watcher.attached()).toMatchObject([
      { handle: 1, practice: true, snapshot: { productId: 0x12a8 } },
    ]);
  });

  test("copies strings bounded and without what no record can hold", async () => {
    const { phone, watcher } = await watched();
    phone.send(GOOD);
    const [attached] = watcher.attached();
    expect(attached?.snapshot.serialNumber).toHaveLength(40);
    expect(structuredClone(attached?.snapshot)).toEqual(attached?.snapshot);
  });

  test("hears of a picked device although Chrome fires no event for it, and once only", async () => {
    const { phone, watcher, heard } = await watched({ grants: "each" });
    phone.send(GOOD);
    expect(heard()).toEqual([]);
    expect(await watcher.request()).toMatchObject({ kind: "picked", device: { handle: 1 } });
    expect(await watcher.request()).toMatchObject({ kind: "picked", device: { handle: 1 } });
    expect(heard()).toEqual([["connected", "12a8", 1]]);
  });

  test("announces its devices as gone when it stops watching, and nothing after", async () => {
    const { phone, heard, stop } = await watched();
    phone.send(GOOD);
    stop();
    phone.send({ type: "unplug" });
    phone.send(GOOD);
    expect(heard()).toEqual([
      ["connected", "12a8", 1],
      ["disconnected", "12a8", 1],
    ]);
  });

  test("finds on refresh what it did not hear while the machine slept", async () => {
    const { phone, usb, watcher, heard } = await watched();
    phone.send(GOOD);
    const present = await usb.getDevices();
    let list: UsbDeviceSubset[] = present;
    const deaf: UsbSubset = {
      getDevices: async () => list,
      requestDevice: (options) => usb.requestDevice(options),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    const other = createUsbWatcher({ usb: deaf }, new VirtualClock());
    const told: string[] = [];
    other.subscribe(({ type }) => told.push(type));
    await other.watch(deaf, false);
    list = [];
    await other.refresh();
    list = present;
    await other.refresh();
    expect(told).toEqual(["connected", "disconnected", "connected"]);
    expect(watcher.attached()).toHaveLength(heard().length);
  });
});

describe("a device in KIS mode", () => {
  /** The same bench with a phone that names itself over bulk transfers only. */
  async function inKis(before: VirtualUsbOptions["before"] = () => {}) {
    const clock = new VirtualClock();
    const usb = new VirtualUsb({ grants: "all", before });
    const phone = new VirtualPhone(clock, phoneOf(MODELS.iphone16e, { stage: "dfu" }));
    usb.add(phone);
    const watcher = createUsbWatcher({ usb }, clock);
    const told: BusEvent[] = [];
    watcher.subscribe((event) => told.push(event));
    await watcher.watch(usb, false);
    const types = () => told.map(({ type, device }) => `${type} ${device.handle}`);
    /** Until it was tried for as long as it ever is. */
    const tried = () => driven(clock, new Promise<void>((done) => void clock.after(15_000, done)));
    return { clock, usb, phone, watcher, told, types, tried };
  }

  test("is told at once, and told again under the same handle when its serial is read", async () => {
    const { phone, watcher, told, types, tried } = await inKis();
    phone.send(GOOD);
    expect(types()).toEqual(["connected 1"]);
    expect(told[0]?.device.snapshot.serialNumber).toBeNull();
    await tried();
    expect(types()).toEqual(["connected 1", "updated 1"]);
    const [attached] = watcher.attached();
    expect(told[1]?.device).toBe(attached);
    expect(attached?.snapshot.serialSource).toBe("kis");
    expect(attached?.snapshot.serialNumber).toMatch(/CPID:8140 .*ECID:001A2B3C4D5E6F70/);
  });

  test("that cannot be opened is told with the reason, and stays", async () => {
    const { usb, phone, watcher, types, tried } = await inKis();
    usb.failNext(50, new DOMException("Access denied.", "SecurityError"), "open");
    phone.send(GOOD);
    await tried();
    expect(types()).toEqual(["connected 1", "updated 1"]);
    expect(watcher.attached()).toMatchObject([
      {
        trouble: { code: "access-denied", operation: "open", cause: { message: "Access denied." } },
        snapshot: { serialNumber: null },
      },
    ]);
  });

  test("that leaves while it is read is told as gone and never again", async () => {
    let pull = (): void => {};
    const { phone, watcher, types, tried } = await inKis((call) => {
      if (call === "transferIn") pull();
    });
    pull = () => phone.send({ type: "unplug" });
    phone.send(GOOD);
    await tried();
    expect(types()).toEqual(["connected 1", "disconnected 1"]);
    expect(watcher.attached()).toEqual([]);
  });

  test("is not opened for other modes", async () => {
    const calls: string[] = [];
    const { usb, clock, watcher, tried } = await inKis((call) => void calls.push(call));
    const other = new VirtualPhone(clock, phoneOf(MODELS.iphoneX, { stage: "dfu" }));
    usb.add(other);
    other.send(GOOD);
    await tried();
    expect(watcher.attached()).toHaveLength(1);
    expect(calls).toEqual([]);
  });
});

describe("what the chooser's end is called", () => {
  const failing = (name: string, afterMs: number) => {
    const clock = new VirtualClock();
    const usb: UsbSubset = {
      getDevices: async () => [],
      requestDevice: async () => {
        clock.pass(afterMs);
        throw new DOMException("no", name);
      },
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    return createUsbWatcher({ usb }, clock).request();
  };

  test.each([
    ["NotFoundError", 3000, "chooser-cancelled"],
    ["NotFoundError", 5, "blocked-by-policy"],
    ["SecurityError", 5, "blocked-by-policy"],
    ["NetworkError", 5, "usb-failed"],
  ])("a %s after %i ms is %s", async (name, ms, code) => {
    expect(await failing(name, ms)).toMatchObject({ kind: "refused", code, cause: { name } });
  });

  test("an accessory is refused by name and its grant given back", async () => {
    let forgotten = 0;
    const keyboard = {
      vendorId: 0x05ac,
      productId: 0x024f,
      deviceVersionMajor: 1,
      deviceVersionMinor: 0,
      deviceVersionSubminor: 0,
      productName: "Apple Keyboard",
      configurations: [
        {
          configurationValue: 1,
          interfaces: [
            {
              interfaceNumber: 0,
              alternates: [
                {
                  alternateSetting: 0,
                  interfaceClass: 3,
                  interfaceSubclass: 1,
                  interfaceProtocol: 1,
                  endpoints: [],
                },
              ],
            },
          ],
        },
      ],
      forget: async () => void (forgotten += 1),
    } as unknown as UsbDeviceSubset; // the part of a device that a refused pick is looked at
    const usb: UsbSubset = {
      getDevices: async () => [],
      requestDevice: async () => keyboard,
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    expect(await createUsbWatcher({ usb }, new VirtualClock()).request()).toMatchObject({
      kind: "refused",
      code: "not-a-phone",
    });
    expect(forgotten).toBe(1);
  });

  test("a page without WebUSB says so without trying", async () => {
    const watcher = createUsbWatcher({ unavailable: "no-webusb" }, new VirtualClock());
    expect(watcher.unavailable).toBe("no-webusb");
    expect(await watcher.request()).toMatchObject({ kind: "refused", code: "no-webusb" });
  });
});
