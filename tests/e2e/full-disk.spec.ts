// A disk that is full as the browser itself tells it (the quota of the origin, set over DevTools): what is being saved
// goes into the room held back, the person is told, the way out stays open; after that, one sentence says what to do.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { prepare, sealAndSave, toHandover } from "./support/bundles.ts";
import { answer, beginGuide, savedCount, startPractising } from "./support/job.ts";

/** Leaves the app's origin this many bytes in all. */
async function leaveRoom(page: Page, url: string, quotaSize: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(url).origin,
    quotaSize,
  });
}

const used = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
const told = (page: Page, code: string) => page.locator(`[data-error="${code}"]`);

test("the last room takes what is being saved, a bundle still leaves, and then one sentence tells", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const before = await savedCount(page);
  await leaveRoom(page, app.url, await used(page));
  // The browser knows its room by the minute, not by the byte: some entries may still go in, and then they count.
  const goOn = async (): Promise<void> => {
    await expect(page.locator("[data-pending]")).toHaveAttribute("data-pending", "0");
    await page.locator("[data-choice]:visible, #answer-worked:visible").first().click();
  };
  await expect
    .poll(async () => {
      if ((await told(page, "storage-last-room").count()) > 0) return true;
      await goOn();
      return false;
    })
    .toBe(true);
  await expect(page.locator("[data-pending]")).toHaveAttribute("data-pending", "0");
  expect(await savedCount(page)).toBeGreaterThan(before);
  await expect(told(page, "storage-full")).toHaveCount(0);

  const session = page.url();
  await leaveRoom(page, app.url, 1);
  await toHandover(page);
  await prepare(page, "help-desk");
  const { buffer } = await sealAndSave(page);
  expect(buffer.subarray(0, 2).toString()).toBe("PK");

  await page.goto(session);
  await expect
    .poll(async () => {
      if ((await told(page, "storage-full").count()) > 0) return true;
      await page.locator("[data-choice]:visible, #answer-worked:visible").first().click();
      return false;
    })
    .toBe(true);
  await expect(told(page, "storage-full")).toHaveCount(1);
  await expect(told(page, "storage-full")).toContainText("Free some space");
});
