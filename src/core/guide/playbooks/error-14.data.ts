// Error 14: the system image could not be written. Full storage and damaged firmware files are told of it.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 14. Storage and the firmware file before anything else. */
export const ERROR_14 = {
  id: "error-14",
  about: "code",
  codes: [14],
  meaning: [
    { line: "error-14.meaning", grade: "source", source: "am-restore" },
    { line: "error-14.restarting", grade: "practitioners", source: "appledystopia" },
  ],
  causes: [
    { line: "error-14.storage-full", grade: "practitioners", source: "appledystopia" },
    SHARED.firmware,
    SHARED.link,
    SHARED.storageChip,
  ],
  plan: [
    "prepare",
    "free-storage",
    "fresh-firmware",
    "update-app",
    "computer",
    "other-cable",
    "other-port",
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
    "free-storage": [{ line: "error-14.make-room", grade: "judgement" }],
    "fresh-firmware": [SHARED.freshFile],
    "recovery-update": [{ line: "error-14.update-needs-room", grade: "judgement" }],
    "recovery-restore": [
      { line: "error-14.restore-clears", grade: "practitioners", source: "appledystopia" },
      SHARED.dataFirst,
    ],
  },
} as const satisfies Playbook;
