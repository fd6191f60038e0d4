// Sentences that are true of several failures: causes told of many codes, and cautions. Codes only;
// words in src/i18n. A line stands here with its grade once, so no playbook can grade it differently.
import type { Line } from "../playbook.ts";

/** Lines that more than one playbook shows, by a short name. */
export const SHARED = {
  /** Apple's one page for 9, 4005, 4013 and 4014. */
  appleDisconnected: { line: "codes.apple-disconnected", grade: "source", source: "apple-102561" },
  appleCable: { line: "codes.apple-cable", grade: "source", source: "apple-102561" },
  link: { line: "codes.link", grade: "judgement" },
  chargePort: { line: "codes.charge-port", grade: "judgement" },
  battery: { line: "codes.battery", grade: "judgement" },
  storageChip: { line: "codes.storage-chip", grade: "judgement" },
  board: { line: "codes.board", grade: "judgement" },
  computer: { line: "codes.computer", grade: "judgement" },
  firmware: { line: "codes.firmware", grade: "judgement" },
  network: { line: "codes.network", grade: "source", source: "macworld-1013" },
  phoneSoftware: { line: "codes.phone-software", grade: "judgement" },
  storageFull: { line: "codes.storage-full", grade: "judgement" },
  resetItself: { line: "codes.reset-itself", grade: "judgement" },
  brokenOff: { line: "codes.broken-off", grade: "judgement" },

  dataFirst: { line: "codes.data-first", grade: "judgement" },
  eraseNoPart: { line: "codes.erase-no-part", grade: "judgement" },
  twiceIsEnough: { line: "codes.twice-is-enough", grade: "judgement" },
  onceElsewhere: { line: "codes.once-elsewhere", grade: "judgement" },
  powerUnderLoad: { line: "codes.power-under-load", grade: "judgement" },
  onlyLastCode: { line: "codes.only-last-code", grade: "source", source: "healthy-restore" },
  logNamesStage: { line: "codes.log-names-stage", grade: "judgement" },
  dataOnChip: { line: "codes.data-on-chip", grade: "judgement" },
  backupNow: { line: "codes.backup-now", grade: "judgement" },
  deviceUntouched: { line: "codes.device-untouched", grade: "judgement" },
  freshFile: { line: "codes.fresh-file", grade: "judgement" },
  familyPlan: { line: "codes.family-plan", grade: "judgement" },
  meaningUnknown: { line: "codes.meaning-unknown", grade: "judgement" },
} as const satisfies Readonly<Record<string, Line>>;
