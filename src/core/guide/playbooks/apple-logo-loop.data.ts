// The Apple logo comes, goes and comes again, or stays for good. No code.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Apple logo loop. Force restart, then Update. */
export const APPLE_LOGO_LOOP = {
  id: "apple-logo-loop",
  about: "symptom",
  codes: [],
  meaning: [
    { line: "apple-logo-loop.meaning", grade: "judgement" },
    { line: "apple-logo-loop.data-there", grade: "judgement" },
  ],
  causes: [
    { line: "apple-logo-loop.storage-full", grade: "practitioners", source: "appledystopia" },
    SHARED.brokenOff,
    { line: "apple-logo-loop.ear-flex", grade: "practitioners", source: "rossmann" },
    SHARED.battery,
    SHARED.storageChip,
    SHARED.board,
  ],
  plan: [
    "prepare",
    "charge",
    "force-restart",
    "update-app",
    "recovery-update",
    "computer",
    "other-cable",
    "other-port",
    "other-computer",
    "read-log",
    "isolate-parts",
    "nearby",
    "recovery-restore",
    "dfu-restore",
    "acceptance",
    "service",
  ],
  extras: {
    charge: [{ line: "apple-logo-loop.full-half-hour", grade: "judgement" }],
    "force-restart": [{ line: "apple-logo-loop.time-it", grade: "judgement" }],
    "recovery-update": [
      { line: "apple-logo-loop.update-first", grade: "source", source: "apple-118106" },
    ],
    "isolate-parts": [
      { line: "apple-logo-loop.unplug-ear-flex", grade: "practitioners", source: "rossmann" },
    ],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
