// The page's side of the worker for backups: asks, and gives the answers back as they were meant. The worker is started
// with the first question and ends with the desk.
import type { BackupDesk, BackupFile } from "../../core/backup/backup-desk.ts";
import { BundleError } from "../../core/errors.ts";
import type { Questions, ToPage, ToWorker, Topic } from "./messages.ts";

/** The part of `Worker` that is used. */
export interface BackupWorker {
  send(message: ToWorker): void;
  onMessage(listener: (message: ToPage) => void): void;
  /** The worker is broken: its file is gone, or a fault of our own ended it. */
  onError(listener: (why: string) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly settle: (answer: Questions[Topic]["answer"]) => void;
  readonly refuse: (why: Error) => void;
}

export function createBackupDesk(start: () => BackupWorker): BackupDesk {
  let worker: BackupWorker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const hear = (message: ToPage): void => {
    const one = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.kind === "answer") one?.settle(message.answer);
    else if (message.kind === "refused")
      one?.refuse(new BundleError(message.code, message.subject));
    else one?.refuse(new Error(message.why));
  };
  /** Everything under way ends; the next question gets a new worker. */
  const fail = (why: string): void => {
    worker?.terminate();
    worker = null;
    const asked = [...waiting.values()];
    waiting.clear();
    for (const { refuse } of asked) refuse(new Error(why));
  };
  const running = (): BackupWorker => {
    if (worker !== null) return worker;
    const started = start();
    started.onMessage(hear);
    started.onError(fail);
    worker = started;
    return started;
  };
  const ask = <T extends Topic>(topic: T, about: Questions[T]["ask"]) =>
    new Promise<Questions[T]["answer"]>((settle, refuse) => {
      const number = (count += 1);
      waiting.set(number, { settle, refuse });
      running().send({ topic, number, ask: about } as ToWorker);
    });
  const drop = (job: number): void => {
    // A worker that is gone has no jobs left.
    if (worker !== null) void ask("drop", { job }).catch(() => null);
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
    end: () => fail("the desk was closed"),
  };
}

/** Screens hand over what the browser gave them; anything else has no bytes. */
function blobOf(file: BackupFile): Blob {
  return file instanceof Blob ? file : new Blob([]);
}
