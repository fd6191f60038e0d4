import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readBundle, type VerifiedBundle } from "../../src/core/bundle/read.ts";
import { replay } from "../../src/core/session/replay.ts";
import { sha256 } from "../../src/platform/sha256.ts";
import { expect, test } from "./support/app.ts";
import { answer, beginGuide, savedCount, startPractising } from "./support/job.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Makes a bundle and takes it from the downloads. */
async function makeBundle(
  page: Page,
): Promise<{ readonly path: string; readonly name: string; readonly bundle: VerifiedBundle }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make a bundle" }).click();
  const download = await downloading;
  const path = await download.path();
  return {
    path,
    name: download.suggestedFilename(),
    bundle: await readBundle(readFileSync(path), sha256),
  };
}

test("a bundle holds the whole record, verifies, and is kept on the shelf", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const { name, bundle } = await makeBundle(page);
  expect(name).toMatch(/^kintsugi-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.zip$/);
  expect(bundle.events).toHaveLength(await savedCount(page));
  expect(bundle.manifest).toMatchObject({ integrity: { kind: "whole" }, language: "en" });
  const state = replay(bundle.manifest.session, bundle.events);
  expect(state.answers["prepare"]).toMatchObject({ answer: "worked" });
  const asked = await page.locator("[data-question]").getAttribute("data-question");
  expect(bundle.derived).toMatchObject({ advice: { kind: "question", question: asked } });

  await expect(page.locator('[data-bundle="made"]')).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: `Save ${name} again` })).toBeVisible();
});

test("its page reads well without the app, in either language, and runs nothing", async ({
  app,
  page,
  browser,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await page.getByText("Add a note to the answer").click();
  await page
    .getByLabel("Note", { exact: true })
    .first()
    .fill("<img src=x onerror=alert(1)> white cable");
  await answer(page, "worked");
  await page.getByRole("button", { name: "日本語" }).click();
  const downloading = page.waitForEvent("download");
  await page.locator("#make-bundle").click();
  const { summaryHtml } = await readBundle(readFileSync(await (await downloading).path()), sha256);

  const alone = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const sheet = await alone.newPage();
  await sheet.setContent(summaryHtml);
  await expect(sheet.locator("html")).toHaveAttribute("lang", "ja");
  await expect(sheet.getByRole("heading", { level: 1 })).toContainText("エラー4013：iPhone 12");
  await expect(sheet.getByText("<img src=x onerror=alert(1)> white cable")).toBeVisible();
  expect(await sheet.locator("img, script").count()).toBe(0);
  // Identifiers are not spread over a page that is easily shown around.
  expect(summaryHtml).not.toContain("001A2B3C4D5E6F70");
  await alone.close();
});

test("the command line verifies it and says the next step; a changed one is refused", async ({
  app,
  page,
}, testInfo) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const { path } = await makeBundle(page);
  const asked = await page.locator("[data-question]").getAttribute("data-question");
  const inspect = (...args: string[]): string =>
    execFileSync("node", [join(ROOT, "src", "cli", "inspect.mjs"), "bundle", ...args], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: "pipe",
    });
  const printed: unknown = JSON.parse(inspect(path));
  expect(printed).toMatchObject({
    verified: true,
    next: { kind: "question", question: asked },
  });

  const broken = readFileSync(path);
  broken[Math.floor(broken.length / 2)] = (broken[Math.floor(broken.length / 2)] ?? 0) ^ 1;
  await testInfo.attach("broken.zip", { body: broken, contentType: "application/zip" });
  const changed = testInfo.attachments.at(-1)?.path ?? testInfo.outputPath("broken.zip");
  const { writeFileSync } = await import("node:fs");
  writeFileSync(changed, broken);
  expect(() => inspect(changed)).toThrow(/damaged or cut off/);
});
