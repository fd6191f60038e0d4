import { expect, test } from "./support/app.ts";
import {
  damageCached,
  dropCached,
  expectOffline,
  wrongFiles,
  WITH_OFFLINE_COPY,
} from "./support/offline.ts";

test.use(WITH_OFFLINE_COPY);

const started = (page: import("@playwright/test").Page) =>
  expect(page.getByRole("button", { name: "Connect a device" })).toBeVisible();

for (const how of ["half", "other", "empty"] as const) {
  test(`files that became ${how} are thrown out and fetched again`, async ({ app, page }) => {
    await page.goto(app.url);
    await expectOffline(page, "ready");
    expect(await damageCached(page, "/assets/history-screen", how)).toBeGreaterThan(0);
    expect(await damageCached(page, "/icon-192.png", how)).toBe(1);
    await page.reload();
    await expectOffline(page, "ready");
    expect(await wrongFiles(page)).toEqual([]);
  });
}

test("a person can have every file opened again, and is told what is not whole", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await expect(
    page.getByText(/Ready for offline: version .* files opened and checked/),
  ).toBeVisible();
  await damageCached(page, "/assets/history-screen", "half");
  await page.getByRole("button", { name: "Check again" }).click();
  await expect.poll(() => wrongFiles(page)).toEqual([]);
  await expectOffline(page, "ready");

  await damageCached(page, "/assets/bench-screen", "half");
  await app.stop();
  await page.getByRole("button", { name: "Check again" }).click();
  await expectOffline(page, "incomplete");
});

for (const [what, tag, address, how] of [
  ["script", 'script[type="module"]', "src", "half"],
  // It reads as a script, in which nothing fails and nothing begins.
  ["script", 'script[type="module"]', "src", "empty"],
  ["style", 'link[rel="stylesheet"]', "href", "half"],
] as const) {
  test(`a ${what} of the start that is ${how} is healed while there is a network`, async ({
    app,
    page,
    watch,
  }) => {
    await page.goto(app.url);
    await expectOffline(page, "ready");
    const file = await page.locator(tag).first().getAttribute(address);
    expect(await damageCached(page, file ?? "no such file", how)).toBe(1);
    await page.reload();
    await started(page);
    await expectOffline(page, "ready");
    expect(await wrongFiles(page)).toEqual([]);
    // The damaged file told of itself before it was replaced.
    watch.faults.length = 0;
  });
}

test("without a network a damaged start file ends in a sentence, and the copy is kept", async ({
  app,
  page,
  watch,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await damageCached(page, "/assets/index-", "half");
  await app.stop();
  await page.reload();
  await expect(page.getByText(/could not start: a file is missing or damaged/)).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  watch.faults.length = 0;
});

test("an emptied cache is filled again", async ({ app, page }) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  expect(await dropCached(page, "/")).toBeGreaterThan(100);
  await page.reload();
  await started(page);
  await expectOffline(page, "ready");
  expect(await wrongFiles(page)).toEqual([]);
});

test("where the browser refuses every storage the app works and says what it cannot", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("site data is blocked", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(globalThis, name, { get: refuse });
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("site data is blocked", "SecurityError"));
  });
  await page.goto(app.url);
  await started(page);
  await expectOffline(page, "failed");
  await expect(page.getByText(/Not ready for offline use/)).toBeVisible();
});
