import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { startStaticServer } from "../../src/host/static-server.mjs";
import type { OfflineWatch } from "../../src/platform/service-worker.ts";
import { expect, test as base } from "./support/app.ts";
import { expectOffline } from "./support/offline.ts";
import { buildVersions, type Versions } from "./support/versions.ts";

declare global {
  /** Left by the start file of support/versions.ts. */
  var watch: OfflineWatch;
  /** Set by a test, gone after a reload. */
  var stillHere: boolean | undefined;
}

const test = base.extend<{ versions: Versions }, { builds: Versions }>({
  builds: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const versions = buildVersions();
      await use(versions);
      versions.remove();
    },
    { scope: "worker" },
  ],
  versions: async ({ builds }, use) => {
    builds.deploy("1.0.0");
    await use(builds);
  },
  app: async ({ versions }, use) => {
    const server = await startStaticServer({ root: versions.served });
    await use(server);
    await server.stop();
  },
});

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

/**
 * The first and the last file that the worker keeps, and one of every kind; the worker treats them all alike, and
 * each costs an installation.
 */
function oneOfEach({ served }: Versions): readonly string[] {
  const list = JSON.parse(readFileSync(join(served, "precache-list.json"), "utf8"));
  const files: readonly string[] = list.entries.map(({ url }: { url: string }) => url);
  const entry = /src="\/(assets\/[^"]+)"/.exec(readFileSync(join(served, "index.html"), "utf8"));
  const lazy = files.find((file) => file.includes("offline-state"));
  const kinds = [".png", ".svg", ".webmanifest"].map((ending) =>
    files.find((file) => file.endsWith(ending)),
  );
  const chosen = [files[0], files.at(-1), "index.html", entry?.[1], lazy, ...kinds];
  for (const file of chosen) expect(files).toContain(file);
  return [...new Set(chosen)].filter((file) => file !== undefined);
}

for (const [fault, make] of Object.entries(FAULTS)) {
  test(`with a file of the new version ${fault}, the old one goes on and says nothing wrong`, async ({
    app,
    versions,
    page,
  }) => {
    await openMarked(page, app.url, "ready");
    versions.deploy("2.0.0");
    for (const file of oneOfEach(versions)) {
      versions.deploy("2.0.0");
      make(join(versions.served, file));
      expect(await fateOfUpdate(page), file).toBe("redundant");
      await expectOffline(page, "ready");
    }
    await app.stop();
    await page.reload();
    await expect(page.getByRole("heading")).toHaveText("1.0.0");
    await expectOffline(page, "ready");
  });
}

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

test("the worker for emergencies takes itself and the copy away, and the next visit installs afresh", async ({
  app,
  versions,
  page,
}) => {
  await openMarked(page, app.url, "ready");
  const rescue = join(import.meta.dirname, "..", "..", "deploy", "rescue", "sw.js");
  writeFileSync(join(versions.served, "sw.js"), readFileSync(rescue));
  await fateOfUpdate(page);
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
