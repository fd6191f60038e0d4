// Error 40: the driver of the storage chip did not start. No cables in the plan; the data lies on that chip.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 40. Storage hardware: the data question weighs most here. */
export const ERROR_40 = {
  id: "error-40",
  about: "code",
  codes: [40],
  meaning: [
    { line: "error-40.meaning", grade: "source", source: "am-restore" },
    { line: "error-40.one-tenth", grade: "practitioners", source: "vipfixphone-40" },
    SHARED.dataOnChip,
  ],
  causes: [SHARED.storageChip, SHARED.board, SHARED.battery],
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
    service: [{ line: "error-40.new-chip", grade: "practitioners", source: "vipfixphone-40" }],
  },
} as const satisfies Playbook;
