// Recovery mode without losing the data: the way out, and "Update". Codes only; words in src/i18n.
// They decide nothing; the engine reads them. Line ids start with their step's id.
import type { Step } from "../playbook.ts";

/** Recovery mode without losing the data: the way out, and "Update". */
export const RECOVERY_STEPS = [
  {
    id: "leave-recovery",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: "normal",
    buttons: "force-restart",
    why: [{ line: "leave-recovery.why", grade: "judgement" }],
    actions: [
      { line: "leave-recovery.download-first", grade: "judgement" },
      { line: "leave-recovery.unplug", grade: "judgement" },
      { line: "leave-recovery.press", grade: "source", source: "zdnet-buttons" },
      { line: "leave-recovery.wait", grade: "judgement" },
    ],
    seen: [{ line: "leave-recovery.starts", grade: "judgement" }],
    otherwise: [
      { line: "leave-recovery.picture", grade: "judgement" },
      { line: "leave-recovery.loop", grade: "judgement" },
    ],
    notes: [
      { line: "leave-recovery.fifteen-minutes", grade: "judgement" },
      { line: "leave-recovery.stuck-button", grade: "judgement" },
      { line: "leave-recovery.keeps-data", grade: "judgement" },
    ],
  },
  {
    id: "recovery-update",
    kind: "try",
    risk: "none",
    roles: null,
    needsBooted: false,
    proof: "recovery",
    buttons: "recovery",
    why: [{ line: "recovery-update.why", grade: "source", source: "apple-118106" }],
    actions: [
      { line: "recovery-update.connect", grade: "source", source: "apple-118106" },
      { line: "recovery-update.already", grade: "judgement", when: { modes: ["recovery"] } },
      { line: "recovery-update.press", grade: "source", source: "zdnet-buttons" },
      { line: "recovery-update.finder", grade: "judgement", when: { apps: ["finder"] } },
      {
        line: "recovery-update.itunes",
        grade: "judgement",
        when: { apps: ["itunes-mac", "itunes-store", "itunes-installer"] },
      },
      {
        line: "recovery-update.apple-devices",
        grade: "judgement",
        when: { apps: ["apple-devices"] },
      },
      { line: "recovery-update.choose", grade: "source", source: "apple-118106" },
    ],
    seen: [{ line: "recovery-update.bar", grade: "judgement" }],
    otherwise: [
      { line: "recovery-update.fifteen-minutes", grade: "judgement" },
      { line: "recovery-update.error", grade: "judgement" },
      { line: "recovery-update.no-update", grade: "judgement" },
    ],
    notes: [
      { line: "recovery-update.keeps-data", grade: "source", source: "apple-102561" },
      { line: "recovery-update.screens", grade: "judgement" },
      { line: "recovery-update.healthy", grade: "source", source: "healthy-restore" },
      { line: "recovery-update.downloading", grade: "judgement" },
      { line: "recovery-update.leave", grade: "judgement" },
    ],
  },
] as const satisfies readonly Step[];
