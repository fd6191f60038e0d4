// Error 3194: Apple's server did not sign this version for this device (3100 plus its status 94). No step
// that erases is in the plan: what is missing is a signature.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 3194. Hosts file and the current version. */
export const ERROR_3194 = {
  id: "error-3194",
  about: "code",
  codes: [3194],
  meaning: [
    { line: "error-3194.meaning", grade: "source", source: "tss-94" },
    SHARED.deviceUntouched,
  ],
  causes: [
    { line: "error-3194.unsigned", grade: "source", source: "tss-94" },
    { line: "error-3194.hosts", grade: "judgement" },
    { line: "error-3194.old-app", grade: "judgement" },
  ],
  plan: [
    "prepare",
    "network",
    "fresh-firmware",
    "wait-and-retry",
    "update-app",
    "computer",
    "other-computer",
    "recovery-update",
    "read-log",
    "acceptance",
    "service",
  ],
  extras: {
    network: [{ line: "error-3194.hosts-line", grade: "source", source: "macworld-1013" }],
    "fresh-firmware": [{ line: "error-3194.let-app-choose", grade: "judgement" }],
    "other-computer": [{ line: "error-3194.clean-hosts", grade: "judgement" }],
    "recovery-update": [{ line: "error-3194.current-only", grade: "judgement" }],
    service: [{ line: "error-3194.not-a-repair", grade: "judgement" }],
  },
} as const satisfies Playbook;
