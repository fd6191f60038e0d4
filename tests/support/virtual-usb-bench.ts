// Virtual phones on a virtual USB, as a page would meet them.
import type { UsbDeviceSubset } from "../../src/device/usb-subset.ts";
import type { Model } from "../../src/core/apple/model.ts";
import type { PhoneStart } from "../../src/device/virtual/phone.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import type { VirtualUsbOptions } from "../../src/device/virtual/virtual-usb.ts";
import { VirtualUsb } from "../../src/device/virtual/virtual-usb.ts";
import { VirtualClock } from "./virtual-clock.ts";
import { phoneOf } from "./virtual-phones.ts";

/** A virtual USB, phones on it, and the events that it told. */
export interface UsbBench {
  readonly clock: VirtualClock;
  readonly usb: VirtualUsb;
  readonly add: (model: Model, start?: Partial<PhoneStart>) => VirtualPhone;
  readonly heard: readonly string[];
}

/** Nothing is plugged in until `add`, which plugs in at once. */
export function usbBenchOf(options: VirtualUsbOptions): UsbBench {
  const clock = new VirtualClock();
  const usb = new VirtualUsb(options);
  const heard: string[] = [];
  for (const type of ["connect", "disconnect"] as const) {
    usb.addEventListener(type, (event) =>
      heard.push(`${event.type} ${event.device.productId.toString(16)}`),
    );
  }
  const add = (model: Model, start: Partial<PhoneStart> = {}): VirtualPhone => {
    const phone = new VirtualPhone(clock, phoneOf(model, start));
    phone.send({ type: "plug", cable: { kind: "good" } });
    usb.add(phone);
    return phone;
  };
  return { clock, usb, add, heard };
}

/** The first device that the page may see. */
export async function first(usb: VirtualUsb): Promise<UsbDeviceSubset> {
  const [device] = await usb.getDevices();
  if (device === undefined) throw new Error("no device");
  return device;
}

/** An iBoot command, or its reply. */
export const COMMAND = {
  requestType: "vendor",
  recipient: "device",
  request: 0,
  value: 0,
  index: 0,
} as const;
/** Bytes of a command, NUL included. */
export const ascii = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(`${text}\0`, (unit) => unit.charCodeAt(0));
