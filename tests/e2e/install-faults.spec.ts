// Every file of the offline copy fails in every way, one at a time, at a first visit and at an update: nothing is called
// ready that is not, and what was ready goes on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parsePrecacheList } from "../../src/platform/precache-list.ts";
import { expect } from "./support/app.ts";
import { FAULTS, startFaultyHost, type FaultyHost } from "./support/faulty-host.ts";
import { dropCached, expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";
import type { Versions } from "./support/versions.ts";
import { test as base } from "./support/versions-test.ts";

const test = base.extend<{ app: FaultyHost }>({
  app: async ({ versions }, use) => {
    const host = await startFaultyHost(versions.served);
    await use(host);
    await host.stop();
  },
});

test.use(WITH_OFFLINE_COPY);

// In order: they share what is served.
test.describe.configure({ mode: "default" });

interface Listed {
  readonly path: string;
  /** Where the worker keeps it. */
  readonly kept: string;
}

/** Every file that the worker of the deployed version fetches. */
function filesOf(versions: Versions): readonly Listed[] {
  const text = readFileSync(join(versions.served, "precache-list.json"), "utf8");
  const { entries = [] } = parsePrecacheList(text) ?? {};
  return entries.map(({ url, revision }) => ({
    path: `/${url}`,
    kept: revision === null ? url : `${url}?__WB_REVISION__=${revision}`,
  }));
}

/** As if nobody had been here. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });

/** Every word that the page has said on working offline since it began. */
const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(globalThis, "said") as string[]);

for (const fault of FAULTS) {
  test(`at a first visit, each file in turn: ${fault}`, async ({ app, versions, page }) => {
    await page.addInitScript(() => {
      const words: string[] = [];
      Object.assign(globalThis, { said: words });
      new MutationObserver(() =>
        words.push(document.documentElement.dataset["offline"] ?? ""),
      ).observe(document, { subtree: true, attributeFilter: ["data-offline"] });
    });
    const files = filesOf(versions);
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const { path } of files) {
      app.spoil(path, fault);
      await page.goto(app.url);
      await app.asked();
      app.cut();
      await expectOffline(page, "failed");
      await expect(page.getByRole("heading")).toHaveText("1.0.0");
      expect(await said(page), path).not.toContain("ready");
      const active = await page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.active ?? null,
      );
      expect(active, path).toBeNull();
      await forget(page);
    }
    app.spoil(null, fault);
    await page.reload();
    await expectOffline(page, "ready");
  });

  test(`at an update, each new file in turn: ${fault}`, async ({ app, versions, page }) => {
    await page.goto(app.url);
    await expectOffline(page, "ready");
    const had = new Set(filesOf(versions).map(({ kept }) => kept));
    versions.deploy("2.0.0");
    const files = filesOf(versions).filter(({ kept }) => !had.has(kept));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const { path, kept } of files) {
      // An installation that failed leaves what it had fetched already, and the next one does not ask again.
      await dropCached(page, kept);
      app.spoil(path, fault);
      const fate = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const found = new Promise<string>((resolve) =>
          registration.addEventListener(
            "updatefound",
            () => {
              const worker = registration.installing;
              worker?.addEventListener("statechange", () => resolve(worker.state), { once: true });
            },
            { once: true },
          ),
        );
        // Some browsers reject here too when the new worker cannot be installed.
        await registration.update().catch(() => null);
        return found;
      });
      await app.asked();
      await expectOffline(page, "ready");
      app.cut();
      expect(await fate, path).toBe("redundant");
      await expectOffline(page, "ready");
    }
    await app.stop();
    await page.reload();
    await expect(page.getByRole("heading")).toHaveText("1.0.0");
    await expectOffline(page, "ready");
  });
}
