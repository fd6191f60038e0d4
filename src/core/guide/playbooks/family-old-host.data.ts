// 1600 to 1699: numbers of iTunes from long ago. What they meant was never published in a form we found.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** 1600 to 1699, the computer's side in old versions of iTunes. */
export const FAMILY_OLD_HOST = {
  id: "family-old-host",
  about: "family",
  codes: [[1600, 1699]],
  meaning: [{ line: "family-old-host.meaning", grade: "judgement" }, SHARED.meaningUnknown],
  causes: [SHARED.computer, SHARED.link, SHARED.firmware],
  plan: [
    "prepare",
    "update-app",
    "computer",
    "wait-and-retry",
    "other-port",
    "other-cable",
    "force-restart",
    "recovery-update",
    "other-computer",
    "fresh-firmware",
    "read-log",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    "update-app": [{ line: "family-old-host.newest", grade: "judgement" }],
    "wait-and-retry": [{ line: "family-old-host.1671", grade: "judgement" }],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
