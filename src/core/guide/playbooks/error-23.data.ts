// Error 23: the modem did not answer. Cables and ports are left out of the plan on purpose: everything
// up to the modem had worked.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 23. The modem, never "another cable". */
export const ERROR_23 = {
  id: "error-23",
  about: "code",
  codes: [23],
  meaning: [
    { line: "error-23.meaning", grade: "source", source: "am-restore" },
    { line: "error-23.not-the-cable", grade: "judgement" },
  ],
  causes: [
    { line: "error-23.modem", grade: "source", source: "am-restore" },
    { line: "error-23.iphone7", grade: "practitioners", source: "iphoneservice-baseband" },
    { line: "error-23.drop-or-water", grade: "judgement" },
  ],
  plan: [
    "prepare",
    "charge",
    "read-log",
    "force-restart",
    "update-app",
    "fresh-firmware",
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
    "read-log": [{ line: "error-23.silent-modem", grade: "source", source: "legacy-ios-kit-362" }],
    "other-computer": [SHARED.onceElsewhere],
    "recovery-restore": [SHARED.eraseNoPart, SHARED.dataFirst],
    "dfu-restore": [SHARED.eraseNoPart],
    service: [{ line: "error-23.modem-work", grade: "judgement" }],
  },
} as const satisfies Playbook;
