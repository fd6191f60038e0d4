// The log autopsy for everybody: by keyboard, with assistive technology, on small screens, and without a network.
import { readFileSync } from "node:fs";
import { expect, test } from "./support/app.ts";
import { ended, give, given, NAND, sentence, SUCCESS, violations } from "./support/logs.ts";
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
  await page.goto(`${app.url}logs`);
  const choose = page.locator("#choose-files");
  await choose.focus();
  const chooser = page.waitForEvent("filechooser");
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

test("axe finds nothing, in light, dark and forced colours, wide and at 320 px, in both languages", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}logs`);
  await give(page, [
    { name: "nand.log", mimeType: "text/plain", buffer: readFileSync(NAND) },
    given("notes.txt", "Milk\nBread\n"),
  ]);
  await expect(ended(page)).toBeVisible();
  await page.locator("[data-log] button[aria-expanded]").click();
  await page.locator("[data-steps] summary").click();
  const check = async (place: string): Promise<void> => {
    for (const look of [
      { colorScheme: "light", forcedColors: "none" },
      { colorScheme: "dark", forcedColors: "none" },
      { colorScheme: "light", forcedColors: "active" },
    ] as const) {
      await page.emulateMedia(look);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${place} ${JSON.stringify(look)} at ${width}`).toEqual([]);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  };
  await check("result");
  await page.locator("[data-finding] button[data-line]").first().click();
  await expect(page.locator("[data-viewer] [data-here=true]")).not.toHaveText(/^\d+$/);
  await check("viewer");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "日本語" }).click();
  await check("result in Japanese");
});
