// The check at the start: does the database still hold what was confirmed? Compares with the copies
// outside IndexedDB and verifies the open sessions; its cost follows those, never the length of history.
// A copy that merely lags behind (killed between commit and copying) is put right without a word, and so is an
// entry that lags behind its own events.
import type { SessionId } from "../core/session/events.ts";
import type { Integrity } from "../core/ports.ts";
import {
  everSealed,
  headOf,
  ledgerOf,
  mirror,
  mirroredLedger,
  mirroredSessions,
  setLedger,
} from "./heads.ts";
import type { Deps } from "./load.ts";
import { LEDGER_KEY } from "./schema.ts";
import type { Ledger, SessionEntry } from "./schema.ts";

export interface Finding {
  /** Null where the sealed history as a whole is meant. */
  readonly session: SessionId | null;
  readonly integrity: Integrity;
}

/** Open sessions whose every hash is verified at the start; of further ones only the heads are compared. */
const VERIFIED_AT_START = 16;

/** What is wrong and was not acknowledged before; empty where all is well. */
export async function check(deps: Deps): Promise<Finding[]> {
  // Copies first: what another tab confirms meanwhile must not look like loss.
  const remembered = mirroredLedger(deps.heads);
  const mirrored = new Set(mirroredSessions(deps.heads));
  const { open, ledger, gone } = await deps.connection.run(
    "check",
    ["sessions", "meta", "gone"],
    "readonly",
    async (tx) => {
      const [entries, stored, ...tombstones] = await Promise.all([
        tx.objectStore("sessions").index("open").getAll(),
        tx.objectStore("meta").get(LEDGER_KEY),
        ...[...mirrored].map((id) => tx.objectStore("gone").getKey(id)),
      ]);
      return { open: entries, ledger: ledgerOf(stored), gone: tombstones };
    },
  );
  // Given up, and killed before the copy was taken away.
  for (const id of gone) {
    if (id === undefined) continue;
    deps.heads.set(id, null);
    mirrored.delete(id);
  }
  const newestFirst = open.toSorted((a, b) => b.touched - a.touched);
  const agreeing = newestFirst.slice(VERIFIED_AT_START).filter((entry) => agrees(deps, entry));
  const suspects = new Set([...newestFirst.map((entry) => entry.id), ...mirrored]);
  for (const { id } of agreeing) suspects.delete(id);
  const findings: Finding[] = [];
  for (const session of suspects) {
    const integrity = await checkSession(deps, session);
    if (integrity.kind === "damaged") findings.push({ session, integrity });
  }
  const integrity = compareLedgers(remembered, ledger);
  if (integrity.kind === "damaged") findings.push({ session: null, integrity });
  else if (everSealed(ledger) > 0) setLedger(deps.heads, ledger);
  return findings;
}

function agrees({ heads }: Deps, entry: SessionEntry): boolean {
  const head = headOf(heads, entry.id);
  return head?.count === entry.count && head.tip === entry.tip;
}

async function checkSession(deps: Deps, session: SessionId): Promise<Integrity> {
  // A first visit has no session and needs neither.
  const [{ load }, { bringUp }] = await Promise.all([import("./load.ts"), import("./tail.ts")]);
  const { entry, integrity } = await load(deps, session);
  if (integrity.kind === "damaged" && !(integrity.lost > 0 && integrity.lost <= (entry?.lost ?? 0)))
    return integrity;
  if (entry !== null) {
    mirror(deps.heads, entry);
    if (integrity.kind === "whole") await bringUp(deps.connection, entry, "kept");
  }
  return { kind: "whole" };
}

function compareLedgers(remembered: Ledger | null, stored: Ledger): Integrity {
  if (remembered === null) return { kind: "whole" };
  const lost = everSealed(remembered) - everSealed(stored);
  if (lost > 0) return { kind: "damaged", code: "events-lost", lost };
  // More than remembered, sealed or given up, is a copy that lags; other tips for as many events is damage.
  const lags = lost < 0 || (stored.gone ?? 0) > (remembered.gone ?? 0);
  return lags || stored.roll === remembered.roll
    ? { kind: "whole" }
    : { kind: "damaged", code: "chain-broken", lost: 0 };
}
