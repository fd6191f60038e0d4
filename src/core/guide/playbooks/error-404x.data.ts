// Errors 4041 and 4042: the device left one mode and never came back in the next. Told mostly of Macs.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Errors 4041 and 4042. */
export const ERROR_404X = {
  id: "error-404x",
  about: "code",
  codes: [4041, 4042],
  meaning: [
    { line: "error-404x.meaning", grade: "source", source: "discussions-4042" },
    { line: "error-404x.macs", grade: "practitioners", source: "discussions-4042" },
  ],
  causes: [
    { line: "error-404x.mac-software", grade: "practitioners", source: "discussions-4042" },
    { line: "error-404x.shorted-storage", grade: "practitioners", source: "rossmann-forum" },
    SHARED.board,
    SHARED.link,
  ],
  plan: [
    "prepare",
    "charge",
    "force-restart",
    "computer",
    "update-app",
    "fresh-firmware",
    "other-port",
    "other-cable",
    "recovery-update",
    "other-computer",
    "read-log",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    prepare: [{ line: "error-404x.mac-elsewhere", grade: "judgement" }],
    "force-restart": [{ line: "error-404x.ten-minutes", grade: "judgement" }],
    "update-app": [
      { line: "error-404x.other-version", grade: "practitioners", source: "discussions-4042" },
    ],
    "recovery-restore": [SHARED.dataFirst],
    service: [{ line: "error-404x.never-returned", grade: "judgement" }],
  },
} as const satisfies Playbook;
