// What joins phone and computer: port, cable, and a phone that is not listed. Codes only; words in src/i18n.
// They decide nothing; the engine reads them. Line ids start with their step's id.
import type { Step } from "../playbook.ts";

/** What joins phone and computer: port, cable, and a phone that is not listed. */
export const LINK_STEPS = [
  {
    id: "other-port",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "other-port.why", grade: "judgement" }],
    actions: [
      { line: "other-port.no-hub", grade: "source", source: "apple-recognise" },
      { line: "other-port.look", grade: "judgement" },
      { line: "other-port.other-port", grade: "source", source: "apple-102561" },
      { line: "other-port.lie-still", grade: "judgement" },
      { line: "other-port.try-again", grade: "source", source: "apple-102561" },
    ],
    seen: [{ line: "other-port.passes", grade: "judgement" }],
    otherwise: [
      { line: "other-port.error", grade: "judgement" },
      { line: "other-port.not-listed", grade: "judgement" },
    ],
    notes: [
      { line: "other-port.one-at-a-time", grade: "judgement" },
      { line: "other-port.usb-kinds", grade: "judgement" },
    ],
  },
  {
    id: "other-cable",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "other-cable.why", grade: "judgement" }],
    actions: [
      { line: "other-cable.take", grade: "source", source: "apple-102561" },
      {
        line: "other-cable.lightning",
        grade: "source",
        source: "palera1n",
        when: { connectors: ["lightning"] },
      },
      { line: "other-cable.usb-c", grade: "judgement", when: { connectors: ["usb-c"] } },
      { line: "other-cable.seat", grade: "judgement" },
      { line: "other-cable.try-again", grade: "source", source: "apple-102561" },
    ],
    seen: [{ line: "other-cable.passes", grade: "judgement" }],
    otherwise: [
      { line: "other-cable.error", grade: "judgement" },
      { line: "other-cable.no-cable", grade: "judgement" },
    ],
    notes: [
      { line: "other-cable.one-success", grade: "judgement" },
      { line: "other-cable.apple-cable-too", grade: "practitioners", source: "ken-g" },
      { line: "other-cable.lint", grade: "judgement" },
    ],
  },
  {
    id: "see-device",
    kind: "prepare",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "see-device.why", grade: "judgement" }],
    actions: [
      { line: "see-device.unlock", grade: "source", source: "apple-recognise" },
      { line: "see-device.alone", grade: "source", source: "apple-recognise" },
      { line: "see-device.restart-both", grade: "source", source: "apple-recognise" },
      {
        line: "see-device.win-service",
        grade: "source",
        source: "apple-102018",
        when: { apps: ["itunes-installer"] },
      },
      {
        line: "see-device.win-process",
        grade: "source",
        source: "apple-102018",
        when: { apps: ["apple-devices", "itunes-store"] },
      },
      {
        line: "see-device.mac-listed",
        grade: "source",
        source: "apple-recognise",
        when: { systems: ["macos"] },
      },
      { line: "see-device.guided-test", grade: "judgement" },
    ],
    seen: [{ line: "see-device.listed", grade: "judgement" }],
    otherwise: [{ line: "see-device.nowhere", grade: "judgement" }],
    notes: [
      { line: "see-device.recovery-unseen", grade: "judgement" },
      {
        line: "see-device.win-driver",
        grade: "source",
        source: "libirecovery",
        when: { systems: ["windows"] },
      },
      { line: "see-device.apple-driver-only", grade: "judgement", when: { systems: ["windows"] } },
      { line: "see-device.accessory", grade: "judgement" },
    ],
  },
] as const satisfies readonly Step[];
