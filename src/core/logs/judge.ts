// Judges one attempt: outcome, code, and the findings with what they rest on. A restore that went through has no
// finding, however its log sounds. Rules and grades: findings.data.ts, codes.data.ts. Knows no dialect.
import type { AttemptLog } from "./attempt-log.ts";
import type { Attempt, Finding, FindingId, SuspectId } from "./autopsy.ts";
import { DOMAINS } from "./codes.data.ts";
import { FINDING_ROWS, STEP_SUSPECTS } from "./findings.data.ts";
import { judgeHops } from "./judge-hops.ts";
import type { MillisOf, Proof } from "./judge-hops.ts";
import { codeFacts, inImage, lastStep, openStep, touchesOf } from "./stage.ts";
import { checkpointFacts, cleansUp, operationFacts } from "./steps.ts";

/** Windows asks again every 5.5 s: so often, the phone is there and does not answer. */
const SILENT_TIMES = 3;

/** How an attempt ended. */
export function outcomeOf(log: AttemptLog): Attempt["outcome"] {
  if (log.status !== null) return log.status.code === 0 ? "succeeded" : "failed";
  if (log.doneLine > 0) {
    if (log.doneLine < Math.max(log.timeoutLine, log.gaveUpLine)) return "failed";
    return log.failedStep === null || log.failedLine < log.doneLine ? "succeeded" : "failed";
  }
  if (log.failedLine > 0 || log.timeoutLine > 0) return "failed";
  return sentFinalStatus(log) ? "succeeded" : "unfinished";
}

/** restored itself ends by sending a status; where no step failed before, it was a good one. */
function sentFinalStatus(log: AttemptLog): boolean {
  const last = log.lastCheckpoint;
  return (
    log.aliveAtCleanup.length === 0 && last !== null && last.endedLine !== null && last.id === 0x648
  );
}

/** The code a person would see; null where the log names none. */
export function codeOf(log: AttemptLog): number | null {
  if (log.status !== null) return log.status.code === 0 ? null : log.status.code;
  if (log.chain.length > 0) return log.chain.reduce((a, b) => (b.depth >= a.depth ? b : a)).code;
  return log.code?.code ?? null;
}

/** The error domain: as named, or the one the code belongs to. */
export function domainOf(log: AttemptLog, code: number | null): string | null {
  if (code === null || log.domain !== null) return log.domain;
  return DOMAINS.find(([from, to]) => code >= from && code <= to)?.[2] ?? null;
}

/** Shortest and longest gap that say something by themselves, in milliseconds: judgement. */
const SHORT_GAP_MS = 12_000;
const LONG_GAP_MS = 30_000;

/** Everything the attempt's lines bear out, most telling first. */
export function findingsOf(
  log: AttemptLog,
  outcome: Attempt["outcome"],
  code: number | null,
  millis: MillisOf,
): readonly Finding[] {
  if (outcome === "succeeded") return [];
  const found = new Map<FindingId, Finding>();
  const add = (id: FindingId, line: number, suspects?: readonly SuspectId[]): void => {
    if (found.has(id)) return;
    const row = FINDING_ROWS[id];
    found.set(id, { id, line, grade: row.grade, suspects: suspects ?? row.suspects });
  };
  const failed = outcome === "failed";
  for (const [id, sighting] of log.sightings) {
    if (id === "device-not-answering" && sighting.count < SILENT_TIMES) continue;
    if (WITH_FAILURE.has(id) && !failed) continue;
    add(id, sighting.line);
  }
  const proofs = judgeHops(log, millis);
  for (const { id, line } of proofs) {
    // A log that was cut may end in the middle of any hop.
    if (failed || !CUTS_LOOK_ALIKE.has(id)) add(id, line, byGap(log, id, line, millis));
  }
  if (failed) {
    steps(log, proofs, add);
    codes(log, code, found, add);
  }
  charging(log, add);
  const better = [...found.values()].filter(
    ({ id }) => !SAID_BY[id]?.some((one) => found.has(one)),
  );
  return rank(better);
}

/** Patterns that also stand in logs of restores that went on. */
const WITH_FAILURE: ReadonlySet<FindingId> = new Set([
  "fdr-network",
  "fdr-refused",
  "server-unreachable",
  "image-failed",
  "baseband-silent",
]);

const CUTS_LOOK_ALIKE: ReadonlySet<FindingId> = new Set(["left-restore-mode", "left-recovery"]);

type Add = (id: FindingId, line: number, suspects?: readonly SuspectId[]) => void;

/** How long it was away before it bounced shifts whom it points at. */
function byGap(
  log: AttemptLog,
  id: FindingId,
  line: number,
  millis: MillisOf,
): readonly SuspectId[] | undefined {
  if (id !== "never-reached-restore-mode") return undefined;
  const at = log.hops.findIndex((hop) => hop.line === line);
  const [left, came] = [log.hops[at - 1], log.hops[at]];
  if (left === undefined || came === undefined) return undefined;
  const from = millis(left.raw);
  const to = millis(came.raw);
  if (from === null || to === null) return undefined;
  if (to - from < SHORT_GAP_MS)
    return ["board", "phone-software", "flex-short", "nand", "host-software"];
  return to - from > LONG_GAP_MS ? ["flex-short", "nand", "board", "battery"] : undefined;
}

/** The step that failed, or that was alive when the phone went. */
function steps(log: AttemptLog, proofs: readonly Proof[], add: Add): void {
  const touches = touchesOf(log);
  if (log.failedStep !== null) {
    const { step } = log.failedStep;
    add("step-failed", step.lastLine, STEP_SUSPECTS[touches]);
    if (touches === "space") add("storage-full", step.lastLine);
    return;
  }
  const step = log.aliveAtCleanup.length > 0 ? lastStep(log) : openStep(log);
  if (step !== null && !cleansUp(step.id, step.name)) {
    add("died-inside-step", step.line, STEP_SUSPECTS[checkpointFacts(step.id, step.name).touches]);
  }
  // Coming back in another mode is a reset, which no cable does.
  const gone = proofs.find(({ id }) => id === "left-restore-mode");
  if (gone !== undefined && inImage(log)) add("left-mid-image", gone.line);
}

/** What the codes say that nothing else said yet. */
function codes(
  log: AttemptLog,
  code: number | null,
  found: Map<FindingId, Finding>,
  add: Add,
): void {
  const lines = new Map<number, number>();
  for (const link of log.chain) lines.set(link.code, link.line);
  if (code !== null && !lines.has(code)) {
    lines.set(code, log.status?.line ?? log.code?.line ?? log.end.line);
  }
  for (const [one, line] of lines) {
    const id = codeFacts(one)?.finding ?? (one === 0 ? null : "unknown-code");
    if (id === null || SAID_BY[id]?.some((other) => found.has(other))) continue;
    if (id === "never-reached-restore-mode" && log.restoreLine > 0) {
      add("reset-in-restore-mode", line);
    } else if (id === "link-error" && inImage(log)) add("left-mid-image", line);
    else add(id, line);
  }
}

/** A finding is left out where one of these says it better. */
const SAID_BY: Partial<Record<FindingId, readonly FindingId[]>> = {
  "fdr-failed": ["fdr-network", "fdr-refused"],
  "link-error": ["left-mid-image", "left-recovery", "left-restore-mode", "low-power"],
  "never-reached-restore-mode": ["reset-in-restore-mode"],
  "image-failed": ["image-checksum", "left-mid-image"],
  "server-refused": ["not-signed", "server-unreachable"],
  "never-returned": ["first-boot-missed"],
  "left-restore-mode": ["left-mid-image"],
};

/** Operation 39 is the phone waiting for its battery. */
function charging(log: AttemptLog, add: Add): void {
  const waiting = log.steps.findLast(
    (step) =>
      step.kind === "operation" && operationFacts(step.id, log.protocol).name === "wait-for-charge",
  );
  if (waiting !== undefined && waiting === log.lastOperation)
    add("waiting-to-charge", waiting.line);
}

/** Most telling first: what a text names, what the bus did, what a step or a code suggests. */
const WEIGHT: Partial<Record<FindingId, number>> = {
  "not-signed": 1,
  "overlapping-session": 1,
  "server-unreachable": 1,
  "fdr-network": 1,
  "fdr-refused": 1,
  "nvram-full": 1,
  "storage-full": 1,
  "baseband-silent": 1,
  "image-checksum": 1,
  "never-reached-restore-mode": 2,
  "fell-to-dfu": 2,
  "reset-in-restore-mode": 2,
  "first-boot-missed": 2,
  "never-returned": 2,
  "left-mid-image": 2,
  "left-restore-mode": 2,
  "left-recovery": 2,
  "died-inside-step": 3,
  "step-failed": 3,
  "previous-restore-died": 8,
  "saved-panic": 8,
  "unknown-code": 9,
};

function rank(findings: readonly Finding[]): readonly Finding[] {
  const weight = (finding: Finding): number => WEIGHT[finding.id] ?? 5;
  return findings.toSorted((a, b) => weight(a) - weight(b) || a.line - b.line);
}
