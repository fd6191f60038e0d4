// Error 29: the battery's gauge could not be updated.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 29. The battery before everything else. */
export const ERROR_29 = {
  id: "error-29",
  about: "code",
  codes: [29],
  meaning: [
    { line: "error-29.meaning", grade: "source", source: "am-restore" },
    { line: "error-29.not-the-cable", grade: "judgement" },
  ],
  causes: [
    { line: "error-29.battery", grade: "source", source: "am-restore" },
    { line: "error-29.replaced", grade: "judgement" },
    SHARED.board,
  ],
  plan: [
    "prepare",
    "charge",
    "force-restart",
    "isolate-parts",
    "update-app",
    "recovery-update",
    "read-log",
    "other-computer",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    prepare: [{ line: "error-29.ask-battery", grade: "judgement" }],
    charge: [{ line: "error-29.charge-long", grade: "judgement" }],
    "isolate-parts": [{ line: "error-29.known-good", grade: "judgement" }],
    "other-computer": [SHARED.onceElsewhere],
    "recovery-restore": [SHARED.eraseNoPart, SHARED.dataFirst],
    service: [{ line: "error-29.say-battery", grade: "judgement" }],
  },
} as const satisfies Playbook;
