// Every attempt of the session as one row: what joined phone and computer, how the phone was, how it
// ended, and who says so: the person, the bus, or both. The swap matrix is drawn from these rows, and
// what swaps tell is read off them. Weighs nothing.
import type { SeenStage, Setup } from "../session/events.ts";
import type { Answered, Attempt, SessionState } from "../session/state.ts";
import type { Verdict, VerdictKind } from "../timeline/verdict.ts";
import { FIRST_SETUP } from "../session/replay.ts";

export interface AttemptRow {
  readonly setup: Setup;
  /** The mode the phone was in when Apple's app began. */
  readonly from: Attempt["from"];
  readonly way: Attempt["way"];
  readonly result: "worked" | "failed";
  readonly code: number | null;
  /** Where the person saw it stop. */
  readonly stage: SeenStage;
  /** How the bus saw it end; null where it was not watched. */
  readonly verdict: VerdictKind | null;
  readonly seen: "told" | "bus" | "both";
  /** The step it was made in; null: before the session, or outside the guide. */
  readonly step: string | null;
  /** Positions in the record, oldest first; empty for the attempt that brought the person here. */
  readonly orders: readonly number[];
}

/** What a step changes, where the answer to it is the only word on the attempt. */
const VARIES: Readonly<
  Record<
    string,
    {
      readonly setup: (setup: Setup) => Setup;
      readonly from: AttemptRow["from"];
      readonly way: AttemptRow["way"];
    }
  >
> = {
  "other-cable": swapped((setup) => ({ ...setup, cable: 2, cableKind: "unknown" })),
  "other-port": swapped((setup) => ({ ...setup, port: 2, hub: false })),
  "other-computer": swapped((setup) => ({ ...setup, computer: 2, port: 1, hub: false })),
  "recovery-update": { setup: (setup) => setup, from: "recovery", way: "update" },
  "recovery-restore": { setup: (setup) => setup, from: "recovery", way: "restore" },
  "dfu-restore": { setup: (setup) => setup, from: "dfu", way: "restore" },
};

function swapped(setup: (setup: Setup) => Setup): (typeof VARIES)[string] {
  return { setup, from: "unknown", way: "unknown" };
}

/** How each verdict ends an attempt; null: the attempt went on, or nobody saw. */
const ENDS: Readonly<Record<VerdictKind, AttemptRow["result"] | null>> = {
  bounced: "failed",
  "fell-to-dfu": "failed",
  "never-returned": "failed",
  "link-glitch": null,
  "reset-in-restore": "failed",
  vanished: "failed",
  finished: "worked",
  "finished-not-booted": "failed",
  "not-seen": null,
};

/** Attempts that still count; more than a bench ever makes on one phone. */
const MOST_ATTEMPTS = 16;

/**
 * The latest attempts, oldest first. `brought` is the code the session began with, if it began with one: that
 * attempt is the first row, and nothing else is known of it.
 */
export function attemptRows(state: SessionState, brought: number | null): readonly AttemptRow[] {
  const made = state.attempts.slice(-MOST_ATTEMPTS).map(rowOfAttempt);
  const answered = rowsOfAnswers(state);
  const told =
    answered.length === 0 ? made : [...made, ...answered].toSorted((a, b) => lastOf(a) - lastOf(b));
  const rows = withVerdicts(told, state);
  return brought === null ? rows : [firstRow(brought), ...rows];
}

const lastOf = (row: AttemptRow): number => row.orders.at(-1) ?? 0;

function firstRow(code: number): AttemptRow {
  return {
    setup: FIRST_SETUP,
    from: "unknown",
    way: "unknown",
    result: "failed",
    code,
    stage: "unknown",
    verdict: null,
    seen: "told",
    step: null,
    orders: [],
  };
}

/** Field by field: this runs for every attempt after every event, and copying with "..." costs tenfold. */
function rowOfAttempt(told: Attempt): AttemptRow {
  const { setup, from, way, result, code, stage, step, order } = told;
  return {
    setup,
    from,
    way,
    result,
    code,
    stage,
    verdict: null,
    seen: "told",
    step,
    orders: [order],
  };
}

/** A step answered without an attempt reported in it still says that somebody tried. */
function rowsOfAnswers(state: SessionState): readonly AttemptRow[] {
  return Object.entries(state.answers).flatMap(([step, { answer, code, order }]) => {
    const varies = Object.hasOwn(VARIES, step) ? VARIES[step] : undefined;
    const told = state.attempts.some((attempt) => attempt.step === step);
    if (varies === undefined || told || !isResult(answer)) return [];
    const { setup, from, way } = varies;
    return [
      {
        setup: setup(FIRST_SETUP),
        from,
        way,
        result: answer,
        code,
        stage: "unknown" as const,
        verdict: null,
        seen: "told" as const,
        step,
        orders: [order],
      },
    ];
  });
}

const isResult = (answer: Answered["answer"]): answer is "worked" | "failed" =>
  answer === "worked" || answer === "failed";

/** Gives each verdict of the bus to the attempt that was reported next after it. */
function withVerdicts(told: readonly AttemptRow[], state: SessionState): readonly AttemptRow[] {
  if (state.watch.verdicts.length === 0) return told;
  const rows = [...told];
  const alone: AttemptRow[] = [];
  for (const verdict of state.watch.verdicts) {
    const result = ENDS[verdict.kind];
    if (result === null) continue;
    const order = verdict.restsOn.at(-1) ?? 0;
    const index = rows.findIndex((row) => lastOf(row) > order);
    const row = rows[index];
    if (row !== undefined && row.verdict === null && row.result === result) {
      rows[index] = joined(row, verdict);
    } else if (result === "failed" || isCertain(verdict)) {
      alone.push(rowOfVerdict(verdict, result, row?.setup ?? state.setup));
    }
  }
  return [...rows, ...alone].toSorted((a, b) => lastOf(a) - lastOf(b));
}

/** That it went through counts without a person's word only where the bus leaves no doubt: it clears the phone. */
const isCertain = ({ unbroken, mayBe }: Verdict): boolean => unbroken && mayBe.length === 0;

const joined = (row: AttemptRow, { kind, restsOn }: Verdict): AttemptRow => ({
  ...row,
  verdict: kind,
  seen: "both",
  orders: [...restsOn, ...row.orders],
});

function rowOfVerdict(
  { kind, restsOn }: Verdict,
  result: AttemptRow["result"],
  setup: Setup,
): AttemptRow {
  return {
    setup,
    from: "unknown",
    way: "unknown",
    result,
    code: null,
    stage: "unknown",
    verdict: kind,
    seen: "bus",
    step: null,
    orders: restsOn,
  };
}

/** Both failed, and at the same point as far as somebody saw: by the bar, or by the bus. */
export function sameStage(a: AttemptRow, b: AttemptRow): boolean {
  if (a.result !== "failed" || b.result !== "failed") return false;
  if (a.code !== null && b.code !== null && a.code !== b.code) return false;
  if (a.stage !== "unknown" && b.stage !== "unknown") return a.stage === b.stage;
  return a.verdict !== null && a.verdict === b.verdict;
}

/** Both failed, and at points that cannot be one. */
export function otherStage(a: AttemptRow, b: AttemptRow): boolean {
  if (a.result !== "failed" || b.result !== "failed") return false;
  return a.stage !== "unknown" && b.stage !== "unknown" && a.stage !== b.stage;
}

/** Were phone and computer joined by the same things? */
export function sameSetup({ setup: a }: AttemptRow, { setup: b }: AttemptRow): boolean {
  return a.cable === b.cable && a.port === b.port && a.computer === b.computer && a.hub === b.hub;
}

/** Positions kept of attempts that are alike. */
const MOST_ORDERS = 8;

/**
 * Attempts that are alike in everything that counts, taken together as the latest of them with the
 * positions of all: what is compared pair by pair stays small, however often somebody tried.
 */
export function kindsOf(rows: readonly AttemptRow[]): readonly AttemptRow[] {
  const kinds = new Map<string, { readonly row: AttemptRow; readonly orders: readonly number[] }>();
  // From the latest back, so that each kind is stored once and only its positions are added to.
  for (const row of rows.toReversed()) {
    const { setup, from, way, result, code, stage, verdict } = row;
    const { cable, port, hub, computer } = setup;
    const key = `${cable} ${port} ${hub} ${computer} ${from} ${way} ${result} ${code} ${stage} ${verdict}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { row, orders: row.orders });
    else if (known.orders.length < MOST_ORDERS)
      kinds.set(key, { row: known.row, orders: [...row.orders, ...known.orders] });
  }
  return [...kinds.values()].map(({ row, orders }) => ({ ...row, orders })).toReversed();
}
