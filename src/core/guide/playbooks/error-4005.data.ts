// Error 4005: the system was written, and the computer waited in vain for the device to start with it.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 4005. It may have started unseen, so looking at the device comes first. */
export const ERROR_4005 = {
  id: "error-4005",
  about: "code",
  codes: [4005],
  meaning: [
    { line: "error-4005.meaning", grade: "source", source: "mrmacintosh" },
    SHARED.appleDisconnected,
    { line: "error-4005.may-be-fine", grade: "judgement" },
  ],
  causes: [
    { line: "error-4005.unseen", grade: "judgement" },
    SHARED.storageChip,
    SHARED.board,
    SHARED.battery,
    SHARED.appleCable,
  ],
  plan: [
    "prepare",
    "force-restart",
    "charge",
    "read-log",
    "computer",
    "update-app",
    "other-cable",
    "other-port",
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
    "force-restart": [
      { line: "error-4005.look-first", grade: "judgement" },
      { line: "error-4005.give-time", grade: "judgement" },
    ],
    "recovery-restore": [SHARED.dataFirst],
    service: [{ line: "error-4005.say-written", grade: "judgement" }],
  },
} as const satisfies Playbook;
