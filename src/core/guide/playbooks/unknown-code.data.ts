// Every number outside the known ranges: said to be unknown, and led in Apple's general order.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** A number nobody explains. It has no codes of its own: it is what is left. */
export const UNKNOWN_CODE = {
  id: "unknown-code",
  about: "family",
  codes: [],
  meaning: [SHARED.meaningUnknown, { line: "unknown-code.general-order", grade: "judgement" }],
  causes: [
    SHARED.computer,
    SHARED.link,
    SHARED.firmware,
    SHARED.phoneSoftware,
    { line: "unknown-code.inside", grade: "judgement" },
  ],
  plan: [
    "prepare",
    "update-app",
    "computer",
    "force-restart",
    "other-port",
    "other-cable",
    "charge",
    "recovery-update",
    "other-computer",
    "fresh-firmware",
    "read-log",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    prepare: [{ line: "unknown-code.check-number", grade: "judgement" }],
    "read-log": [SHARED.logNamesStage],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
