// 2000 to 2099 beyond Apple's own range 2001 to 2009: more of the same, and one about power.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** 2000 to 2099, as far as they have no playbook of their own. */
export const FAMILY_USB = {
  id: "family-usb",
  about: "family",
  codes: [[2000, 2099]],
  meaning: [
    { line: "family-usb.meaning", grade: "source", source: "am-restore" },
    SHARED.familyPlan,
  ],
  causes: [SHARED.link, SHARED.battery, SHARED.computer, SHARED.chargePort],
  plan: [
    "prepare",
    "charge",
    "computer",
    "other-port",
    "other-cable",
    "update-app",
    "see-device",
    "force-restart",
    "recovery-update",
    "other-computer",
    "read-log",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "isolate-parts",
    "acceptance",
    "service",
  ],
  extras: {
    charge: [{ line: "family-usb.2011", grade: "source", source: "am-restore" }],
    "other-port": [{ line: "error-2001.alone", grade: "source", source: "apple-recognise" }],
    "read-log": [SHARED.onlyLastCode],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
