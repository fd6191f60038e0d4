// Error 28: the storage chip did not answer in time. No cables in the plan; the data lies on that chip.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 28. Storage hardware: the data question weighs most here. */
export const ERROR_28 = {
  id: "error-28",
  about: "code",
  codes: [28],
  meaning: [{ line: "error-28.meaning", grade: "source", source: "am-restore" }, SHARED.dataOnChip],
  causes: [
    SHARED.storageChip,
    { line: "error-28.after-a-fall", grade: "judgement" },
    SHARED.board,
    SHARED.battery,
  ],
  plan: [
    "prepare",
    "charge",
    "force-restart",
    "read-log",
    "update-app",
    "recovery-update",
    "other-computer",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    prepare: [SHARED.backupNow],
    "recovery-update": [SHARED.twiceIsEnough],
    "other-computer": [SHARED.onceElsewhere],
    "recovery-restore": [SHARED.eraseNoPart, SHARED.dataFirst],
    "dfu-restore": [SHARED.eraseNoPart],
    service: [{ line: "error-28.rescue", grade: "judgement" }],
  },
} as const satisfies Playbook;
