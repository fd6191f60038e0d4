// Error 10: computer and device did not understand each other, told of computers older than the target.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 10. The computer's version first. */
export const ERROR_10 = {
  id: "error-10",
  about: "code",
  codes: [10],
  meaning: [
    { line: "error-10.meaning", grade: "source", source: "am-restore" },
    { line: "error-10.older-mac", grade: "practitioners", source: "utm-4104" },
  ],
  causes: [
    { line: "error-10.host-older", grade: "practitioners", source: "utm-4104" },
    SHARED.firmware,
    SHARED.link,
    SHARED.board,
  ],
  plan: [
    "prepare",
    "update-app",
    "fresh-firmware",
    "computer",
    "other-computer",
    "force-restart",
    "other-cable",
    "other-port",
    "recovery-update",
    "read-log",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    "update-app": [{ line: "error-10.update-macos", grade: "practitioners", source: "utm-4104" }],
    "fresh-firmware": [SHARED.freshFile],
    "other-computer": [{ line: "error-10.newest-mac", grade: "judgement" }],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
