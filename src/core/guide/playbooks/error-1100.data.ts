// Error 1100: what the device received was not what the computer sent.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 1100. Cable and firmware file first: both change what arrives. */
export const ERROR_1100 = {
  id: "error-1100",
  about: "code",
  codes: [1100],
  meaning: [
    { line: "error-1100.meaning", grade: "source", source: "idevicerestore-539" },
    { line: "error-1100.bytes-changed", grade: "judgement" },
  ],
  causes: [
    { line: "error-1100.cable", grade: "practitioners", source: "idevicerestore-539" },
    SHARED.firmware,
    { line: "error-1100.memory", grade: "judgement" },
    SHARED.storageChip,
  ],
  plan: [
    "prepare",
    "other-cable",
    "fresh-firmware",
    "other-port",
    "computer",
    "update-app",
    "recovery-update",
    "read-log",
    "other-computer",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    "other-cable": [
      { line: "error-1100.one-cable", grade: "practitioners", source: "idevicerestore-539" },
    ],
    "fresh-firmware": [SHARED.freshFile],
    "other-computer": [{ line: "error-1100.own-download", grade: "judgement" }],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
