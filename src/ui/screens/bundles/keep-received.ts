// A file from outside onto the shelf, as it came: a locked one stays locked.
import type { OpenedBundle } from "../../../core/bundle-desk.ts";
import type { Services } from "../../services.ts";

/** What came of keeping: kept, on the shelf before, or not kept for any reason of the store's. */
export type Kept = "kept" | "already" | "failed";

/** Puts the file on the shelf, unless it is there: how it came there, and to whom it went, would be overwritten. */
export async function keepReceived(
  { store, sha256, clock }: Pick<Services, "store" | "sha256" | "clock">,
  file: File,
  { manifest }: Pick<OpenedBundle, "manifest">,
): Promise<Kept> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const hash = await sha256(bytes);
    if ((await store.readBundle(hash)) !== null) return "already";
    const history = await store.history();
    await history.shelve(
      {
        id: hash,
        session: manifest.session,
        name: file.name.slice(0, 200),
        sizeBytes: bytes.length,
        hash,
        madeWall: clock.now().wall,
        direction: "received",
        level: manifest.level,
        sharedAs: null,
      },
      bytes,
    );
    return "kept";
  } catch {
    // The file itself is untouched: the person is told that no copy was kept.
    return "failed";
  }
}
