// How tests read and wait for the app's word on working offline.
import { expect, type Page } from "@playwright/test";

/** Waits until <html data-offline> says `kind` (src/platform/offline-state.ts). */
export async function expectOffline(page: Page, kind: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-offline", kind, { timeout: 15_000 });
}

/** Addresses of every file in every cache of the page's origin, without revisions. */
export async function cachedFiles(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) found.push(url.split("?")[0] ?? "");
    }
    return found.toSorted();
  });
}

/** Takes every file whose address contains one of `parts` out of the caches; says how many went. */
export async function dropCached(page: Page, ...parts: string[]): Promise<number> {
  return await page.evaluate(async (wanted) => {
    let dropped = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!wanted.some((part) => request.url.includes(part))) continue;
        dropped += Number(await cache.delete(request));
      }
    }
    return dropped;
  }, parts);
}
