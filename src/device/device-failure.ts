// What a failed WebUSB call means, by the call, the error's name and its message. Chrome's words stand in
// third_party/blink/renderer/modules/webusb/usb_device.cc @08bac9d; what the systems do beneath them in
// services/device/usb. Decides only; open-device.ts makes the calls.
import type { DeviceErrorCode, DeviceTrouble } from "../core/errors.ts";

/** Thrown by src/device only. Not beside its siblings in core, because the first screen needs those. */
export class DeviceError extends Error implements DeviceTrouble {
  override readonly name = "DeviceError";
  readonly code: DeviceErrorCode;
  readonly operation: string;
  constructor(code: DeviceErrorCode, operation: string, cause?: unknown) {
    super(`${operation}: ${code}`, { cause });
    this.code = code;
    this.operation = operation;
  }
}

/** The calls that go to a device, named as in the specification; they stand in the record. */
export type DeviceCall =
  | "open"
  | "close"
  | "selectConfiguration"
  | "claimInterface"
  | "controlTransferIn"
  | "controlTransferOut"
  | "transferIn"
  | "transferOut";

/** The code of what a call rejected with. Total; what no line names is `usb-failed`. */
export function failureOf(call: DeviceCall, thrown: unknown): DeviceErrorCode {
  const { name, message } = thrown instanceof Error ? thrown : { name: "", message: "" };
  switch (name) {
    // open, "Access denied.": on Linux the node is not writable (no udev rule; usb_device_linux.cc), on
    // Windows the driver is neither WinUSB nor composite (usb_device_win.cc). macOS opens even what
    // another holds (libusb darwin_usb.c). claimInterface: a protected class. Transfers: "not allowed".
    case "SecurityError":
      return "access-denied";
    // claimInterface, "Unable to claim interface.": on Linux a kernel driver or a program holds it (EBUSY),
    // on macOS another process, on Windows a driver that is not WinUSB. selectConfiguration, "Unable to set
    // device configuration.": on Linux an interface is bound, on Windows never possible.
    // Transfers, "A transfer error has occurred.": anything, on all three.
    case "NetworkError":
      return call === "claimInterface" || call === "selectConfiguration"
        ? "device-in-use"
        : "usb-failed";
    // "The device was disconnected." at any call; else a configuration, interface or endpoint is missing.
    case "NotFoundError":
      return isLeaving(call, message) ? "device-gone" : "usb-failed";
    // "The transfer timed out.": only where the system has a limit of its own.
    case "TimeoutError":
      return "device-timeout";
    // InvalidStateError (a call at a wrong time), AbortError (cancelled), IndexSizeError, DataError, …
    default:
      return "usb-failed";
  }
}

/** These two look for nothing on the device, so only the device itself can be what was not found. */
const isLeaving = (call: DeviceCall, message: string): boolean =>
  call === "open" || call === "close" || message.includes("disconnected");
