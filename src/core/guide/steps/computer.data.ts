// The computer's side: its programs, Apple's app, and another computer. Codes only; words in src/i18n.
// They decide nothing; the engine reads them. Line ids start with their step's id.
import type { Step } from "../playbook.ts";

/** The computer's side: its programs, Apple's app, and another computer. */
export const COMPUTER_STEPS = [
  {
    id: "computer",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "computer.why", grade: "judgement" }],
    actions: [
      { line: "computer.restart", grade: "source", source: "apple-recognise" },
      { line: "computer.close-programs", grade: "judgement" },
      {
        line: "computer.mac-listed",
        grade: "source",
        source: "apple-recognise",
        when: { systems: ["macos"] },
      },
      {
        line: "computer.win-service",
        grade: "source",
        source: "apple-102018",
        when: { apps: ["itunes-installer"] },
      },
      {
        line: "computer.win-process",
        grade: "source",
        source: "apple-102018",
        when: { apps: ["apple-devices", "itunes-store"] },
      },
      { line: "computer.win-driver", grade: "judgement", when: { systems: ["windows"] } },
      {
        line: "computer.no-apple-app",
        grade: "judgement",
        when: { systems: ["linux", "chromeos", "other"] },
      },
      { line: "computer.try-again", grade: "source", source: "apple-102561" },
    ],
    seen: [
      {
        line: "computer.mac-seen",
        grade: "source",
        source: "apple-recognise",
        when: { systems: ["macos"] },
      },
      {
        line: "computer.win-seen",
        grade: "source",
        source: "libirecovery",
        when: { systems: ["windows"] },
      },
      {
        line: "computer.it-installs",
        grade: "judgement",
        when: { systems: ["linux", "chromeos", "other"] },
      },
    ],
    otherwise: [
      { line: "computer.mac-missing", grade: "judgement", when: { systems: ["macos"] } },
      { line: "computer.win-marked", grade: "judgement", when: { systems: ["windows"] } },
      { line: "computer.error", grade: "judgement" },
    ],
    notes: [
      {
        line: "computer.win-driver-store",
        grade: "judgement",
        when: { apps: ["apple-devices", "itunes-store"] },
      },
      {
        line: "computer.win-driver-installer",
        grade: "judgement",
        when: { apps: ["itunes-installer"] },
      },
      { line: "computer.mac-mirroring", grade: "judgement", when: { systems: ["macos"] } },
      { line: "computer.security", grade: "judgement" },
      { line: "computer.security-on", grade: "judgement" },
      { line: "computer.other-account", grade: "judgement" },
      {
        line: "computer.store-process",
        grade: "source",
        source: "apple-102018",
        when: { apps: ["apple-devices", "itunes-store"] },
      },
      { line: "computer.apple-driver-only", grade: "judgement", when: { systems: ["windows"] } },
    ],
  },
  {
    id: "update-app",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "update-app.why", grade: "judgement" }],
    actions: [
      { line: "update-app.finder", grade: "judgement", when: { apps: ["finder"] } },
      { line: "update-app.itunes-mac", grade: "judgement", when: { apps: ["itunes-mac"] } },
      { line: "update-app.apple-devices", grade: "judgement", when: { apps: ["apple-devices"] } },
      { line: "update-app.itunes-store", grade: "judgement", when: { apps: ["itunes-store"] } },
      {
        line: "update-app.itunes-installer",
        grade: "judgement",
        when: { apps: ["itunes-installer"] },
      },
      {
        line: "update-app.none-mac",
        grade: "judgement",
        when: { systems: ["macos"], answers: { "computer-app": ["none"] } },
      },
      {
        line: "update-app.none-windows",
        grade: "source",
        source: "apple-devices-store",
        when: { systems: ["windows"], answers: { "computer-app": ["none"] } },
      },
      {
        line: "update-app.none-other",
        grade: "judgement",
        when: { systems: ["linux", "chromeos", "other"], answers: { "computer-app": ["none"] } },
      },
      { line: "update-app.restart", grade: "judgement" },
      { line: "update-app.find-finder", grade: "judgement", when: { apps: ["finder"] } },
      {
        line: "update-app.find-itunes",
        grade: "judgement",
        when: { apps: ["itunes-mac", "itunes-store", "itunes-installer"] },
      },
      {
        line: "update-app.find-apple-devices",
        grade: "judgement",
        when: { apps: ["apple-devices"] },
      },
      { line: "update-app.try-again", grade: "source", source: "apple-102561" },
    ],
    seen: [{ line: "update-app.newest", grade: "judgement" }],
    otherwise: [
      { line: "update-app.mac-message", grade: "judgement", when: { systems: ["macos"] } },
      { line: "update-app.too-old", grade: "judgement" },
    ],
    notes: [
      {
        line: "update-app.one-app",
        grade: "judgement",
        when: { apps: ["apple-devices", "itunes-store", "itunes-installer"] },
      },
      {
        line: "update-app.reinstall",
        grade: "judgement",
        when: { apps: ["itunes-store", "itunes-installer"] },
      },
    ],
  },
  {
    id: "other-computer",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "other-computer.why", grade: "judgement" }],
    actions: [
      { line: "other-computer.which", grade: "judgement" },
      { line: "other-computer.other-cable", grade: "source", source: "apple-102561" },
      { line: "other-computer.newest", grade: "source", source: "apple-102561" },
      { line: "other-computer.try-again", grade: "source", source: "apple-102561" },
    ],
    seen: [{ line: "other-computer.passes", grade: "judgement" }],
    otherwise: [
      { line: "other-computer.note-stage", grade: "judgement" },
      { line: "other-computer.no-computer", grade: "judgement" },
    ],
    notes: [
      { line: "other-computer.if-it-works", grade: "judgement" },
      { line: "other-computer.if-same", grade: "judgement" },
      { line: "other-computer.apples", grade: "source", source: "apple-102561" },
    ],
  },
] as const satisfies readonly Step[];
