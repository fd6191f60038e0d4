// The computer does not list the device. No step that erases is in the plan: what is not seen cannot be
// restored, and seeing it costs nothing.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** The computer does not recognise the device. */
export const NOT_RECOGNISED = {
  id: "not-recognised",
  about: "symptom",
  codes: [],
  meaning: [
    { line: "not-recognised.meaning", grade: "judgement" },
    { line: "not-recognised.data-safe", grade: "judgement" },
  ],
  causes: [
    { line: "not-recognised.charge-only", grade: "judgement" },
    { line: "not-recognised.locked", grade: "source", source: "apple-recognise" },
    SHARED.computer,
    SHARED.chargePort,
    { line: "not-recognised.off", grade: "judgement" },
  ],
  plan: [
    "prepare",
    "see-device",
    "other-cable",
    "other-port",
    "computer",
    "force-restart",
    "update-app",
    "charge",
    "other-computer",
    "recovery-update",
    "acceptance",
    "service",
  ],
  extras: {
    "other-cable": [{ line: "not-recognised.data-cable", grade: "judgement" }],
    "other-port": [{ line: "error-2001.alone", grade: "source", source: "apple-recognise" }],
    charge: [{ line: "not-recognised.black", grade: "judgement" }],
    "recovery-update": [{ line: "not-recognised.start-software", grade: "judgement" }],
    service: [{ line: "not-recognised.port-work", grade: "judgement" }],
  },
} as const satisfies Playbook;
