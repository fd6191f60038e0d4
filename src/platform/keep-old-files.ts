// Puts the files of the running version aside before another takes its place. Knows CacheStorage and the list.
import { oldFilesCache } from "./old-files.ts";
import type { PrecacheList } from "./precache-list.ts";

/**
 * Copies what carries its hash in its name out of the precache: the programs and styles of the screens. Best
 * before the new worker is let in; a copy that fails (quota) leaves the tab with its one reload.
 */
export async function keepOldFiles(
  caches: CacheStorage,
  list: PrecacheList,
  baseUrl: string,
): Promise<void> {
  const old = await caches.open(oldFilesCache(baseUrl));
  for (const { url, revision } of list.entries) {
    if (revision !== null) continue;
    const address = new URL(url, baseUrl).href;
    const kept = await caches.match(address);
    if (kept !== undefined) await old.put(address, kept);
  }
}
