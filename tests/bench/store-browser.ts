// A Chromium on the store's own page (tests/support/store-page.ts), for one benchmark.
import { chromium, type Page } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { serveStorePage } from "../support/store-page.ts";

/** Runs `measure` on a page on which `globalThis.kintsugi` is ready, in a browser of its own. */
export function onStorePage<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  return onStorePages(1, ([page]) => {
    if (page === undefined) throw new Error("one page");
    return measure(page);
  });
}

/** The same with several pages, each with a database of its own. */
export async function onStorePages<T>(
  count: number,
  measure: (pages: readonly Page[]) => Promise<T>,
): Promise<T> {
  const served = await serveStorePage();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const pages: Page[] = [];
    for (let number = 0; number < count; number += 1) {
      const page = await browser.newPage();
      await page.goto(served.url);
      await page.waitForFunction(() => "kintsugi" in globalThis);
      pages.push(page);
    }
    return await measure(pages);
  } finally {
    await browser.close();
    await served.stop();
  }
}
