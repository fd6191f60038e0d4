// How far each writer of a session has come: the head of its strand. Knows no database.
import type { StrandHead } from "../core/session/chain.ts";
import type { RecordedEvent, WriterId } from "../core/session/events.ts";

/**
 * The heads that were known, brought up to these events. Of a strand whose end is lost, its old head stays: nobody goes
 * on there, and it tells how many of its events may yet come back.
 */
export function headsAfter(
  known: Readonly<Record<WriterId, StrandHead>>,
  events: readonly RecordedEvent[],
): Record<WriterId, StrandHead> {
  const heads: Record<WriterId, StrandHead> = { ...known };
  for (const { writer, n, hash } of events)
    if (n >= (heads[writer]?.n ?? 0)) heads[writer] = { n, hash };
  return heads;
}
