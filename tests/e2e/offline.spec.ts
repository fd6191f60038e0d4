import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePrecacheList } from "../../src/platform/precache-list.ts";
import { DIST, expect, test } from "./support/app.ts";
import { prepare, sealAndSave, toHandover } from "./support/bundles.ts";
import {
  answer,
  answerQuestions,
  beginGuide,
  currentStep,
  startPractising,
} from "./support/job.ts";
import { cachedFiles, dropCached, expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";

test.use(WITH_OFFLINE_COPY);

test("says ready only when every file of the build is in the cache", async ({ app, page }) => {
  const list = parsePrecacheList(readFileSync(join(DIST, "precache-list.json"), "utf8"));
  await page.goto(app.url);
  await expectOffline(page, "ready");
  const expected = (list?.entries ?? []).map(({ url }) => new URL(url, app.url).href).toSorted();
  expect(expected.length).toBeGreaterThan(5);
  expect(await cachedFiles(page)).toEqual(expected);
});

test("works after the first visit with the server gone, deep link included", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await app.stop();
  await expect(fetch(app.url)).rejects.toThrow("fetch failed");

  for (const address of [app.url, `${app.url}?src=pwa`, `${app.url}history`]) {
    await page.goto(address);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expectOffline(page, "ready");
  }
});

test("the whole job goes on with the server gone: guide, answers, language, bundle, history", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await expectOffline(page, "ready");
  await app.stop();
  await page.reload();
  await expect(currentStep(page, "prepare")).toBeVisible();
  await answer(page, "worked");
  await answerQuestions(page);
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("エラー4013");
  await toHandover(page);
  await prepare(page, "help-desk");
  expect((await sealAndSave(page)).name).toMatch(/\.zip$/);
  await page.getByRole("link", { name: "履歴" }).click();
  await expect(page.locator("a[data-session]")).toBeVisible();
});

test("does not say ready over a cache with holes and no network", async ({ app, page }) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  expect(await dropCached(page, "/icon-192.png", "/manifest.webmanifest")).toBe(2);
  await app.stop();
  await page.reload();
  await expectOffline(page, "incomplete");
});

test("does not say ready when the list of files itself is gone", async ({ app, page }) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  expect(await dropCached(page, "/precache-list.json")).toBe(1);
  await app.stop();
  await page.reload();
  await expectOffline(page, "incomplete");
});

test("fills the holes of the cache again while there is a network", async ({ app, page }) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  const before = await cachedFiles(page);
  expect(await dropCached(page, "/precache-list.json", "/icon-512.png", "/index.html")).toBe(3);
  await page.reload();
  await expectOffline(page, "ready");
  expect(await cachedFiles(page)).toEqual(before);
});

test("a page that is not controlled by the worker is told the truth too", async ({ app, page }) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  const session = await page.context().newCDPSession(page);
  // What Shift+Reload does: the page loads past the worker.
  await session.send("Page.enable");
  await session.send("Page.reload", { ignoreCache: true });
  await expectOffline(page, "ready");
});
