// The log autopsy for everybody: by keyboard, with assistive technology, on small screens, and without a network.
import { expect, test } from "./support/app.ts";
import { give, NAND, sentence, SUCCESS } from "./support/logs.ts";
import { expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";

test.use(WITH_OFFLINE_COPY);

test("works without a network: the worker is part of the offline copy", async ({ app, page }) => {
  await page.goto(`${app.url}logs`);
  await expectOffline(page, "ready");
  await app.stop();
  await page.reload();
  await give(page, NAND);
  await expect(sentence(page)).toContainText("4013");
});

test("goes by keyboard: choosing, opening, the viewer, and out again", async ({ app, page }) => {
  // Before anything is pressed: the browser must have been told by then that the test takes the dialog's place.
  const chooser = page.waitForEvent("filechooser");
  await page.goto(`${app.url}logs`);
  const choose = page.locator("#choose-files");
  await choose.focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles([NAND, SUCCESS]);
  await expect(page.locator("[data-log]")).toHaveCount(2);
  const details = page.locator("[data-log] button[aria-expanded]").first();
  await expect(details).toHaveAttribute("aria-expanded", "false");
  await details.focus();
  await page.keyboard.press("Enter");
  await expect(details).toHaveAttribute("aria-expanded", "true");
  const line = page.locator("[data-finding] button[data-line]").first();
  await line.focus();
  await page.keyboard.press("Enter");
  const lines = page.locator("[data-viewer] section");
  await expect(lines).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.locator('[data-viewer] [data-row="1"]')).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(line).toBeFocused();
});
