// 3000 to 3999: signing and Apple's servers; from 3100 on the number carries the server's own status.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** 3000 to 3999, as far as they have no playbook of their own. No step that erases: it cannot help. */
export const FAMILY_SERVER = {
  id: "family-server",
  about: "family",
  codes: [[3000, 3999]],
  meaning: [
    { line: "family-server.meaning", grade: "source", source: "am-restore" },
    { line: "family-server.status", grade: "source", source: "tss-94" },
    SHARED.deviceUntouched,
  ],
  causes: [
    SHARED.network,
    { line: "error-3004.busy", grade: "practitioners", source: "outofajam-3014" },
    SHARED.firmware,
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
    "fresh-firmware": [{ line: "error-3194.let-app-choose", grade: "judgement" }],
    "other-computer": [{ line: "error-3004.other-network-too", grade: "judgement" }],
    "recovery-update": [{ line: "error-3004.update-keeps", grade: "judgement" }],
    service: [{ line: "error-3004.not-a-repair", grade: "judgement" }],
  },
} as const satisfies Playbook;
