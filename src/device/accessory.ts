// Tells Apple's keyboards, hubs and displays from what this app is for, when one was picked. Loaded with the
// chooser. Knows interface classes; phones and tablets are core's question.
import { modeOf } from "../core/apple/mode.ts";
import { toSnapshot } from "./to-snapshot.ts";
import type { UsbDeviceSubset } from "./usb-subset.ts";

/** Interface classes of keyboards, hubs, displays, chargers and drives (USB-IF class codes). */
const ACCESSORY_CLASSES: ReadonlySet<number> = new Set([0x01, 0x03, 0x08, 0x09, 0x0e, 0x11, 0xe0]);

/** An id that stands for no mode, with an interface that only accessories have. */
export function isAccessory(device: UsbDeviceSubset): boolean {
  if (modeOf(device.productId) !== "unknown") return false;
  return toSnapshot(device).configurations.some((configuration) =>
    configuration.interfaces.some((usbInterface) =>
      usbInterface.alternates.some((alternate) => ACCESSORY_CLASSES.has(alternate.classCode)),
    ),
  );
}
