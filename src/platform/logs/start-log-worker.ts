// Starts the worker for logs from the app's own files.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./log-worker.ts?worker&url";
import type { LogDesk } from "../../core/log-desk.ts";
import { startWorker } from "../app-worker.ts";
import { createLogDesk } from "./log-desk.ts";

/** A desk whose worker starts with its first file. */
export const openLogDesk = (): LogDesk =>
  createLogDesk(() => startWorker("log-worker-url", workerUrl, "logs"));
