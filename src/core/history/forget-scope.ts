// What goes when a session, a device or a customer is deleted for good: named exactly before, and proved after.
// Asks the stores; deletes only in `forgetAll`, which a person's click calls.
import type { RecordStore, SessionRow } from "../ports.ts";
import type { SessionId } from "../session/events.ts";
import type { Forgotten, HistoryPort, Tombstone } from "./history-port.ts";
import { EVERY_SESSION } from "./match.ts";
import { dueBefore, dueFilter, isDue, type RetentionRule } from "./retention.ts";
import { summaryOfRecord } from "./summary-of-record.ts";
import { normalised } from "./terms.ts";

/** What is to be deleted. */
export type ForgetTarget =
  | { readonly kind: "session"; readonly id: SessionId }
  /** Every session in which a phone was seen under this key. */
  | { readonly kind: "device"; readonly key: string }
  /** Every session filed under this customer: the same text, but for width, case, dashes and spaces. */
  | { readonly kind: "customer"; readonly customer: string }
  | { readonly kind: "practice" }
  /** Sessions that another laptop deleted. */
  | { readonly kind: "elsewhere"; readonly ids: readonly SessionId[] }
  /** Closed sessions that the laptop's rule makes due. */
  | { readonly kind: "due"; readonly rule: RetentionRule; readonly nowWall: number };

/** Everything that is deleted with a target, counted in what is stored now. */
export interface ForgetScope {
  readonly rows: readonly SessionRow[];
  readonly events: number;
  /** Logs and pictures. */
  readonly files: number;
  readonly bundles: number;
}

export interface ForgetProof {
  readonly forgotten: Forgotten;
  /** What of these sessions can still be found in the stores: nothing, where this is 0. */
  readonly traces: number;
}

type Ports = {
  readonly store: Pick<RecordStore, "read" | "listOfDevice" | "listFiles" | "listBundles">;
  readonly history: HistoryPort;
};

/** Rejects with a StorageError. */
export async function scopeOf(ports: Ports, target: ForgetTarget): Promise<ForgetScope> {
  const rows = await rowsOf(ports, target);
  let [events, files, bundles] = [0, 0, 0];
  for (const { id, count, sealed } of rows) {
    // The line of a session that is still open may lag behind its record.
    events += sealed ? count : (await ports.store.read(id)).events.length;
    const [kept, made] = await Promise.all([
      ports.store.listFiles(id),
      ports.store.listBundles(id),
    ]);
    files += kept.length;
    bundles += made.length;
  }
  return { rows, events, files, bundles };
}

async function rowsOf(
  { store, history }: Ports,
  target: ForgetTarget,
): Promise<readonly SessionRow[]> {
  if (target.kind === "session") return rowOf(store, target.id);
  if (target.kind === "elsewhere") {
    const rows: SessionRow[] = [];
    for (const id of target.ids) rows.push(...(await rowOf(store, id)));
    return rows;
  }
  // What stands in no list would be left behind.
  await history.relist();
  if (target.kind === "device") return store.listOfDevice(target.key);
  const rows: SessionRow[] = [];
  const scan = (filter: typeof EVERY_SESSION, meant: (row: SessionRow) => boolean) =>
    history.scan(filter, (batch) => void rows.push(...batch.filter(meant)));
  switch (target.kind) {
    case "customer": {
      const wanted = sameCustomer(target.customer);
      if (wanted === "") break;
      // Not by words: a session has no more than so many terms, and a deletion must miss none.
      await scan(EVERY_SESSION, ({ summary }) => sameCustomer(summary.customer) === wanted);
      break;
    }
    case "practice":
      await scan({ ...EVERY_SESSION, practice: true }, () => true);
      break;
    case "due": {
      const before = dueBefore(target.rule, target.nowWall);
      if (before !== null) await scan(dueFilter(before), ({ summary }) => isDue(summary, before));
      break;
    }
  }
  return rows;
}

/** Of the record itself: looking through all rows for one would take long. One that no longer reads has its row, too. */
async function rowOf(
  store: Pick<RecordStore, "read">,
  id: SessionId,
): Promise<readonly SessionRow[]> {
  const { events, integrity } = await store.read(id);
  if (events.length === 0 && integrity.kind === "whole") return [];
  const count = events.length;
  return [{ id, summary: summaryOfRecord(events), count, touched: 0, sealed: false }];
}

/** A customer's reference as it is compared. */
function sameCustomer(text: string): string {
  return normalised(text).replaceAll(/\s+/gu, " ").trim();
}

/** Deletes what the scope names, and looks whether it is gone. Rejects with a StorageError; what went is gone. */
export async function forgetAll(
  { history }: Pick<Ports, "history">,
  { rows }: ForgetScope,
  why: Tombstone["why"],
  wall: number,
): Promise<ForgetProof> {
  const ids = rows.map(({ id }) => id);
  const forgotten = await history.forget(ids, why, wall);
  let traces = 0;
  for (const id of ids) traces += await history.traces(id);
  return { forgotten, traces };
}
