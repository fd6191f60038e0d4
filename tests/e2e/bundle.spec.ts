// A bundle from the session to the receiver: chosen, looked at, sealed, opened again, in both languages.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle } from "../../src/core/bundle/read.ts";
import { replay } from "../../src/core/session/replay.ts";
import { sha256 } from "../../src/platform/sha256.ts";
import { expect, test } from "./support/app.ts";
import {
  give,
  lookInto,
  prepare,
  sealAndSave,
  storedRows,
  toHandover,
  view,
} from "./support/bundles.ts";
import { answer, beginGuide, savedCount, startPractising } from "./support/job.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** The practice phone's own. */
const ECID = "001A2B3C4D5E6F70";

test("a complete bundle holds the whole record, verifies, and is signed", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const saved = await savedCount(page);
  const asked = await page.locator("[data-question]").getAttribute("data-question");
  await toHandover(page);
  await prepare(page, "complete");
  const { name, buffer } = await sealAndSave(page);
  expect(name).toMatch(/^kintsugi-.*\.zip$/);
  const bundle = await readBundle(buffer, sha256);
  expect(bundle.events).toHaveLength(saved);
  expect(bundle.manifest).toMatchObject({ integrity: { kind: "whole" }, level: "complete" });
  const state = replay(bundle.manifest.session, bundle.events);
  expect(state.answers["prepare"]).toMatchObject({ answer: "worked" });
  expect(bundle.derived).toMatchObject({ advice: { kind: "question", question: asked } });
  expect(JSON.stringify(bundle.events)).toContain(ECID);
});

test("the preview is the bundle, byte for byte, and what is replaced stands out", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  await toHandover(page);
  const preview = await prepare(page, "help-desk");
  await expect(preview.locator('[data-kind="ecid"]')).toBeVisible();
  const seen = await lookInto(page, "record.ndjson");
  const { buffer } = await sealAndSave(page);
  const bundle = await readBundle(buffer, sha256);
  const record = bundle.events.map((event) => JSON.stringify(event)).join("");
  expect(record).not.toContain(ECID);
  // Rows are the file's own text, cut where the window ends: what is seen begins what was sealed.
  expect(seen.length).toBeGreaterThan(300);
  const path = test.info().outputPath("bundle.zip");
  writeFileSync(path, buffer);
  const sealed = execFileSync("unzip", ["-p", path, "record.ndjson"], { encoding: "utf8" });
  expect(sealed.replaceAll("\n", "").startsWith(seen)).toBe(true);
  await page.locator('[data-file="record.ndjson"] button').click();
  await expect(page.locator("[data-file-viewer] mark").first()).toBeVisible();
});

test("a change of mind makes the preview stale: nothing is sealed that was not looked at", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await toHandover(page);
  await prepare(page, "complete");
  await expect(page.locator("#seal-save")).toBeEnabled();
  await page.locator('[data-level="anyone"] input').check();
  await expect(page.locator("[data-stale]")).toBeVisible();
  await expect(page.locator("#seal-save")).toBeDisabled();
  await page.locator("#prepare").click();
  await expect(page.locator("#seal-save")).toBeEnabled();
});

test("its page reads well without the app, in both languages, and runs nothing", async ({
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
  await toHandover(page);
  await prepare(page, "complete");
  const { summaryHtml } = await readBundle((await sealAndSave(page)).buffer, sha256);

  const alone = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const sheet = await alone.newPage();
  await sheet.setContent(summaryHtml);
  await expect(sheet.locator("html")).toHaveAttribute("lang", "ja");
  await expect(sheet.getByRole("heading", { level: 1 }).first()).toContainText(
    "エラー4013：iPhone 12",
  );
  await expect(sheet.locator('article[lang="en"] h1')).toContainText("Error 4013: iPhone 12");
  await expect(sheet.getByText("<img src=x onerror=alert(1)> white cable").first()).toBeVisible();
  expect(await sheet.locator("img, script").count()).toBe(0);
  // Identifiers are not spread over a page that is easily shown around.
  expect(summaryHtml).not.toContain(ECID);
  await alone.close();
});

test("a locked bundle opens with its passphrase alone, in the reader's language; looking stores nothing", async ({
  app,
  page,
  browser,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  await toHandover(page);
  await prepare(page, "help-desk");
  await page.locator('[data-part="lock"] [value="passphrase"]').check();
  await page.locator("#suggest-passphrase").click();
  await expect(page.locator('[data-strength="strong"]')).toBeVisible();
  const passphrase = await page.locator('[data-field="passphrase"]').inputValue();
  const { name, buffer } = await sealAndSave(page);
  expect(name).toMatch(/\.zip\.age$/);
  expect(buffer.toString("latin1")).not.toContain("manifest.json");

  const reader = await browser.newContext({ locale: "ja-JP" });
  const desk = await reader.newPage();
  await desk.goto(`${app.url}bundles`);
  await expect(desk.locator("#choose-bundle")).toBeVisible();
  const before = await storedRows(desk);
  await give(desk, name, buffer);
  await desk.locator('[data-needs="passphrase"] [data-field="key"]').fill("not it");
  await desk.keyboard.press("Enter");
  // A key is dear to derive, and what that takes is the machine's: these two wait as long as the test may.
  await desk.locator('[data-refused="wrong-key"]').waitFor();
  await expect(desk.locator('[data-field="key"]')).toBeFocused();
  await desk.locator('[data-field="key"]').fill(passphrase);
  await desk.locator("#unlock").click();
  await view(desk).waitFor();
  await expect(desk.locator("#bundle-title")).toContainText("エラー4013：iPhone 12");
  await expect(desk.locator("#bundle-title")).toBeFocused();
  await expect(desk.locator('[data-step="prepare"][data-status="worked"]')).toBeVisible();
  await expect(desk.locator("[data-level]")).toHaveAttribute("data-level", "help-desk");
  expect(await desk.locator("body").textContent()).not.toContain(ECID);
  expect(await storedRows(desk)).toBe(before);
  await reader.close();
});

test("each file that is no bundle is refused with its own sentence and what to do", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await toHandover(page);
  await prepare(page, "complete");
  const { name, buffer } = await sealAndSave(page);
  const changed = Buffer.from(buffer);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  await page.goto(`${app.url}bundles`);
  const files: readonly (readonly [string, Buffer])[] = [
    ["notes.txt", Buffer.from("Milk\nBread\n")],
    ["cut.zip", buffer.subarray(0, buffer.length - 40)],
    ["changed.zip", changed],
    ["empty.zip", Buffer.alloc(0)],
  ];
  const sentences = new Set<string>();
  for (const [called, bytes] of files) {
    await give(page, called, bytes);
    const refused = page.locator("[data-refused]");
    await expect(page.getByRole("heading", { name: called })).toBeVisible();
    await expect(refused).not.toBeEmpty();
    sentences.add((await refused.textContent()) ?? "");
    await expect(view(page)).toHaveCount(0);
  }
  expect(sentences.size).toBeGreaterThanOrEqual(2);
  await give(page, name, buffer);
  await expect(view(page)).toBeVisible();
});

test("goes by keyboard: level, preview, a file and back, seal", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await toHandover(page);
  await page.locator('[data-level="help-desk"] input').focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[data-level="complete"] input')).toBeChecked();
  await page.locator("#prepare").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#preview-title")).toBeFocused();
  const look = page.locator('[data-file="manifest.json"] button');
  await look.focus();
  await page.keyboard.press("Enter");
  const lines = page.locator("[data-file-viewer] section");
  await expect(lines).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Escape");
  await expect(look).toBeFocused();
  await page.locator("#seal-save").focus();
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await downloading).suggestedFilename()).toMatch(/\.zip$/);
  await expect(page.locator("#seal-save")).toBeFocused();
});

test("the command line verifies it and says the next step; a changed one is refused", async ({
  app,
  page,
}, testInfo) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const asked = await page.locator("[data-question]").getAttribute("data-question");
  await toHandover(page);
  await prepare(page, "complete");
  const { path, buffer } = await sealAndSave(page);
  const inspect = (...args: string[]): string =>
    execFileSync("node", [join(ROOT, "src", "cli", "inspect.mjs"), "bundle", ...args], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: "pipe",
    });
  const printed: unknown = JSON.parse(inspect(path));
  expect(printed).toMatchObject({ verified: true, next: { kind: "question", question: asked } });

  const broken = Buffer.from(buffer);
  broken[Math.floor(broken.length / 2)] = (broken[Math.floor(broken.length / 2)] ?? 0) ^ 1;
  const changed = testInfo.outputPath("broken.zip");
  writeFileSync(changed, broken);
  expect(() => inspect(changed)).toThrow(/damaged or cut off/);
});
