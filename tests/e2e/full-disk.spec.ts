// A disk that is full as the browser itself tells it (the quota of the origin, set over DevTools): the person reads one
// sentence that says what to do.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answer, beginGuide, startPractising } from "./support/job.ts";

/** Leaves the app's origin this many bytes in all. */
async function leaveRoom(page: Page, url: string, quotaSize: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(url).origin,
    quotaSize,
  });
}

const full = (page: Page) => page.locator('[data-error="storage-full"]');

test("the quota of the browser, when it runs out, is told in one sentence", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  await leaveRoom(page, app.url, 1);
  // The browser knows its room by the minute, not by the byte: some entries may still go in, and then they count.
  await expect
    .poll(async () => {
      if ((await full(page).count()) > 0) return true;
      await page.locator("[data-choice]:visible, #answer-worked:visible").first().click();
      return false;
    })
    .toBe(true);
  await expect(full(page)).toHaveCount(1);
  await expect(full(page)).toContainText("Free some space");
});
