// Log-odds: priors and ratios become one share for each cause. Exclusive causes, so the shares sum to
// one. The shares never leave core as numbers; people see weak, fair, strong (diagnose.ts).
import { CAUSES, type CauseId } from "./causes.data.ts";
import type { Weighed } from "./found.ts";
import { PRIORS } from "./priors.data.ts";

/** A share for each cause, between 0 and 1, summing to 1. */
export type Shares = Readonly<Record<CauseId, number>>;

/** Priors times every ratio, normalised. The order of the pieces does not matter. */
export function weigh(pieces: readonly Weighed[]): Shares {
  const logs = CAUSES.map(({ id }) =>
    pieces.reduce((sum, { ratios }) => sum + Math.log(ratios[id] ?? 1), Math.log(PRIORS[id])),
  );
  // The largest is taken off before exp, so that nothing overflows whatever the evidence.
  const most = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - most));
  const sum = raw.reduce((total, share) => total + share, 0);
  const entries = CAUSES.map(({ id }, index) => [id, (raw[index] ?? 0) / sum] as const);
  return Object.fromEntries(entries) as Record<CauseId, number>; // one entry for each cause
}

/** Share of the causes inside the phone, taken together. */
export function insideShare(shares: Shares): number {
  return CAUSES.filter(({ inside }) => inside).reduce((sum, { id }) => sum + shares[id], 0);
}
