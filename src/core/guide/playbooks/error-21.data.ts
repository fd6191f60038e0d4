// Error 21: a command to the device in recovery mode failed. The number is also harmless noise in logs.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 21. Power first, then the link. */
export const ERROR_21 = {
  id: "error-21",
  about: "code",
  codes: [21],
  meaning: [
    { line: "error-21.meaning", grade: "source", source: "macuser-21" },
    { line: "error-21.mixed", grade: "practitioners", source: "idevicerestore-725" },
  ],
  causes: [SHARED.link, SHARED.battery, SHARED.resetItself, SHARED.storageChip, SHARED.computer],
  plan: [
    "prepare",
    "charge",
    "computer",
    "other-port",
    "other-cable",
    "force-restart",
    "update-app",
    "read-log",
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
    charge: [SHARED.powerUnderLoad],
    "read-log": [SHARED.onlyLastCode],
    "other-computer": [{ line: "error-21.mixed-inside", grade: "judgement" }],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
