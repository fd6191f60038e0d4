// The 4000s: a move between two modes of the restore did not happen as expected.
import type { Playbook } from "../playbook.ts";
import { SHARED } from "./shared.data.ts";

/** 4000 to 4099, as far as they have no playbook of their own. */
export const FAMILY_HOP = {
  id: "family-hop",
  about: "family",
  codes: [[4000, 4099]],
  meaning: [
    { line: "family-hop.meaning", grade: "source", source: "virtualmac-11" },
    SHARED.familyPlan,
  ],
  causes: [
    SHARED.link,
    SHARED.computer,
    SHARED.phoneSoftware,
    SHARED.battery,
    SHARED.storageChip,
    SHARED.board,
  ],
  plan: [
    "prepare",
    "charge",
    "computer",
    "update-app",
    "force-restart",
    "other-port",
    "other-cable",
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
    computer: [{ line: "family-hop.overlap", grade: "practitioners", source: "ask-different-t2" }],
    "other-computer": [SHARED.twiceIsEnough],
    "read-log": [SHARED.logNamesStage],
    "recovery-restore": [SHARED.dataFirst],
  },
} as const satisfies Playbook;
