// Error 1110: nobody we found says what it means. The plan rests on a guess that is named as one.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 1110. Unknown; storage is our guess. */
export const ERROR_1110 = {
  id: "error-1110",
  about: "code",
  codes: [1110],
  meaning: [SHARED.meaningUnknown, { line: "error-1110.guess", grade: "judgement" }],
  causes: [SHARED.storageFull, SHARED.phoneSoftware, SHARED.firmware, SHARED.storageChip],
  plan: [
    "prepare",
    "free-storage",
    "fresh-firmware",
    "update-app",
    "computer",
    "force-restart",
    "recovery-update",
    "read-log",
    "other-computer",
    "nearby",
    "erase-all",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    prepare: [SHARED.backupNow],
    "free-storage": [{ line: "error-1110.make-room", grade: "judgement" }],
    "fresh-firmware": [SHARED.freshFile],
    "recovery-update": [{ line: "error-1110.update-may-stop", grade: "judgement" }],
    "recovery-restore": [
      { line: "error-1110.restore-passes", grade: "judgement" },
      SHARED.dataFirst,
    ],
    service: [{ line: "error-1110.send-log", grade: "judgement" }],
  },
} as const satisfies Playbook;
