// Errors 3004 and 3014: Apple's signing server was not reached, or the exchange with it failed. No step
// that erases is in the plan: an erase cannot bring a server closer.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Errors 3004 and 3014. The network, then patience. */
export const ERROR_3004 = {
  id: "error-3004",
  about: "code",
  codes: [3004, 3014],
  meaning: [
    { line: "error-3004.meaning", grade: "source", source: "am-restore" },
    SHARED.deviceUntouched,
  ],
  causes: [
    SHARED.network,
    { line: "error-3004.busy", grade: "practitioners", source: "outofajam-3014" },
    { line: "error-3004.clock", grade: "judgement" },
    SHARED.computer,
  ],
  plan: [
    "prepare",
    "network",
    "wait-and-retry",
    "fresh-firmware",
    "update-app",
    "computer",
    "other-computer",
    "recovery-update",
    "read-log",
    "acceptance",
    "service",
  ],
  extras: {
    network: [{ line: "error-3004.hotspot", grade: "judgement" }],
    "wait-and-retry": [
      { line: "error-3004.release-day", grade: "practitioners", source: "outofajam-3014" },
    ],
    "other-computer": [{ line: "error-3004.other-network-too", grade: "judgement" }],
    "recovery-update": [{ line: "error-3004.update-keeps", grade: "judgement" }],
    service: [{ line: "error-3004.not-a-repair", grade: "judgement" }],
  },
} as const satisfies Playbook;
