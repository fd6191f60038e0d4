// A disk that is full as the browser itself tells it (the quota of the origin, set over DevTools): what is being saved
// goes into the room held back, the person is told, the way out stays open; after that, one sentence says what to do.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { prepare, sealAndSave, toHandover } from "./support/bundles.ts";
import { fill, setQuota, told } from "./support/full-disk.ts";
import { answer, beginGuide, savedCount, startPractising } from "./support/job.ts";

const next = (page: Page) => page.locator("[data-choice]:visible, #answer-worked:visible").first();
const click = (page: Page): Promise<void> => next(page).click();

test("the last room takes what is being saved, a bundle still leaves, and then one sentence tells", async ({
  app,
  page,
}) => {
  await setQuota(page, app.url);
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const session = page.url();
  // With the last page of the origin goes what the browser kept in mind of its room.
  await page.goto("about:blank");
  await page.goto(session);
  await expect(page.locator("[data-choice]:visible").first()).toBeVisible();
  const before = await savedCount(page);
  await fill(page);
  await click(page);
  await expect(told(page, "storage-last-room")).toBeVisible();
  await expect(page.locator("[data-pending]")).toHaveAttribute("data-pending", "0");
  expect(await savedCount(page)).toBeGreaterThan(before);
  await expect(told(page, "storage-full")).toHaveCount(0);

  await fill(page);
  await toHandover(page);
  await prepare(page, "help-desk");
  const { buffer } = await sealAndSave(page);
  expect(buffer.subarray(0, 2).toString()).toBe("PK");

  await page.goto(session);
  await expect(page.locator("[data-choice]:visible").first()).toBeVisible();
  const full = async (): Promise<boolean> => (await told(page, "storage-full").count()) > 0;
  while (!(await full())) {
    const saved = await savedCount(page);
    await fill(page);
    // The page writes by itself too, that it was opened again for one; and nothing more can be pressed once it has
    // been told.
    await expect.poll(async () => (await full()) || (await next(page).isEnabled())).toBe(true);
    if (await full()) break;
    await click(page);
    await expect.poll(async () => (await full()) || (await savedCount(page)) > saved).toBe(true);
  }
  await expect(told(page, "storage-full")).toHaveCount(1);
  await expect(told(page, "storage-full")).toContainText("Free some space");
});

test("little room is told at the start, with the way to a backup, before anything fails", async ({
  app,
  page,
}) => {
  await setQuota(page, app.url);
  await startPractising(page, app.url);
  await beginGuide(page);
  await page.goto(app.url);
  await expect(page.locator("[data-low-room]")).toContainText("less than 50 MB left");
  await page.getByRole("link", { name: "Room and backups" }).click();
  await expect(page.locator("[data-space]")).toBeVisible();
  await expect(page.locator("[data-low-room]")).toHaveCount(0);
});
