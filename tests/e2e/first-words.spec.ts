// The first screen is in the remembered language, else in the browser's, and waits for no words: they come with the app.
import { expect, test } from "./support/app.ts";

for (const [locale, remembered, tag] of [
  ["ja-JP", null, "ja"],
  ["en-US", null, "en"],
  ["fr-FR", null, "en"],
  ["en-US", "ja", "ja"],
] as const)
  test.describe(`${locale}, remembered: ${remembered ?? "nothing"}`, () => {
    test.use({ locale });
    test(`begins in ${tag}, and fetches no words for it`, async ({ page, app }) => {
      await page.addInitScript((choice) => {
        if (choice !== null) localStorage.setItem("kintsugi.language", choice);
      }, remembered);
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto(app.url);
      await expect(page.locator("#connect")).toHaveText(/./);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      const text = await page.locator("main h1").innerText();
      expect(/[\u3040-\u30ff]/.test(text)).toBe(tag === "ja");
      expect(fetched.filter((path) => /\/assets\/(?:ja|en|shell)-/.test(path))).toEqual([]);
    });
  });
