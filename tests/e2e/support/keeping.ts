// The screen for keeping as a person uses it; and a shared folder that stands in for the browser's chooser, which
// cannot be driven: a folder of the page's own origin behind the same API.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** Opens the screen and waits until it has counted. */
export async function openKeeping(page: Page, url: string): Promise<void> {
  await page.goto(`${url}keeping`);
  await expect(
    page.locator("[data-space] dl, [data-space] [data-persisted]").first(),
  ).toBeVisible();
}

/** Makes a backup of everything and takes it from the downloads. */
export async function saveBackup(
  page: Page,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const downloading = page.waitForEvent("download");
  await page.locator("#make-backup").click();
  const download = await downloading;
  await expect(page.locator("[data-made]")).toBeVisible();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Takes a backup in and waits for the report. */
export async function takeBackup(page: Page, name: string, bytes: Buffer): Promise<void> {
  const file = { name, mimeType: "application/zip", buffer: bytes };
  await page.locator('input[data-choose="backup"]').setInputFiles(file);
  await expect(page.locator("[data-taken]")).toBeVisible();
}

/** From now on the chooser for folders gives the folder of this name in the origin's own file system. */
export async function standInForChooser(page: Page, folder: string): Promise<void> {
  await page.addInitScript((name) => {
    Reflect.set(globalThis, "showDirectoryPicker", async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle(name, { create: true });
    });
  }, folder);
}

/** Names of the files in that folder, and their sizes. */
export async function filesIn(page: Page, folder: string): Promise<readonly [string, number][]> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(name);
    const found: [string, number][] = [];
    for await (const entry of directory.values())
      if (entry instanceof FileSystemFileHandle)
        found.push([entry.name, (await entry.getFile()).size]);
    return found.toSorted(([a], [b]) => (a < b ? -1 : 1));
  }, folder);
}

/** Puts a file into that folder, as a synchroniser would. */
export async function putInto(
  page: Page,
  folder: string,
  name: string,
  bytes: Buffer,
): Promise<void> {
  const given = { folder, name, bytes: [...bytes] };
  await page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(file.folder, { create: true });
    const handle = await directory.getFileHandle(file.name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(new Uint8Array(file.bytes));
    await stream.close();
  }, given);
}
