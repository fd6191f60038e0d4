// Error 11: a file of the restore could not be read or used. Software first.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 11. The firmware file and the computer. */
export const ERROR_11 = {
  id: "error-11",
  about: "code",
  codes: [11],
  meaning: [
    { line: "error-11.meaning", grade: "source", source: "am-restore" },
    { line: "error-11.software-first", grade: "judgement" },
  ],
  causes: [
    SHARED.firmware,
    SHARED.computer,
    { line: "error-11.disk-full", grade: "judgement" },
    SHARED.link,
  ],
  plan: [
    "prepare",
    "fresh-firmware",
    "update-app",
    "computer",
    "other-computer",
    "other-cable",
    "other-port",
    "force-restart",
    "recovery-update",
    "read-log",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    "fresh-firmware": [SHARED.freshFile],
    computer: [{ line: "error-11.room-on-disk", grade: "judgement" }],
    "other-computer": [{ line: "error-11.other-version", grade: "judgement" }],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
