// The shelf of bundles: what was exported stays here as the very bytes that were handed over.
import type { SessionId } from "../core/session/events.ts";
import type { ShelfBundle } from "../core/history/history-port.ts";
import type { StoredBundle } from "../core/ports.ts";
import { together } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { givenUp } from "./faults.ts";
import { bundleToKeep, isMade, lastMadeFirst } from "./shelf.ts";

/**
 * Keeps a bundle; saving one again under its id replaces it. Throws "storage-unsuitable" where it was made here of a
 * session that was given up.
 */
export async function saveBundle(
  connection: Connection,
  bundle: StoredBundle | ShelfBundle,
  bytes: Uint8Array,
): Promise<void> {
  const { kept, file } = bundleToKeep(bundle, bytes);
  await connection.run(
    "saveBundle",
    ["bundles", "files", "gone"],
    "readwrite",
    async (tx) => {
      // What somebody else sent is kept because a person wants to, whatever became of the session here.
      if (isMade(kept) && (await tx.objectStore("gone").getKey(kept.session)) !== undefined)
        throw givenUp("saveBundle");
      await together([
        () => tx.objectStore("bundles").put(kept),
        () => tx.objectStore("files").put(file, kept.id),
      ]);
    },
    "strict",
  );
}

/** Bundles that were made of one session, the one made last first. */
export async function listBundles(
  connection: Connection,
  session: SessionId,
): Promise<StoredBundle[]> {
  const bundles = await connection.run("listBundles", ["bundles"], "readonly", (tx) =>
    tx.objectStore("bundles").index("session").getAll(session),
  );
  return bundles.filter(isMade).toSorted(lastMadeFirst);
}

/** The bytes of a bundle; null where there is none of this id. */
export async function readBundle(connection: Connection, id: string): Promise<Uint8Array | null> {
  const file = await connection.run("readBundle", ["files"], "readonly", (tx) =>
    tx.objectStore("files").get(id),
  );
  return file ?? null;
}
