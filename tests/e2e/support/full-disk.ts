// A disk that is full as the browser itself tells it: the quota of the origin, set over DevTools.
import type { Page } from "@playwright/test";

/** What the app needs before its first event, and some more. */
export const QUOTA = 12 * 1024 * 1024;

/** Sets the quota. Browsers keep in mind for half a minute what is left, so it must be set before anything is stored. */
export async function setQuota(page: Page, url: string, quotaSize = QUOTA): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
}

/** Fills the origin with rows of a database of its own, in large steps and then small ones, until nothing goes in. */
export async function fill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open("filler", 1);
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore("rows", { autoIncrement: true }),
    );
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const put = (bytes: number): Promise<boolean> =>
      new Promise((resolve) => {
        const tx = opening.result.transaction("rows", "readwrite");
        tx.objectStore("rows").put(crypto.getRandomValues(new Uint8Array(bytes)));
        tx.addEventListener("complete", () => resolve(true));
        tx.addEventListener("abort", () => resolve(false));
      });
    for (const bytes of [60_000, 5000, 100]) while (await put(bytes));
    opening.result.close();
  });
}

export const told = (page: Page, code: string) => page.locator(`[data-error="${code}"]`);
