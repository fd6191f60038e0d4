// At which stage an attempt ended: read from what was sent, which hops followed, and which step was alive. Knows
// no dialect. Order of a restore: public logs of whole restores.
import type { AttemptLog, RawHop, RawStep } from "./attempt-log.ts";
import type { StageId, Touches } from "./autopsy.ts";
import { IMAGE_OPERATIONS } from "./operations.data.ts";
import { CODES, CODE_RANGES } from "./codes.data.ts";
import type { CodeRow } from "./codes.data.ts";
import { checkpointFacts, cleansUp, holdsOthers, operationFacts } from "./steps.ts";

/** What a code says by itself; null where nobody knows. */
export function codeFacts(code: number): CodeRow | null {
  const known = CODES.get(code);
  if (known !== undefined) return known;
  return CODE_RANGES.find(([from, to]) => code >= from && code <= to)?.[2] ?? null;
}

/** The checkpoint that failed, was alive at the clean-up, is still open, or was spoken of last. */
export function lastStep(log: AttemptLog): RawStep | null {
  if (log.failedStep !== null) return log.failedStep.step;
  const alive = aliveStep(log);
  if (alive !== null) return alive;
  return openStep(log) ?? log.lastCheckpoint;
}

/** The step restored still named when it began to clean up: the one that failed. */
function aliveStep(log: AttemptLog): RawStep | null {
  const id = log.aliveAtCleanup.findLast((one) => !cleansUp(one, ""));
  if (id === undefined) return null;
  return (
    log.open.get(id) ??
    log.steps.findLast((step) => step.kind === "checkpoint" && step.id === id) ??
    null
  );
}

/** The innermost checkpoint that began and did not end; a holder of others only where it is alone. */
export function openStep(log: AttemptLog): RawStep | null {
  const open = [...log.open.values()];
  return open.findLast((step) => !holdsOthers(step.id)) ?? null;
}

/** What the last checkpoint works on, with what its failure says where it only reports another's. */
export function touchesOf(log: AttemptLog): Touches {
  return blamed(log)?.touches ?? "unknown";
}

/** Words in a report of failure that name the step behind it. */
const WORDS: readonly (readonly [words: RegExp, id: number])[] = [
  [/splat|cryptex/i, 0x6a6],
  [/apfs image|restore image|asr|system image/i, 0x65b],
  [/fdr/i, 0x634],
  [/baseband|bbu/i, 0x1303],
  [/\bsep\b/i, 0x609],
  [/nand|storage|partition/i, 0x60d],
];

function blamed(log: AttemptLog): { readonly stage: StageId; readonly touches: Touches } | null {
  const { failedStep } = log;
  if (failedStep !== null && cleansUp(failedStep.step.id, failedStep.step.name)) {
    const id = WORDS.find(([words]) => words.test(failedStep.text))?.[1];
    if (id !== undefined) return checkpointFacts(id, "");
  }
  const step = lastStep(log);
  return step === null ? null : checkpointFacts(step.id, step.name);
}

/** True where the image was on its way when the attempt ended. */
export function inImage(log: AttemptLog): boolean {
  return log.restoreLine > 0 && log.doneLine === 0 && stageInRestoreMode(log) === "system-image";
}

/** The stage of an attempt that did not go through. */
export function stageOf(log: AttemptLog, code: number | null): StageId {
  const byCode = code === null ? null : (codeFacts(code)?.stage ?? null);
  if (log.restoreLine > 0) {
    if (log.doneLine > 0) return "first-boot";
    const stage = stageInRestoreMode(log);
    if (stage !== "unknown") return stage;
    return byCode === null || byCode === "kernel-hand-over" ? "restore-start" : byCode;
  }
  if (byCode === "personalising" || signingFailed(log)) return "personalising";
  if (log.kernelLine > 0) return afterKernel(log, byCode);
  if (log.ibecLine > 0) return afterIbec(log);
  return beforeBoot(log) ?? byCode ?? waiting(log);
}

function signingFailed(log: AttemptLog): boolean {
  const failed = ["not-signed", "server-refused", "server-unreachable"] as const;
  return failed.some((id) => log.sightings.has(id)) && log.answeredLine === 0;
}

function afterKernel(log: AttemptLog, byCode: StageId | null): StageId {
  const left = log.hops.some((hop) => hop.change === "left" && hop.line > log.kernelLine);
  const told = byCode === "kernel-hand-over" || log.gaveUpLine > log.kernelLine;
  return left || told ? "kernel-hand-over" : "sending-ramdisk";
}

/** Sent again after the hop, the parts of the RAM disk; before, iBEC has not taken over. */
function afterIbec(log: AttemptLog): StageId {
  const sent = log.steps.some(
    (step) => step.kind === "operation" && [5, 6, 8, 43].includes(step.id),
  );
  const back = log.hops.findLast((hop) => hop.line > log.ibecLine);
  return sent || (back?.mode === "recovery" && back.change === "came")
    ? "sending-ramdisk"
    : "ibec-hop";
}

/** By the last hop, where nothing was booted yet. */
function beforeBoot(log: AttemptLog): StageId | null {
  const last: RawHop | undefined = log.hops.at(-1);
  if (last === undefined) return log.enteringLine > 0 ? "entering-recovery" : null;
  if (last.mode === "recovery") return "recovery";
  if (last.mode === "dfu" || last.mode === "port-dfu" || last.mode === "wtf") {
    return last.change === "left" ? "dfu-hop" : "dfu";
  }
  if (last.change === "left" || log.enteringLine > 0) return "entering-recovery";
  return null;
}

function waiting(log: AttemptLog): StageId {
  if (log.askedLine > log.answeredLine) return "personalising";
  if (log.lastOperation?.id === 4 || log.lastOperation?.id === 0) {
    return log.lastOperation.id === 0 ? "dfu" : "recovery";
  }
  return log.begun ? "preparing" : "unknown";
}

/** By the steps of restore mode. */
function stageInRestoreMode(log: AttemptLog): StageId {
  if (log.failedStep !== null || log.aliveAtCleanup.length > 0) {
    const stage = blamed(log)?.stage;
    if (stage !== undefined && stage !== "unknown") return stage;
  }
  const image = log.lastOperation !== null && IMAGE_OPERATIONS.includes(log.lastOperation.id);
  const open = openStep(log);
  if (open !== null) {
    const facts = checkpointFacts(open.id, open.name);
    if (facts.stage !== "unknown") return facts.stage;
  }
  if (
    image &&
    log.lastOperation !== null &&
    log.lastOperation.lastLine >= (log.lastCheckpoint?.lastLine ?? 0)
  ) {
    return "system-image";
  }
  return latestKnown(log);
}

/** The stage of the step spoken of last that has one. */
function latestKnown(log: AttemptLog): StageId {
  let latest = 0;
  let stage: StageId = "unknown";
  for (const step of log.steps) {
    if (step.lastLine < latest) continue;
    const facts =
      step.kind === "checkpoint"
        ? checkpointFacts(step.id, step.name)
        : operationFacts(step.id, log.protocol);
    if (facts.stage === "unknown" || BEFORE.has(facts.stage)) continue;
    latest = step.lastLine;
    stage = facts.stage;
  }
  return stage;
}

/** Stages whose operations were done before restore mode came up. */
const BEFORE: ReadonlySet<StageId> = new Set([
  "dfu",
  "recovery",
  "sending-ramdisk",
  "kernel-hand-over",
]);
