// The logs that people keep with a session, in IndexedDB. Fetched when the first is asked for: the way to the first
// screen needs none of it.
import type { SessionId } from "../core/session/events.ts";
import type { Sha256, StoredFile } from "../core/ports.ts";
import { together } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { givenUp } from "./faults.ts";
import { fileToKeep, firstKeptFirst, opened } from "./packing.ts";

interface Deps {
  readonly connection: Connection;
  readonly sha256: Sha256;
}

/** Where a log or picture lies among the files; bundles lie in the same store, under their bare ids. */
export const fileKey = (id: string): string => `attachments/${id}`;

/** Keeps a log; keeping one again under its id replaces it. Throws "storage-unsuitable" where its session was given up. */
export async function attachFile(
  { connection, sha256 }: Deps,
  file: StoredFile,
  bytes: Uint8Array,
): Promise<void> {
  // Compressed before the transaction, which would not wait for it.
  const { kept, packed } = await fileToKeep(file, bytes, sha256);
  await connection.run(
    "attachFile",
    ["attachments", "files", "gone"],
    "readwrite",
    async (tx) => {
      // In another tab, while this one had it open.
      if ((await tx.objectStore("gone").getKey(kept.session)) !== undefined)
        throw givenUp("attachFile");
      await together([
        () => tx.objectStore("attachments").put(kept),
        () => tx.objectStore("files").put(packed, fileKey(kept.id)),
      ]);
    },
    "strict",
  );
}

/** Logs of one session, the one kept first first. */
export async function listFiles(
  { connection }: Deps,
  session: SessionId,
): Promise<readonly StoredFile[]> {
  const files = await connection.run("listFiles", ["attachments"], "readonly", (tx) =>
    tx.objectStore("attachments").index("session").getAll(session),
  );
  return files.toSorted(firstKeptFirst);
}

/** The bytes of a log; null where there is none of this id. */
export async function readFile(
  { connection, sha256 }: Deps,
  id: string,
): Promise<Uint8Array | null> {
  const [kept, packed] = await connection.run(
    "readFile",
    ["attachments", "files"],
    "readonly",
    (tx) =>
      together([
        () => tx.objectStore("attachments").get(id),
        () => tx.objectStore("files").get(fileKey(id)),
      ]),
  );
  return kept === undefined ? null : opened(kept, packed, sha256);
}

/** The bytes of a log as they lie there; null where there are none of this id. */
export async function readPacked({ connection }: Deps, id: string): Promise<Uint8Array | null> {
  const packed = await connection.run("readPacked", ["files"], "readonly", (tx) =>
    tx.objectStore("files").get(fileKey(id)),
  );
  return packed ?? null;
}

/** Removes a log; nothing where there is none of this id. */
export async function dropFile({ connection }: Deps, id: string): Promise<void> {
  await connection.run(
    "dropFile",
    ["attachments", "files"],
    "readwrite",
    (tx) =>
      together([
        () => tx.objectStore("attachments").delete(id),
        () => tx.objectStore("files").delete(fileKey(id)),
      ]),
    "strict",
  );
}
