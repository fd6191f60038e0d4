// What attempts and steps tell: the same stage in spite of a swap, a stage that moves, a try that went
// through. Reads the rows of attempt-rows.ts and the answers to steps; knows no step's words.
import { isStepId, stepOf, type StepId } from "../guide/steps.ts";
import type { SessionState } from "../session/state.ts";
import { otherStage, sameSetup, sameStage, type AttemptRow } from "./attempt-rows.ts";
import type { CauseId, Ratios } from "./causes.data.ts";
import { BREAKING_CODES, isAmong } from "./code-evidence.data.ts";
import { evidenceEntry, type EvidenceId } from "./evidence.data.ts";
import type { Found, Weighed } from "./found.ts";
import { STEP_EFFECTS } from "./step-effects.data.ts";
import { LUCK } from "./thresholds.data.ts";

/** The parts of a set-up that a person can swap, with the step that swaps each. */
const PARTS = [
  {
    part: "cable",
    step: "other-cable",
    same: "same-stage-two-cables",
    worked: "worked-other-cable",
  },
  { part: "port", step: "other-port", same: "same-stage-two-ports", worked: "worked-other-port" },
  {
    part: "computer",
    step: "other-computer",
    same: "same-stage-two-computers",
    worked: "worked-other-computer",
  },
] as const;

/** Makes a piece out of an entry of the table. */
export function piece(
  evidence: EvidenceId,
  orders: readonly number[],
  detail: string | null = null,
  ratios?: Ratios,
): Weighed {
  const { grade, source, ratios: usual } = evidenceEntry(evidence);
  const found: Found = {
    evidence,
    detail,
    grade,
    ...(source === undefined ? {} : { source }),
    orders: orders.toSorted((a, b) => a - b),
  };
  return { found, ratios: ratios ?? usual };
}

/** Everything that attempts and answers to steps tell. */
export function evidenceOfAttempts(
  state: SessionState,
  rows: readonly AttemptRow[],
): readonly Weighed[] {
  const swaps = PARTS.flatMap((entry) => swapPieces(entry, rows));
  const told = new Set<string>(swaps.map(({ step }) => step));
  return [
    ...swaps.map(({ weighed }) => weighed),
    ...stepPieces(state, told),
    ...stagePieces(rows),
    ...codePieces(state, rows),
  ];
}

/** Two rows that differ in one part: the latest such pair is what counts. */
function swapPieces(
  { part, step, same, worked }: (typeof PARTS)[number],
  rows: readonly AttemptRow[],
): readonly { readonly step: StepId; readonly weighed: Weighed }[] {
  const since = sinceItWorked(rows);
  for (const row of rows.toReversed()) {
    const before = rows.filter(
      (other) => other.result === "failed" && firstOf(other) < lastOf(row),
    );
    // What went through with two things changed at once names neither of them, and where the very
    // same set-up had failed before, it was something else that helped.
    const went = before.find((other) => onlySwapped(part, row, other));
    const anew = before.every((other) => !sameSetup(other, row));
    if (row.result === "worked" && went !== undefined && anew)
      return [{ step, weighed: piece(worked, ordersOf(row, went)) }];
    if (!since.includes(row)) continue;
    const equal = since.find((other) => swapped(part, row, other) && sameStage(row, other));
    if (equal !== undefined) return [{ step, weighed: piece(same, ordersOf(row, equal)) }];
  }
  return [];
}

/** What failed before a try that went through no longer speaks against the phone: it can be restored. */
function sinceItWorked(rows: readonly AttemptRow[]): readonly AttemptRow[] {
  return rows.slice(rows.findLastIndex(({ result }) => result === "worked") + 1);
}

/** Ports are numbered per computer, so two of them are told apart on one computer only. */
function swapped(part: "cable" | "port" | "computer", a: AttemptRow, b: AttemptRow): boolean {
  if (part === "computer") return a.setup.computer !== b.setup.computer;
  if (part === "cable") return a.setup.cable !== b.setup.cable;
  return (
    a.setup.computer === b.setup.computer &&
    (a.setup.port !== b.setup.port || a.setup.hub !== b.setup.hub)
  );
}

/** Nothing but this part differs; another computer has ports of its own. */
function onlySwapped(part: "cable" | "port" | "computer", a: AttemptRow, b: AttemptRow): boolean {
  return PARTS.every((other) =>
    other.part === part ? swapped(part, a, b) : !swapped(other.part, a, b),
  );
}

/** Swapped parts are told of above where more is known; the rest follows from what each step would cure. */
function stepPieces(state: SessionState, told: ReadonlySet<string>): readonly Weighed[] {
  return Object.entries(state.answers).flatMap(([id, { answer, order }]) => {
    if (!isStepId(id) || told.has(id)) return [];
    const works = STEP_EFFECTS[id]?.works ?? {};
    if (Object.keys(works).length === 0) return [];
    // A preparation that was done has failed once a later try has.
    const prepared = stepOf(id).kind === "prepare";
    const failed = prepared
      ? answer === "worked" && failedAfter(order, state)
      : answer === "failed";
    if (failed)
      return [
        piece(
          "step-failed",
          [order],
          id,
          ratiosOf(works, (chance) => 1 - chance),
        ),
      ];
    if (!prepared && answer === "worked")
      return [
        piece(
          "step-worked",
          [order],
          id,
          ratiosOf(works, (chance) => chance / LUCK),
        ),
      ];
    return [];
  });
}

/** Has a try failed since? */
function failedAfter(order: number, { answers, attempts }: SessionState): boolean {
  return (
    Object.values(answers).some((later) => later.answer === "failed" && later.order > order) ||
    attempts.some((later) => later.result === "failed" && later.order > order)
  );
}

function ratiosOf(works: Ratios, ratio: (chance: number) => number): Ratios {
  const entries = Object.entries(works) as [CauseId, number][]; // keys of a Ratios are causes
  return Object.fromEntries(
    entries.map(([cause, chance]) => [cause, ratio(Math.max(chance, LUCK))]),
  );
}

function stagePieces(rows: readonly AttemptRow[]): readonly Weighed[] {
  for (const [index, row] of rows.entries()) {
    const other = rows.slice(index + 1).find((later) => otherStage(row, later));
    if (other !== undefined) return [piece("stage-varies", ordersOf(row, other))];
  }
  return [];
}

/** Breaking off now with this code, now with that. */
function codePieces(state: SessionState, rows: readonly AttemptRow[]): readonly Weighed[] {
  const codes = new Set([...state.codes, ...rows.flatMap(({ code }) => code ?? [])]);
  const breaking = [...codes].filter((code) => isAmong(code, BREAKING_CODES));
  if (breaking.length < 2) return [];
  const orders = rows.filter(({ code }) => code !== null).flatMap((row) => row.orders.slice(-1));
  return [piece("codes-mixed", orders)];
}

/**
 * The failed attempts that share one stage over two cables and two computers, since the latest that went
 * through; null where there are none. What all of them share is the phone.
 */
export function twoByTwo(rows: readonly AttemptRow[]): readonly number[] | null {
  const since = sinceItWorked(rows);
  for (const row of since) {
    const group = since.filter((other) => other === row || sameStage(row, other));
    const cables = new Set(group.map(({ setup }) => setup.cable));
    const computers = new Set(group.map(({ setup }) => setup.computer));
    if (cables.size >= 2 && computers.size >= 2) return ordersOf(...group);
  }
  return null;
}

const firstOf = (row: AttemptRow): number => row.orders[0] ?? 0;

const lastOf = (row: AttemptRow): number => row.orders.at(-1) ?? 0;

const ordersOf = (...rows: readonly AttemptRow[]): readonly number[] =>
  [...new Set(rows.flatMap(({ orders }) => orders))].toSorted((a, b) => a - b);
