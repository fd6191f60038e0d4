import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expect, test } from "./support/app.ts";
import { prepare, sealAndSave, toHandover, view } from "./support/bundles.ts";
import { beginGuide, startPractising } from "./support/job.ts";
import { standInForLaunchQueue } from "./support/launch-queue.ts";
import { NAND, sentence } from "./support/logs.ts";

test.beforeEach(({ page }) => standInForLaunchQueue(page));

interface Given {
  readonly name: string;
  readonly text: string | null;
  /** The text is the file's bytes, as base64. */
  readonly base64?: boolean;
}

/** Hands files over as the system does; a text of null cannot be read. */
const launch = (
  page: Page,
  targetURL: string | undefined,
  files: readonly Given[],
): Promise<void> =>
  page.evaluate(
    (wish) => {
      const handles = wish.files.map(({ name, text, base64 }) => ({
        name,
        getFile: async () => {
          if (text === null) throw new DOMException("gone", "NotFoundError");
          const bytes = (): Uint8Array<ArrayBuffer> =>
            Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
          return new File([base64 === true ? bytes() : text], name);
        },
      }));
      const queue = Reflect.get(globalThis, "launchQueue");
      queue.offer({ targetURL: wish.targetURL, files: handles });
    },
    { targetURL, files },
  );

const log = (): Given => ({ name: "iPhoneUpdater 1.log", text: readFileSync(NAND, "utf8") });

test("a log opened with the app is read", async ({ app, page }) => {
  await page.goto(app.url);
  await launch(page, app.url, [log()]);
  await expect(sentence(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/logs");
});

test("a session at work is not navigated away: the file waits for a click", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  const before = page.url();
  await launch(page, app.url, [log()]);
  await expect(page.locator('[data-launch="waiting"]')).toContainText("iPhoneUpdater 1.log");
  expect(page.url()).toBe(before);
  await page.locator("#launch-open").click();
  await expect(sentence(page)).toBeVisible();
});

test("a bundle is opened whatever it is called, and what came with it waits", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await toHandover(page);
  await prepare(page, "complete");
  const { name, buffer } = await sealAndSave(page);
  await page.goto(`${app.url}about`);
  const text = buffer.toString("base64");
  await launch(page, app.url, [{ name, text, base64: true }]);
  await expect(view(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/bundles");
  await page.goto(`${app.url}about`);
  await launch(page, app.url, [log(), { name: "case 17.zip", text, base64: true }]);
  await expect(view(page)).toBeVisible();
  await expect(page.locator('[data-launch="left"]')).toContainText("iPhoneUpdater 1.log");
  await page.locator("#launch-open").click();
  await expect(sentence(page)).toBeVisible();
});

test("a locked bundle is asked for its key; a backup leads to where backups are taken in", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  const scrypt = "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAA";
  const text = `age-encryption.org/v1\n${scrypt}\n--- AAAA\n`;
  await launch(page, app.url, [{ name: "kintsugi-3f9a12c4.zip.age", text }]);
  await expect(page.locator('[data-needs="passphrase"]')).toBeVisible();
  await launch(page, app.url, [{ name: "kintsugi-backup-2026-11-28-0a1b2c3d.zip", text: "PK" }]);
  // The locked bundle is still open: what came meanwhile waits for a click.
  await page.getByRole("button", { name: "Show it now" }).click();
  await expect(page.locator("#take-backup")).toBeVisible();
});

test("shortcuts open their screen; connect puts the focus on its button", async ({ app, page }) => {
  await page.goto(`${app.url}about`);
  await launch(page, `${app.url}history?src=shortcut`, []);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("History");
  await launch(page, `${app.url}?src=connect`, []);
  await expect(page.locator("#connect")).toBeFocused();
});

test("a file that nothing here can read ends in a sentence", async ({ app, page }) => {
  await page.goto(app.url);
  for (const given of [
    { name: "holiday.jpg", text: "x" },
    { name: "gone.log", text: null },
    { name: '<img src=x onerror="alert(1)">.exe', text: "x" },
  ]) {
    await launch(page, app.url, [given]);
    await expect(page.locator('[data-launch="refused"]')).toContainText(given.name);
  }
  expect(new URL(page.url()).pathname).toBe("/");
});

test("addresses that are not the app's do nothing", async ({ app, page }) => {
  await page.goto(`${app.url}about`);
  for (const address of [
    "https://example.invalid/history",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "//",
    "",
    `${app.url.replace("localhost", "127.0.0.1")}history`,
  ]) {
    await launch(page, address, []);
  }
  // The next one is heard, so the ones before were and did nothing.
  await launch(page, `${app.url}codes`, []);
  await expect(page).toHaveURL(`${app.url}codes`);
  await page.goBack();
  await expect(page).toHaveURL(`${app.url}about`);
});
