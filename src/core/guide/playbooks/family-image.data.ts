// 1100 to 1199: only a few of these numbers were ever explained.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** 1100 to 1199, as far as they have no playbook of their own. */
export const FAMILY_IMAGE = {
  id: "family-image",
  about: "family",
  codes: [[1100, 1199]],
  meaning: [
    SHARED.meaningUnknown,
    { line: "family-image.neighbours", grade: "source", source: "idevicerestore-539" },
    { line: "family-image.1109", grade: "practitioners", source: "windowsforum-1109" },
  ],
  causes: [
    SHARED.firmware,
    { line: "family-image.network", grade: "practitioners", source: "windowsforum-1109" },
    SHARED.link,
    SHARED.storageFull,
    SHARED.storageChip,
  ],
  plan: [
    "prepare",
    "free-storage",
    "fresh-firmware",
    "network",
    "update-app",
    "computer",
    "other-cable",
    "other-port",
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
    prepare: [SHARED.backupNow],
    "fresh-firmware": [SHARED.freshFile],
    "read-log": [SHARED.logNamesStage],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
