// Puts back into the lists what stands in the database and in none of them: the line of a session may be lost or
// unreadable while its events are not. Such a record is joined with itself, which writes anew all that belongs to it.
import { summaryOfRecord } from "../../core/history/summary-of-record.ts";
import type { SessionId } from "../../core/session/events.ts";
import type { Connection } from "../connection.ts";
import { load } from "../load.ts";
import type { Deps } from "../load.ts";
import { takeIn } from "./take-in.ts";

/** Keys of one transaction. */
const BATCH = 5_000;

/** Resolves with how many sessions are listed again. Reads keys alone, which takes a fifth of reading the lines (measured, 100,000 sessions). */
export async function relist(deps: Deps): Promise<number> {
  const listed = await listedIn(deps.connection);
  let count = 0;
  for (const pieces of ["segments", "events"] as const) {
    let behind: SessionId | undefined = "";
    while (behind !== undefined) {
      const ids: readonly SessionId[] = await sessionsBehind(deps.connection, pieces, behind);
      for (const id of ids) if (!listed.has(id) && (await relistOne(deps, id))) count += 1;
      behind = ids.at(-1);
    }
  }
  return count;
}

/** Of a line that no longer reads, nothing stands under the beginning of its session either. */
async function listedIn(connection: Connection): Promise<ReadonlySet<SessionId>> {
  const listed = new Set<SessionId>();
  let behind: readonly [startedWall: number, id: SessionId] | null = [-Infinity, ""];
  while (behind !== null) {
    const range = IDBKeyRange.lowerBound(behind, true);
    behind = await connection.run("relist", ["sessions"], "readonly", async (tx) => {
      const sessions = tx.objectStore("sessions");
      const ids = await sessions.index("started").getAllKeys(range, BATCH);
      for (const id of ids) listed.add(id);
      const last = ids.length < BATCH ? undefined : await sessions.get(ids.at(-1) ?? "");
      return last === undefined ? null : [last.summary.startedWall, last.id];
    });
  }
  return listed;
}

/** The next sessions that have pieces there, behind an id. */
async function sessionsBehind(
  connection: Connection,
  pieces: "segments" | "events",
  id: SessionId,
): Promise<readonly SessionId[]> {
  const behind = IDBKeyRange.lowerBound([id, Infinity], true);
  const keys = await connection.run("relist", [pieces], "readonly", (tx) =>
    tx.objectStore(pieces).getAllKeys(behind, BATCH),
  );
  return [...new Set(keys.map(([session]) => session))];
}

/** False where nothing of it reads, and where it was given up here. */
async function relistOne(deps: Deps, id: SessionId): Promise<boolean> {
  const { entry, events } = await load(deps, id);
  if (entry !== null || events.length === 0) return false;
  // Not copied again: whatever stands here was, or waits for it.
  const taken = await takeIn({ ...deps, copy: async () => null }, events, summaryOfRecord, {
    revive: false,
    own: true,
  });
  return "events" in taken;
}
