// 1000 to 1099: the modem's update. As with error 23, cables are left out; a blocked server is not.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** 1000 to 1099, the modem. */
export const FAMILY_BASEBAND = {
  id: "family-baseband",
  about: "family",
  codes: [[1000, 1099]],
  meaning: [
    { line: "family-baseband.meaning", grade: "source", source: "am-restore" },
    SHARED.familyPlan,
  ],
  causes: [
    { line: "error-23.modem", grade: "source", source: "am-restore" },
    { line: "family-baseband.older-version", grade: "source", source: "am-restore" },
    { line: "family-baseband.server", grade: "source", source: "macworld-1013" },
  ],
  plan: [
    "prepare",
    "charge",
    "read-log",
    "network",
    "update-app",
    "fresh-firmware",
    "force-restart",
    "recovery-update",
    "other-computer",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    prepare: [
      { line: "error-23.no-service", grade: "practitioners", source: "iphoneservice-baseband" },
    ],
    network: [{ line: "family-baseband.signing-server", grade: "source", source: "macworld-1013" }],
    "fresh-firmware": [{ line: "family-baseband.no-downgrade", grade: "judgement" }],
    "other-computer": [SHARED.onceElsewhere],
    "recovery-restore": [SHARED.eraseNoPart, SHARED.dataFirst],
    service: [{ line: "error-23.modem-work", grade: "judgement" }],
  },
} as const satisfies Playbook;
