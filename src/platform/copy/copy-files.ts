// The files of the second copy, one a bucket, in the folder of files that only this origin sees (File System Standard).
// What is added goes straight into the file by a synchronous handle, which only a worker has: once written it is the
// system's, and outlives the browser. One tab at a time works on a bucket (Web Locks).
import {
  broughtInLine,
  copiedLines,
  fromLines,
  lacking,
  toLines,
  type Copied,
  type Stored,
} from "../../core/second-copy.ts";
import type { Tombstone } from "../../core/history/history-port.ts";
import type { SessionId } from "../../core/session/events.ts";
import { COPY_FOLDER } from "./copy-folder.ts";
import type { SyncAccess, WorkerFile } from "./sync-access.ts";

export interface CopyFiles {
  add(bucket: string, lines: string): Promise<void>;
  complete(bucket: string, stored: Stored): Promise<void>;
  drop(bucket: string, gone: Tombstone): Promise<void>;
  revive(bucket: string, session: SessionId): Promise<void>;
  read(bucket: string): Promise<Copied>;
}

/** A file that is written to: opening it for each line would take longer than all else. */
interface Writing {
  readonly access: SyncAccess;
  /** Closes it and lets other tabs to it. */
  readonly end: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** How long a file stays open; another tab waits for it, however much this one writes. Milliseconds. */
const OPEN_MS = 1000;

/** The files in the origin's own folder. Every call rejects with what the browser says. */
export function copyFiles(root: () => Promise<FileSystemDirectoryHandle>): CopyFiles {
  const writing = new Map<string, Promise<Writing>>();

  const alone = <T>(bucket: string, work: (file: WorkerFile) => Promise<T>): Promise<T> =>
    navigator.locks.request(`kintsugi-copy-${bucket}`, async () => {
      const folder = await (await root()).getDirectoryHandle(COPY_FOLDER, { create: true });
      return work((await folder.getFileHandle(bucket, { create: true })) as WorkerFile); // in a worker
    });

  const opened = (bucket: string): Promise<Writing> => {
    const known = writing.get(bucket);
    if (known !== undefined) return known;
    const opening = new Promise<Writing>((resolve, reject) => {
      alone(bucket, async (file) => {
        const access = await file.createSyncAccessHandle();
        await new Promise<void>((end) => {
          resolve({ access, end, timer: setTimeout(() => void closed(bucket), OPEN_MS) });
        });
        access.close();
      }).catch(reject);
    });
    opening.catch(() => writing.delete(bucket));
    writing.set(bucket, opening);
    return opening;
  };
  /** Before anything else is done with the file. */
  const closed = async (bucket: string): Promise<void> => {
    const open = writing.get(bucket);
    writing.delete(bucket);
    if (open === undefined) return;
    const { end, timer } = await open;
    clearTimeout(timer);
    end();
  };
  const alter = async <T>(bucket: string, work: (file: WorkerFile) => Promise<T>): Promise<T> => {
    await closed(bucket);
    return alone(bucket, work);
  };

  return {
    async add(bucket, lines) {
      write((await opened(bucket)).access, lines);
    },
    complete: (bucket, stored) =>
      alter(bucket, async (file) => {
        const held = await contents(file);
        const whole = broughtInLine(held, stored);
        if (whole !== null) return rewrite(file, whole);
        const more = lacking(held, stored);
        if (more.length === 0) return;
        const access = await file.createSyncAccessHandle();
        try {
          write(access, toLines(more));
        } finally {
          access.close();
        }
      }),
    drop: (bucket, gone) =>
      alter(bucket, async (file) => {
        const held = await contents(file);
        const events = held.events.filter(({ session }) => session !== gone.id);
        const isKnown = held.gone.some(({ id }) => id === gone.id);
        // Asked for again in case something has come since.
        if (isKnown && events.length === held.events.length) return;
        await rewrite(file, { events, gone: [...without(held, gone.id), gone] });
      }),
    revive: (bucket, session) =>
      alter(bucket, async (file) => {
        const held = await contents(file);
        const gone = without(held, session);
        if (gone.length < held.gone.length) await rewrite(file, { ...held, gone });
      }),
    read: (bucket) => alter(bucket, contents),
  };
}

const without = ({ gone }: Copied, session: SessionId): readonly Tombstone[] =>
  gone.filter(({ id }) => id !== session);

/** All at once, by the browser's own exchange of files: killed in between, the old one stands. */
async function rewrite(file: FileSystemFileHandle, whole: Copied): Promise<void> {
  const writable = await file.createWritable();
  await writable.write(copiedLines(whole));
  await writable.close();
}

function write(access: SyncAccess, lines: string): void {
  const bytes = new TextEncoder().encode(lines);
  // On a full disk a part of it is written; half a line is passed over when it is read.
  if (access.write(bytes, { at: access.getSize() }) !== bytes.length)
    throw new DOMException("The copy was cut short.", "QuotaExceededError");
}

async function contents(file: FileSystemFileHandle): Promise<Copied> {
  return fromLines(await (await file.getFile()).text());
}
