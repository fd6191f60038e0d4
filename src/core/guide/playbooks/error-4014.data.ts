// Error 4014: the device turned up in DFU mode where the computer expected its restore system.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 4014. Rival programs before cables: a plug that slips does not lead into DFU mode. */
export const ERROR_4014 = {
  id: "error-4014",
  about: "code",
  codes: [4014],
  meaning: [
    { line: "error-4014.meaning", grade: "source", source: "virtualmac-11" },
    SHARED.appleDisconnected,
    { line: "error-4014.first-stage", grade: "judgement" },
  ],
  causes: [
    { line: "error-4014.rival", grade: "source", source: "virtualmac-11" },
    SHARED.board,
    SHARED.storageChip,
    SHARED.battery,
    SHARED.appleCable,
  ],
  plan: [
    "prepare",
    "charge",
    "computer",
    "force-restart",
    "update-app",
    "read-log",
    "other-port",
    "other-cable",
    "recovery-update",
    "other-computer",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "isolate-parts",
    "acceptance",
    "service",
  ],
  extras: {
    computer: [{ line: "error-4014.close-rivals", grade: "judgement" }],
    "force-restart": [{ line: "error-4014.out-of-dfu", grade: "judgement" }],
    "other-cable": [{ line: "error-4014.cable-less", grade: "judgement" }],
    "recovery-restore": [SHARED.dataFirst],
    service: [{ line: "error-4014.say-dfu", grade: "judgement" }],
  },
} as const satisfies Playbook;
