// Keeping, backup, moving and deleting, as a person does them: two profiles, files, a shared folder, and the proof.
import type { Browser, Page } from "@playwright/test";
import { openBackup } from "../../src/core/backup/open.ts";
import { readSessions } from "../../src/core/backup/read.ts";
import { sha256 } from "../../src/platform/sha256.ts";
import { backupOf } from "../support/backups.ts";
import { sessionId, started, strandOf } from "../support/records.ts";
import { expect, test } from "./support/app.ts";
import { answer, beginGuide, startPractising } from "./support/job.ts";
import {
  filesIn,
  openKeeping,
  putInto,
  saveBackup,
  standInForChooser,
  takeBackup,
} from "./support/keeping.ts";

// Several profiles, each with a repair of its own, take longer than one page.
test.describe.configure({ timeout: 120_000 });

/** A session with an answer, on the practice phone. */
async function work(page: Page, url: string): Promise<string> {
  await startPractising(page, url);
  await beginGuide(page);
  await answer(page, "worked");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Another computer: a profile of its own. */
async function otherProfile(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: "en-US" })).newPage();
}

/** The records of a backup, as text, session by session. */
async function recordsOf(bytes: Buffer): Promise<readonly string[]> {
  const source = {
    size: bytes.length,
    read: async (from: number, to: number) => new Uint8Array(bytes.subarray(from, to)),
  };
  const records: string[] = [];
  for await (const reading of readSessions(await openBackup(source, sha256), sha256)) {
    if (reading.kind === "refused") throw new Error(reading.refusal.code);
    records.push(JSON.stringify([reading.id, reading.events]));
  }
  return records;
}

test("a backup goes to a file and back into an empty profile, the same record byte for byte", async ({
  app,
  page,
  browser,
}) => {
  await work(page, app.url);
  await openKeeping(page, app.url);
  const { name, bytes } = await saveBackup(page);
  expect(name).toMatch(/^kintsugi-backup-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.zip$/);
  const records = await recordsOf(bytes);
  expect(records).toHaveLength(1);

  const other = await otherProfile(browser);
  await openKeeping(other, app.url);
  await takeBackup(other, name, bytes);
  await expect(other.locator("[data-taken]")).toHaveAttribute("data-taken", "1");
  expect(await recordsOf((await saveBackup(other)).bytes)).toEqual(records);
  await takeBackup(other, name, bytes);
  await expect(other.locator("[data-nothing-new], [data-taken='0']").first()).toBeVisible();
  // It reads in the history like one of its own.
  await other.goto(`${app.url}history`);
  await expect(other.locator("main a[data-session]")).toHaveCount(1);
  await other.context().close();
});

test("two profiles take in each other's backups and hold the same", async ({
  app,
  page,
  browser,
}) => {
  const other = await otherProfile(browser);
  await work(page, app.url);
  await work(other, app.url);
  await openKeeping(page, app.url);
  await openKeeping(other, app.url);
  const [mine, theirs] = [await saveBackup(page), await saveBackup(other)];
  await takeBackup(page, theirs.name, theirs.bytes);
  await takeBackup(other, mine.name, mine.bytes);
  const [here, there] = [await saveBackup(page), await saveBackup(other)];
  expect(await recordsOf(here.bytes)).toEqual(await recordsOf(there.bytes));
  expect(await recordsOf(here.bytes)).toHaveLength(2);
  await other.context().close();
});

test("a damaged file is refused with what to do, and nothing changes", async ({ app, page }) => {
  await openKeeping(page, app.url);
  const { name, bytes } = await saveBackup(page);
  const choose = async (buffer: Buffer) =>
    page
      .locator('input[data-choose="backup"]')
      .setInputFiles({ name, mimeType: "application/zip", buffer });
  await choose(bytes.subarray(0, bytes.length - 9));
  await expect(page.locator('[data-take] [data-error="zip-damaged"]')).toBeVisible();
  await choose(Buffer.from("not a zip at all"));
  await expect(page.locator('[data-take] [data-error="not-a-zip"]')).toBeVisible();
});

test("deleting names what goes, needs a yes, and proves that it is gone", async ({ app, page }) => {
  const id = await work(page, app.url);
  await page.goto("about:blank");
  await openKeeping(page, app.url);
  const { name, bytes } = await saveBackup(page);
  await expect(page.locator("#make-backup")).toBeFocused();
  const dialog = page.locator("dialog[data-forget]");
  await page.locator("#customer").fill("Tanaka");
  await page.locator("#customer").press("Enter");
  await expect(dialog).toBeVisible();
  await dialog.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("#customer")).toBeFocused();
  await page.locator("#clear-practice").click();
  await expect(dialog).toHaveAttribute("data-forget", "ready");
  await expect(dialog.locator('[data-goes="sessions"]')).toHaveAttribute("data-count", "1");
  await expect(dialog.locator("#forget-do")).toBeDisabled();
  const downloading = page.waitForEvent("download");
  await dialog.locator("#forget-export").click();
  await downloading;
  await dialog.locator("#forget-sure").check();
  await dialog.locator("#forget-do").click();
  await expect(dialog.locator("[data-traces]")).toHaveAttribute("data-traces", "0");
  await expect(dialog.locator("[data-holders]")).toHaveAttribute("data-holders", "no-folder");
  await dialog.locator("#forget-close").click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("[data-practice]")).toHaveCount(0);

  // It stays out of a backup that still holds it, until a person says otherwise.
  await takeBackup(page, name, bytes);
  await expect(page.locator("[data-forgotten]")).toHaveAttribute("data-forgotten", "1");
  await page.locator("#revive").click();
  await expect(page.locator("[data-taken]")).toHaveAttribute("data-taken", "1");
  await page.goto(`${app.url}session/${id}`);
  await expect(page.locator("[data-place]")).toBeVisible();
});

test("a shared folder is written and read by itself, and told about", async ({ app, page }) => {
  await standInForChooser(page, "shared");
  await work(page, app.url);
  await openKeeping(page, app.url);
  await page.locator("#pick-folder").click();
  const folder = page.locator("[data-folder]");
  await expect(folder).toHaveAttribute("data-folder", "ready");
  await expect(folder.locator("[data-last]")).toContainText("1 session was written");
  const files = await filesIn(page, "shared");
  expect(files.map(([called]) => called)).toEqual([
    expect.stringMatching(/^kintsugi-backup-[0-9a-f]{16}-base-000001-[0-9a-f]{8}\.zip$/),
  ]);

  // Another computer's file arrives, and one that is only half there.
  const events = await strandOf([started({ practice: true })], { session: sessionId(5) });
  const whole = { kind: "whole" } as const;
  const theirs = Buffer.from(
    await backupOf({ sessions: [{ id: sessionId(5), events, integrity: whole }] }),
  );
  await putInto(page, "shared", "kintsugi-backup-theirs.zip", theirs);
  await putInto(page, "shared", "kintsugi-backup-half.zip", theirs.subarray(0, 500));
  await page.reload();
  await expect(folder.locator("[data-last]")).toHaveAttribute("data-merged", "1");
  await expect(folder.locator("[data-unreadable]")).toHaveAttribute("data-unreadable", "1");
  const after = await saveBackup(page);
  expect(await recordsOf(after.bytes)).toHaveLength(2);

  // What is deleted here is found in the files that still hold it.
  await page.locator("#clear-practice").click();
  await page.locator("#forget-sure").check();
  await page.locator("#forget-do").click();
  await expect(page.locator("dialog [data-holders]")).toHaveAttribute("data-holders", "2");
  await page.locator("#forget-rewrite").click();
  await expect(page.locator("dialog [data-holders]")).toHaveAttribute("data-holders", "1");
});

test("a folder that is picked while the start still looks after the record has one round", async ({
  app,
  page,
}) => {
  await standInForChooser(page, "shared");
  await work(page, app.url);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/look-after-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await openKeeping(page, app.url);
  await page.locator("#pick-folder").click();
  const last = page.locator("[data-folder] [data-last]");
  await expect(last).toContainText("1 session was written");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const lookedAfter = page.waitForRequest("**/assets/complete-copy-*.js");
  release();
  await (await lookedAfter).response();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(asked.filter((path) => path.includes("auto-backup"))).toEqual([]);
  await expect(last).toContainText("1 session was written");
});

test("without folders the screen says so", async ({ app, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "showDirectoryPicker");
  });
  await openKeeping(page, app.url);
  await expect(page.locator("[data-folder]")).toHaveAttribute("data-folder", "unsupported");
});
