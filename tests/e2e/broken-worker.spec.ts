// A worker that went out broken: with the worker for emergencies in its place on the server, every browser that comes by
// is free of it, and the next visit installs afresh.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "./support/app.ts";
import { expectOffline, WITH_OFFLINE_COPY, wrongFiles } from "./support/offline.ts";
import { test } from "./support/versions-test.ts";

const RESCUE = join(import.meta.dirname, "..", "..", "deploy", "rescue", "sw.js");

test.use(WITH_OFFLINE_COPY);

// In order: they share what is served.
test.describe.configure({ mode: "default" });

/** Takes over at once, and then answers nothing rightly. */
const BROKEN_AT_FETCH: Readonly<Record<string, string>> = {
  "answers every request with an error":
    'addEventListener("fetch", (event) => event.respondWith(Promise.reject(new Error("broken"))));',
  "answers every request with nothing":
    'addEventListener("fetch", (event) => event.respondWith(undefined));',
};

const AT_ONCE =
  'addEventListener("install", () => skipWaiting()); addEventListener("activate", (event) => event.waitUntil(clients.claim()));';

/** Resolves when the worker that is on the server has this page. */
const takeOver = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
    await (await navigator.serviceWorker.ready).update();
    await taken;
  });

test("a new worker that throws at every request is passed by: pages come from the server", async ({
  app,
  versions,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  const text = 'addEventListener("fetch", () => { throw new Error("broken"); });';
  writeFileSync(join(versions.served, "sw.js"), AT_ONCE + text);
  await takeOver(page);
  versions.deploy("2.0.0");
  await page.goto(app.url);
  await expect(page.getByRole("heading")).toHaveText("2.0.0");
  await expectOffline(page, "update-waiting");
});

for (const [how, text] of Object.entries(BROKEN_AT_FETCH)) {
  test(`a new worker that ${how} is got rid of by the worker for emergencies`, async ({
    app,
    versions,
    page,
  }) => {
    await page.goto(app.url);
    await expectOffline(page, "ready");
    writeFileSync(join(versions.served, "sw.js"), AT_ONCE + text);
    await takeOver(page);
    versions.deploy("2.0.0");
    writeFileSync(join(versions.served, "sw.js"), readFileSync(RESCUE));
    // Whatever the broken one makes of a visit, the browser looks for a new worker behind it.
    await expect
      .poll(async () => {
        await page.goto(app.url).catch(() => null);
        const isShown = (await page.getByRole("heading", { name: "2.0.0" }).count()) === 1;
        return isShown && (await page.evaluate(() => navigator.serviceWorker.controller === null));
      })
      .toBe(true);
    // The emergency is over.
    versions.deploy("2.0.0");
    await page.goto(app.url);
    await expectOffline(page, "ready");
    expect(await wrongFiles(page)).toEqual([]);
  });
}

test("the worker for emergencies takes itself and the copy away, and the next visit installs afresh", async ({
  app,
  versions,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  writeFileSync(join(versions.served, "sw.js"), readFileSync(RESCUE));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const left = () =>
    page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
  versions.deploy("2.0.0");
  await page.goto(app.url);
  await expect(page.getByRole("heading")).toHaveText("2.0.0");
  await expectOffline(page, "ready");
});
