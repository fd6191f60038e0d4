// English words of the test “I do not see my device”; loaded with its screen.
import type { SightWords } from "../sight-words.ts";
import { lines } from "./sight/lines.ts";
import { questions } from "./sight/questions.ts";

export const sight: SightWords = {
  title: "I do not see my device",
  lead: "A few questions, the likely reasons first. The page keeps watching: as soon as the device appears, this ends by itself.",
  now: {
    nothing: "This page sees no device now.",
    sees: (devices) => `This page sees now: ${devices.join(", ")}.`,
    cannot: "This page cannot watch USB now.",
  },
  seen: {
    title: "There it is",
    body: (device) => `${device} is seen. Go on where you were.`,
  },
  questions,
  ends: {
    "no-webusb": { title: "This browser cannot watch USB" },
    "insecure-page": { title: "The page is not secure, so USB is closed to it" },
    "blocked-by-policy": { title: "USB is switched off for this page" },
    "sandboxed-browser": { title: "The browser is shut in as a Snap or Flatpak" },
    "linux-permission": { title: "Linux does not let the browser open the device" },
    "not-plugged-in": { title: "The device is not plugged in" },
    "charge-only-or-bad-cable": { title: "The cable or the port carries no data" },
    "off-or-flat": { title: "The device is off, or its battery is flat" },
    locked: { title: "The device is locked and keeps its data line closed" },
    "no-driver": { title: "Windows has no driver for the device" },
    "not-picked": { title: "The device has not been chosen yet" },
    "grant-for-another-mode": { title: "The device is in a new mode and needs one more click" },
    "held-by-another": { title: "Something else is holding the device" },
    "other-computer": { title: "None of the usual reasons holds" },
  },
  lines,
  facts: {
    usb: {
      "no-webusb": "This browser offers no WebUSB.",
      "insecure-page": "The address begins with neither https nor http://localhost.",
      "blocked-by-policy": "The browser refused USB to this page.",
    },
    request: {
      "not-a-phone": "What was chosen is an Apple accessory.",
      "blocked-by-policy": "The browser’s list did not open.",
      "device-in-use": "The browser said that the device is in use.",
      "access-denied": "The browser said that access was denied.",
    },
    phone: { seen: "This session has seen the device before." },
  },
  actions: {
    connect: "Connect a device",
    "plug-again": "Done: look again",
    "copy-rule": "Copy the rule",
    "copy-policy": "Copy the policy",
    "copy-command": "Copy the command for Snap",
    "open-elsewhere": "Copy the address",
    "continue-without": "Go on without seeing it",
  },
  because: "Why we think so",
  todo: "What to do",
  notes: "Good to know",
  copyText: "Text to copy",
  copied: "Copied.",
  selected: "The text is selected. Copy it with the keyboard.",
  notIt: "I have done this, still not seen",
  again: "Start again",
  back: "Back to the start",
  backToSession: "Back to the session",
};
