// Starts helpers that pack, from within the worker for bundles: whatever ends that ends them too.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./pack-worker.ts?worker&url";
import { startWorker } from "../app-worker.ts";
import type { PackHelpers } from "./pack-pool.ts";

/** More would wait for each other's bytes, and each takes memory. */
const MOST = 2;

/** None where the browser has a single processor, or lets no worker start another. */
export function packHelpers(): PackHelpers {
  const most = typeof Worker === "undefined" || navigator.hardwareConcurrency < 2 ? 0 : MOST;
  // A thread has policies of its own: here the name stands for the helpers' file.
  return { start: () => startWorker("bundle-worker-url", workerUrl, "packing"), most };
}
