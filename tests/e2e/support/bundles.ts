// Handing a session over and opening a bundle, as a person does both: by ids and data attributes, in any language.
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Level } from "../../../src/core/redact/levels.data.ts";

export interface SavedFile {
  readonly name: string;
  readonly path: string;
  readonly buffer: Buffer;
}

/** From a session's screen to the screen of handing over. */
export async function toHandover(page: Page): Promise<void> {
  await page.locator('a[href*="/handover/"]').first().click();
  await expect(page.locator("[data-handover]")).toBeVisible();
}

/** Chooses a level and has shown what will leave. */
export async function prepare(page: Page, level: Level): Promise<Locator> {
  await page.locator(`[data-level="${level}"] input`).check();
  const before = await page.locator("[data-preview]").count();
  await page.locator("#prepare").click();
  if (before > 0) await expect(page.locator("[data-stale]")).toHaveCount(0);
  const preview = page.locator("[data-preview]");
  await expect(preview).toBeVisible();
  return preview;
}

/** Seals with what is chosen and takes the file from the downloads. */
export async function sealAndSave(page: Page): Promise<SavedFile> {
  const downloading = page.waitForEvent("download");
  await page.locator("#seal-save").click();
  const download = await downloading;
  const path = await download.path();
  await expect(page.locator("[data-sealed]")).toBeVisible();
  return { name: download.suggestedFilename(), path, buffer: readFileSync(path) };
}

/** Gives a file to the screen of bundles, which must be open. */
export async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('[data-choose="bundle"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

export const view = (page: Page): Locator => page.locator("[data-view]");

/** Opens one file of the list in the viewer and gives the text of its first rows as shown. */
export async function lookInto(page: Page, path: string): Promise<string> {
  await page.locator(`[data-file="${path}"] button`).click();
  const viewer = page.locator("[data-file-viewer]");
  await expect(viewer.locator('[data-counted="true"]')).toBeVisible();
  await expect(viewer.locator("[data-row] span").nth(1)).not.toBeEmpty();
  const rows = await viewer.locator("[data-row] > span:nth-child(2)").allTextContents();
  await page.locator("#close-file").click();
  await expect(viewer).toHaveCount(0);
  return rows.join("");
}

/** Every row of every store of every database of the page, as JSON: what must not change by looking. */
export async function storedRows(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("no reason")));
      });
    const rows: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const kept = await done(database.transaction(store).objectStore(store).getAllKeys());
        rows.push([name, store, kept.map((key) => JSON.stringify(key))]);
      }
      database.close();
    }
    return JSON.stringify(rows);
  });
}
