// Every session, one batch after the other, in the order of ids: an order that no append changes, so that each comes
// once whatever goes on meanwhile.
import { EVERY_SESSION } from "../../core/history/match.ts";
import type { HistoryFilter, StopSignal } from "../../core/history/history-port.ts";
import type { SessionId } from "../../core/session/events.ts";
import type { SessionRow, StoredRecord } from "../../core/ports.ts";
import type { Connection } from "../connection.ts";
import { isEntry, toRow } from "../entry.ts";
import { typed } from "../faults.ts";
import { load } from "../load.ts";
import type { Deps } from "../load.ts";
import type { SessionEntry } from "../schema.ts";
import { accepts } from "./find.ts";

/** Rows of one batch. */
const BATCH = 500;

/** The next entries behind an id, in the order of ids; "" is before every id. */
export function entriesBehind(
  connection: Connection,
  id: SessionId,
  limit: number,
): Promise<SessionEntry[]> {
  return connection.run("scan", ["sessions"], "readonly", (tx) =>
    tx.objectStore("sessions").getAll(IDBKeyRange.lowerBound(id, true), limit),
  );
}

/** Gives the rows that meet the filter; waits for `onBatch`. Rejects with `stop.reason` where that is aborted. */
export async function scan(
  connection: Connection,
  filter: HistoryFilter,
  onBatch: (rows: readonly SessionRow[]) => void | Promise<void>,
  stop?: StopSignal,
): Promise<void> {
  let behind = "";
  for (;;) {
    heed(stop);
    const entries = await entriesBehind(connection, behind, BATCH);
    const rows = entries
      .filter((entry) => isEntry(entry) && accepts(entry, filter))
      .map((entry) => toRow(entry));
    heed(stop);
    if (rows.length > 0) await onBatch(rows);
    if (entries.length < BATCH) return;
    behind = entries.at(-1)?.id ?? "";
  }
}

/** Gives every session with its verified record; waits for `onSession`. Rejects as `scan` does. */
export function readAll(
  deps: Deps,
  onSession: (row: SessionRow, record: StoredRecord) => void | Promise<void>,
  stop?: StopSignal,
): Promise<void> {
  const each = async (rows: readonly SessionRow[]): Promise<void> => {
    for (const row of rows) {
      heed(stop);
      const { events, integrity } = await typed("readAll", () => load(deps, row.id));
      heed(stop);
      // Given up since the batch was read.
      if (events.length === 0 && integrity.kind === "whole") continue;
      await onSession({ ...row, count: events.length }, { events, integrity });
    }
  };
  return scan(deps.connection, EVERY_SESSION, each, stop);
}

function heed(stop: StopSignal | undefined): void {
  if (stop?.aborted === true) throw stop.reason;
}
