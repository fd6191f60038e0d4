// Everything a record says for or against any cause, gathered from its sources. A pure reading; the same
// state always gives the same pieces in the same order.
import type { SessionState } from "../session/state.ts";
import { attemptRows, kindsOf, type AttemptRow } from "./attempt-rows.ts";
import { evidenceOfAttempts } from "./evidence-of-attempts.ts";
import { evidenceOfBus } from "./evidence-of-bus.ts";
import { evidenceOfLogs } from "./evidence-of-logs.ts";
import { evidenceOfStory } from "./evidence-of-story.ts";
import type { Weighed } from "./found.ts";
import { broughtCode } from "./brought-code.ts";

export interface Evidence {
  /** Every attempt, oldest first. */
  readonly rows: readonly AttemptRow[];
  /** The same with those alike taken together. */
  readonly kinds: readonly AttemptRow[];
  readonly pieces: readonly Weighed[];
}

/** The attempts of the session and what everything in it tells. */
export function evidenceOf(state: SessionState): Evidence {
  const rows = attemptRows(state, broughtCode(state));
  const kinds = kindsOf(rows);
  return {
    rows,
    kinds,
    pieces: [
      ...evidenceOfBus(state),
      ...evidenceOfLogs(state),
      ...evidenceOfAttempts(state, kinds),
      ...evidenceOfStory(state, kinds),
    ],
  };
}
