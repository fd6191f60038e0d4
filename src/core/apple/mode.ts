// Which mode an Apple device is in, by product id alone. The class (phone, watch, Mac) is never read
// from the product id: the same ids serve them all (facts: libirecovery.h `enum irecv_mode`,
// usbmuxd src/usb.h `PID_RANGE_LOW/MAX`, usb.ids).
import { PID_KIS } from "./snapshot.ts";

/**
 * `normal` also stands for restore mode: both show the same ids, and only the order of hops tells them
 * apart. `unknown` is any other Apple id, shown as what it is.
 */
export type Mode =
  | "normal"
  | "recovery"
  | "dfu"
  | "port-dfu"
  | "kis"
  | "wtf"
  | "mac-restore"
  | "ibridge"
  | "unknown";

/** Recovery, 0x1280 to 0x1283; today's iBoot is 0x1281 (libirecovery.h). */
export const PID_RECOVERY = 0x1281;
/** DFU of the SecureROM and of iBSS (libirecovery.h). */
export const PID_DFU = 0x1227;
/** DFU of the USB-C port controller (libirecovery commit d3198a5). */
export const PID_PORT_DFU = 0xf014;
/** S5L8900 only (libirecovery.h). */
const PID_WTF = 0x1222;
/** Every iPhone since the 5 in normal mode (usb.ids). */
export const PID_IPHONE = 0x12a8;
/** Every iPad since the 4 and mini in normal mode (usb.ids). */
export const PID_IPAD = 0x12ab;

const RANGES: readonly { readonly from: number; readonly to: number; readonly mode: Mode }[] = [
  { from: PID_WTF, to: PID_WTF, mode: "wtf" },
  { from: PID_DFU, to: PID_DFU, mode: "dfu" },
  { from: 0x1280, to: 0x1283, mode: "recovery" },
  // 0x12B0 HomePod and 0x12B1 Vision Pro lie outside usbmuxd's range (usb.ids; usbmuxd PR 282).
  { from: 0x1290, to: 0x12b1, mode: "normal" },
  { from: PID_KIS, to: PID_KIS, mode: "kis" },
  { from: 0x1901, to: 0x1905, mode: "mac-restore" },
  { from: 0x8600, to: 0x8600, mode: "ibridge" },
  { from: PID_PORT_DFU, to: PID_PORT_DFU, mode: "port-dfu" },
];

/** The mode an Apple product id stands for; total. */
export function modeOf(productId: number): Mode {
  return (
    RANGES.find((range) => productId >= range.from && productId <= range.to)?.mode ?? "unknown"
  );
}

/** True for the three faces of DFU: the person sees the same black screen in each. */
export function isDfu(mode: Mode): boolean {
  return mode === "dfu" || mode === "port-dfu" || mode === "kis";
}
