// What can be said about working offline, and how it is found out. Reads the worker's registration and the
// cache; changes neither, but for files of the app itself that have got lost.
import type { ErrorFacts } from "../core/errors.ts";
import { countOfflineCopy, repairOfflineCopy } from "./offline-ready.ts";

export type OfflineState =
  /** No service worker or no cache here: insecure page, private window, old browser, development server. */
  | { readonly kind: "unsupported" }
  /** Files are being fetched; say nothing about offline yet. */
  | { readonly kind: "installing" }
  /** Files of the offline copy are gone and did not come back. `missing` is at least that many. */
  | { readonly kind: "incomplete"; readonly missing: number; readonly total: number }
  /** Every file was counted in the cache. `bytes` as stored; `version` is the one that is kept. */
  | {
      readonly kind: "ready";
      readonly entries: number;
      readonly bytes: number;
      readonly version: string;
    }
  /** A newer version is kept already and runs in this tab when the person says so. */
  | { readonly kind: "update-waiting" }
  /** The worker could not be installed. The page works as long as the network does. */
  | { readonly kind: "failed"; readonly error: ErrorFacts };

/** Version and commit of the running page. */
export interface RunningBuild {
  readonly version: string;
  readonly commit: string;
}

/**
 * Finds the state out anew. Rejects when the cache cannot be read.
 * @throws Error "install-failed" when the browser has given the worker up
 */
export async function readOfflineState(
  registration: ServiceWorkerRegistration,
  running: RunningBuild,
): Promise<OfflineState> {
  if (registration.active === null) {
    if (registration.installing !== null || registration.waiting !== null)
      return { kind: "installing" };
    throw new Error("install-failed");
  }
  if (registration.waiting !== null) return { kind: "update-waiting" };

  let count = await countOfflineCopy(caches, registration.scope);
  // The list comes back first and only then tells what else is gone, so two rounds can be needed.
  for (let round = 0; round < 2 && count.kind === "incomplete"; round += 1) {
    await repairOfflineCopy(count.missingUrls);
    count = await countOfflineCopy(caches, registration.scope);
  }
  if (count.kind === "incomplete") {
    return { kind: "incomplete", missing: count.missingUrls.length, total: count.total };
  }
  const { version, commit, entries } = count.list;
  // Another tab has let an update in: this one still runs the old version, and may finish what it does.
  if (version !== running.version || commit !== running.commit) return { kind: "update-waiting" };
  return { kind: "ready", entries: entries.length, bytes: count.bytes, version };
}
