// How repairs ended, counted over the history's lines: by code, by model, by month, and which step helped. A fold
// over any number of sessions in bounded memory. Practice never counts. Knows no calendar: months are handed in.
import type { SessionSummary } from "../ports.ts";

export type Ending = SessionSummary["outcome"];
export const ENDINGS: readonly Ending[] = ["mended", "to-service", "given-up", "open"];

/** Sessions of one line of a table, by how they ended. */
export type Endings = Readonly<Record<Ending, number>>;

/** `key`: null where the sessions name none. */
export interface StatLine<K> {
  readonly key: K | null;
  readonly endings: Endings;
  readonly total: number;
}

export interface Statistics {
  /** Repairs counted; practice is left out. */
  readonly sessions: number;
  readonly endings: Endings;
  /** A session counts once under each of its codes, so the lines may sum to more than there are sessions. */
  readonly codes: readonly StatLine<number>[];
  readonly models: readonly StatLine<string>[];
  /** "2026-11", oldest first. */
  readonly months: readonly StatLine<string>[];
  /** The step whose answer was "worked" last before the repair ended mended. Most first. */
  readonly helped: readonly { readonly step: string; readonly times: number }[];
  /** Sessions that a full table could not take a line for; 0 but for made-up histories. */
  readonly beyond: number;
}

export interface Tally {
  add(summary: SessionSummary): void;
  /** Repairs counted so far. */
  sessions(): number;
  result(): Statistics;
}

/** Lines of one table; there are some 60 codes and 150 models, and a thousand months are a lifetime. */
export const MAX_LINES = 1000;

type Counting = Record<Ending, number>;

/** `monthOf` names the month of a wall clock (ms since 1970) where the shop is, as "2026-11". */
export function createTally(monthOf: (wall: number) => string): Tally {
  const all = nothing();
  const codes = new Map<number | null, Counting>();
  const models = new Map<string | null, Counting>();
  const months = new Map<string | null, Counting>();
  const helped = new Map<string, number>();
  let beyond = 0;

  const count = <K>(table: Map<K, Counting>, key: K, ending: Ending): void => {
    const line = table.get(key) ?? (table.size < MAX_LINES ? nothing() : null);
    if (line === null) return void (beyond += 1);
    line[ending] += 1;
    table.set(key, line);
  };

  return {
    add({ practice, outcome, codes: shown, productType, startedWall, helped: step }) {
      if (practice) return;
      all[outcome] += 1;
      for (const code of shown.length === 0 ? [null] : new Set(shown)) count(codes, code, outcome);
      count(models, productType, outcome);
      count(months, startedWall > 0 ? monthOf(startedWall) : null, outcome);
      if (step === null) return;
      if (helped.has(step) || helped.size < MAX_LINES)
        helped.set(step, (helped.get(step) ?? 0) + 1);
      else beyond += 1;
    },
    sessions: () => sum(all),
    result: () => ({
      sessions: sum(all),
      endings: { ...all },
      codes: mostFirst(codes),
      models: mostFirst(models),
      months: lines(months).toSorted((a, b) => compareText(a.key ?? "", b.key ?? "")),
      helped: [...helped]
        .map(([id, times]) => ({ step: id, times }))
        .toSorted((a, b) => b.times - a.times || compareText(a.step, b.step)),
      beyond,
    }),
  };
}

const nothing = (): Counting => ({ open: 0, mended: 0, "to-service": 0, "given-up": 0 });

const sum = (endings: Endings): number =>
  ENDINGS.reduce((total, ending) => total + endings[ending], 0);

function lines<K>(table: ReadonlyMap<K | null, Endings>): readonly StatLine<K>[] {
  return [...table].map(([key, endings]) => ({
    key,
    endings: { ...endings },
    total: sum(endings),
  }));
}

/** Most sessions first; equals by their key, so that the same history always reads the same. */
function mostFirst<K extends string | number>(
  table: ReadonlyMap<K | null, Endings>,
): readonly StatLine<K>[] {
  return lines(table).toSorted(
    (a, b) => b.total - a.total || compareText(String(a.key ?? ""), String(b.key ?? "")),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of the repairs that ended, how many were mended: from 0 to 1, null where none ended. */
export function mendedShare(endings: Endings): number | null {
  const { mended } = endings;
  const ended = mended + endings["to-service"] + endings["given-up"];
  return ended === 0 ? null : mended / ended;
}
