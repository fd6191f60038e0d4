// One session's entry as it comes out of the database, where anything may stand. Knows its shape; reads and writes nothing.
import { completeSummary } from "../core/history/complete-summary.ts";
import type { SessionRow } from "../core/ports.ts";
import type { SessionEntry } from "./schema.ts";

/** True for an entry that lists can show and appends can build on. */
export function isEntry(found: unknown): found is SessionEntry {
  if (typeof found !== "object" || found === null) return false;
  const { count, lost, lamport, summary, heads, sealed } = found as Partial<SessionEntry>; // looked at here
  return (
    [count, lost, lamport, sealed?.count].every(Number.isSafeInteger) &&
    [summary, heads].every((part) => typeof part === "object" && part !== null)
  );
}

/** Names the state of a stored entry: equal marks, nothing sealed, noted or taken away in between. */
export function markOf(found: unknown): string {
  return isEntry(found) ? [found.lost, found.sealed.count, found.noted ?? 0].join(":") : "";
}

/** What lists show of an entry. */
export function toRow(entry: SessionEntry): SessionRow {
  const { id, summary, count, lost, touched, open } = entry;
  return {
    id,
    summary: completeSummary(summary),
    count: count - lost,
    touched,
    sealed: open === undefined,
  };
}
