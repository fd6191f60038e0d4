// The browser's USB object, or the reason why there is none. The only place that names `navigator.usb`.
import type { DeviceErrorCode } from "../core/errors.ts";
import type { UsbSubset } from "./usb-subset.ts";

export type BrowserUsb = { readonly usb: UsbSubset } | { readonly unavailable: DeviceErrorCode };

/**
 * An insecure page hides WebUSB in every browser, so that is said before the browser is blamed. Whether WebUSB may
 * be used shows in the first call (`refusalOf`), which the first screen does not wait for.
 */
export function findBrowserUsb(): BrowserUsb {
  if (!isSecureContext) return { unavailable: "insecure-page" };
  const { usb } = navigator as Partial<Pick<Navigator, "usb">>; // absent in Firefox and Safari
  return usb === undefined ? { unavailable: "no-webusb" } : { usb };
}

/** Why a call of WebUSB failed: shut off by a permissions policy (header or frame), or for a reason of its own. */
export function refusalOf(thrown: unknown): DeviceErrorCode {
  return thrown instanceof Error && thrown.name === "SecurityError"
    ? "blocked-by-policy"
    : "usb-failed";
}
