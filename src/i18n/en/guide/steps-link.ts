import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** What joins device and computer: port, cable, a device that is not seen. */
export const stepsLink = {
  "other-port.why":
    "The port is the cheapest thing to change, and a hub in between is a suspect of its own.",
  "other-port.no-hub":
    "Plug straight into the computer: no hub, dock, keyboard or display in between. Unplug other USB devices.",
  "other-port.look": "Look into the ports at both ends: lint, bent contacts, a plug that wobbles.",
  "other-port.other-port":
    "Take another port, best on another side or of the other kind (USB-A or USB-C). Keep the same cable.",
  "other-port.lie-still": "Lay the device down and leave it alone.",
  "other-port.try-again":
    "Try again in Apple’s app. If it offers “Update” and “Restore”, choose “Update”.",
  "other-port.passes": "Within seconds the app shows the device, and the bar passes the old point.",
  "other-port.error": "An error again: note the code and how far the bar had come, and answer so.",
  "other-port.not-listed":
    "Not shown at all: take yet another port. Shown nowhere: answer “I could not do it”.",
  "other-port.one-at-a-time":
    "Change port or cable, not both at once. Then you know which one it was.",
  "other-port.usb-kinds":
    "USB 2 and USB 3 ports can behave differently. On a desktop computer, use the ports at the back.",

  "other-cable.why":
    "A bad cable can charge and even start a restore, and still drop out in the middle.",
  "other-cable.take": "Take another cable that carries data, best one from Apple.",
  "other-cable.lightning":
    "Best with the wide USB-A plug, with an adapter at the computer if needed.",
  "other-cable.usb-c": "A plain USB-C cable is enough. Some charge only and carry no data.",
  "other-cable.seat": "Take the case off and push the plug in all the way. Keep the same port.",
  "other-cable.try-again":
    "Try again in Apple’s app. If it offers “Update” and “Restore”, choose “Update”.",
  "other-cable.passes": "The bar passes the point where it broke off before.",
  "other-cable.error": "An error again: note the code and how far the bar had come, and answer so.",
  "other-cable.no-cable": "No second cable: answer “I could not do it”. Borrowing one is worth it.",
  "other-cable.one-success":
    "If it goes through and nothing else was changed, the first cable was very likely the cause. Do not use it again.",
  "other-cable.apple-cable-too":
    "One person got rid of 4013 on an iPad Air 3 by changing one Apple cable for another. A genuine cable can be bad too.",
  "other-cable.lint":
    "Lint in the device’s port keeps a plug from sitting well. Remove it with a wooden toothpick, with the device switched off.",

  "see-device.why":
    "Apple’s app can repair only what the computer sees. This brings the device onto its list.",
  "see-device.unlock":
    "If the device starts: unlock it, stay on the Home Screen, and tap “Trust” when it asks.",
  "see-device.alone":
    "Unplug all other USB devices. Try each port of the computer, then another cable.",
  "see-device.restart-both": "Restart both, the computer and the device.",
  "see-device.win-service":
    "Open “Services” from the Start menu, select “Apple Mobile Device Service” and choose “Restart”.",
  "see-device.win-process":
    "In Task Manager end AppleMobileDeviceProcess, then open Apple’s app again.",
  "see-device.mac-listed": "Hold Option, open the Apple menu and choose System Information > USB.",
  "see-device.guided-test": "Run the test “I do not see my device” in this app.",
  "see-device.listed": "This app shows the device and its mode, or Apple’s app lists it.",
  "see-device.nowhere":
    "Seen on no port and with no cable: another computer tells whether it is the device. Answer “I could not get all of it”.",
  "see-device.recovery-unseen":
    "Recovery picture on the screen, and still not seen: the cable’s data wires, the charging port or the driver.",
  "see-device.win-driver":
    "In Device Manager there should be “Apple Mobile Device USB …” or “Apple Recovery …” without a yellow mark.",
  "see-device.apple-driver-only":
    "Keep Apple’s own driver. A tool that replaces it hides the device from Apple’s app.",
  "see-device.accessory":
    "A Mac laptop with Apple silicon may ask to allow the accessory: choose “Allow”.",
} satisfies Record<LineOf<"other-port" | "other-cable" | "see-device">, string>;
