// The way through the test: what is asked and what is concluded, from likely and cheap to rare. The first
// entry that holds decides. Besides the questions' answers, conditions may rest on four facts that
// need no question: `usb` (can this page use USB at all), `request` (how the browser's list ended last),
// `phone` (has this session seen its device before) and the system.
import type { Condition } from "../guide/playbook.ts";
import type { SightEndId } from "./ends.data.ts";
import type { SightQuestionId } from "./questions.data.ts";

/** Where `when` holds: an open question is asked, an end that was not ruled out is reached. */
export type WayPoint =
  | { readonly kind: "ask"; readonly question: SightQuestionId; readonly when?: Condition }
  | { readonly kind: "end"; readonly end: SightEndId; readonly when?: Condition };

/** The facts, with the values they can have. */
export const SIGHT_FACTS = {
  usb: ["works", "no-webusb", "insecure-page", "blocked-by-policy", "failed"],
  request: [
    "none",
    "chooser-cancelled",
    "not-a-phone",
    "blocked-by-policy",
    "device-in-use",
    "access-denied",
    "other",
  ],
  phone: ["never", "seen"],
} as const;

export type SightFact = keyof typeof SIGHT_FACTS;

/** Everybody except Linux, where a permission of its own is needed. */
const NOT_LINUX = ["macos", "windows", "chromeos", "other"] as const;

/** The browser's list did not show the device. */
const ABSENT = ["others", "nothing", "no-list"] as const;

/** The last entry always holds, so the test always ends. */
export const WAY: readonly WayPoint[] = [
  { kind: "end", end: "insecure-page", when: { answers: { usb: ["insecure-page"] } } },
  { kind: "end", end: "no-webusb", when: { answers: { usb: ["no-webusb"] } } },
  { kind: "end", end: "blocked-by-policy", when: { answers: { usb: ["blocked-by-policy"] } } },
  { kind: "end", end: "blocked-by-policy", when: { answers: { request: ["blocked-by-policy"] } } },
  { kind: "end", end: "not-picked", when: { answers: { request: ["not-a-phone"] } } },
  { kind: "end", end: "held-by-another", when: { answers: { request: ["device-in-use"] } } },
  // What could not be opened has been chosen: the list need not be asked about.
  {
    kind: "ask",
    question: "browser",
    when: { systems: ["linux"], answers: { request: ["access-denied"] } },
  },
  {
    kind: "end",
    end: "sandboxed-browser",
    when: { systems: ["linux"], answers: { request: ["access-denied"], browser: ["sandboxed"] } },
  },
  {
    kind: "end",
    end: "linux-permission",
    when: { systems: ["linux"], answers: { request: ["access-denied"] } },
  },
  {
    kind: "end",
    end: "held-by-another",
    when: { systems: NOT_LINUX, answers: { request: ["access-denied"] } },
  },

  // The device is there: chosen, refused, or waiting to be chosen.
  { kind: "ask", question: "list", when: { answers: { usb: ["works"] } } },
  { kind: "end", end: "blocked-by-policy", when: { answers: { list: ["no-list"] } } },
  {
    kind: "ask",
    question: "browser",
    when: { systems: ["linux"], answers: { list: ["refused"] } },
  },
  {
    kind: "end",
    end: "sandboxed-browser",
    when: { systems: ["linux"], answers: { list: ["refused"], browser: ["sandboxed"] } },
  },
  {
    kind: "ask",
    question: "other-program",
    when: { systems: ["linux"], answers: { list: ["refused"] } },
  },
  {
    kind: "end",
    end: "held-by-another",
    when: { systems: ["linux"], answers: { list: ["refused"], "other-program": ["yes"] } },
  },
  {
    kind: "end",
    end: "linux-permission",
    when: { systems: ["linux"], answers: { list: ["refused"] } },
  },
  {
    kind: "end",
    end: "held-by-another",
    when: { systems: NOT_LINUX, answers: { list: ["refused"] } },
  },
  {
    kind: "end",
    end: "grant-for-another-mode",
    when: { answers: { list: ["mine"], phone: ["seen"] } },
  },
  { kind: "ask", question: "earlier", when: { answers: { list: ["mine"], phone: ["never"] } } },
  {
    kind: "end",
    end: "grant-for-another-mode",
    when: { answers: { list: ["mine"], earlier: ["yes"] } },
  },
  { kind: "end", end: "not-picked", when: { answers: { list: ["mine"] } } },

  // The device is not in the list: cable, screen, computer.
  { kind: "ask", question: "cable", when: { answers: { list: ABSENT } } },
  { kind: "end", end: "not-plugged-in", when: { answers: { cable: ["no"] } } },
  { kind: "ask", question: "screen", when: { answers: { list: ABSENT } } },
  { kind: "end", end: "locked", when: { answers: { screen: ["locked"] } } },
  { kind: "end", end: "off-or-flat", when: { answers: { screen: ["black"] } } },
  { kind: "end", end: "charge-only-or-bad-cable", when: { answers: { cable: ["through"] } } },
  {
    kind: "ask",
    question: "computer-sees",
    when: { systems: ["macos", "windows", "linux"], answers: { list: ABSENT } },
  },
  {
    kind: "end",
    end: "no-driver",
    when: { systems: ["windows"], answers: { "computer-sees": ["marked"] } },
  },
  {
    kind: "end",
    end: "charge-only-or-bad-cable",
    when: { answers: { "computer-sees": ["no"] } },
  },
  { kind: "ask", question: "swapped", when: { answers: { "computer-sees": ["unknown"] } } },
  {
    kind: "ask",
    question: "swapped",
    when: { systems: ["chromeos", "other"], answers: { list: ABSENT } },
  },
  { kind: "end", end: "charge-only-or-bad-cable", when: { answers: { swapped: ["no"] } } },
  {
    kind: "end",
    end: "no-driver",
    when: {
      systems: ["windows"],
      answers: { "computer-sees": ["unknown"], swapped: ["yes"] },
    },
  },

  // What is rare. A browser that has shown the device once can list devices.
  {
    kind: "ask",
    question: "browser",
    when: { systems: ["linux"], answers: { usb: ["works", "failed"], phone: ["never"] } },
  },
  {
    kind: "end",
    end: "sandboxed-browser",
    when: { systems: ["linux"], answers: { browser: ["sandboxed"] } },
  },
  { kind: "ask", question: "other-program", when: { answers: { usb: ["works"] } } },
  { kind: "end", end: "held-by-another", when: { answers: { "other-program": ["yes"] } } },
  { kind: "end", end: "other-computer" },
];
