// What logs that were read tell. A finding names suspects, most likely first; each place in that row has
// its ratio. Findings of one attempt are not independent, so only the most telling ones count.
import type { FindingId } from "../logs/autopsy.ts";
import { FINDINGS } from "../logs/autopsy.ts";
import { FINDING_ROWS } from "../logs/findings.data.ts";
import type { ReadLog, SessionState } from "../session/state.ts";
import type { CauseId, Ratios } from "./causes.data.ts";
import { piece } from "./evidence-of-attempts.ts";
import { halved } from "./evidence-of-bus.ts";
import type { Weighed } from "./found.ts";
import { suspectsOfStep } from "./step-suspects.ts";

/** Ratio of the first suspect of a finding, of the second, and so on. Judgement. */
const BY_PLACE: readonly number[] = [6, 3, 2, 1.5, 1.2];

/** Findings that all but name the cause. Judgement, on what the log says in so many words. */
const ALL_BUT_NAMED: Readonly<Partial<Record<FindingId, number>>> = {
  "fdr-network": 30,
  "server-unreachable": 30,
  "not-signed": 15,
  "baseband-silent": 20,
  "baseband-failed": 12,
  "storage-failed": 10,
  "waiting-to-charge": 10,
  "fdr-refused": 20,
};

/** Findings of one attempt that count. */
const MOST = 3;

/** Every telling finding once, the latest attempt's first. */
export function evidenceOfLogs(state: SessionState): readonly Weighed[] {
  const pieces = new Map<string, Weighed>();
  for (const log of state.logs.toReversed()) {
    for (const attempt of log.attempts.toReversed()) {
      if (attempt.outcome === "succeeded") continue;
      for (const id of attempt.findings.slice(0, MOST)) {
        const weighed = pieceOf(id, attempt.checkpoint, log);
        if (weighed !== null && !pieces.has(id)) pieces.set(id, weighed);
      }
    }
  }
  return [...pieces.values(), ...sameStep(state)];
}

function pieceOf(id: string, checkpoint: string | null, log: ReadLog): Weighed | null {
  const finding = FINDINGS.find((known) => known === id);
  if (finding === undefined) return null;
  const { grade, suspects: listed } = FINDING_ROWS[finding];
  const suspects = listed.length === 0 ? suspectsOfStep(checkpoint) : listed;
  if (suspects.length === 0) return null;
  const ratios = ratiosOf(suspects, ALL_BUT_NAMED[finding]);
  const weighed = piece(
    "log-finding",
    [log.order],
    finding,
    grade === "source" ? ratios : soft(ratios),
  );
  return { ...weighed, found: { ...weighed.found, grade } };
}

/** A reading that only repairers or we ourselves vouch for weighs a little less. */
const soft = (ratios: Ratios): Ratios => {
  const half = halved(ratios);
  return Object.fromEntries(
    Object.entries(ratios).map(([cause, ratio]) => [
      cause,
      Math.sqrt(ratio * (half[cause as CauseId] ?? ratio)), // keys of a Ratios are causes
    ]),
  );
};

function ratiosOf(suspects: readonly CauseId[], first: number | undefined): Ratios {
  return Object.fromEntries(
    suspects.flatMap((cause, place) => {
      const ratio = place === 0 && first !== undefined ? first : BY_PLACE[place];
      return ratio === undefined ? [] : [[cause, ratio]];
    }),
  );
}

/** Two failed attempts, in whatever logs, that ended in one and the same step of the restore. */
function sameStep(state: SessionState): readonly Weighed[] {
  const seen = new Map<string, number[]>();
  for (const { attempts, order } of state.logs) {
    for (const { outcome, checkpoint } of attempts) {
      if (outcome === "succeeded" || checkpoint === null) continue;
      seen.set(checkpoint, [...(seen.get(checkpoint) ?? []), order]);
    }
  }
  const [checkpoint, orders] = [...seen].find(([, places]) => places.length > 1) ?? [];
  if (checkpoint === undefined || orders === undefined) return [];
  return [piece("log-same-step", [...new Set(orders)], checkpoint)];
}
