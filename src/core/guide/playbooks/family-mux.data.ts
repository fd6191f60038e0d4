// 0xE0… and 0xE8…: codes of the computer's USB layer, also shown as large negative numbers. They are
// details of a failure, seldom its verdict.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** 0xE0000000 to 0xEFFFFFFF, plain or as a signed 32-bit number. */
export const FAMILY_MUX = {
  id: "family-mux",
  about: "family",
  codes: [
    [0xe000_0000, 0xefff_ffff],
    [0xe000_0000 - 0x1_0000_0000, 0xefff_ffff - 0x1_0000_0000],
  ],
  meaning: [
    { line: "family-mux.meaning", grade: "source", source: "iokit-returns" },
    { line: "family-mux.detail", grade: "judgement" },
  ],
  causes: [SHARED.computer, SHARED.link, SHARED.chargePort, SHARED.resetItself],
  plan: [
    "prepare",
    "computer",
    "see-device",
    "other-port",
    "other-cable",
    "update-app",
    "charge",
    "force-restart",
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
    computer: [{ line: "family-mux.stuck-service", grade: "judgement" }],
    "other-port": [{ line: "error-2001.alone", grade: "source", source: "apple-recognise" }],
    "read-log": [SHARED.onlyLastCode],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
