import { startStaticServer } from "../../src/host/static-server.mjs";
import { DIST, expect, test as base } from "./support/app.ts";
import { give, prepare, sealAndSave, toHandover, view } from "./support/bundles.ts";
import { answer, beginGuide, startPractising } from "./support/job.ts";
import { expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";
import { goWithin } from "./support/recorder.ts";
import { ROUTES } from "./support/routes.ts";

/** What reaches the server, from page, workers and service worker alike. */
const test = base.extend<{ requests: string[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  requests: async ({}, use) => use([]),
  app: async ({ requests }, use) => {
    const server = await startStaticServer({
      root: DIST,
      onRequest: (what) => void requests.push(what),
    });
    await use(server);
    await server.stop();
  },
});

test.use(WITH_OFFLINE_COPY);

test("after the first load no screen asks the server for anything", async ({
  app,
  page,
  requests,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  expect(requests.length).toBeGreaterThan(10);
  requests.length = 0;
  for (const route of ROUTES) {
    await goWithin(page, `/${route}`);
    await expect(page.locator("main h1").first()).toBeVisible();
  }
  await page.getByRole("button", { name: "日本語" }).click();
  for (const route of ROUTES) {
    await goWithin(page, `/${route}`);
    await expect(page.locator("main h1").first()).toBeVisible();
  }
  expect(requests).toEqual([]);
});

test("nor does the whole job", async ({ app, page, requests }) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await startPractising(page, app.url);
  requests.length = 0;
  await beginGuide(page);
  await answer(page, "worked");
  await toHandover(page);
  await prepare(page, "help-desk");
  const { name, buffer } = await sealAndSave(page);
  await page.locator('[data-sealed] ~ div a[href$="/bundles"]').click();
  await give(page, name, buffer);
  await expect(view(page)).toBeVisible();
  // Practising began by opening the page again: some time after, the browser itself looks for a new version.
  expect(requests.filter((what) => what !== "GET /sw.js")).toEqual([]);
});

test("a page that is opened again asks for the worker alone: the browser looks for a new version", async ({
  app,
  page,
  requests,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  requests.length = 0;
  for (const route of ROUTES) {
    await page.goto(app.url + route);
    await expectOffline(page, "ready");
  }
  expect(requests.filter((what) => what !== "GET /sw.js")).toEqual([]);
});
