// The second copy of how far each record had come, kept outside IndexedDB: a damaged or vanished
// database says nothing by itself, so somebody else must remember what was confirmed.
// Knows the wording of the copies; where they are kept is the adapter's matter (local-heads.ts).
import type { Hash, SessionId, WriterId } from "../core/session/events.ts";
import type { Ledger, SessionEntry } from "./schema.ts";

/** A small synchronous text store. Its methods never throw; where nothing can be kept, `get` gives null. */
export interface Heads {
  get(key: string): string | null;
  /** `null` removes the key. */
  set(key: string, value: string | null): void;
  keys(): readonly string[];
}

/** How far a session had come when it was last mirrored. */
export interface Head {
  readonly count: number;
  readonly tip: Hash | "";
}

const LEDGER = "ledger";

/** The mirrored head of an open session; null where there is none or it makes no sense. */
export function headOf(heads: Heads, session: SessionId): Head | null {
  const [, count, tip] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(heads.get(session) ?? "") ?? [];
  return count === undefined || tip === undefined ? null : { count: Number(count), tip };
}

/** Sessions with a mirrored head. */
export function mirroredSessions(heads: Heads): SessionId[] {
  return heads.keys().filter((key) => key !== LEDGER);
}

/**
 * Mirrors a session as it was just confirmed; a sealed one needs no head of its own. A higher count is
 * left standing: it is another tab's, confirmed later and mirrored sooner.
 */
export function mirror(heads: Heads, entry: SessionEntry): void {
  if ((headOf(heads, entry.id)?.count ?? 0) > entry.count) return;
  heads.set(entry.id, entry.open === undefined ? null : `${entry.count}:${entry.tip}`);
}

/** The mirrored ledger; null where there is none or it makes no sense. */
export function mirroredLedger(heads: Heads): Ledger | null {
  const [, sessions, events, roll, gone] =
    /^(\d{1,15}):(\d{1,15}):([0-9a-f]{64})(?::(\d{1,15}))?$/.exec(heads.get(LEDGER) ?? "") ?? [];
  if (sessions === undefined || events === undefined || roll === undefined) return null;
  const ledger = { sessions: Number(sessions), events: Number(events), roll };
  return gone === undefined ? ledger : { ...ledger, gone: Number(gone) };
}

/** Events that were ever sealed here: it only grows, whatever is given up. */
export function everSealed({ events, gone = 0 }: Ledger): number {
  return events + gone;
}

/** Mirrors the ledger as it was just confirmed; a greater one stays, as above, until it is acknowledged. */
export function mirrorLedger(heads: Heads, ledger: Ledger): void {
  const remembered = mirroredLedger(heads);
  if (remembered !== null) {
    const ahead = everSealed(remembered) - everSealed(ledger);
    if (ahead > 0 || (ahead === 0 && (remembered.gone ?? 0) > (ledger.gone ?? 0))) return;
  }
  setLedger(heads, ledger);
}

/** Mirrors the ledger whatever was remembered before. */
export function setLedger(heads: Heads, ledger: Ledger): void {
  const gone = ledger.gone === undefined ? "" : `:${ledger.gone}`;
  heads.set(LEDGER, `${ledger.sessions}:${ledger.events}:${ledger.roll}${gone}`);
}

/** The ledger as found under its key in `meta`; an empty one where there is none. */
export function ledgerOf(found: WriterId | Ledger | number | undefined): Ledger {
  return typeof found === "object" ? found : { sessions: 0, events: 0, roll: xor("", "") };
}

/** The bitwise XOR of two hashes, either of them possibly empty: adds a tip to a ledger's roll, or takes it out. */
export function xor(a: Hash | "", b: Hash | ""): Hash {
  return (BigInt(`0x0${a}`) ^ BigInt(`0x0${b}`)).toString(16).padStart(64, "0");
}
