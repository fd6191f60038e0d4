import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { DIST, expect } from "./support/app.ts";
import { beginGuide, startPractising } from "./support/job.ts";
import { dropCached, expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";
import { goWithin } from "./support/recorder.ts";
import { ROUTES } from "./support/routes.ts";
import { testOf } from "./support/versions-test.ts";

/** The app itself in versions whose start file differs, and with it the name of every part that imports from it. */
const MAIN = readFileSync(join(DIST, "..", "src", "main.tsx"), "utf8");
const test = testOf(`${MAIN}\nReflect.set(globalThis, "builtAs", "VERSION");\n`);

test.use(WITH_OFFLINE_COPY);

// In order: they share what is served.
test.describe.configure({ mode: "default" });

const runs = (page: Page, version: string) =>
  expect(page.getByText(`Version ${version} (`)).toBeVisible();

/** Marks the page, so that a reload would be noticed. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void Reflect.set(globalThis, "stillHere", true));
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => Reflect.get(globalThis, "stillHere") === true);

/** A second tab that has found the new version. */
async function openSecond(context: BrowserContext, url: string): Promise<Page> {
  const second = await context.newPage();
  await second.goto(url);
  await expectOffline(second, "update-waiting");
  return second;
}

/** Begins a piece of work; the function it gives ends it. */
type Work = (page: Page, url: string) => Promise<() => Promise<void>>;

const leave = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "History" }).click();
};
const inSession = async (page: Page, url: string): Promise<void> => {
  await startPractising(page, url);
  await beginGuide(page);
};
const endSession = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "End the session here" }).click();
};

const WORKS: Readonly<Record<string, Work>> = {
  "a step of a session": async (page, url) => {
    await inSession(page, url);
    return () => endSession(page);
  },
  "a step of a session behind another screen": async (page, url) => {
    await inSession(page, url);
    const { pathname } = new URL(page.url());
    await goWithin(page, "/codes");
    return async () => {
      await goWithin(page, pathname);
      await endSession(page);
    };
  },
  "the coach": async (page, url) => {
    await page.goto(`${url}coach/dfu`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    return () => leave(page);
  },
  "the recorder": async (page, url) => {
    await inSession(page, url);
    const { pathname } = new URL(page.url());
    await goWithin(page, pathname.replace("session", "watch"));
    await page.locator("#watch-start").click();
    return async () => {
      await goWithin(page, pathname);
      await endSession(page);
    };
  },
  "a reading of logs": async (page, url) => {
    await page.goto(`${url}logs`);
    await expect(page.locator("#choose-files")).toBeVisible();
    return () => leave(page);
  },
  "an export": async (page, url) => {
    await inSession(page, url);
    const { pathname } = new URL(page.url());
    await endSession(page);
    await goWithin(page, pathname.replace("session", "handover"));
    await expect(page.locator("[data-handover]")).toBeVisible();
    return () => leave(page);
  },
};

for (const [name, begin] of Object.entries(WORKS)) {
  test(`an update waits for ${name} in another tab`, async ({ app, versions, context, page }) => {
    await page.goto(app.url);
    await expectOffline(page, "ready");
    const end = await begin(page, app.url);
    await mark(page);
    versions.deploy("2.0.0");

    const second = await openSecond(context, app.url);
    await second.locator("#apply-update").click();
    await expectOffline(second, "update-held");
    await runs(second, "1.0.0");
    expect(await isMarked(page)).toBe(true);

    await end();
    await runs(second, "2.0.0");
    await expectOffline(second, "ready");
    expect(await isMarked(page)).toBe(true);
    await runs(page, "1.0.0");
  });
}

test("the tab at work is not offered the button until its session is over", async ({
  app,
  versions,
  context,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await inSession(page, app.url);
  versions.deploy("2.0.0");
  await openSecond(context, app.url);
  await expectOffline(page, "update-waiting");
  await expect(page.locator("#apply-update")).toHaveCount(0);
  await endSession(page);
  await page.locator("#apply-update").click();
  await runs(page, "2.0.0");
});

test("a tab of the old version opens every screen after another let the new one in, server gone", async ({
  app,
  versions,
  context,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await mark(page);
  versions.deploy("2.0.0");
  const second = await openSecond(context, app.url);
  await second.locator("#apply-update").click();
  await runs(second, "2.0.0");
  await app.stop();
  for (const route of ROUTES) {
    await goWithin(page, `/${route}`);
    await expect(page.locator("main h1").first()).toBeVisible();
  }
  expect(await isMarked(page)).toBe(true);
  await runs(page, "1.0.0");
});

test("old files go when the last tab of the old version has gone", async ({
  app,
  versions,
  context,
  page,
}) => {
  const old = (): Promise<boolean> =>
    context.pages()[0]?.evaluate(() => caches.has("kintsugi-previous-/")) ?? Promise.resolve(false);
  await page.goto(app.url);
  await expectOffline(page, "ready");
  versions.deploy("2.0.0");
  const second = await openSecond(context, app.url);
  await second.locator("#apply-update").click();
  await runs(second, "2.0.0");
  await expectOffline(second, "ready");
  expect(await old()).toBe(true);
  await page.reload();
  await runs(page, "2.0.0");
  await expectOffline(page, "ready");
  await second.reload();
  await expectOffline(second, "ready");
  expect(await old()).toBe(false);
});

test("a screen whose file is lost is healed by one reload, and no second one", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await mark(page);
  expect(await dropCached(page, "/assets/history-screen", "/assets/bench-screen")).toBeGreaterThan(
    1,
  );
  // The browser's own cache would stand in.
  await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
  await app.stop();
  await goWithin(page, "/history");
  await expect.poll(() => isMarked(page).catch(() => true)).toBe(false);
  await expect(page.getByRole("alert").first()).toBeVisible();
  await mark(page);
  await goWithin(page, "/bench");
  await expect(page.getByRole("alert").first()).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

test("back to the version before, and forward again: the cache is the list, nothing is left over", async ({
  app,
  versions,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  for (const version of ["2.0.0", "1.0.0", "2.0.0"] as const) {
    versions.deploy(version);
    await page.reload();
    await expectOffline(page, "update-waiting");
    await page.locator("#apply-update").click();
    await runs(page, version);
    await expectOffline(page, "ready");
    await page.reload();
    await expectOffline(page, "ready");
    const kept = await page.evaluate(async () => {
      const list = await (await fetch("/precache-list.json")).json();
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names, listed: list.entries.length, cached: keys.flat().length };
    });
    expect(kept.names).toHaveLength(1);
    expect(kept.cached).toBe(kept.listed);
  }
});
