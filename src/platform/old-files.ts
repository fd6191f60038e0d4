// The files of the version that was, kept while a tab still runs it. An update takes them out of the precache,
// and such a tab would find the door of every screen it has not opened yet gone. Knows CacheStorage and Web
// Locks; the worker reads this cache where its own has no such file (src/host/vite-offline-copy.ts).
import type { RunningBuild } from "./offline-state.ts";

const VERSION_LOCK = "kintsugi-version-";

/** The cache of old files of the app at `baseUrl`. Its name is the worker's too. */
export const oldFilesCache = (baseUrl: string): string =>
  `kintsugi-previous-${new URL(baseUrl).pathname}`;

/** Two builds of one commit may still differ, and name different files. */
const lockOf = ({ version, commit }: RunningBuild): string => `${VERSION_LOCK}${version}-${commit}`;

/** Tells the other tabs, for as long as this one lives, which version it runs. */
export function showVersion(running: RunningBuild): void {
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>; // absent on insecure pages
  locks
    ?.request(lockOf(running), { mode: "shared" }, () => new Promise<never>(() => {}))
    .catch(console.warn);
}

/** Removes them once no tab runs another version. */
export async function dropOldFiles(
  caches: CacheStorage,
  running: RunningBuild,
  baseUrl: string,
): Promise<void> {
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>; // absent on insecure pages
  const { held = [] } = (await locks?.query()) ?? {};
  const others = held.some(
    ({ name = "" }) => name.startsWith(VERSION_LOCK) && name !== lockOf(running),
  );
  if (!others) await caches.delete(oldFilesCache(baseUrl));
}
