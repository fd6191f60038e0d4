// Composes what was gathered into the autopsy: who wrote it, each attempt judged, the attempts compared, and the
// lines to show. Plain data out; decides by the rules beside it.
import type { AttemptLog, RawPoint, RawStep } from "./attempt-log.ts";
import { MAX_EXCERPT_UNITS } from "./autopsy.ts";
import type {
  Attempt,
  Autopsy,
  CheckpointRef,
  ClockPoint,
  Excerpt,
  LogNote,
  LogStep,
  NoteId,
  OperationRef,
  PanicFacts,
} from "./autopsy.ts";
import { clockText } from "./clock.ts";
import type { Clocks } from "./clock.ts";
import { compareAttempts } from "./compare.ts";
import { dialectOf } from "./dialect.ts";
import { FINDING_ROWS } from "./findings.data.ts";
import { codeOf, domainOf, findingsOf, outcomeOf } from "./judge.ts";
import { panicFindingOf } from "./panic.ts";
import type { Reading } from "./reading.ts";
import { lastStep, stageOf } from "./stage.ts";
import { checkpointFacts, hexId, operationFacts } from "./steps.ts";

export interface Gathered {
  readonly reading: Reading;
  readonly clocks: Clocks;
  readonly notes: Map<NoteId, { line: number | null; count: number }>;
  readonly unknown: readonly Excerpt[];
  readonly report: { readonly panic: PanicFacts; readonly line: number } | null;
  readonly counts: Autopsy["counts"];
}

/** Throws a `LogError` "not-a-log" where nothing of a restore or a panic was found. */
export function composeAutopsy(gathered: Gathered): Autopsy {
  const { reading, clocks, counts, unknown, report } = gathered;
  if (report !== null) return ofPanic(gathered, report);
  const { dialect, mixed } = dialectOf(clocks.heads(), reading.statements, counts.benign);
  const logs = reading.attempts();
  const attempts = logs.map((log) => ofAttempt(log, clocks));
  const note = (id: NoteId): void => void gathered.notes.set(id, { line: null, count: 1 });
  if (mixed) note("two-writers");
  if (clocks.padded) note("clock-to-ms");
  if (logs.length > 0 && logs.every((log) => log.clock === null)) note("no-clock");
  if (attempts.at(-1)?.outcome === "unfinished") note("tail-missing");
  return {
    dialect,
    app: reading.app,
    attempts,
    attemptsLeftOut: reading.attemptsLeftOut,
    compare: compareAttempts(attempts),
    panic: null,
    counts,
    notes: notesOf(gathered.notes),
    excerpts: excerptsOf(logs, attempts),
    unknown,
  };
}

/** A panic is no attempt, but something failed at a known stage, and it has a finding. */
function ofPanic(gathered: Gathered, report: NonNullable<Gathered["report"]>): Autopsy {
  const { panic, line } = report;
  const id = panicFindingOf(panic);
  const point: ClockPoint = { line, at: null, clock: null };
  const row = FINDING_ROWS[id];
  gathered.notes.set("tables-differ", { line, count: 1 });
  return {
    dialect: panic.bugType === null ? "panic-text" : "panic-full",
    app: panic.osVersion,
    attempts: [
      {
        outcome: "failed",
        code: null,
        domain: null,
        stage: "system-panic",
        behavior: null,
        lastCheckpoint: null,
        lastOperation: null,
        percent: null,
        hops: [],
        steps: [],
        stepsLeftOut: 0,
        startedAt: point,
        endedAt: point,
        chain: [],
        findings: [{ id, line, grade: row.grade, suspects: row.suspects }],
      },
    ],
    attemptsLeftOut: 0,
    compare: "one-attempt",
    panic,
    counts: gathered.counts,
    notes: notesOf(gathered.notes),
    excerpts: [{ line, text: panic.firstLine.slice(0, MAX_EXCERPT_UNITS) }],
    unknown: [],
  };
}

const notesOf = (notes: Gathered["notes"]): readonly LogNote[] =>
  [...notes].map(([id, { line, count }]) => ({ id, line, count }));

function ofAttempt(log: AttemptLog, clocks: Clocks): Attempt {
  const millis = (raw: number): number | null =>
    raw < 0 || log.clock === null ? null : clocks.millis(raw, log.clock);
  const zero = millis(log.start.raw);
  const at = (raw: number): number | null => {
    const value = millis(raw);
    return value === null || zero === null ? null : Math.round(value - zero);
  };
  const point = (raw: RawPoint): ClockPoint => {
    const value = millis(raw.raw);
    return { line: raw.line, at: at(raw.raw), clock: value === null ? null : clockText(value) };
  };
  const outcome = outcomeOf(log);
  const code = outcome === "failed" ? codeOf(log) : null;
  return {
    outcome,
    code,
    domain: outcome === "failed" ? domainOf(log, code) : null,
    stage: outcome === "succeeded" ? "done" : stageOf(log, code),
    behavior: log.behavior,
    lastCheckpoint: checkpointRef(lastStep(log)),
    lastOperation: operationRef(log),
    percent: log.lastOperation?.percent ?? log.percent,
    hops: log.hops.map(({ line, raw, mode, change }) => ({ line, at: at(raw), mode, change })),
    steps: log.steps.map((step) => ofStep(step, log, at)),
    stepsLeftOut: log.stepsLeftOut,
    startedAt: point(log.start),
    endedAt: point(log.end),
    chain: log.chain.map(({ line, depth, code: one, text }) => ({ line, depth, code: one, text })),
    findings: findingsOf(log, outcome, code, millis),
  };
}

function checkpointRef(step: RawStep | null): CheckpointRef | null {
  if (step === null) return null;
  return { id: hexId(step.id), name: checkpointFacts(step.id, step.name).name };
}

function operationRef(log: AttemptLog): OperationRef | null {
  if (log.lastOperation === null) return null;
  const { id, name } = operationFacts(log.lastOperation.id, log.protocol);
  return { id, name };
}

function ofStep(step: RawStep, log: AttemptLog, at: (raw: number) => number | null): LogStep {
  const checkpoint = step.kind === "checkpoint";
  const operation = operationFacts(step.id, log.protocol);
  const facts = checkpoint ? checkpointFacts(step.id, step.name) : operation;
  return {
    line: step.line,
    at: at(step.raw),
    kind: step.kind,
    id: checkpoint ? hexId(step.id) : String(operation.id),
    name: facts.name,
    touches: facts.touches,
    endedLine: checkpoint ? step.endedLine : step.lastLine,
    percent: step.percent,
    failed: step.failed,
  };
}

/** Most lines shown of one file. */
const MAX_EXCERPTS = 400;

/** The lines that findings, chain and hops point at, in order. */
function excerptsOf(logs: readonly AttemptLog[], attempts: readonly Attempt[]): readonly Excerpt[] {
  const texts = new Map<number, string>();
  for (const log of logs) {
    for (const { line, text } of log.hops) texts.set(line, text);
    for (const { line, text } of log.chain) texts.set(line, text);
    for (const { line, text } of log.sightings.values()) texts.set(line, text);
    for (const { line, text } of log.evidence) texts.set(line, text);
    for (const { line, text } of log.open.values()) {
      if (text !== "") texts.set(line, text.slice(0, MAX_EXCERPT_UNITS));
    }
  }
  const pointed = new Set(attempts.flatMap((one) => one.findings.map(({ line }) => line)));
  const all = [...texts].map(([line, text]) => ({ line, text }));
  const first = all.filter(({ line }) => pointed.has(line));
  const others = all.filter(({ line }) => !pointed.has(line));
  return [...first, ...others].slice(0, MAX_EXCERPTS).toSorted((a, b) => a.line - b.line);
}
