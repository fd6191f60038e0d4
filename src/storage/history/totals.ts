// How much the history is: figures kept while it is written (the ledger, bytes of segments), so that nothing is counted
// through. Bundles and files are summed from their descriptions, which are few.
import type { HistoryTotals } from "../../core/history/history-port.ts";
import { together } from "../connection.ts";
import type { Connection } from "../connection.ts";
import { isEntry } from "../entry.ts";
import { ledgerOf } from "../heads.ts";
import { LEDGER_KEY, SEALED_BYTES_KEY } from "../schema.ts";
import type { Tx } from "../schema.ts";

/** Of this laptop, as the store has counted. */
export async function totals(connection: Connection): Promise<HistoryTotals> {
  const [stored, sealedBytes, open, bundles, files] = await connection.run(
    "totals",
    ["meta", "sessions", "bundles", "attachments"],
    "readonly",
    (tx) =>
      together([
        () => tx.objectStore("meta").get(LEDGER_KEY),
        () => tx.objectStore("meta").get(SEALED_BYTES_KEY),
        () => tx.objectStore("sessions").index("open").getAll(),
        () => tx.objectStore("bundles").getAll(),
        () => tx.objectStore("attachments").getAll(),
      ]),
  );
  const ledger = ledgerOf(stored);
  const living = open.filter(isEntry);
  return {
    sessions: ledger.sessions + living.filter(({ sealed }) => sealed.count === 0).length,
    events: living.reduce((sum, { count, sealed }) => sum + count - sealed.count, ledger.events),
    bytes: [...bundles, ...files].reduce(
      (sum, { sizeBytes }) => sum + sizeBytes,
      typeof sealedBytes === "number" ? sealedBytes : 0,
    ),
  };
}

/** Bytes of a segment of this version; those of version 1 were never counted. */
export function bytesOf(segment: unknown): number {
  const bytes = (segment as { readonly bytes?: unknown } | null)?.bytes;
  return bytes instanceof Uint8Array ? bytes.length : 0;
}

/** Counts the bytes of sealed segments on, or back. */
export async function addBytes(tx: Tx<"readwrite">, bytes: number): Promise<void> {
  const meta = tx.objectStore("meta");
  const before = await meta.get(SEALED_BYTES_KEY);
  await meta.put(Math.max(0, (typeof before === "number" ? before : 0) + bytes), SEALED_BYTES_KEY);
}
