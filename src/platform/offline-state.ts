// What can be said about working offline, and how it is found out. Reads the worker's registration and the
// cache; changes neither, but for files of the app itself that have got lost or damaged.
import type { ErrorFacts } from "../core/errors.ts";
import { countOfflineCopy, dropDamaged, repairOfflineCopy, type Digest } from "./offline-ready.ts";
import type { PrecacheList } from "./precache-list.ts";

export type OfflineState =
  /** No service worker or no cache here: insecure page, private window, old browser, development server. */
  | { readonly kind: "unsupported" }
  /** Files are being fetched; say nothing about offline yet. */
  | { readonly kind: "installing" }
  /** Files of the offline copy are gone and did not come back. `missing` is at least that many. */
  | { readonly kind: "incomplete"; readonly missing: number; readonly total: number }
  /** Every file was opened in the cache and is what was built. `bytes` as stored; `version` is the one kept. */
  | {
      readonly kind: "ready";
      readonly entries: number;
      readonly bytes: number;
      readonly version: string;
    }
  /** A newer version is kept already and runs in this tab when the person says so. */
  | { readonly kind: "update-waiting" }
  /** The person has said so, and work goes on in this tab or another: it starts when that is over. */
  | { readonly kind: "update-held" }
  /** The worker could not be installed. The page works as long as the network does. */
  | { readonly kind: "failed"; readonly error: ErrorFacts };

/** Version and commit of the running page. */
export interface RunningBuild {
  readonly version: string;
  readonly commit: string;
}

/** What was found, and the list it rests on where there was one. */
export interface OfflineReading {
  readonly state: OfflineState;
  readonly list: PrecacheList | null;
}

/**
 * Finds the state out anew. `opened` holds the commits whose files were all opened before: those are only
 * counted, and another is added once it is found whole. Rejects when the cache cannot be read.
 * @throws Error "install-failed" when the browser has given the worker up
 */
export async function readOfflineState(
  registration: ServiceWorkerRegistration,
  running: RunningBuild,
  opened: Set<string>,
): Promise<OfflineReading> {
  if (registration.active === null) {
    if (registration.installing !== null || registration.waiting !== null)
      return { state: { kind: "installing" }, list: null };
    throw new Error("install-failed");
  }

  const { scope } = registration;
  let count = await countOfflineCopy(caches, scope);
  if (count.kind === "complete" && !opened.has(count.list.commit)) {
    const damaged = await dropDamaged(caches, count.list, scope, sha256Base64);
    if (damaged.length === 0) opened.add(count.list.commit);
    else count = { kind: "incomplete", missingUrls: damaged, total: count.list.entries.length };
  }
  // The list comes back first and only then tells what else is gone, so two rounds can be needed. What the
  // worker puts back it has held against its hash.
  for (let round = 0; round < 2 && count.kind === "incomplete"; round += 1) {
    await repairOfflineCopy(count.missingUrls);
    count = await countOfflineCopy(caches, scope);
  }
  const list = count.kind === "complete" ? count.list : null;
  if (registration.waiting !== null) return { state: { kind: "update-waiting" }, list };
  if (count.kind === "incomplete") {
    const missing = count.missingUrls.length;
    return { state: { kind: "incomplete", missing, total: count.total }, list: null };
  }
  const { version, commit, entries } = count.list;
  // Another tab has let an update in: this one still runs the old version, and may finish what it does.
  if (version !== running.version || commit !== running.commit)
    return { state: { kind: "update-waiting" }, list };
  return { state: { kind: "ready", entries: entries.length, bytes: count.bytes, version }, list };
}

const sha256Base64: Digest = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCodePoint(...hash));
};
