import { describe, expect, it } from "vitest";
import type { UsbDeviceSubset } from "../../../src/device/usb-subset.ts";
import { VirtualPhone } from "../../../src/device/virtual/virtual-phone.ts";
import { MODELS, phoneOf } from "../../support/virtual-phones.ts";
import { ascii, COMMAND, first, usbBenchOf } from "../../support/virtual-usb-bench.ts";

const APPLE = { filters: [{ vendorId: 0x05ac }] };

describe("grants as for a person", () => {
  it("hide every device until it was chosen, and tell no event of it", async () => {
    const { usb, add, heard } = usbBenchOf({ grants: "each" });
    const phone = add(MODELS.iphoneX);
    expect(await usb.getDevices()).toEqual([]);
    phone.send({ type: "unplug" });
    expect(heard).toEqual([]);
  });

  it("last for the same product id and serial, also after unplugging", async () => {
    const { usb, add, heard } = usbBenchOf({ grants: "each" });
    const phone = add(MODELS.iphoneX, { stage: "recovery" });
    const chosen = await usb.requestDevice(APPLE);
    expect(await usb.getDevices()).toEqual([chosen]);
    expect(heard).toEqual([]);
    phone.send({ type: "unplug" });
    phone.send({ type: "plug", cable: { kind: "good" } });
    expect(heard).toEqual(["disconnect 1281", "connect 1281"]);
  });

  it("are needed again for each mode", async () => {
    const { clock, usb, add, heard } = usbBenchOf({ grants: "each" });
    const phone = add(MODELS.iphoneX);
    await usb.requestDevice(APPLE);
    phone.send({ type: "enter-recovery" });
    clock.pass(60_000);
    expect(heard).toEqual(["disconnect 12a8"]);
    expect(await usb.getDevices()).toEqual([]);
    const recovery = await usb.requestDevice(APPLE);
    expect(recovery.productId).toBe(0x1281);
  });

  it("end with the unplugging where the device has no serial", async () => {
    const { usb, add, heard } = usbBenchOf({ grants: "each" });
    const phone = add(MODELS.iphone16e, { stage: "dfu" });
    await usb.requestDevice(APPLE);
    expect(await usb.getDevices()).toHaveLength(1);
    phone.send({ type: "unplug" });
    phone.send({ type: "plug", cable: { kind: "good" } });
    expect(heard).toEqual(["disconnect 1881"]);
    expect(await usb.getDevices()).toEqual([]);
  });

  it("are given up by forget, which leaves the object dead", async () => {
    const { usb, add } = usbBenchOf({ grants: "each" });
    add(MODELS.iphoneX, { stage: "recovery" });
    const device = await usb.requestDevice(APPLE);
    await device.open();
    await device.forget();
    expect(await usb.getDevices()).toEqual([]);
    expect(device.opened).toBe(false);
    await expect(device.open()).rejects.toMatchObject({ name: "NotFoundError" });
    const again = await usb.requestDevice(APPLE);
    await again.open();
    expect(again.opened).toBe(true);
  });
});

describe("grants by policy", () => {
  it("show every mode by itself", async () => {
    const { clock, add, heard } = usbBenchOf({ grants: "all" });
    const phone = add(MODELS.iphoneX);
    phone.send({ type: "enter-recovery" });
    clock.pass(60_000);
    phone.send({ type: "fall-to-dfu" });
    clock.pass(60_000);
    expect(heard).toEqual([
      "connect 12a8",
      "disconnect 12a8",
      "connect 1281",
      "disconnect 1281",
      "connect 1227",
    ]);
  });

  it("are not given up by forget", async () => {
    const { usb, add } = usbBenchOf({ grants: "all" });
    add(MODELS.iphoneX);
    const device = await first(usb);
    await device.open();
    await device.forget();
    expect(device.opened).toBe(true);
    expect(await usb.getDevices()).toEqual([device]);
  });

  it("end when the phone is taken off for good", async () => {
    const { clock, usb, heard } = usbBenchOf({ grants: "all" });
    const phone = new VirtualPhone(clock, phoneOf(MODELS.iphoneX));
    const remove = usb.add(phone);
    phone.send({ type: "plug", cable: { kind: "good" } });
    remove();
    phone.send({ type: "unplug" });
    phone.send({ type: "plug", cable: { kind: "good" } });
    expect(heard).toEqual(["connect 12a8", "disconnect 12a8"]);
    expect(await usb.getDevices()).toEqual([]);
  });
});

describe("the chooser", () => {
  it("that is closed, or has nothing to show, is a NotFoundError", async () => {
    const empty = usbBenchOf({ grants: "each" });
    await expect(empty.usb.requestDevice(APPLE)).rejects.toMatchObject({ name: "NotFoundError" });
    const closed = usbBenchOf({ grants: "each", choose: () => null });
    closed.add(MODELS.iphoneX);
    await expect(closed.usb.requestDevice(APPLE)).rejects.toMatchObject({ name: "NotFoundError" });
    expect(await closed.usb.getDevices()).toEqual([]);
  });

  it("gives what was chosen among several, even later", async () => {
    const { usb, add } = usbBenchOf({
      grants: "each",
      choose: async (offered) => offered[1] ?? null,
    });
    add(MODELS.iphoneX);
    add(MODELS.ipadAir5);
    expect((await usb.requestDevice(APPLE)).productId).toBe(0x12ab);
  });

  it.each([
    ["no filter at all", { filters: [] }, 3],
    ["the vendor", APPLE, 3],
    ["another vendor", { filters: [{ vendorId: 0x1234 }] }, 0],
    ["a product", { filters: [{ vendorId: 0x05ac, productId: 0x1281 }] }, 1],
    ["either of two", { filters: [{ vendorId: 0x05ac, productId: 0x1281 }, { classCode: 6 }] }, 2],
    [
      "the class of an interface",
      { filters: [{ classCode: 0xfe, subclassCode: 1, protocolCode: 0 }] },
      1,
    ],
    ["a class whose subclass does not fit", { filters: [{ classCode: 0xfe, subclassCode: 2 }] }, 0],
    [
      "an alternate's class",
      { filters: [{ classCode: 0xff, subclassCode: 0xff, protocolCode: 0x51 }] },
      1,
    ],
    ["an unknown serial", { filters: [{ serialNumber: "x" }] }, 0],
    [
      "all but one product",
      { ...APPLE, exclusionFilters: [{ vendorId: 0x05ac, productId: 0x12a8 }] },
      2,
    ],
    ["all but one class", { ...APPLE, exclusionFilters: [{ classCode: 0xfe }] }, 1],
  ])("filtered by %s", async (_, options: USBDeviceRequestOptions, count) => {
    let shown = -1;
    const choose = (offered: readonly UsbDeviceSubset[]): null => {
      shown = offered.length;
      return null;
    };
    const { usb, add } = usbBenchOf({ grants: "each", choose });
    add(MODELS.iphoneX);
    add(MODELS.iphoneX, { stage: "recovery" });
    add(MODELS.iphoneX, { stage: "dfu" });
    await expect(usb.requestDevice(options)).rejects.toMatchObject({ name: "NotFoundError" });
    expect(shown).toBe(count);
  });

  it.each([
    [{ filters: [{ productId: 1 }] }],
    [{ filters: [{ subclassCode: 1 }] }],
    [{ filters: [{ classCode: 1, protocolCode: 1 }] }],
    [{ ...APPLE, exclusionFilters: [{ productId: 1 }] }],
  ])("refuses %o as a TypeError", async (options: USBDeviceRequestOptions) => {
    const { usb, add } = usbBenchOf({ grants: "each" });
    add(MODELS.iphoneX);
    await expect(usb.requestDevice(options)).rejects.toBeInstanceOf(TypeError);
  });
});

describe("leaving recovery mode through the page", () => {
  it("is three transfers and a hop", async () => {
    const { clock, usb, add, heard } = usbBenchOf({ grants: "all" });
    add(MODELS.iphoneX, { stage: "recovery", autoBoot: false });
    const device = await first(usb);
    await device.open();
    for (const line of ["setenv auto-boot true", "saveenv", "reboot"]) {
      expect((await device.controlTransferOut(COMMAND, ascii(line))).status).toBe("ok");
    }
    clock.pass(60_000);
    expect(heard).toEqual(["connect 1281", "disconnect 1281", "connect 12a8"]);
    expect((await first(usb)).deviceVersionMajor).toBe(0x10);
  });
});
