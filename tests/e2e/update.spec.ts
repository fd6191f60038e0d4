import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { OfflineWatch } from "../../src/platform/service-worker.ts";
import { expect } from "./support/app.ts";
import { dropCached, expectOffline, wrongFiles, WITH_OFFLINE_COPY } from "./support/offline.ts";
import { test } from "./support/versions-test.ts";
import type { Versions } from "./support/versions.ts";

declare global {
  /** Left by the start file of support/versions.ts. */
  var watch: OfflineWatch;
  /** Set by a test, gone after a reload. */
  var stillHere: boolean | undefined;
}

test.use(WITH_OFFLINE_COPY);

// In order: they share what is served.
test.describe.configure({ mode: "default" });

/** Opens the app and marks the page, so that a reload would be noticed. */
async function openMarked(page: Page, url: string, state: string): Promise<void> {
  await page.goto(url);
  await expectOffline(page, state);
  await page.evaluate(() => void (globalThis.stillHere = true));
}

const isStillHere = (page: Page): Promise<boolean> =>
  page.evaluate(() => globalThis.stillHere === true);

test("an update waits for a click and then reloads the tab that asked, and no other", async ({
  app,
  versions,
  context,
  page: first,
}) => {
  await openMarked(first, app.url, "ready");
  versions.deploy("2.0.0");

  const second = await context.newPage();
  await openMarked(second, app.url, "update-waiting");
  await expectOffline(first, "update-waiting");
  await expect(second.getByRole("heading")).toHaveText("1.0.0");

  await second.evaluate(() => globalThis.watch.applyUpdate());
  await expect(second.getByRole("heading")).toHaveText("2.0.0");
  await expectOffline(second, "ready");

  expect(await isStillHere(first)).toBe(true);
  await expect(first.getByRole("heading")).toHaveText("1.0.0");
  await expectOffline(first, "update-waiting");
  await first.evaluate(() => globalThis.watch.applyUpdate());
  await expect(first.getByRole("heading")).toHaveText("2.0.0");
  await expectOffline(first, "ready");
});

test("asking for an update that is not there changes nothing", async ({ app, page }) => {
  await openMarked(page, app.url, "ready");
  await page.evaluate(() => globalThis.watch.applyUpdate());
  await page.evaluate(() => globalThis.watch.recheck());
  await expectOffline(page, "ready");
  expect(await isStillHere(page)).toBe(true);
});

test("a damaged new version is refused and the old one goes on working offline", async ({
  app,
  versions,
  page,
}) => {
  await openMarked(page, app.url, "ready");
  versions.deploy("2.0.0");
  writeFileSync(join(versions.served, "index.html"), "<title>Sign in to this network</title>");
  const fate = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const decided = new Promise((resolve) => {
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => resolve(worker.state), { once: true });
      });
    });
    // Some browsers reject here too when the new worker cannot be installed.
    await registration.update().catch(() => null);
    return await decided;
  });
  expect(fate).toBe("redundant");
  await expectOffline(page, "ready");
  await app.stop();
  await page.reload();
  await expect(page.getByRole("heading")).toHaveText("1.0.0");
  await expectOffline(page, "ready");
});

test("a first visit that cannot keep every file says that it failed", async ({
  app,
  versions,
  page,
}) => {
  writeFileSync(join(versions.served, "icon.svg"), "<svg>not what was built</svg>");
  await page.goto(app.url);
  await expectOffline(page, "failed");
  await expect(page.getByRole("heading")).toHaveText("1.0.0");
});

/** Asks for the new version at once; what becomes of its worker. */
const fateOfUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Rejects where the file is no script at all.
    await registration.update().catch(() => null);
    const worker = registration.installing;
    if (worker === null) return registration.waiting === null ? "refused" : "waiting";
    return new Promise<string>((resolve) =>
      worker.addEventListener("statechange", () => resolve(worker.state), { once: true }),
    );
  });

const FAULTS: Readonly<Record<string, (path: string) => void>> = {
  gone: (path) => rmSync(path),
  "cut in half": (path) => writeFileSync(path, readFileSync(path).subarray(0, -1)),
  another: (path) => writeFileSync(path, "<!doctype html><title>Sign in</title>"),
};

/** A file that 2.0.0 has and 1.0.0 has not, and where the worker keeps it. */
interface NewFile {
  readonly url: string;
  readonly kept: string;
}

/** What a browser that has 1.0.0 fetches for 2.0.0; leaves 2.0.0 deployed. */
function newFiles(versions: Versions): readonly NewFile[] {
  const [before, after] = (["1.0.0", "2.0.0"] as const).map((version) => {
    versions.deploy(version);
    const list = JSON.parse(readFileSync(join(versions.served, "precache-list.json"), "utf8"));
    const entries: readonly { url: string; revision: string | null }[] = list.entries;
    return entries.map(({ url, revision }) => ({
      url,
      kept: revision === null ? url : `${url}?__WB_REVISION__=${revision}`,
    }));
  });
  const had = new Set(before?.map(({ kept }) => kept));
  return (after ?? []).filter(({ kept }) => !had.has(kept));
}

for (const [fault, make] of Object.entries(FAULTS)) {
  test(`with any new file of the new version ${fault}, the old one goes on and says nothing wrong`, async ({
    app,
    versions,
    page,
  }) => {
    await openMarked(page, app.url, "ready");
    // What imports from the start file is new as well; the browser has it in its memory from the first attempt on.
    const files = newFiles(versions).filter(({ url }) => !/^assets\/(?!index-)/.test(url));
    expect(files.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^assets\/index-/),
      "index.html",
      "precache-list.json",
    ]);
    for (const { url, kept } of files) {
      // An installation that failed leaves what it had fetched already, and the next one does not ask again.
      await dropCached(page, kept);
      versions.deploy("2.0.0");
      make(join(versions.served, url));
      expect(await fateOfUpdate(page), url).toBe("redundant");
      await expectOffline(page, "ready");
    }
    await app.stop();
    await page.reload();
    await expect(page.getByRole("heading")).toHaveText("1.0.0");
    await expectOffline(page, "ready");
  });
}

test("a file that both versions have is not fetched again, so its loss does not hold the new one up", async ({
  app,
  versions,
  page,
}) => {
  await openMarked(page, app.url, "ready");
  versions.deploy("2.0.0");
  rmSync(join(versions.served, "icon.svg"));
  expect(await fateOfUpdate(page)).toBe("installed");
  await expectOffline(page, "update-waiting");
});

const BROKEN: Readonly<Record<string, string>> = {
  "is no script": "<!doctype html><title>Sign in</title>",
  "throws as it starts": 'throw new Error("broken");',
  "throws as it installs":
    'addEventListener("install", (event) => event.waitUntil(Promise.reject(new Error("broken"))));',
};

for (const [how, text] of Object.entries(BROKEN)) {
  test(`a new worker that ${how} leaves the old one at work`, async ({ app, versions, page }) => {
    await openMarked(page, app.url, "ready");
    writeFileSync(join(versions.served, "sw.js"), text);
    expect(["refused", "redundant"]).toContain(await fateOfUpdate(page));
    await app.stop();
    await page.reload();
    await expect(page.getByRole("heading")).toHaveText("1.0.0");
    await expectOffline(page, "ready");
  });
}

test("two versions further while one waits, and back: the cache is the list, nothing is left over", async ({
  app,
  versions,
  page,
}) => {
  await openMarked(page, app.url, "ready");
  versions.deploy("2.0.0");
  expect(await fateOfUpdate(page)).toBe("installed");
  for (const version of ["4.0.0", "1.0.0"] as const) {
    versions.deploy(version);
    expect(await fateOfUpdate(page)).toBe("installed");
    await expectOffline(page, "update-waiting");
    await page.evaluate(() => globalThis.watch.applyUpdate());
    await expect(page.getByRole("heading")).toHaveText(version);
    await expectOffline(page, "ready");
    await page.reload();
    await expectOffline(page, "ready");
    expect(await wrongFiles(page)).toEqual([]);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      const list = await (await fetch("precache-list.json")).json();
      return [names.length, keys.flat().length - list.entries.length];
    });
    expect(kept).toEqual([1, 0]);
  }
});
