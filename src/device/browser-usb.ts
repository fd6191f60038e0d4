// The browser's USB object, or the reason why there is none. The only place that names `navigator.usb`.
import type { DeviceErrorCode } from "../core/errors.ts";
import type { UsbSubset } from "./usb-subset.ts";

export type BrowserUsb = { readonly usb: UsbSubset } | { readonly unavailable: DeviceErrorCode };

/**
 * An insecure page hides WebUSB in every browser, so that is said before the browser is blamed. A
 * permissions policy that shuts WebUSB off (header or frame) shows in the first call.
 */
export async function findBrowserUsb(): Promise<BrowserUsb> {
  if (!isSecureContext) return { unavailable: "insecure-page" };
  const { usb } = navigator as Partial<Pick<Navigator, "usb">>; // absent in Firefox and Safari
  if (usb === undefined) return { unavailable: "no-webusb" };
  try {
    await usb.getDevices();
    return { usb };
  } catch (thrown) {
    return {
      unavailable:
        thrown instanceof DOMException && thrown.name === "SecurityError"
          ? "blocked-by-policy"
          : "usb-failed",
    };
  }
}
