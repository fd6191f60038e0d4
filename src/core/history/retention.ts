// How long a laptop keeps closed sessions. A rule only says what is due; nothing is deleted by it: a person sees what
// would go, and clicks. Knows no store; the wall clock is handed in.
import type { SessionSummary } from "../ports.ts";
import type { HistoryFilter } from "./history-port.ts";
import { EVERY_SESSION } from "./match.ts";

/** Months after the last change of a closed session; "never": nothing is ever due. */
export type RetentionRule = "never" | 6 | 12 | 24 | 36 | 60;

export const RETENTION_RULES: readonly RetentionRule[] = ["never", 6, 12, 24, 36, 60];

/** The rule as it was kept, "never" for anything else. */
export function readRule(kept: unknown): RetentionRule {
  return RETENTION_RULES.find((rule) => rule === kept) ?? "never";
}

/**
 * The wall clock before which a closed session is due, ms since 1970; null where nothing is. Calendar months by UTC;
 * where the month is too short, its last day.
 */
export function dueBefore(rule: RetentionRule, nowWall: number): number | null {
  if (rule === "never" || !Number.isFinite(nowWall)) return null;
  const then = new Date(nowWall);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - rule);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, last));
  return then.getTime();
}

/** True where the session is closed and was last changed before. An open one is never due. */
export function isDue(
  { outcome, lastWall }: Pick<SessionSummary, "outcome" | "lastWall">,
  before: number,
): boolean {
  return outcome !== "open" && lastWall < before;
}

/** What must be looked at to find the due: a session cannot have ended before it began. */
export const dueFilter = (before: number): HistoryFilter => ({ ...EVERY_SESSION, toWall: before });
