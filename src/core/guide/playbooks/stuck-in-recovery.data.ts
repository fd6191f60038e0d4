// The device shows the cable and the computer and does not start by itself. No code.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Stuck in recovery mode. Out again first, then Update. */
export const STUCK_IN_RECOVERY = {
  id: "stuck-in-recovery",
  about: "symptom",
  codes: [],
  meaning: [
    { line: "stuck-in-recovery.meaning", grade: "source", source: "apple-118106" },
    { line: "stuck-in-recovery.nothing-erased", grade: "judgement" },
  ],
  causes: [
    SHARED.brokenOff,
    SHARED.phoneSoftware,
    { line: "stuck-in-recovery.button", grade: "judgement" },
    SHARED.storageChip,
    SHARED.board,
  ],
  plan: [
    "prepare",
    "charge",
    "leave-recovery",
    "update-app",
    "recovery-update",
    "see-device",
    "computer",
    "other-cable",
    "other-port",
    "other-computer",
    "read-log",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "isolate-parts",
    "acceptance",
    "service",
  ],
  extras: {
    "leave-recovery": [{ line: "stuck-in-recovery.backup-if-starts", grade: "judgement" }],
    "recovery-update": [{ line: "stuck-in-recovery.note-code", grade: "judgement" }],
    "other-computer": [SHARED.twiceIsEnough],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
