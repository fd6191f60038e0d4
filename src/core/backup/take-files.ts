// Takes what lies beside the records of a backup into a store: logs, pictures and bundles. What a person removed or gave
// up here stays away, and what belongs to nothing here does not enter.
import { BundleError, StorageError } from "../errors.ts";
import type { ShelfBundle, ShelfCursor, ShelfPage, StopSignal } from "../history/history-port.ts";
import { isRemoved } from "../history/removed-files.ts";
import type { StoredFile } from "../ports.ts";
import type { RecordedEvent, SessionId } from "../session/events.ts";
import type { BackupReader } from "./backup-desk.ts";
import type { Refusal } from "./format.ts";
import type { BackupPorts } from "./write-store.ts";

const SHELF_PAGE = 100;

type Ports = Pick<BackupPorts, "store" | "history">;

/** What came of it is counted here. */
interface Tally {
  files: number;
  bundles: number;
  readonly refused: Refusal[];
}

/** Behind the sessions of the same backup. Rejects with `stop.reason`, or with a StorageError. */
export async function takeFiles(
  ports: Ports,
  reader: BackupReader,
  stop: StopSignal,
  tally: Tally,
): Promise<void> {
  const { store, history } = ports;
  const gone = (await history.gone()).map(({ id }) => id);
  const passed = new Set([...gone, ...tally.refused.map(({ session }) => session)]);
  const recordOf = recordsOf(store);
  const { files, bundles } = reader.kept;
  for (const kept of files) {
    if (stop.aborted) throw stop.reason;
    if (passed.has(kept.session)) continue;
    const here = await store.listFiles(kept.session);
    if (here.some(({ hash }) => hash === kept.hash)) continue;
    const events = await recordOf(kept.session);
    // Of a session that is not here no list would show it; a bundle stands on the shelf.
    if (events.length === 0 || isRemoved(events, kept)) continue;
    const taken = await takeOne(reader, kept, tally, async (bytes) =>
      store.attachFile({ ...kept, id: await freeId(kept, store.readFile) }, bytes),
    );
    if (taken) tally.files += 1;
  }
  const shelved = bundles.length > 0 ? await shelvedIn(history) : new Set<string>();
  for (const kept of bundles) {
    if (stop.aborted) throw stop.reason;
    if (passed.has(kept.session) || shelved.has(placeOf(kept))) continue;
    const taken = await takeOne(reader, kept, tally, async (bytes) =>
      history.shelve({ ...kept, id: await freeId(kept, store.readBundle) }, bytes),
    );
    if (!taken) continue;
    tally.bundles += 1;
    shelved.add(placeOf(kept));
  }
}

const placeOf = ({ session, hash }: Pick<ShelfBundle, "session" | "hash">): string =>
  `${session} ${hash}`;

/** What stands on the whole shelf: a session's own list names only the bundles that were made here. */
async function shelvedIn(history: Ports["history"]): Promise<Set<string>> {
  const places = new Set<string>();
  let cursor: ShelfCursor | null = null;
  do {
    const page: ShelfPage = await history.shelf(cursor, SHELF_PAGE);
    for (const bundle of page.bundles) places.add(placeOf(bundle));
    cursor = page.next;
  } while (cursor !== null);
  return places;
}

/** Reads records; files of one session stand one behind the other, so the last one is remembered. */
function recordsOf(store: Ports["store"]) {
  let last: { readonly id: SessionId; readonly events: readonly RecordedEvent[] } | null = null;
  return async (id: SessionId): Promise<readonly RecordedEvent[]> => {
    if (last?.id !== id) last = { id, events: (await store.read(id)).events };
    return last.events;
  };
}

/** Says whether it was taken. What does not verify, or the store does not want, costs this file alone. */
async function takeOne(
  reader: BackupReader,
  kept: Parameters<BackupReader["bytes"]>[0],
  tally: Tally,
  keep: (bytes: Uint8Array) => Promise<void>,
): Promise<boolean> {
  const { session, name } = kept;
  try {
    await keep(await reader.bytes(kept));
    return true;
  } catch (thrown) {
    if (thrown instanceof BundleError)
      tally.refused.push({ session, code: thrown.code, subject: name });
    else if (thrown instanceof StorageError && thrown.code === "storage-unsuitable")
      tally.refused.push({ session, code: "record-invalid", subject: name });
    else throw thrown;
    return false;
  }
}

/** Its own id, or one made of its hash where that is taken: an id from outside replaces nothing. */
async function freeId(
  { id, session, hash }: Pick<StoredFile, "id" | "session" | "hash">,
  read: (id: string) => Promise<Uint8Array | null>,
): Promise<string> {
  // What is there and no longer reads is there, too.
  const there = await read(id).catch(() => new Uint8Array());
  return there === null ? id : `${session}-${hash}`;
}
