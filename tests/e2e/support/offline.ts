// How tests read and wait for the app's word on working offline.
import { expect, type Page } from "@playwright/test";

/** For `test.use`: the browser keeps its copy of the app, as people's browsers do. */
export const WITH_OFFLINE_COPY = { serviceWorkers: "allow" } as const;

/**
 * Waits until <html data-offline> says `kind` (src/platform/offline-state.ts). Longer than for what is on a page:
 * a copy of some 200 files is fetched and hashed first.
 */
export async function expectOffline(page: Page, kind: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-offline", kind, { timeout: 120_000 });
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

/** Puts other bytes in the place of every cached file whose address contains `part`; says how many. */
export async function damageCached(
  page: Page,
  part: string,
  how: "half" | "other" | "empty",
): Promise<number> {
  return await page.evaluate(
    async (wish) => {
      let damaged = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!request.url.includes(wish.part)) continue;
          const kept = await cache.match(request);
          const bytes = new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer());
          const half = bytes.slice(0, bytes.length / 2);
          const body =
            wish.how === "half" ? half : wish.how === "empty" ? "" : new Uint8Array(bytes.length);
          await cache.put(request, new Response(body, { headers: kept?.headers ?? {} }));
          damaged += 1;
        }
      }
      return damaged;
    },
    { part, how },
  );
}

/** Addresses of cached files whose bytes are not those that the build's list names. */
export async function wrongFiles(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const list = await (await fetch("precache-list.json")).json();
    const wrong: string[] = [];
    for (const { url, hash } of list.entries) {
      const kept = await caches.match(new URL(url, location.href), { ignoreSearch: true });
      const bytes = await kept?.arrayBuffer();
      const digest = new Uint8Array(
        await crypto.subtle.digest("SHA-256", bytes ?? new ArrayBuffer()),
      );
      if (hash !== null && btoa(String.fromCodePoint(...digest)) !== hash) wrong.push(url);
    }
    return wrong;
  });
}
