// Takes a store into a backup, session by session: the whole of it, or some sessions. Reads and hands on; what is
// made of it stands in compose.ts.
import type { HistoryPort, StopSignal } from "../history/history-port.ts";
import type { RecordStore, StoredRecord } from "../ports.ts";
import type { SessionId } from "../session/events.ts";
import type { BackupDesk, BackupFile, BackupWriter } from "./backup-desk.ts";
import type { BackupMaking } from "./compose.ts";
import type { BackupManifest } from "./format.ts";

/** What this needs of a laptop. */
export interface BackupPorts {
  readonly store: Pick<
    RecordStore,
    "read" | "list" | "listFiles" | "readFile" | "attachFile" | "readBundle"
  >;
  readonly history: HistoryPort;
  readonly desk: BackupDesk;
}

/** `sessions` done of `total`; `total` may be passed where sessions are added meanwhile. */
export type OnProgress = (progress: { readonly done: number; readonly total: number }) => void;

export interface Writing {
  /** Null: every session, every deletion. */
  readonly only: readonly SessionId[] | null;
  /** False leaves the shelf of bundles out: they can be made again from the records. */
  readonly bundles: boolean;
  readonly onProgress: OnProgress;
  readonly stop: StopSignal;
}

/** Sessions go to the desk together until they have this many events. */
const BATCH_EVENTS = 500;
const SHELF_PAGE = 100;

/** Rejects with a StorageError, with `stop.reason`, or with what the desk fails with; then nothing was made. */
export async function writeStore(
  { store, history, desk }: BackupPorts,
  making: BackupMaking,
  { only, bundles, onProgress, stop }: Writing,
): Promise<{ readonly file: BackupFile; readonly manifest: BackupManifest }> {
  const writer = await desk.write();
  try {
    if (only === null) await history.relist();
    const total = only?.length ?? (await history.totals()).sessions;
    const add = adder(writer);
    let done = 0;
    const take = async (id: SessionId, record: StoredRecord): Promise<void> => {
      await add(id, record);
      for (const kept of await store.listFiles(id))
        await writer.addFile(kept, await orNull(store.readFile(kept.id)));
      onProgress({ done: (done += 1), total });
    };
    if (only === null) await history.readAll((row, record) => take(row.id, record), stop);
    else
      for (const id of only) {
        if (stop.aborted) throw stop.reason;
        await take(id, await store.read(id));
      }
    await add(null, null);
    if (bundles) await addShelf({ store, history }, writer, only, stop);
    await writer.addGone(await history.gone());
    if (stop.aborted) throw stop.reason;
    return await writer.finish(making);
  } catch (thrown) {
    writer.drop();
    throw thrown;
  }
}

/** Gathers sessions, so that not each costs a message; null sends what is left. */
function adder(writer: BackupWriter) {
  let waiting: { id: SessionId; record: StoredRecord }[] = [];
  let events = 0;
  return async (id: SessionId | null, record: StoredRecord | null): Promise<void> => {
    if (id !== null && record !== null) {
      waiting.push({ id, record });
      events += record.events.length;
      if (events < BATCH_EVENTS) return;
    }
    const batch = waiting;
    waiting = [];
    events = 0;
    if (batch.length > 0) await writer.addSessions(batch);
  };
}

async function addShelf(
  { store, history }: Pick<BackupPorts, "store" | "history">,
  writer: BackupWriter,
  only: readonly SessionId[] | null,
  stop: StopSignal,
): Promise<void> {
  const wanted = only === null ? null : new Set(only);
  let cursor: Parameters<HistoryPort["shelf"]>[0] = null;
  do {
    const page: Awaited<ReturnType<HistoryPort["shelf"]>> = await history.shelf(cursor, SHELF_PAGE);
    for (const bundle of page.bundles) {
      if (stop.aborted) throw stop.reason;
      if (wanted === null || wanted.has(bundle.session))
        await writer.addBundle(bundle, await orNull(store.readBundle(bundle.id)));
    }
    cursor = page.next;
  } while (cursor !== null);
}

/** A damaged file is left out and counted; it must not keep everything else from being saved. */
async function orNull(reading: Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  try {
    return await reading;
  } catch {
    return null;
  }
}
