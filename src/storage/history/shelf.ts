// The shelf of all bundles, made here or received: descriptions in pages, made last first, and taking them off.
import type { ShelfCursor, ShelfPage } from "../../core/history/history-port.ts";
import { together } from "../connection.ts";
import type { Connection } from "../connection.ts";
import { entriesOf } from "../listing.ts";
import { plainCopy } from "../intake.ts";
import { described, MAX_BUNDLE_UNITS } from "../shelf.ts";

/** One page; `cursor` null: from the one made last. */
export async function shelf(
  connection: Connection,
  cursor: ShelfCursor | null,
  limit: number,
): Promise<ShelfPage> {
  const most = Math.max(0, Math.floor(limit));
  if (most === 0) return { bundles: [], next: null };
  const range = cursor === null ? null : IDBKeyRange.upperBound([...cursor], true);
  const found = await connection.run("shelf", ["bundles"], "readonly", (tx) =>
    entriesOf(tx.objectStore("bundles").index("made"), range, most + 1, "prev"),
  );
  const bundles = found.slice(0, most).map(described);
  const last = bundles.at(-1);
  return {
    bundles,
    next: found.length > most && last !== undefined ? [last.madeWall, last.id] : null,
  };
}

/** Notes what a bundle was handed on as. */
export async function shareAs(
  connection: Connection,
  id: string,
  sharedAs: string | null,
): Promise<void> {
  await connection.run("shareAs", ["bundles"], "readwrite", async (tx) => {
    const store = tx.objectStore("bundles");
    const found = await store.get(id);
    if (found === undefined) return;
    await store.put(plainCopy("shareAs", { ...described(found), sharedAs }, MAX_BUNDLE_UNITS));
  });
}

/** Takes a bundle off the shelf for good. */
export async function unshelve(connection: Connection, id: string): Promise<void> {
  await connection.run(
    "unshelve",
    ["bundles", "files"],
    "readwrite",
    (tx) =>
      together([
        () => tx.objectStore("bundles").delete(id),
        () => tx.objectStore("files").delete(id),
      ]),
    "strict",
  );
}
