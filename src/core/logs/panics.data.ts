// What the words of a panic are read as. The format is Apple's; the reading is repairers' and differs by
// generation, so the grade is never better than theirs and a note says so. First hit counts.
import type { FindingId } from "./autopsy.ts";

export const PANIC_WORDS: readonly (readonly [words: RegExp, finding: FindingId])[] = [
  [/missing sensor/i, "panic-sensor"],
  [/SMC PANIC[^]*sensor array|S\.sensor array/i, "panic-sensor-array"],
  [/\bSEP\b (?:ROM|monitor|panic)|SEP ROM boot panic|SEP monitor error|AppleSEP/i, "panic-sep"],
  [/\bANS2?\b|nvme|apcie\[\d:s3e\]|boot task failure|AppleANS|NAND/i, "panic-storage"],
  [/\bAOP PANIC\b|AOP[^]{0,40}(?:prox|BMP284|i2c)/i, "panic-sensor-bus"],
  [/AppleBCMWLAN|port enable failed|\bwlan\b|baseband/i, "panic-wireless"],
  [/\bDCP(?:EXT)?\b|DCP\w* PANIC|display-pmu|AppleDCP/i, "panic-display"],
  [/no successful checkins from (?!watchdogd)/i, "panic-service"],
  [/WDT timeout|no (?:successful )?checkins from watchdogd|watchdog timeout/i, "panic-hang"],
];

/** Reports other than panics, by Apple's number; the number is shown where there is no name. */
export const OTHER_REPORTS: ReadonlyMap<string, string> = new Map([
  ["109", "crash"],
  ["309", "crash"],
  ["298", "jetsam"],
  ["288", "stackshot"],
  ["409", "watchdog"],
]);
