// Starts the worker for backups from the app's own files.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./backup-worker.ts?worker&url";
import type { BackupDesk } from "../../core/backup/backup-desk.ts";
import { startWorker } from "../app-worker.ts";
import { createBackupDesk } from "./backup-desk.ts";

/** A desk whose worker starts with its first question. */
export const openBackupDesk = (): BackupDesk =>
  createBackupDesk(() => startWorker("backup-worker-url", workerUrl, "backup"));
