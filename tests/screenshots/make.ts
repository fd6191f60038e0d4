// Makes the pictures of the install dialog (src/host/web-manifest.ts) from the built app with the practice phone.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../e2e/support/app.ts";
import { pass, practise } from "../e2e/support/coach.ts";
import { answer, beginGuide, startPractising } from "../e2e/support/job.ts";
import { expectOffline } from "../e2e/support/offline.ts";

const OUT = join(import.meta.dirname, "..", "..", "public", "screenshots");

const FORMS = [
  ["wide", { width: 1280, height: 720 }],
  ["narrow", { width: 390, height: 844 }],
] as const;

async function take(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 80 });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${name}.webp`), Buffer.from(data, "base64"));
}

for (const [form, viewport] of FORMS) {
  test.describe(form, () => {
    test.use({
      viewport,
      colorScheme: "light",
      reducedMotion: "reduce",
      serviceWorkers: "allow",
    });

    test("a session", async ({ app, page }) => {
      await startPractising(page, app.url);
      await beginGuide(page);
      await answer(page, "worked");
      await page.evaluate(() => {
        if (innerWidth < 600)
          document.getElementById("step-title")?.closest("section")?.scrollIntoView();
        else scrollTo(0, 0);
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await expectOffline(page, "ready");
      await take(page, `session-${form}`);
    });

    test("the coach", async ({ app, page }) => {
      await practise(page, app.url, "dfu", "iphone8");
      await page.locator("#coach-go").click();
      await pass(page, 4000);
      await expect(page.locator("[data-kind]")).toHaveAttribute("data-kind", "counting");
      await take(page, `coach-${form}`);
    });
  });
}
