// One story for each end, as a person would tell it: what is known, what is answered, where it ends.
import type { Known, SightAnswers } from "../../../src/core/sight/find-end.ts";
import { fresh } from "../../support/sight-ways.ts";

export const NOTHING_LISTED = { list: "nothing", cable: "straight", screen: "unlocked" } as const;

export const STORIES: readonly {
  readonly told: string;
  readonly known: Known;
  readonly answers: SightAnswers;
  readonly end: string;
}[] = [
  {
    told: "Firefox on a Mac",
    known: { ...fresh("macos"), unavailable: "no-webusb" },
    answers: {},
    end: "no-webusb",
  },
  {
    told: "the app opened by the address of another computer, without https",
    known: { ...fresh("windows"), unavailable: "insecure-page" },
    answers: {},
    end: "insecure-page",
  },
  {
    told: "a company computer whose policy shuts USB off",
    known: { ...fresh("windows"), unavailable: "blocked-by-policy" },
    answers: {},
    end: "blocked-by-policy",
  },
  {
    told: "the list was shut before it could be seen",
    known: { ...fresh("macos"), refused: "blocked-by-policy" },
    answers: {},
    end: "blocked-by-policy",
  },
  {
    told: "no list opens at all",
    known: fresh("chromeos"),
    answers: { list: "no-list" },
    end: "blocked-by-policy",
  },
  {
    told: "the device waits in the list, and this page has never shown it",
    known: fresh("macos"),
    answers: { list: "mine", earlier: "no" },
    end: "not-picked",
  },
  {
    told: "the keyboard was chosen",
    known: { ...fresh("macos"), refused: "not-a-phone" },
    answers: {},
    end: "not-picked",
  },
  {
    told: "yesterday in normal mode it was seen, today it waits in the list",
    known: fresh("windows"),
    answers: { list: "mine", earlier: "yes" },
    end: "grant-for-another-mode",
  },
  {
    told: "the session saw it in normal mode, now it waits in the list",
    known: { ...fresh("windows"), lastMode: "normal" },
    answers: { list: "mine" },
    end: "grant-for-another-mode",
  },
  {
    told: "the cable goes to a charger",
    known: fresh("other"),
    answers: { list: "nothing", cable: "no" },
    end: "not-plugged-in",
  },
  {
    told: "locked on the table since the morning",
    known: fresh("macos"),
    answers: { list: "nothing", cable: "straight", screen: "locked" },
    end: "locked",
  },
  {
    told: "it stays black",
    known: fresh("linux"),
    answers: { list: "others", cable: "straight", screen: "black" },
    end: "off-or-flat",
  },
  {
    told: "between device and computer stands a hub",
    known: fresh("windows"),
    answers: { ...NOTHING_LISTED, cable: "through" },
    end: "charge-only-or-bad-cable",
  },
  {
    told: "the Mac's own list does not have it either",
    known: fresh("macos"),
    answers: { ...NOTHING_LISTED, "computer-sees": "no" },
    end: "charge-only-or-bad-cable",
  },
  {
    told: "on a Chromebook, always the same cable",
    known: fresh("chromeos"),
    answers: { ...NOTHING_LISTED, swapped: "no" },
    end: "charge-only-or-bad-cable",
  },
  {
    told: "Device Manager shows it with a yellow mark",
    known: fresh("windows"),
    answers: { ...NOTHING_LISTED, "computer-sees": "marked" },
    end: "no-driver",
  },
  {
    told: "Windows, Device Manager cannot be opened, cable and port were changed",
    known: fresh("windows"),
    answers: { ...NOTHING_LISTED, "computer-sees": "unknown", swapped: "yes" },
    end: "no-driver",
  },
  {
    told: "lsusb lists it, and Chromium is a Flatpak",
    known: fresh("linux"),
    answers: { ...NOTHING_LISTED, "computer-sees": "yes", browser: "sandboxed" },
    end: "sandboxed-browser",
  },
  {
    told: "Chromium as a Snap lists it and may not open it",
    known: fresh("linux"),
    answers: { list: "refused", browser: "sandboxed" },
    end: "sandboxed-browser",
  },
  {
    told: "Chrome from a package lists it and may not open it",
    known: fresh("linux"),
    answers: { list: "refused", browser: "package", "other-program": "no" },
    end: "linux-permission",
  },
  {
    told: "opening was denied on Linux",
    known: { ...fresh("linux"), refused: "access-denied" },
    answers: { browser: "package" },
    end: "linux-permission",
  },
  {
    told: "opening was denied on Linux, and Chromium is a Snap",
    known: { ...fresh("linux"), refused: "access-denied" },
    answers: { browser: "sandboxed" },
    end: "sandboxed-browser",
  },
  {
    told: "Linux refuses to open it while a virtual machine runs",
    known: fresh("linux"),
    answers: { list: "refused", browser: "package", "other-program": "yes" },
    end: "held-by-another",
  },
  {
    told: "a Mac lists it and refuses to open it",
    known: fresh("macos"),
    answers: { list: "refused" },
    end: "held-by-another",
  },
  {
    told: "another tab holds it",
    known: { ...fresh("macos"), refused: "device-in-use" },
    answers: {},
    end: "held-by-another",
  },
  {
    told: "a virtual machine has taken it on a Mac",
    known: fresh("macos"),
    answers: { ...NOTHING_LISTED, "computer-sees": "yes", "other-program": "yes" },
    end: "held-by-another",
  },
  {
    told: "everything was looked at, and nothing holds",
    known: fresh("macos"),
    answers: { ...NOTHING_LISTED, "computer-sees": "yes", "other-program": "no" },
    end: "other-computer",
  },
];
