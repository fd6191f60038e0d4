// What can go wrong with a device, and what to do then. Loaded with the first such sentence.
import type { DeviceErrorCode } from "../../core/errors.ts";

export type DeviceErrorWords = Readonly<Record<DeviceErrorCode, string>>;

/** One sentence a code, in English. */
export const deviceError: DeviceErrorWords = {
  "no-webusb":
    "This browser cannot watch USB devices. Open this page in Chrome or Edge on a PC or Mac. The guide and the history work here too.",
  "insecure-page":
    "USB is only open to secure pages. Open this page by its https address, or as http://localhost.",
  "blocked-by-policy":
    "The browser did not open its list: USB is switched off for this page. Check the site settings beside the address; on a managed computer ask your administrator to allow WebUSB.",
  "chooser-cancelled":
    "Nothing was chosen. If your device was not in the list: unlock it, use another cable, plug it straight into the computer, then try again.",
  "not-a-phone":
    "That was an Apple accessory, not an iPhone or iPad. Connect again and choose the entry that begins with iPhone, iPad or Apple Mobile Device.",
  "access-denied":
    "The system did not let the browser open the device. It can still be watched; go on with the guide.",
  "device-in-use": "Another tab or program is using the device. Close it there, then try again.",
  "device-gone": "The device left in the middle. Plug it in again.",
  "transfer-stalled": "The device refused this request. Plug it in again and go on with the guide.",
  "device-timeout": "The device did not answer in time. Plug it in again.",
  "usb-failed":
    "USB did not answer as it should. Plug the device in again; if that does not help, reload the page.",
};
