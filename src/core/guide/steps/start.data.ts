// Before the tries: what is prepared, charged and read. Codes only; words in src/i18n.
// They decide nothing; the engine reads them. Line ids start with their step's id.
import type { Step } from "../playbook.ts";

/** Before the tries: what is prepared, charged and read. */
export const START_STEPS = [
  {
    id: "prepare",
    kind: "prepare",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "prepare.why", grade: "judgement" }],
    actions: [
      { line: "prepare.backup", grade: "judgement" },
      { line: "prepare.cable", grade: "judgement" },
      { line: "prepare.second-way", grade: "source", source: "apple-102561" },
      { line: "prepare.app", grade: "source", source: "apple-102561" },
      { line: "prepare.time", grade: "judgement" },
    ],
    seen: [{ line: "prepare.backup-dated", grade: "judgement" }],
    otherwise: [{ line: "prepare.no-backup", grade: "judgement" }],
    notes: [
      { line: "prepare.one-change", grade: "judgement" },
      { line: "prepare.download", grade: "judgement" },
      { line: "prepare.measured", grade: "source", source: "healthy-restore" },
      { line: "prepare.encrypted", grade: "judgement" },
      { line: "prepare.account", grade: "judgement" },
    ],
  },
  {
    id: "charge",
    kind: "prepare",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "charge.why", grade: "judgement" }],
    actions: [
      { line: "charge.wet", grade: "judgement", when: { answers: { wet: ["yes"] } } },
      { line: "charge.wall", grade: "judgement" },
      { line: "charge.percent", grade: "judgement" },
      { line: "charge.direct", grade: "source", source: "apple-recognise" },
    ],
    seen: [{ line: "charge.sign", grade: "judgement" }],
    otherwise: [{ line: "charge.nothing", grade: "judgement" }],
    notes: [
      { line: "charge.no-sign", grade: "judgement" },
      { line: "charge.waits", grade: "source", source: "idevicerestore" },
      { line: "charge.dry-first", grade: "judgement" },
      { line: "charge.hot", grade: "judgement" },
    ],
  },
  {
    id: "read-log",
    kind: "prepare",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: null,
    buttons: null,
    why: [{ line: "read-log.why", grade: "judgement" }],
    actions: [
      {
        line: "read-log.open-mac",
        grade: "source",
        source: "idevicerestore-707",
        when: { apps: ["finder", "itunes-mac"] },
      },
      {
        line: "read-log.open-itunes-installer",
        grade: "judgement",
        when: { apps: ["itunes-installer"] },
      },
      { line: "read-log.open-itunes-store", grade: "judgement", when: { apps: ["itunes-store"] } },
      {
        line: "read-log.open-apple-devices",
        grade: "judgement",
        when: { apps: ["apple-devices"] },
      },
      {
        line: "read-log.open-elsewhere",
        grade: "judgement",
        when: { systems: ["linux", "chromeos", "other"] },
      },
      { line: "read-log.newest", grade: "judgement" },
      { line: "read-log.drop", grade: "judgement" },
    ],
    seen: [{ line: "read-log.stage", grade: "judgement" }],
    otherwise: [{ line: "read-log.none", grade: "judgement" }],
    notes: [
      { line: "read-log.next-one", grade: "source", source: "healthy-restore" },
      { line: "read-log.harmless", grade: "source", source: "healthy-restore" },
      { line: "read-log.private", grade: "judgement" },
      { line: "read-log.tech-panic", grade: "judgement", when: { roles: ["technician"] } },
    ],
  },
] as const satisfies readonly Step[];
