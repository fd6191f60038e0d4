// Compares what the browser's cache really holds with the build's list. Knows CacheStorage and the list; knows
// nothing of service workers. A worker can be active over an empty cache (a split Workbox runtime under Trusted
// Types does just that), so its state is never taken for an answer.
import {
  cacheKeyOf,
  parsePrecacheList,
  PRECACHE_LIST,
  type PrecacheEntry,
  type PrecacheList,
} from "./precache-list.ts";

/** What a count found. `total` is a number of files, `bytes` their stored size. */
export type OfflineCount =
  | { readonly kind: "complete"; readonly list: PrecacheList; readonly bytes: number }
  | {
      readonly kind: "incomplete";
      readonly missingUrls: readonly string[];
      readonly total: number;
    };

/** `cacheId` of the worker (vite.config.ts), then Workbox's own ending and the scope it is registered for. */
const CACHE_PREFIX = "kintsugi-precache";
/** Files opened together: each is mostly a wait for another process, but to ask for all of them is one long task. */
const AT_ONCE = 16;

/** SHA-256 of bytes as base64, the form of the list. */
export type Digest = (bytes: ArrayBuffer) => Promise<string>;

/**
 * Counts the offline copy of the app at `baseUrl` (absolute, ending in a slash). When the list itself is gone
 * nobody can say how much else is, so it alone is reported missing; bring it back and count again.
 */
export async function countOfflineCopy(
  caches: CacheStorage,
  baseUrl: string,
): Promise<OfflineCount> {
  const stores = await storesOf(caches, baseUrl);
  const keys = new Set<string>();
  for (const store of stores) {
    for (const request of await store.keys()) keys.add(request.url);
  }

  const listUrl = new URL(PRECACHE_LIST, baseUrl).href;
  let best: OfflineCount = { kind: "incomplete", missingUrls: [listUrl], total: keys.size + 1 };
  for (const store of stores) {
    // While an update waits there are two lists, and the old version is still whole by its own.
    for (const response of await store.matchAll(listUrl, { ignoreSearch: true })) {
      const list = parsePrecacheList(await response.text());
      if (list === null) continue;
      const found = compare(list, keys, baseUrl);
      if (found.kind === "complete") return found;
      best = found;
    }
  }
  return best;
}

/**
 * Opens every file of the list and holds it against its size and hash. What is not what was built (half
 * written, changed, of another version) is thrown out of the cache, so that it can be put back.
 * @returns addresses of what was thrown out
 */
export async function dropDamaged(
  caches: CacheStorage,
  list: PrecacheList,
  baseUrl: string,
  digest: Digest,
): Promise<readonly string[]> {
  const dropped: string[] = [];
  for (const store of await storesOf(caches, baseUrl)) {
    const open = async (entry: PrecacheEntry): Promise<void> => {
      const key = cacheKeyOf(entry, baseUrl);
      const response = await store.match(key);
      if (response === undefined || (await isWhole(response, entry, digest))) return;
      await store.delete(key);
      dropped.push(new URL(entry.url, baseUrl).href);
    };
    for (let at = 0; at < list.entries.length; at += AT_ONCE)
      await Promise.all(list.entries.slice(at, at + AT_ONCE).map(open));
  }
  return dropped;
}

async function isWhole(response: Response, entry: PrecacheEntry, digest: Digest): Promise<boolean> {
  try {
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength !== entry.size) return false;
    return entry.hash === null || (await digest(bytes)) === entry.hash;
  } catch {
    // The browser's own files are damaged: it lists the entry and cannot read it.
    return false;
  }
}

async function storesOf(caches: CacheStorage, baseUrl: string): Promise<readonly Cache[]> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(CACHE_PREFIX) && name.endsWith(baseUrl),
  );
  return Promise.all(names.map((name) => caches.open(name)));
}

function compare(list: PrecacheList, keys: ReadonlySet<string>, baseUrl: string): OfflineCount {
  const missing = list.entries.filter((entry) => !keys.has(cacheKeyOf(entry, baseUrl)));
  if (missing.length === 0) {
    return { kind: "complete", list, bytes: list.entries.reduce((sum, { size }) => sum + size, 0) };
  }
  const missingUrls = missing.map(({ url }) => new URL(url, baseUrl).href);
  return { kind: "incomplete", missingUrls, total: list.entries.length };
}

/**
 * Asks for each missing file once. The request goes through the worker, which finds that its cache lacks the
 * file, fetches it, checks it against the hash it was built with, and puts it back (src/host/precache-list.ts).
 * Without a network nothing changes and the next count says so; a count after this is the only answer.
 */
export async function repairOfflineCopy(missingUrls: readonly string[]): Promise<void> {
  await Promise.all(
    missingUrls.map(async (url) => {
      try {
        // oxlint-disable-next-line no-restricted-globals -- own origin only, and only for files of the app that were lost
        const response = await fetch(url, { cache: "reload" });
        await response.arrayBuffer();
      } catch {
        // The count that follows reports what is still missing, with its number.
      }
    }),
  );
}
