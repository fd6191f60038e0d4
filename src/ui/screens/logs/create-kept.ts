// The logs that are kept with one session, as the screen shows them. The storage keeps; this asks it again after
// each change. A log goes from the store before the record says that it is gone, as pictures do.
import { createSignal, type Accessor } from "solid-js";
import { MAX_ENTRY_BYTES } from "../../../core/bundle/format.ts";
import { storageCodeOf, StorageError, type StorageErrorCode } from "../../../core/errors.ts";
import { isKeptLog } from "../../../core/photo.ts";
import type { StoredFile } from "../../../core/ports.ts";
import { fileAway } from "../../case/file-away.ts";
import type { Services } from "../../services.ts";
import type { LiveSession } from "../../state/live-session.ts";
import { fileName, type Logs, type ReadLog } from "./create-logs.ts";

/** "gone": the file, or the worker that held it. */
export type KeepFailure = StorageErrorCode | "gone";

export interface Kept {
  readonly files: Accessor<readonly StoredFile[]>;
  /** Why the last removal or listing failed. */
  readonly trouble: Accessor<StorageErrorCode | null>;
  has(log: ReadLog): boolean;
  /** Resolves with why it could not be kept, or null. */
  keep(log: ReadLog): Promise<KeepFailure | null>;
  /** Says whether it is gone now. */
  drop(file: StoredFile): Promise<boolean>;
}

/** True where a log is small enough to be kept, and so to go into a bundle. */
export const canBeKept = (log: ReadLog): boolean => log.sizeBytes <= MAX_ENTRY_BYTES;

export function createKept({ store, clock }: Services, logs: Logs, session: LiveSession): Kept {
  const [files, setFiles] = createSignal<readonly StoredFile[]>([]);
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);
  /** Hashes of this visit's logs, by their numbers: two logs may share name and size. */
  const [hashes, setHashes] = createSignal<ReadonlyMap<number, string>>(new Map());
  const list = async (): Promise<void> => {
    setFiles((await store.listFiles(session.id)).filter(isKeptLog));
    setTrouble(null);
  };
  list().catch((thrown: unknown) => setTrouble(storageCodeOf(thrown)));
  return {
    files,
    trouble,
    has: (log) => {
      const hash = hashes().get(log.log);
      return hash !== undefined && files().some((file) => file.hash === hash);
    },
    async keep(log) {
      try {
        const desk = await logs.desk();
        const [hash, bytes] = await Promise.all([desk.hash(log.log), desk.bytes(log.log)]);
        const { sizeBytes } = log;
        const id = `${session.id}-${hash}`;
        const keptWall = clock.now().wall;
        await store.attachFile(
          { id, session: session.id, name: fileName(log), sizeBytes, hash, keptWall },
          bytes,
        );
        setHashes((before) => new Map(before).set(log.log, hash));
        await list();
        return null;
      } catch (thrown) {
        return thrown instanceof StorageError ? thrown.code : "gone";
      }
    },
    async drop({ id, hash }) {
      try {
        await store.dropFile(id);
        await list();
        // Else the next backup of another laptop would bring it back.
        await fileAway(session, store, { type: "file-removed", hash });
        return true;
      } catch (thrown) {
        setTrouble(storageCodeOf(thrown));
        return false;
      }
    },
  };
}
