// Puts back into the lists what stands in the database and in none of them: the line of a session may be lost or
// unreadable while its events are not. Such a record is joined with itself, which writes anew all that belongs to it.
import { summaryOfRecord } from "../../core/history/summary-of-record.ts";
import type { SessionId } from "../../core/session/events.ts";
import type { Connection } from "../connection.ts";
import { isEntry } from "../entry.ts";
import { load } from "../load.ts";
import type { Deps } from "../load.ts";
import { takeIn } from "./take-in.ts";

/** Keys of one transaction. */
const BATCH = 500;

/** Resolves with how many sessions are listed again. Looks at the keys of all pieces and at every line. */
export async function relist(deps: Deps): Promise<number> {
  let listed = 0;
  for (const pieces of ["segments", "events"] as const) {
    let behind: SessionId | undefined = "";
    while (behind !== undefined) {
      const { unlisted, last } = await look(deps.connection, pieces, behind);
      for (const id of unlisted) if (await relistOne(deps, id)) listed += 1;
      behind = last;
    }
  }
  return listed;
}

/** The next sessions behind an id that have pieces there and no readable line; `last` undefined: there are no more. */
function look(
  connection: Connection,
  pieces: "segments" | "events",
  behind: SessionId,
): Promise<{ readonly unlisted: readonly SessionId[]; readonly last: SessionId | undefined }> {
  return connection.run("relist", [pieces, "sessions"], "readonly", async (tx) => {
    const keys = await tx.objectStore(pieces).getAllKeys(behindAllOf(behind), BATCH);
    const ids = [...new Set(keys.map(([id]) => id))];
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined) return { unlisted: [], last: undefined };
    const lines = await tx.objectStore("sessions").getAll(IDBKeyRange.bound(first, last));
    const listed = new Set(lines.filter(isEntry).map(({ id }) => id));
    return { unlisted: ids.filter((id) => !listed.has(id)), last };
  });
}

const behindAllOf = (id: SessionId): IDBKeyRange => IDBKeyRange.lowerBound([id, Infinity], true);

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
