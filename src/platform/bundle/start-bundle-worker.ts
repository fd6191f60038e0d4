// Starts the worker for bundles from the app's own files.
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker of it
import workerUrl from "./bundle-worker.ts?worker&url";
import type { BundleDesk } from "../../core/bundle-desk.ts";
import type { RecordStore } from "../../core/ports.ts";
import { startWorker } from "../app-worker.ts";
import { createBundleDesk, type BundleWorker } from "./bundle-desk.ts";
import { createLaptopSecrets } from "./laptop-secrets.ts";

/** A desk whose worker starts with its first job. */
export function openBundleDesk(
  store: RecordStore,
  app: { readonly version: string; readonly commit: string },
): BundleDesk {
  const secrets = createLaptopSecrets(
    () => store.history(),
    (work) => navigator.locks.request("kintsugi-laptop-secrets", work),
  );
  const start = (): BundleWorker => startWorker("bundle-worker-url", workerUrl, "bundles");
  return createBundleDesk({ start, store, app, secrets });
}
