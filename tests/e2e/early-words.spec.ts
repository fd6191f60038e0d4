// The words of the language to begin with come beside the app: the script before it guesses as the app chooses.
import { expect, test } from "./support/app.ts";

for (const [locale, remembered, tag] of [
  ["ja-JP", null, "ja"],
  ["en-US", null, "en"],
  ["fr-FR", null, "en"],
  ["en-US", "ja", "ja"],
] as const)
  test.describe(`${locale}, remembered: ${remembered ?? "nothing"}`, () => {
    test.use({ locale });
    test(`fetches ${tag} early, and nothing twice`, async ({ page, app }) => {
      await page.addInitScript((choice) => {
        if (choice !== null) localStorage.setItem("kintsugi.language", choice);
      }, remembered);
      await page.goto(app.url);
      // The language stands in the page before the app does.
      await expect(page.locator("#connect")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      const early = page.locator(
        'link[rel="modulepreload"][href*="/assets/"]:not([href*="first-"])',
      );
      expect(await early.first().getAttribute("href")).toContain(`/assets/${tag}-`);
      const fetched = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter((name) => /\/assets\/(?:ja|en)-/.test(name)),
      );
      expect(fetched.every((name) => name.includes(`/assets/${tag}-`))).toBe(true);
      expect(fetched).toHaveLength(1);
    });
  });
