// Errors 2001 to 2009: talking over USB failed. The numbers also stand in logs of restores that went well.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Errors 2001 to 2009. Port, cable and driver. */
export const ERROR_2001 = {
  id: "error-2001",
  about: "code",
  codes: [[2001, 2009]],
  meaning: [
    { line: "error-2001.meaning", grade: "source", source: "am-restore" },
    { line: "error-2001.apple", grade: "source", source: "apple-108308" },
  ],
  causes: [
    { line: "error-2001.usb-path", grade: "source", source: "apple-108308" },
    SHARED.computer,
    SHARED.chargePort,
    SHARED.battery,
    SHARED.resetItself,
  ],
  plan: [
    "prepare",
    "computer",
    "other-port",
    "other-cable",
    "charge",
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
    "other-port": [{ line: "error-2001.alone", grade: "source", source: "apple-recognise" }],
    charge: [SHARED.powerUnderLoad],
    "other-computer": [{ line: "error-2001.every-port", grade: "judgement" }],
    "read-log": [SHARED.onlyLastCode],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
