// Handing over and looking at bundles for everybody: axe in every look and width.
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { give, prepare, sealAndSave, toHandover, view } from "./support/bundles.ts";
import { answer, beginGuide, startPractising } from "./support/job.ts";

for (const language of ["English", "日本語"]) {
  test(`axe finds nothing while handing over and looking, ${language}`, async ({ app, page }) => {
    await startPractising(page, app.url);
    await beginGuide(page);
    await answer(page, "worked");
    await page.getByRole("button", { name: language }).click();
    await toHandover(page);
    await prepare(page, "help-desk");
    await page.locator('[data-part="lock"] [value="passphrase"]').check();
    await expectAccessible(page);
    await page.locator('[data-part="lock"] [value="open"]').check();
    const { name, buffer } = await sealAndSave(page);
    await page.locator('[data-sealed] ~ div a[href$="/bundles"]').click();
    await expect(page.locator("#choose-bundle")).toBeVisible();
    await expectAccessible(page);
    await give(page, name, buffer);
    await expect(view(page)).toBeVisible();
    await expectAccessible(page);
  });
}
