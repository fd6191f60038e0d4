// Chooses how a search is answered: each word and each choice is tried on its index for a few keys, and what leaves
// few sessions is taken whole. Where everything leaves many, their terms are walked side by side in the order asked
// for; where that cannot be, all sessions are looked through, so many a page.
import type { HistoryFilter, HistoryOrder } from "../../core/history/history-port.ts";
import { beginningsOf, normalised } from "../../core/history/terms.ts";
import { together } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { SessionEntry } from "../schema.ts";
import { startedRange } from "./ranges.ts";
import type { Stream } from "./ranges.ts";

export type Plan =
  /** Every session that can meet the filter, and others. */
  | { readonly kind: "taken-whole"; readonly entries: readonly SessionEntry[] }
  | {
      readonly kind: "walked";
      readonly streams: readonly Stream[];
      readonly beside: readonly SessionEntry[];
    };

/** So many sessions are taken whole. */
const FEW = 200;
/** So many terms that a word begins are walked side by side. */
const FEW_TERMS = 24;
/** Behind every term that begins with what stands before it. */
const LAST = "\uffff";

interface Lead {
  readonly index: "term" | "started";
  readonly ranges: readonly IDBKeyRange[];
  /** The one term that is meant; null where a word may begin many. */
  readonly term: string | null;
}

/** `isFilled`: whether every sealed session has its terms (fill.ts). */
export async function planOf(
  connection: Connection,
  filter: HistoryFilter,
  order: HistoryOrder,
  isFilled: boolean,
): Promise<Plan> {
  const through: Plan = {
    kind: "walked",
    streams: [{ index: order.by === "changed" ? "touched" : "started" }],
    beside: [],
  };
  const leads = [...(isFilled ? leadsOf(filter) : []), ...leadsOfTime(filter)];
  if (leads.length === 0) return through;
  return connection.run("find", ["sessions"], "readonly", async (tx) => {
    const sessions = tx.objectStore("sessions");
    const keysOf = async ({ index, ranges }: Lead): Promise<number> => {
      const keys = await Promise.all(
        ranges.map((range) => sessions.index(index).getAllKeys(range, FEW + 1)),
      );
      return keys.flat().length;
    };
    const counts = await Promise.all(leads.map(keysOf));
    const least = Math.min(...counts);
    const lead = leads[counts.indexOf(least)];
    const openOnes = () => sessions.index("open").getAll();
    if (lead !== undefined && least <= FEW) {
      const [beside, ...taken] = await together([
        openOnes,
        ...lead.ranges.map((range) => () => sessions.index(lead.index).getAll(range)),
      ]);
      return { kind: "taken-whole", entries: unique([...beside, ...taken.flat()]) };
    }
    if (order.by === "started") return through;
    const exact = leads.find(({ term }) => term !== null);
    if (exact !== undefined && exact.term !== null) {
      const streams = [{ index: "term" as const, term: exact.term }];
      return { kind: "walked", streams, beside: await openOnes() };
    }
    for (const { index, ranges } of leads) {
      if (index === "started") continue;
      const terms = await termsWithin(sessions.index("term"), ranges);
      if (terms === null) continue;
      const streams = terms.map((term) => ({ index: "term" as const, term }));
      return { kind: "walked", streams, beside: await openOnes() };
    }
    return through;
  });
}

function leadsOf({ words, code, productType, outcome }: HistoryFilter): Lead[] {
  const exact = [code?.toString() ?? null, productType, outcome].flatMap((choice): Lead[] => {
    if (choice === null) return [];
    const term = normalised(choice);
    return [{ index: "term", ranges: [IDBKeyRange.bound([term], [term, []])], term }];
  });
  // Longer words leave less.
  const byLength = words.toSorted((a, b) => b.length - a.length);
  const begun = byLength.map((word): Lead => ({
    index: "term",
    ranges: beginningsOf(word).map((start) => IDBKeyRange.bound([start], [start + LAST])),
    term: null,
  }));
  return [...exact, ...begun];
}

function leadsOfTime(filter: HistoryFilter): Lead[] {
  if (filter.fromWall === null && filter.toWall === null) return [];
  return [{ index: "started", ranges: [startedRange(filter, true, null)], term: null }];
}

interface TermCursor {
  readonly key: readonly [term: string, touched: number];
  continue(key?: [string, never]): Promise<TermCursor | null>;
}

/** The terms within the ranges, each found by one step; null where there are many. */
async function termsWithin(
  index: { openKeyCursor(range: IDBKeyRange): Promise<unknown> },
  ranges: readonly IDBKeyRange[],
): Promise<string[] | null> {
  const terms: string[] = [];
  for (const range of ranges) {
    let cursor = (await index.openKeyCursor(range)) as TermCursor | null; // of the index of terms
    while (cursor !== null) {
      terms.push(cursor.key[0]);
      if (terms.length > FEW_TERMS) return null;
      // An array sorts behind every number.
      cursor = await cursor.continue([cursor.key[0], [] as never]);
    }
  }
  return terms;
}

function unique(entries: readonly SessionEntry[]): SessionEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
