// The job sheet on paper: one page of A4 or Letter in either language, with everything a counter needs.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answer, answerQuestions, beginGuide, startPractising } from "./support/job.ts";

/** What poppler reads from a printed page. */
function text(command: "pdftotext" | "pdfinfo", path: string): string {
  const args = command === "pdftotext" ? ["-layout", path, "-"] : [path];
  const { stdout, status, error } = spawnSync(command, args, { encoding: "utf8" });
  expect(error, `${command} is there`).toBeUndefined();
  expect(status).toBe(0);
  return stdout;
}

async function printed(
  page: Page,
  format: "A4" | "Letter",
): Promise<{ pages: number; text: string }> {
  const path = test.info().outputPath(`sheet-${format}.pdf`);
  writeFileSync(path, await page.pdf({ format, preferCSSPageSize: false }));
  const pages = Number(/Pages:\s+(\d+)/.exec(text("pdfinfo", path))?.[1]);
  return { pages, text: text("pdftotext", path) };
}

async function toSheet(page: Page): Promise<void> {
  await page.locator('a[href*="/sheet/"]').first().click();
  await expect(page.locator("[data-qr]")).toBeVisible();
}

test("prints on one page in both languages and both formats", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  await answerQuestions(page);
  await toSheet(page);
  await page.locator("[data-qr-text] summary").click();
  await expect(page.locator("[data-qr-text]")).toContainText("KINTSUGI ");
  for (const format of ["A4", "Letter"] as const) {
    const sheet = await printed(page, format);
    expect(sheet.pages).toBe(1);
    for (const part of ["Job sheet", "iPhone 12", "What was done", "What was not seen", "Customer"])
      expect(sheet.text).toContain(part);
    // What stands on the screen around it stays there.
    expect(sheet.text).not.toContain("Print or save");
    expect(sheet.text).not.toContain("KINTSUGI ");
    expect(sheet.text).not.toContain("Practice phone\n");
  }
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.getByText("作業票").first()).toBeVisible();
  const sheet = await printed(page, "A4");
  expect(sheet.pages).toBe(1);
  for (const part of ["作業票", "行ったこと", "見ていないこと", "お客様"])
    expect(sheet.text).toContain(part);
});

test("says of a session that is not here that it is not", async ({ app, page }) => {
  await page.goto(`${app.url}sheet/${"0".repeat(32)}`);
  await expect(page.locator("[data-sheet-missing]")).toBeVisible();
});
