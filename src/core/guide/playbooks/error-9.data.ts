// Error 9: the link broke while the device's restore system was talking with the computer.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 9. The restore system had started, so what joins the two comes first. */
export const ERROR_9 = {
  id: "error-9",
  about: "code",
  codes: [9],
  meaning: [
    { line: "error-9.meaning", grade: "source", source: "am-restore" },
    SHARED.appleDisconnected,
    { line: "error-9.got-further", grade: "judgement" },
  ],
  causes: [
    SHARED.appleCable,
    SHARED.chargePort,
    SHARED.battery,
    SHARED.resetItself,
    SHARED.storageChip,
  ],
  plan: [
    "prepare",
    "charge",
    "other-cable",
    "other-port",
    "computer",
    "update-app",
    "force-restart",
    "recovery-update",
    "read-log",
    "other-computer",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "isolate-parts",
    "acceptance",
    "service",
  ],
  extras: {
    charge: [SHARED.powerUnderLoad],
    "other-cable": [{ line: "error-9.same-point", grade: "judgement" }],
    "read-log": [SHARED.logNamesStage],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
