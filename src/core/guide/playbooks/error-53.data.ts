// Error 53: the device could not load and check its factory data (FDR). Network before hardware: logs
// show a proxy, a refusing server and an unfit part behind the same number.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** Error 53. Never called "Touch ID" before the log's text was read. */
export const ERROR_53 = {
  id: "error-53",
  about: "code",
  codes: [53],
  meaning: [
    { line: "error-53.meaning", grade: "source", source: "idevicerestore-490" },
    { line: "error-53.old-touch-id", grade: "source", source: "apple-108304" },
  ],
  causes: [
    { line: "error-53.proxy", grade: "source", source: "idevicerestore-490" },
    { line: "error-53.refused", grade: "source", source: "idevicerestore-352" },
    { line: "error-53.unfit-part", grade: "judgement" },
  ],
  plan: [
    "prepare",
    "network",
    "read-log",
    "wait-and-retry",
    "update-app",
    "computer",
    "recovery-update",
    "other-computer",
    "nearby",
    "recovery-restore",
    "isolate-parts",
    "acceptance",
    "service",
  ],
  extras: {
    network: [{ line: "error-53.no-proxy", grade: "source", source: "idevicerestore-490" }],
    "read-log": [{ line: "error-53.read-text", grade: "source", source: "idevicerestore-352" }],
    "other-computer": [{ line: "error-53.other-network", grade: "judgement" }],
    "recovery-restore": [{ line: "error-53.erase-no-help", grade: "judgement" }, SHARED.dataFirst],
    "isolate-parts": [{ line: "error-53.original-parts", grade: "judgement" }],
    service: [{ line: "error-53.say-parts", grade: "judgement" }],
  },
} as const satisfies Playbook;
