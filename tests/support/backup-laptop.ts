// A laptop as backups see one, in memory: sessions that grow, files, deletions, settings; and a folder that several of
// them share. The desk is the worker's own code, without a worker.
import { createBackupDesk } from "../../src/platform/backup/backup-desk.ts";
import type { ToPage } from "../../src/platform/backup/messages.ts";
import { serveBackup } from "../../src/platform/backup/serve-backup.ts";
import type { BackupFile } from "../../src/core/backup/backup-desk.ts";
import type { FolderPort } from "../../src/core/backup/folder-port.ts";
import {
  freshFolder,
  readFolderState,
  type FolderState,
} from "../../src/core/backup/folder-state.ts";
import { runFolder, type FolderRound } from "../../src/core/backup/run-folder.ts";
import type { BackupPorts } from "../../src/core/backup/write-store.ts";
import type { EventBody } from "../../src/core/session/events.ts";
import type { memoryStore } from "./stores.ts";
import { nodeSha256, sessionId, stamp, summary, writerId } from "./records.ts";
import { createMemoryStore } from "../../src/storage/memory-store.ts";

export type Laptop = BackupPorts & {
  readonly store: ReturnType<typeof memoryStore>;
  append(session: number, body: EventBody): Promise<void>;
  /** One round with the folder. */
  round(folder: SharedFolder, more?: Partial<FolderRound>): Promise<FolderState>;
  state(): Promise<FolderState>;
};

/** A desk whose worker is this process. */
function deskHere() {
  return createBackupDesk(() => {
    let hear: (message: ToPage) => void = () => {};
    const take = serveBackup((message) => hear(structuredClone(message)));
    return {
      send: (message) => take(message),
      onMessage: (listener) => (hear = listener),
      onError: () => {},
      terminate: () => {},
    };
  });
}

export async function laptopWithBackups(number: number): Promise<Laptop> {
  const store = createMemoryStore({ sha256: nodeSha256, newWriter: () => writerId(number) });
  const history = await store.history();
  const ports: BackupPorts = { store, history, desk: deskHere() };
  const own = writerId(1000 + number);
  const state = async () => readFolderState(await history.handle("folder")) ?? freshFolder(own);
  let rounds = 0;
  return {
    ...ports,
    store,
    state,
    async append(session, body) {
      await store.append(sessionId(session), body, stamp(), summary());
    },
    async round(folder, more = {}) {
      rounds += 1;
      return runFolder(ports, await state(), {
        folder,
        handle: null,
        made: { app: { version: "0.1.0", commit: "test" }, madeWall: 1_790_000_000_000 + rounds },
        random: (number * 1000 + rounds).toString(16).padStart(8, "0"),
        revive: new Set(),
        rewrite: false,
        save: (next) => history.keepHandle("folder", next),
        onProgress: () => {},
        stop: { aborted: false },
        ...more,
      });
    },
  };
}

export type SharedFolder = Pick<FolderPort, "list" | "write" | "remove"> & {
  readonly files: Map<string, { file: Blob; modified: number }>;
};

export function sharedFolder(): SharedFolder {
  const files = new Map<string, { file: Blob; modified: number }>();
  let writes = 0;
  return {
    files,
    list: async () =>
      [...files].map(([name, { file, modified }]) => ({ name, size: file.size, modified, file })),
    async write(_handle, name, file: BackupFile) {
      if (files.has(name)) throw new Error(`two writers for ${name}`);
      files.set(name, { file: file as Blob, modified: (writes += 1) });
    },
    async remove(_handle, name) {
      files.delete(name);
    },
  };
}

/** Everything that a laptop holds, as plain data that can be compared. */
export async function contentOf({ store, history }: Laptop): Promise<unknown> {
  const sessions: unknown[] = [];
  await history.readAll(async ({ id }, record) => {
    const files = await store.listFiles(id);
    sessions.push({ id, record, files: files.map(({ hash, name }) => ({ hash, name })) });
  });
  return sessions;
}
