// What the bus tells, weighed: the watch's evidence by the table, halved in weight where something was
// not seen. Reads what core/timeline decided; decides nothing about hops itself.
import type { SessionState } from "../session/state.ts";
import { evidenceOfWatch, WATCH_EVIDENCE } from "../timeline/watch-evidence.ts";
import type { Ratios } from "./causes.data.ts";
import { evidenceEntry } from "./evidence.data.ts";
import { piece } from "./evidence-of-attempts.ts";
import type { Weighed } from "./found.ts";

/** Each kind of evidence once, however often it was seen: repeats of one fault are not independent. */
export function evidenceOfBus(state: SessionState): readonly Weighed[] {
  const seen = evidenceOfWatch(state.watch);
  return WATCH_EVIDENCE.flatMap((id) => {
    const pieces = seen.filter((entry) => entry.id === id);
    if (pieces.length === 0) return [];
    const orders = [...new Set(pieces.flatMap(({ restsOn }) => restsOn))];
    const { ratios } = evidenceEntry(id);
    const sure = pieces.some((entry) => entry.sure);
    return [piece(id, orders, null, sure ? ratios : halved(ratios))];
  });
}

/** Half the weight in log-odds. */
export function halved(ratios: Ratios): Ratios {
  return Object.fromEntries(
    Object.entries(ratios).map(([cause, ratio]) => [cause, Math.sqrt(ratio)]),
  );
}
