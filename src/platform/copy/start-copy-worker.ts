// Starts the worker of the second copy from the app's own files.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./copy-worker.ts?worker&url";
import type { SecondCopy } from "../../core/second-copy.ts";
import { startWorker } from "../app-worker.ts";
import { recall, remember } from "../remembered.ts";
import { createCopyDesk } from "./copy-desk.ts";
import { originFolder } from "./copy-folder.ts";

const MARKS = "uncopied";

/** The second copy of this origin's events. */
export const openSecondCopy = (): SecondCopy =>
  createCopyDesk(() => startWorker("copy-worker-url", workerUrl, "copy"), originFolder, {
    get: () => recall(MARKS),
    set: (text) => remember(MARKS, text),
  });
