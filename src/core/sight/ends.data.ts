// What the test can end in: the reason why a device is not seen, why we think so, what to do about it,
// and the one action the screen offers. Codes only; the words stand in src/i18n. Line ids start with
// their end's id. Never is anybody sent to replace Apple's driver.
import type { Line } from "../guide/playbook.ts";

/**
 * What the end's button does. `connect` and `plug-again` open the browser's list, `plug-again` after
 * something was done to cable or device. `copy-*` and `open-elsewhere` hand over a text to copy.
 */
export type SightAction =
  | "connect"
  | "plug-again"
  | "copy-rule"
  | "copy-policy"
  | "copy-command"
  | "open-elsewhere"
  | "continue-without";

export interface SightEnd {
  readonly id: string;
  readonly action: SightAction;
  readonly why: readonly Line[];
  readonly todo: readonly Line[];
  readonly notes: readonly Line[];
}

/** Every end, in no order; way.data.ts says which one holds. */
export const SIGHT_ENDS = [
  {
    id: "no-webusb",
    action: "open-elsewhere",
    why: [{ line: "no-webusb.why", grade: "source", source: "webusb" }],
    todo: [
      { line: "no-webusb.macos", grade: "judgement", when: { systems: ["macos"] } },
      { line: "no-webusb.windows", grade: "judgement", when: { systems: ["windows"] } },
      { line: "no-webusb.linux", grade: "judgement", when: { systems: ["linux"] } },
      { line: "no-webusb.chromeos", grade: "judgement", when: { systems: ["chromeos"] } },
      { line: "no-webusb.other", grade: "judgement", when: { systems: ["other"] } },
    ],
    notes: [{ line: "no-webusb.without", grade: "judgement" }],
  },
  {
    id: "insecure-page",
    action: "open-elsewhere",
    why: [{ line: "insecure-page.why", grade: "source", source: "webusb" }],
    todo: [
      { line: "insecure-page.https", grade: "source", source: "webusb" },
      { line: "insecure-page.localhost", grade: "source", source: "webusb" },
    ],
    notes: [],
  },
  {
    id: "blocked-by-policy",
    action: "copy-policy",
    why: [{ line: "blocked-by-policy.why", grade: "source", source: "chromium-policies" }],
    todo: [
      { line: "blocked-by-policy.site", grade: "judgement" },
      { line: "blocked-by-policy.ask", grade: "source", source: "chromium-policies" },
      {
        line: "blocked-by-policy.macos",
        grade: "source",
        source: "chromium-policies",
        when: { systems: ["macos"] },
      },
      {
        line: "blocked-by-policy.windows",
        grade: "source",
        source: "chromium-policies",
        when: { systems: ["windows"] },
      },
      {
        line: "blocked-by-policy.linux",
        grade: "source",
        source: "chromium-policies",
        when: { systems: ["linux"] },
      },
      { line: "blocked-by-policy.chromeos", grade: "judgement", when: { systems: ["chromeos"] } },
      { line: "blocked-by-policy.other", grade: "judgement", when: { systems: ["other"] } },
    ],
    notes: [{ line: "blocked-by-policy.effect", grade: "source", source: "chromium-policies" }],
  },
  {
    id: "sandboxed-browser",
    action: "copy-command",
    why: [
      { line: "sandboxed-browser.snap", grade: "practitioners", source: "pybricks-428" },
      { line: "sandboxed-browser.flatpak", grade: "practitioners", source: "flathub-124" },
    ],
    todo: [
      { line: "sandboxed-browser.package", grade: "judgement" },
      { line: "sandboxed-browser.connect", grade: "practitioners", source: "pybricks-428" },
      { line: "sandboxed-browser.close", grade: "judgement" },
    ],
    notes: [],
  },
  {
    id: "linux-permission",
    action: "copy-rule",
    why: [{ line: "linux-permission.why", grade: "source", source: "chromium-linux" }],
    todo: [
      { line: "linux-permission.save", grade: "source", source: "libirecovery" },
      { line: "linux-permission.reload", grade: "judgement" },
      { line: "linux-permission.replug", grade: "practitioners", source: "grapheneos-1065" },
    ],
    notes: [{ line: "linux-permission.listing", grade: "source", source: "chromium-linux" }],
  },
  {
    id: "not-plugged-in",
    action: "plug-again",
    why: [{ line: "not-plugged-in.why", grade: "judgement" }],
    todo: [
      { line: "not-plugged-in.both-ends", grade: "judgement" },
      { line: "not-plugged-in.direct", grade: "source", source: "apple-recognise" },
      { line: "not-plugged-in.macos", grade: "judgement", when: { systems: ["macos"] } },
      { line: "not-plugged-in.windows", grade: "judgement", when: { systems: ["windows"] } },
      { line: "not-plugged-in.chromeos", grade: "judgement", when: { systems: ["chromeos"] } },
    ],
    notes: [{ line: "not-plugged-in.wireless", grade: "judgement" }],
  },
  {
    id: "charge-only-or-bad-cable",
    action: "plug-again",
    why: [
      { line: "charge-only-or-bad-cable.why", grade: "judgement" },
      {
        line: "charge-only-or-bad-cable.hub",
        grade: "judgement",
        when: { answers: { cable: ["through"] } },
      },
      {
        line: "charge-only-or-bad-cable.blind",
        grade: "judgement",
        when: { answers: { "computer-sees": ["no"] } },
      },
      {
        line: "charge-only-or-bad-cable.picture",
        grade: "judgement",
        when: { answers: { screen: ["recovery-picture"] } },
      },
    ],
    todo: [
      { line: "charge-only-or-bad-cable.alone", grade: "source", source: "apple-recognise" },
      { line: "charge-only-or-bad-cable.ports", grade: "source", source: "apple-recognise" },
      { line: "charge-only-or-bad-cable.cable", grade: "source", source: "apple-recognise" },
      { line: "charge-only-or-bad-cable.look", grade: "judgement" },
      {
        line: "charge-only-or-bad-cable.dfu",
        grade: "practitioners",
        source: "palera1n",
        when: { answers: { screen: ["black-dfu"] } },
      },
    ],
    notes: [
      {
        line: "charge-only-or-bad-cable.windows",
        grade: "judgement",
        when: { systems: ["windows"] },
      },
      { line: "charge-only-or-bad-cable.one-change", grade: "judgement" },
    ],
  },
  {
    id: "off-or-flat",
    action: "plug-again",
    why: [{ line: "off-or-flat.why", grade: "judgement" }],
    todo: [
      { line: "off-or-flat.charge", grade: "judgement" },
      { line: "off-or-flat.switch-on", grade: "source", source: "apple-recognise" },
      { line: "off-or-flat.force-restart", grade: "judgement" },
    ],
    notes: [{ line: "off-or-flat.dfu", grade: "source", source: "libirecovery" }],
  },
  {
    id: "locked",
    action: "plug-again",
    why: [{ line: "locked.why", grade: "practitioners", source: "tidbits" }],
    todo: [
      { line: "locked.unlock", grade: "source", source: "apple-recognise" },
      { line: "locked.replug", grade: "judgement" },
      { line: "locked.trust", grade: "source", source: "apple-recognise" },
      { line: "locked.macos", grade: "judgement", when: { systems: ["macos"] } },
    ],
    notes: [{ line: "locked.recovery", grade: "judgement" }],
  },
  {
    id: "no-driver",
    action: "plug-again",
    why: [{ line: "no-driver.why", grade: "source", source: "chromium-windows" }],
    todo: [
      { line: "no-driver.app", grade: "source", source: "apple-devices-store" },
      { line: "no-driver.update", grade: "judgement" },
      { line: "no-driver.restart", grade: "judgement" },
    ],
    notes: [{ line: "no-driver.apple-only", grade: "judgement" }],
  },
  {
    id: "not-picked",
    action: "connect",
    why: [
      { line: "not-picked.why", grade: "source", source: "webusb" },
      {
        line: "not-picked.accessory",
        grade: "judgement",
        when: { answers: { request: ["not-a-phone"] } },
      },
    ],
    todo: [
      { line: "not-picked.press", grade: "source", source: "webusb" },
      { line: "not-picked.entry", grade: "practitioners", source: "espconnect-95" },
    ],
    notes: [],
  },
  {
    id: "grant-for-another-mode",
    action: "connect",
    why: [
      { line: "grant-for-another-mode.why", grade: "source", source: "chromium-grants" },
      {
        line: "grant-for-another-mode.seen",
        grade: "judgement",
        when: { answers: { phone: ["seen"] } },
      },
    ],
    todo: [
      { line: "grant-for-another-mode.again", grade: "source", source: "chromium-grants" },
      { line: "grant-for-another-mode.entry", grade: "source", source: "libirecovery" },
    ],
    notes: [
      { line: "grant-for-another-mode.policy", grade: "source", source: "chromium-policies" },
    ],
  },
  {
    id: "held-by-another",
    action: "plug-again",
    why: [
      { line: "held-by-another.why", grade: "judgement" },
      {
        line: "held-by-another.driver",
        grade: "source",
        source: "chromium-windows",
        when: { systems: ["windows"] },
      },
    ],
    todo: [
      { line: "held-by-another.tabs", grade: "judgement" },
      { line: "held-by-another.macos", grade: "judgement", when: { systems: ["macos"] } },
      { line: "held-by-another.windows", grade: "judgement", when: { systems: ["windows"] } },
      { line: "held-by-another.linux", grade: "judgement", when: { systems: ["linux"] } },
      { line: "held-by-another.chromeos", grade: "judgement", when: { systems: ["chromeos"] } },
      { line: "held-by-another.other", grade: "judgement", when: { systems: ["other"] } },
      { line: "held-by-another.replug", grade: "judgement" },
    ],
    notes: [{ line: "held-by-another.restoring", grade: "judgement" }],
  },
  {
    id: "other-computer",
    action: "continue-without",
    why: [{ line: "other-computer.why", grade: "judgement" }],
    todo: [
      { line: "other-computer.restart", grade: "source", source: "apple-recognise" },
      { line: "other-computer.try", grade: "source", source: "apple-recognise" },
      { line: "other-computer.without", grade: "judgement" },
    ],
    notes: [{ line: "other-computer.device", grade: "judgement" }],
  },
] as const satisfies readonly SightEnd[];

type Ended = (typeof SIGHT_ENDS)[number];

/** The name of one end. */
export type SightEndId = Ended["id"];

/** The lines of the ends, by code. */
export type SightEndLineId = Ended["why" | "todo" | "notes"][number]["line"];
