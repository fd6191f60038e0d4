// Two sessions side by side: in what they differ and what they share. Reads two states; says it as data.
// Cables, ports and computers have numbers of their own in each session, so their kinds and counts are compared.
import { treatmentOf, type Level, type Part } from "../redact/levels.data.ts";
import type { CableKind, HostSystem, SeenStage, StepAnswer } from "../session/events.ts";
import type { SessionState } from "../session/state.ts";
import type { VerdictKind } from "../timeline/verdict.ts";

/** In which of the two something is. */
export type Side = "both" | "first" | "second";

export interface Shared<T> {
  readonly value: T;
  readonly side: Side;
}

/** Both values of one thing. */
export interface Pair<T> {
  readonly first: T;
  readonly second: T;
}

/** What joined phone and computer over a whole session. */
export interface Tried {
  readonly attempts: number;
  readonly cables: number;
  /** Ports are numbered per computer: places, all computers together. */
  readonly ports: number;
  readonly computers: number;
  /** Attempts through a hub. */
  readonly throughHub: number;
  readonly system: HostSystem | null;
}

export interface StepPair extends Pair<StepAnswer | null> {
  readonly step: string;
  readonly differs: boolean;
}

/** What a level of redaction took from one side: it can be held against nothing. */
export interface LeftOut {
  readonly started: boolean;
  readonly ticket: boolean;
}

export interface Comparison {
  /** By the keys both were seen under; null where one never saw a phone, or where they may be stand-ins. */
  readonly samePhone: boolean | null;
  readonly leftOut: Pair<LeftOut>;
  readonly codes: readonly Shared<number>[];
  readonly cableKinds: readonly Shared<CableKind>[];
  readonly stages: readonly Shared<SeenStage>[];
  readonly verdicts: readonly Shared<VerdictKind>[];
  readonly tried: Pair<Tried>;
  /** In the order in which they were answered, the first session's first. */
  readonly steps: readonly StepPair[];
}

const AS_RECORDED: Pair<Level> = { first: "complete", second: "complete" };

/**
 * Compares two states; swapping them swaps the sides and nothing else but the order of steps. `levels`: at which
 * each was redacted, if it was.
 */
export function compareSessions(
  first: SessionState,
  second: SessionState,
  levels: Pair<Level> = AS_RECORDED,
): Comparison {
  return {
    samePhone: samePhone(first, second, levels),
    leftOut: { first: leftOut(levels.first), second: leftOut(levels.second) },
    codes: shared(first.codes, second.codes),
    cableKinds: shared(cableKinds(first), cableKinds(second)),
    stages: shared(stages(first), stages(second)),
    verdicts: shared(verdicts(first), verdicts(second)),
    tried: { first: tried(first), second: tried(second) },
    steps: stepPairs(first, second),
  };
}

function samePhone(
  { phone: a }: SessionState,
  { phone: b }: SessionState,
  levels: Pair<Level>,
): boolean | null {
  if (a === null || b === null || a.keys.length === 0 || b.keys.length === 0) return null;
  if (a.keys.some((key) => b.keys.includes(key))) return true;
  // Stand-ins of one laptop agree for one phone, but a stand-in never agrees with the key it stands for.
  return levels.first === "complete" && levels.second === "complete" ? false : null;
}

function leftOut(level: Level): LeftOut {
  const gone = (part: Part): boolean =>
    ["drop", "marker", "relative"].includes(treatmentOf(level, part));
  return { started: gone("wall-clock"), ticket: gone("ticket") };
}

/** What both have, then what is in the first alone, then in the second. */
function shared<T>(first: readonly T[], second: readonly T[]): readonly Shared<T>[] {
  const a = new Set(first);
  const b = new Set(second);
  const side = (value: T): Side => (!b.has(value) ? "first" : a.has(value) ? "both" : "second");
  const order: readonly Side[] = ["both", "first", "second"];
  return [...new Set([...first, ...second])]
    .map((value) => ({ value, side: side(value) }))
    .toSorted((x, y) => order.indexOf(x.side) - order.indexOf(y.side));
}

const cableKinds = ({ attempts, setup }: SessionState): readonly CableKind[] =>
  [...attempts.map((attempt) => attempt.setup.cableKind), setup.cableKind].filter(
    (kind) => kind !== "unknown",
  );

const stages = ({ attempts }: SessionState): readonly SeenStage[] =>
  attempts
    .filter(({ result, stage }) => result === "failed" && stage !== "unknown")
    .map(({ stage }) => stage);

const verdicts = ({ watch }: SessionState): readonly VerdictKind[] =>
  watch.verdicts.map(({ kind }) => kind);

function tried({ attempts, host }: SessionState): Tried {
  const setups = attempts.map(({ setup }) => setup);
  const count = (name: (setup: (typeof setups)[number]) => string | number): number =>
    new Set(setups.map(name)).size;
  return {
    attempts: attempts.length,
    cables: count(({ cable }) => cable),
    ports: count(({ computer, port }) => `${computer}/${port}`),
    computers: count(({ computer }) => computer),
    throughHub: setups.filter(({ hub }) => hub).length,
    system: host?.system ?? null,
  };
}

function stepPairs(first: SessionState, second: SessionState): readonly StepPair[] {
  const steps = new Set([...answered(first), ...answered(second)]);
  return [...steps].map((step) => {
    const a = first.answers[step]?.answer ?? null;
    const b = second.answers[step]?.answer ?? null;
    return { step, first: a, second: b, differs: a !== b };
  });
}

const answered = ({ answers }: SessionState): readonly string[] =>
  Object.entries(answers)
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([step]) => step);
