// -1 and 1 to 99: the restore system on the device gave up; the log names the part it worked on.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** -1 and 1 to 99, as far as they have no playbook of their own. */
export const FAMILY_RESTORE = {
  id: "family-restore",
  about: "family",
  codes: [-1, [1, 99]],
  meaning: [
    { line: "family-restore.meaning", grade: "source", source: "am-restore" },
    SHARED.familyPlan,
  ],
  causes: [
    { line: "family-restore.named-part", grade: "judgement" },
    SHARED.storageChip,
    SHARED.firmware,
    SHARED.link,
    SHARED.board,
  ],
  plan: [
    "prepare",
    "charge",
    "read-log",
    "update-app",
    "fresh-firmware",
    "computer",
    "force-restart",
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
    "read-log": [
      { line: "family-restore.which-updater", grade: "source", source: "idevicerestore-354" },
    ],
    "fresh-firmware": [SHARED.freshFile],
    "recovery-restore": [SHARED.dataFirst],
    service: [{ line: "family-restore.say-part", grade: "judgement" }],
  },
} as const satisfies Playbook;
