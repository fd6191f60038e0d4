// Changes the language of a screen that stands there, whatever lies over it.
import type { Page } from "@playwright/test";
import type { Language } from "../../src/i18n/language.ts";

/** Chooses the language and waits until every word on the page has followed. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate((tag) => {
    // By script, because an open dialog keeps the pointer away from the header.
    document.querySelector<HTMLElement>(`header button[lang="${tag}"]`)?.click();
  }, language);
  await page.locator(`html[lang="${language}"]`).waitFor();
  let before = "";
  for (let reads = 0; reads < 50; reads += 1) {
    const now = await page.locator("body").innerText();
    if (now === before) return;
    before = now;
    await page.waitForLoadState("networkidle");
  }
}
