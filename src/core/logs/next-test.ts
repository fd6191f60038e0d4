// Which test comes next after a log was read: the cheapest that splits what is left, in the order of repairers and
// of Apple's own steps (judgement). Nothing that erases comes before what does not.
import type { Attempt, Autopsy, FindingId } from "./autopsy.ts";

/** What to do next; `none` after a restore that went through. */
export const NEXT_TESTS = [
  "none",
  "whole-log",
  "charge-and-direct-port",
  "close-other-programs",
  "check-network",
  "current-firmware",
  "other-cable",
  "other-computer",
  "download-again",
  "restore-instead-of-update",
  "watch-first-boot",
  "dfu-restore",
  "bench",
] as const;
export type NextTestId = (typeof NEXT_TESTS)[number];

/** A finding that settles by itself what to do next, the plainest first. */
const BY_FINDING: readonly (readonly [FindingId, NextTestId])[] = [
  ["overlapping-session", "close-other-programs"],
  ["not-signed", "current-firmware"],
  ["server-unreachable", "check-network"],
  ["server-refused", "check-network"],
  ["fdr-network", "check-network"],
  ["fdr-failed", "check-network"],
  ["waiting-to-charge", "charge-and-direct-port"],
  ["low-power", "charge-and-direct-port"],
  ["storage-full", "restore-instead-of-update"],
  ["host-too-old", "current-firmware"],
  ["host-file-failed", "download-again"],
  ["device-not-answering", "close-other-programs"],
  ["fdr-refused", "bench"],
  ["baseband-silent", "bench"],
  ["sep-failed", "bench"],
  ["nfc-failed", "bench"],
  ["battery-data-failed", "bench"],
  ["first-boot-missed", "watch-first-boot"],
  ["image-checksum", "other-cable"],
  ["ibec-refused", "download-again"],
  ["mode-blinking", "charge-and-direct-port"],
];

/** The next test; `none` where the last attempt went through, `whole-log` where the log does not tell. */
export function nextTest(autopsy: Autopsy): NextTestId {
  const last = autopsy.attempts.at(-1);
  if (last === undefined) return "whole-log";
  if (last.outcome === "succeeded") return "none";
  if (last.stage === "system-panic") return "bench";
  const settled = BY_FINDING.find(([id]) => last.findings.some((finding) => finding.id === id));
  if (settled !== undefined) return settled[1];
  if (last.outcome === "unfinished") return "whole-log";
  return byComparison(autopsy, last);
}

/** Nothing settles it: the same place twice speaks against cable and port, a wandering one for them. */
function byComparison(autopsy: Autopsy, last: Attempt): NextTestId {
  if (autopsy.compare === "same-stage") return "other-computer";
  if (autopsy.compare === "wandering") return "charge-and-direct-port";
  return last.findings.some(({ id }) => id === "storage-failed") ? "other-computer" : "other-cable";
}
