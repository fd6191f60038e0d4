// Starts the worker for bundles from the app's own files.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./bundle-worker.ts?worker&url";
import type { BundleDesk } from "../../core/bundle-desk.ts";
import type { RecordStore } from "../../core/ports.ts";
import { createBundleDesk, type BundleWorker } from "./bundle-desk.ts";
import { createLaptopSecrets } from "./laptop-secrets.ts";
import type { ToPage } from "./messages.ts";
import { trustedWorkerUrl } from "./worker-url.ts";

/** A desk whose worker starts with its first job. */
export function openBundleDesk(
  store: RecordStore,
  app: { readonly version: string; readonly commit: string },
): BundleDesk {
  const secrets = createLaptopSecrets(
    () => store.history(),
    (work) => navigator.locks.request("kintsugi-laptop-secrets", work),
  );
  return createBundleDesk({ start: startWorker, store, app, secrets });
}

function startWorker(): BundleWorker {
  const worker = new Worker(trustedWorkerUrl(workerUrl), { type: "module", name: "bundles" });
  return {
    send: (message, transfer = []) => worker.postMessage(message, { transfer: [...transfer] }),
    onMessage: (listener) =>
      worker.addEventListener("message", ({ data }: MessageEvent<ToPage>) => listener(data)),
    onError: (listener) => worker.addEventListener("error", (event) => listener(event.message)),
    terminate: () => worker.terminate(),
  };
}
