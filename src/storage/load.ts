// Reads one session out of the database, from its segments and its tail, and has it assessed.
// Reads only; what is to be done about damage is decided in standing.ts.
import type { SessionId } from "../core/session/events.ts";
import type { Sha256, StoredRecord } from "../core/ports.ts";
import { assess } from "./assess.ts";
import type { Connection } from "./connection.ts";
import { headOf } from "./heads.ts";
import type { Heads } from "./heads.ts";
import { ofSession } from "./schema.ts";
import type { SessionEntry } from "./schema.ts";

/** What every part of the store works with. */
export interface Deps {
  readonly connection: Connection;
  readonly heads: Heads;
  readonly sha256: Sha256;
  /** Makes the id of a new writer: random, 16 lower-case hex digits. */
  readonly newWriter: () => string;
}

export interface Loaded extends StoredRecord {
  /** Null where there is none or it is damaged. */
  readonly entry: SessionEntry | null;
  /** The last position in use, and the last one in a segment; 0 where there is none. */
  readonly last: number;
  readonly lastSealed: number;
}

/** Everything of one session that still reads; of an unknown session, nothing, and that whole. */
export async function load(
  { connection, heads, sha256 }: Deps,
  session: SessionId,
): Promise<Loaded> {
  // Before the transaction: another tab may confirm more meanwhile, and that must not look like loss.
  const mirrored = headOf(heads, session);
  const range = ofSession(session);
  const [found, segments, rows, segmentKeys, rowKeys] = await connection.run(
    "read",
    ["sessions", "segments", "events"],
    "readonly",
    (tx) =>
      Promise.all([
        tx.objectStore("sessions").get(session),
        tx.objectStore("segments").getAll(range),
        tx.objectStore("events").getAll(range),
        tx.objectStore("segments").getAllKeys(range),
        tx.objectStore("events").getAllKeys(range),
      ]),
  );
  const entry = isEntry(found) ? found : null;
  // A damaged segment that is no list counts as one thing that cannot be read.
  const sealed = segments.flatMap((segment): readonly unknown[] =>
    Array.isArray(segment) ? segment : [null],
  );
  const record = await assess(session, [...sealed, ...rows], { entry, mirrored }, sha256);
  const lastSealed = (segmentKeys.at(-1)?.[1] ?? 1) - 1 + (segments.at(-1)?.length ?? 0);
  return { ...record, entry, last: Math.max(lastSealed, rowKeys.at(-1)?.[1] ?? 0), lastSealed };
}

/** True for an entry that lists can show and appends can build on. */
export function isEntry(found: unknown): found is SessionEntry {
  if (typeof found !== "object" || found === null) return false;
  const { count, lost, lamport, summary, heads, sealed } = found as Partial<SessionEntry>; // looked at here
  return (
    [count, lost, lamport, sealed?.count].every(Number.isSafeInteger) &&
    [summary, heads].every((part) => typeof part === "object" && part !== null)
  );
}
