// Where a session stands before the next event: its entry, and the writer that goes on. If events that
// were confirmed are gone, this is where it is noted, and this laptop goes on under a new writer id:
// going on with the old strand would give places that exist elsewhere (a bundle) to other events.
import type { SessionId, WriterId } from "../core/session/events.ts";
import type { SessionSummary } from "../core/ports.ts";
import { headOf } from "./heads.ts";
import { isEntry, markOf } from "./entry.ts";
import { givenUp } from "./faults.ts";
import { load } from "./load.ts";
import type { Deps, Loaded } from "./load.ts";
import { ofSession, TOUCHED_KEY, WRITER_KEY } from "./schema.ts";
import type { SessionEntry, Tx } from "./schema.ts";
import { headsAfter } from "./strand-heads.ts";
import { broughtUp } from "./tail.ts";
import { trustOf } from "./trust.ts";

export interface Standing {
  /** Of what the database holds now, to be found again when the append is written (entry.ts). */
  readonly mark: string;
  /** What to build on: the stored entry brought up to its rows, and with losses noted where there are any. */
  readonly entry: SessionEntry;
  /** The entry as it is stored, where it may be left behind for a while; null where the next append must write it. */
  readonly stored: SessionEntry | null;
  readonly writer: WriterId;
}

/** `summary` is for an entry that does not exist yet; `repair` says that the entry cannot be trusted. */
export async function standing(
  deps: Deps,
  session: SessionId,
  summary: SessionSummary,
  repair: boolean,
): Promise<Standing> {
  const mirrored = headOf(deps.heads, session);
  const { connection, newWriter } = deps;
  const range = ofSession(session);
  const { found, rows, keys, writer, hasEvents } = await connection.run(
    "append",
    ["sessions", "events", "segments", "meta", "gone"],
    "readwrite",
    async (tx) => {
      const [sessions, meta, tail] = [
        tx.objectStore("sessions"),
        tx.objectStore("meta"),
        tx.objectStore("events"),
      ];
      const [entry, known, touched, newest, row, segment, gone] = await Promise.all([
        sessions.get(session),
        meta.get(WRITER_KEY),
        meta.get(TOUCHED_KEY),
        sessions.index("touched").openKeyCursor(null, "prev"),
        tail.getKey(range),
        tx.objectStore("segments").getKey(range),
        tx.objectStore("gone").getKey(session),
      ]);
      // In another tab, while this one had it open: it must not come back by itself.
      if (gone !== undefined) throw givenUp("append");
      const behind = IDBKeyRange.bound(
        [session, isEntry(entry) ? entry.count : 0],
        [session, []],
        true,
      );
      const [left, leftKeys] = await Promise.all([tail.getAll(behind), tail.getAllKeys(behind)]);
      const own = typeof known === "string" ? known : newWriter();
      if (own !== known) await meta.put(own, WRITER_KEY);
      // Only where the number was lost: otherwise the index is never ahead of it.
      if (newest !== null && !(Number(touched) >= newest.key))
        await meta.put(newest.key, TOUCHED_KEY);
      return {
        found: entry,
        rows: left,
        keys: leftKeys,
        writer: own,
        hasEvents: row !== undefined || segment !== undefined,
      };
    },
  );
  const mark = markOf(found);
  const trusted = isEntry(found) && !repair;
  const entry = trusted ? broughtUp(found, keys, rows) : freshEntry(session, summary);
  const behind =
    mirrored !== null &&
    (mirrored.count > entry.count ||
      (mirrored.count === entry.count && mirrored.tip !== entry.tip));
  if (!behind && (trusted || !hasEvents))
    return { mark, entry, stored: trusted ? found : null, writer };
  const loaded = await load(deps, session);
  return {
    mark,
    stored: null,
    entry: noted(entry, loaded, Math.max(loaded.last, entry.count, mirrored?.count ?? 0)),
    writer: await trustOf(deps).change("append", () => changeWriter(deps)),
  };
}

/** An entry over what is left, with what is lost noted in it. `count` is what was confirmed once. */
export function noted(entry: SessionEntry, loaded: Loaded, count: number): SessionEntry {
  const { events } = loaded;
  return {
    ...entry,
    count,
    lost: Math.max(0, count - events.length),
    tip: events.at(-1)?.hash ?? "",
    // Behind everything that was lost, too: there were at most `count` of it by this laptop.
    lamport: Math.max(count, entry.lamport, events.at(-1)?.lamport ?? 0),
    heads: headsAfter(entry.heads, events),
    sealed: entry.sealed.count > 0 ? entry.sealed : { count: loaded.lastSealed, tip: "" },
    noted: (entry.noted ?? 0) + 1,
  };
}

/** From now on this laptop writes as somebody new, in every session. */
export async function changeWriter({ connection, newWriter }: Deps): Promise<WriterId> {
  const writer = newWriter();
  await connection.run("append", ["meta"], "readwrite", async (tx) => {
    await tx.objectStore("meta").put(writer, WRITER_KEY);
    await announce(tx);
  });
  return writer;
}

/** Counts the number of the last change on: an append that was linked before will look again what has changed. */
export async function announce(tx: Tx<"readwrite">): Promise<void> {
  const meta = tx.objectStore("meta");
  const touched = await meta.get(TOUCHED_KEY);
  await meta.put((typeof touched === "number" ? touched : 0) + 1, TOUCHED_KEY);
}

function freshEntry(session: SessionId, summary: SessionSummary): SessionEntry {
  return {
    id: session,
    summary,
    count: 0,
    lost: 0,
    tip: "",
    lamport: 0,
    heads: {},
    touched: 0,
    sealed: { count: 0, tip: "" },
    open: 1,
  };
}
