// Error 4010: the device left the bus while its restore system was still at work.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 4010. Power and link first; one plain second try is worth it. */
export const ERROR_4010 = {
  id: "error-4010",
  about: "code",
  codes: [4010],
  meaning: [
    { line: "error-4010.meaning", grade: "practitioners", source: "rossmann-forum" },
    { line: "error-4010.comes-and-goes", grade: "source", source: "lume" },
  ],
  causes: [SHARED.link, SHARED.battery, SHARED.resetItself, SHARED.storageChip],
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
    "other-cable": [{ line: "error-4010.lie-still", grade: "judgement" }],
    "read-log": [SHARED.logNamesStage],
    "other-computer": [SHARED.twiceIsEnough],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
