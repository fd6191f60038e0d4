// The files of the second copy, one a bucket, in the folder of files that only this origin sees (File System Standard).
// What is added goes straight into the file by a synchronous handle, which only a worker has: once written it is the
// system's, and outlives the browser. One tab at a time works on a bucket (Web Locks).
import { fromLines, toLines, type Copied } from "../../core/second-copy.ts";
import type { Tombstone } from "../../core/history/history-port.ts";
import type { RecordedEvent } from "../../core/session/events.ts";
import { COPY_FOLDER } from "./copy-folder.ts";

/** The part of `FileSystemSyncAccessHandle` that is used; the DOM library has it for workers alone. */
interface SyncAccess {
  getSize(): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  close(): void;
}
type WorkerFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };

export interface CopyFiles {
  add(bucket: string, lines: string): Promise<void>;
  complete(bucket: string, events: readonly RecordedEvent[]): Promise<void>;
  drop(bucket: string, gone: Tombstone): Promise<void>;
  read(bucket: string): Promise<Copied>;
}

/** The files in the origin's own folder. Every call rejects with what the browser says. */
export function copyFiles(root: () => Promise<FileSystemDirectoryHandle>): CopyFiles {
  const alone = <T>(bucket: string, work: (file: WorkerFile) => Promise<T>): Promise<T> =>
    navigator.locks.request(`kintsugi-copy-${bucket}`, async () => {
      const folder = await (await root()).getDirectoryHandle(COPY_FOLDER, { create: true });
      return work((await folder.getFileHandle(bucket, { create: true })) as WorkerFile); // in a worker
    });
  return {
    add: (bucket, lines) => alone(bucket, (file) => append(file, lines)),
    complete: (bucket, events) =>
      alone(bucket, async (file) => {
        const known = new Set((await contents(file)).events.map(({ hash }) => hash));
        await append(file, toLines(events.filter(({ hash }) => !known.has(hash))));
      }),
    drop: (bucket, gone) =>
      alone(bucket, async (file) => {
        const held = await contents(file);
        const others = held.gone.filter(({ id }) => id !== gone.id).concat(gone);
        // All at once, by the browser's own exchange of files: killed in between, the old one stands.
        const writing = await file.createWritable();
        await writing.write(
          toLines([
            ...held.events.filter(({ session }) => session !== gone.id),
            ...others.map((one) => ({ gone: one })),
          ]),
        );
        await writing.close();
      }),
    read: (bucket) => alone(bucket, contents),
  };
}

async function append(file: WorkerFile, lines: string): Promise<void> {
  if (lines === "") return;
  const bytes = new TextEncoder().encode(lines);
  const access = await file.createSyncAccessHandle();
  try {
    // On a full disk a part of it is written; half a line is passed over when it is read.
    if (access.write(bytes, { at: access.getSize() }) !== bytes.length)
      throw new DOMException("The copy was cut short.", "QuotaExceededError");
  } finally {
    access.close();
  }
}

async function contents(file: FileSystemFileHandle): Promise<Copied> {
  return fromLines(await (await file.getFile()).text());
}
