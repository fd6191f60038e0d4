// Reads one session out of the database, from its segments and its tail, and has it assessed.
// Reads only; what is to be done about damage is decided in standing.ts.
import type { SessionId } from "../core/session/events.ts";
import type { Sha256, StoredRecord } from "../core/ports.ts";
import type { SecondCopy } from "../core/second-copy.ts";
import { assess } from "./assess.ts";
import type { Connection } from "./connection.ts";
import { isEntry } from "./entry.ts";
import { headOf } from "./heads.ts";
import type { Heads } from "./heads.ts";
import { ofSession } from "./schema.ts";
import type { EventKey, SessionEntry } from "./schema.ts";
import { countOf, unpackSegment } from "./segments.ts";
import { broughtUp } from "./tail.ts";
import type { Tabs } from "./trust.ts";

/** What every part of the store works with. */
export interface Deps {
  readonly connection: Connection;
  readonly heads: Heads;
  readonly sha256: Sha256;
  /** Makes the id of a new writer: random, 16 lower-case hex digits. */
  readonly newWriter: () => string;
  /** The second copy of the events; null where there is none. Rejects where what keeps it cannot be loaded. */
  readonly copy: () => Promise<SecondCopy | null>;
  /** How the tabs of this origin hear of each other (trust.ts); null where they cannot. */
  readonly tabs: Tabs | null;
}

export interface Loaded extends StoredRecord {
  /** Brought up to its rows where it had been left behind; null where there is none or it is damaged. */
  readonly entry: SessionEntry | null;
  /** The last position in use, and the last one in a segment; 0 where there is none. */
  readonly last: number;
  readonly lastSealed: number;
  /** Where its pieces lie. */
  readonly rowKeys: readonly EventKey[];
  readonly segmentKeys: readonly EventKey[];
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
  const entry = isEntry(found) ? broughtUp(found, rowKeys, rows) : null;
  const unpacked = await Promise.all(segments.map((segment) => unpackSegment(segment, sha256)));
  const stored = {
    vouched: unpacked.flatMap(({ vouched }) => vouched),
    items: [...unpacked.flatMap(({ items }) => items), ...rows],
  };
  const expected = { entry, mirrored, forked: entry?.forked ?? 0 };
  const record = await assess(session, stored, expected, sha256);
  const lastSealed = (segmentKeys.at(-1)?.[1] ?? 1) - 1 + countOf(segments.at(-1));
  const last = Math.max(lastSealed, rowKeys.at(-1)?.[1] ?? 0);
  return { ...record, entry, last, lastSealed, rowKeys, segmentKeys };
}
