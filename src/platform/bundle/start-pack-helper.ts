// Starts helpers that pack, from within the worker for bundles: whatever ends that ends them too.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./pack-worker.ts?worker&url";
import type { HeldFile } from "./messages.ts";
import type { FromHelper, PackHelper, PackHelpers } from "./pack-pool.ts";
import { trustedWorkerUrl } from "./worker-url.ts";

/** More would wait for each other's bytes, and each takes memory. */
const MOST = 2;

/** None where the browser has a single processor, or lets no worker start another. */
export function packHelpers(): PackHelpers {
  const most = typeof Worker === "undefined" || navigator.hardwareConcurrency < 2 ? 0 : MOST;
  return { start: startHelper, most };
}

function startHelper(): PackHelper {
  const worker = new Worker(trustedWorkerUrl(workerUrl), { type: "module", name: "packing" });
  return {
    send: (file: HeldFile) => worker.postMessage(file, { transfer: [] }),
    onMessage: (listener) =>
      worker.addEventListener("message", ({ data }: MessageEvent<FromHelper>) => listener(data)),
    onError: (listener) => worker.addEventListener("error", (event) => listener(event.message)),
    terminate: () => worker.terminate(),
  };
}
