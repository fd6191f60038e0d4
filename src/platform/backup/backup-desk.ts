// The page's side of the worker for backups: asks, and gives the answers back as they were meant. The worker is started
// with the first question and ends with the desk.
import type { BackupDesk, BackupFile } from "../../core/backup/backup-desk.ts";
import { BundleError } from "../../core/errors.ts";
import type { AppWorker } from "../app-worker.ts";
import { createAsking } from "../asking.ts";
import type { Questions, ToPage, ToWorker, Topic } from "./messages.ts";

export type BackupWorker = AppWorker<ToWorker, ToPage>;

export function createBackupDesk(start: () => BackupWorker): BackupDesk {
  const asking = createAsking(start, (told) => {
    if (told.kind === "answer") return told.answer;
    if (told.kind === "refused") throw new BundleError(told.code, told.subject);
    throw new Error(told.why);
  });
  const ask = <T extends Topic>(topic: T, about: Questions[T]["ask"]) =>
    asking.ask((number) => ({ topic, number, ask: about }) as ToWorker) as Promise<
      Questions[T]["answer"]
    >; // as asked
  const drop = (job: number): void => {
    // A worker that is gone has no jobs left.
    if (asking.isRunning()) void ask("drop", { job }).catch(() => null);
  };

  return {
    async write() {
      const job = await ask("write", null);
      return {
        addSessions: async (sessions) => void (await ask("sessions", { job, sessions })),
        addFile: async (kept, bytes) => void (await ask("file", { job, kept, bytes })),
        addBundle: async (kept, bytes) => void (await ask("bundle", { job, kept, bytes })),
        addGone: async (gone) => void (await ask("gone", { job, gone })),
        finish: (making) => ask("finish", { job, making }),
        drop: () => drop(job),
      };
    },
    async open(file) {
      const { job, ...told } = await ask("open", blobOf(file));
      return {
        ...told,
        next: () => ask("next", { job }),
        bytes: (kept) => ask("bytes", { job, kept }),
        close: () => drop(job),
      };
    },
    holds: (file, sessions) => ask("holds", { file: blobOf(file), sessions }),
    end: () => asking.end("the desk was closed"),
  };
}

/** Screens hand over what the browser gave them; anything else has no bytes. */
function blobOf(file: BackupFile): Blob {
  return file instanceof Blob ? file : new Blob([]);
}
