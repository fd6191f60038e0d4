// Moves a session's tail of rows into segments: a record of years is then read by the hundred events.
// One transaction does it all, so a crash leaves rows or segments, never both and never neither.
import type { SessionId } from "../core/session/events.ts";
import { together } from "./connection.ts";
import { ledgerOf, mirror, mirrorLedger, xor } from "./heads.ts";
import { isEntry } from "./load.ts";
import type { Deps } from "./load.ts";
import { LEDGER_KEY, ofSession, SEGMENT_EVENTS } from "./schema.ts";
import type { Ledger, SessionEntry } from "./schema.ts";

/** Seals what stands in rows. Does nothing to a session that is sealed or unknown. */
export async function seal({ connection, heads }: Deps, session: SessionId): Promise<void> {
  const range = ofSession(session);
  const sealed = await connection.run(
    "seal",
    ["sessions", "events", "segments", "meta"],
    "readwrite",
    async (tx) => {
      const [entry, rows, keys, stored] = await Promise.all([
        tx.objectStore("sessions").get(session),
        tx.objectStore("events").getAll(range),
        tx.objectStore("events").getAllKeys(range),
        tx.objectStore("meta").get(LEDGER_KEY),
      ]);
      if (!isEntry(entry) || entry.open === undefined) return null;
      const after = sealedEntry(entry);
      const ledger = ledgerAfter(ledgerOf(stored), entry);
      const segments = tx.objectStore("segments");
      const firsts = keys.flatMap((key, index) =>
        index % SEGMENT_EVENTS === 0 ? [{ key, index }] : [],
      );
      await together([
        ...firsts.map(
          ({ key, index }) =>
            () =>
              segments.add(rows.slice(index, index + SEGMENT_EVENTS), key),
        ),
        () => tx.objectStore("events").delete(range),
        () => tx.objectStore("sessions").put(after),
        () => tx.objectStore("meta").put(ledger, LEDGER_KEY),
      ]);
      return { after, ledger };
    },
    "strict",
  );
  if (sealed === null) return;
  mirrorLedger(heads, sealed.ledger);
  mirror(heads, sealed.after);
}

function sealedEntry(entry: SessionEntry): SessionEntry {
  const { open, ...rest } = entry;
  return open === undefined ? entry : { ...rest, sealed: { count: entry.count, tip: entry.tip } };
}

function ledgerAfter(ledger: Ledger, { count, tip, sealed }: SessionEntry): Ledger {
  return {
    sessions: ledger.sessions + (sealed.count === 0 ? 1 : 0),
    events: ledger.events + count - sealed.count,
    roll: xor(ledger.roll, xor(sealed.tip, tip)),
  };
}
