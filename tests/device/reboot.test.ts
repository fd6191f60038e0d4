import { expect, test } from "vitest";
import { reboot } from "../../src/device/reboot.ts";
import type { UsbCall } from "../../src/device/virtual/virtual-usb-device.ts";
import { driven } from "../support/drive.ts";
import { MODELS } from "../support/virtual-phones.ts";
import { first, usbBenchOf } from "../support/virtual-usb-bench.ts";

/** A phone left in recovery mode whose system works, and what its device is asked. */
async function inRecovery() {
  const asked: UsbCall[] = [];
  const bench = usbBenchOf({ grants: "all", before: async (call) => void asked.push(call) });
  const phone = bench.add(MODELS.iphoneX, { stage: "recovery", autoBoot: true });
  return { ...bench, phone, asked, device: await first(bench.usb) };
}

test("a device that takes it leaves the bus and starts again", async () => {
  const { clock, phone, device } = await inRecovery();
  expect(await driven(clock, reboot(device, clock, "do"))).toBe(null);
  clock.pass(1000);
  expect(phone.attachment()).toBe(null);
  clock.pass(40_000);
  expect(phone.phone().stage).toMatchObject({ kind: "on", running: { mode: "normal" } });
});

test("looking opens and closes it, and tells it nothing", async () => {
  const { clock, phone, device, asked } = await inRecovery();
  expect(await driven(clock, reboot(device, clock, "look"))).toBe(null);
  clock.pass(5000);
  expect(phone.attachment()).not.toBe(null);
  expect(asked.filter((call) => call.startsWith("control"))).toEqual([]);
  expect(device.opened).toBe(false);
});

test("a system that refuses to open it is told with its reason", async () => {
  const { clock, usb, device } = await inRecovery();
  usb.failNext(1, new DOMException("Access denied.", "SecurityError"), "open");
  expect(await driven(clock, reboot(device, clock, "do"))).toMatchObject({
    code: "access-denied",
    operation: "open",
  });
});

test("a device that leaves in the middle of the command has taken it", async () => {
  const { clock, usb, phone, device } = await inRecovery();
  usb.failNext(
    1,
    new DOMException("The device was disconnected.", "NotFoundError"),
    "controlTransferOut",
  );
  const sending = reboot(device, clock, "do");
  expect(await driven(clock, sending)).toBe(null);
  expect(phone).toBeDefined();
});

test("a device that is gone is told as gone", async () => {
  const { clock } = await inRecovery();
  expect(await driven(clock, reboot(undefined, clock, "do"))).toMatchObject({
    code: "device-gone",
  });
});
