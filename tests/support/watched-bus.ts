// The real watcher over a virtual bus that counts its listeners.
import type { BusEvent } from "../../src/core/ports.ts";
import type { UsbSubset } from "../../src/device/usb-subset.ts";
import { createUsbWatcher } from "../../src/device/usb-watcher.ts";
import { VirtualUsb } from "../../src/device/virtual/virtual-usb.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** A watched bus, what its watcher tells, and how many listeners the `USB` object has. */
export async function watchedBus() {
  const clock = new VirtualClock();
  const usb = new VirtualUsb({ grants: "all" });
  let listeners = 0;
  const counted: UsbSubset = {
    getDevices: () => usb.getDevices(),
    requestDevice: (options) => usb.requestDevice(options),
    addEventListener(type, listener) {
      listeners += 1;
      usb.addEventListener(type, listener);
    },
    removeEventListener(type, listener) {
      listeners -= 1;
      usb.removeEventListener(type, listener);
    },
  };
  const watcher = createUsbWatcher({ usb: counted }, clock);
  const told: BusEvent[] = [];
  watcher.subscribe((event) => told.push(event));
  const stop = await watcher.watch(counted, false);
  return { clock, usb, watcher, told, stop, listeners: () => listeners };
}
