// Puts back into the lists what stands in the database and in none of them: the line of a session may be lost or
// unreadable while its events are not. Such a record is joined with itself, which writes anew all that belongs to it.
import { summaryOfRecord } from "../../core/history/summary-of-record.ts";
import type { SessionId } from "../../core/session/events.ts";
import { bringBack } from "../bring-back.ts";
import type { Connection } from "../connection.ts";
import { copyOut } from "../copy-out.ts";
import { isEntry } from "../entry.ts";
import { load } from "../load.ts";
import type { Deps } from "../load.ts";
import { takeIn } from "./take-in.ts";

/** Keys of one transaction. */
const BATCH = 500;

/** Resolves with how many sessions are listed again. Reads the keys of all pieces and every line: 6 s for 100,000. */
export async function relist(deps: Deps): Promise<number> {
  let listed = 0;
  for (const pieces of ["segments", "events"] as const) {
    let behind: SessionId | undefined = "";
    while (behind !== undefined) {
      const { unlisted, last } = await look(deps.connection, pieces, behind);
      for (const id of unlisted) if (await isListed(deps, id)) listed += 1;
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
  const behindAllOf = IDBKeyRange.lowerBound([behind, Infinity], true);
  return connection.run("relist", [pieces, "sessions"], "readonly", async (tx) => {
    const keys = await tx.objectStore(pieces).getAllKeys(behindAllOf, BATCH);
    const ids = [...new Set(keys.map(([id]) => id))];
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined) return { unlisted: [], last: undefined };
    const lines = await tx.objectStore("sessions").getAll(IDBKeyRange.bound(first, last));
    const listed = new Set(lines.filter(isEntry).map(({ id }) => id));
    return { unlisted: ids.filter((id) => !listed.has(id)), last };
  });
}

/** One that cannot be listed again must not keep a backup or a deletion from all the others. */
async function isListed(deps: Deps, id: SessionId): Promise<boolean> {
  try {
    return await relistOne(deps, id);
  } catch (thrown) {
    console.warn(thrown);
    return false;
  }
}

/** False where nothing of it reads, and where it was given up here. */
async function relistOne(deps: Deps, id: SessionId): Promise<boolean> {
  // The second copy may have more of it. Once it is listed, nobody looks there again.
  await bringBack(deps, id).catch(console.warn);
  const { entry, events } = await load(deps, id);
  if (events.length === 0) return false;
  if (entry === null) {
    const how = { revive: false, own: true };
    const uncopied = { ...deps, copy: async () => null };
    const taken = await takeIn(uncopied, events, summaryOfRecord, how);
    if (taken.kind === "forgotten-here") return false;
  }
  // While it stood in no list the copy was not brought up to it.
  copyOut(deps, events);
  return true;
}
