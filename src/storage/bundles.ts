// The shelf of bundles: what was exported stays here as the very bytes that were handed over.
import { StorageError } from "../core/errors.ts";
import type { SessionId } from "../core/session/events.ts";
import type { StoredBundle } from "../core/ports.ts";
import { together } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { plainCopy } from "./intake.ts";

/** Longest description of a bundle, in UTF-16 units of JSON. */
const MAX_BUNDLE_UNITS = 10_000;

/** Description and bytes as they will be kept. Throws "storage-unsuitable". */
export function bundleToKeep(
  bundle: StoredBundle,
  bytes: Uint8Array,
): { kept: StoredBundle; file: Uint8Array } {
  const kept = plainCopy("saveBundle", bundle, MAX_BUNDLE_UNITS);
  if (!(bytes instanceof Uint8Array) || bytes.length !== kept.sizeBytes) {
    throw new StorageError("storage-unsuitable", "saveBundle", new TypeError("size"));
  }
  // A view would take all of the buffer behind it into the database.
  return { kept, file: bytes.slice() };
}

/** Keeps a bundle; saving one again under its id replaces it. */
export async function saveBundle(
  connection: Connection,
  bundle: StoredBundle,
  bytes: Uint8Array,
): Promise<void> {
  const { kept, file } = bundleToKeep(bundle, bytes);
  await connection.run(
    "saveBundle",
    ["bundles", "files"],
    "readwrite",
    (tx) =>
      together([
        () => tx.objectStore("bundles").put(kept),
        () => tx.objectStore("files").put(file, kept.id),
      ]),
    "strict",
  );
}

/** Bundles of one session, the one made last first. */
export async function listBundles(
  connection: Connection,
  session: SessionId,
): Promise<StoredBundle[]> {
  const bundles = await connection.run("listBundles", ["bundles"], "readonly", (tx) =>
    tx.objectStore("bundles").index("session").getAll(session),
  );
  return bundles.toSorted(lastMadeFirst);
}

/** By the wall clock, since it is people who look for "the one I made last"; then by id. */
export function lastMadeFirst(a: StoredBundle, b: StoredBundle): number {
  return b.madeWall - a.madeWall || (a.id < b.id ? -1 : 1);
}

/** The bytes of a bundle; null where there is none of this id. */
export async function readBundle(connection: Connection, id: string): Promise<Uint8Array | null> {
  const file = await connection.run("readBundle", ["files"], "readonly", (tx) =>
    tx.objectStore("files").get(id),
  );
  return file ?? null;
}
