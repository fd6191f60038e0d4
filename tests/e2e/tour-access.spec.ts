// What WCAG 2.2 asks of every screen of the tour, and axe does not see: focus that is not hidden, targets that
// can be hit, reflow, text that is spaced out, no keyboard trap. A scene added to the tour is checked here.
import { SCENES } from "../tour/scenes.ts";
import { speak } from "../tour/speak.ts";
import {
  clipped,
  enlarge,
  hiddenWhenFocused,
  spaceOut,
  tabThrough,
  tooSmall,
  tooWide,
} from "./support/access.ts";
import { expect, test } from "./support/app.ts";
import { violations } from "./support/axe.ts";

const MINUTES = 60_000;
const NARROW = { width: 320, height: 256 };
const PHONE = { width: 390, height: 800 };
const WIDE = { width: 1280, height: 800 };

for (const scene of SCENES) {
  test.describe(scene.name, () => {
    test.beforeEach(async ({ app, page }) => {
      test.setTimeout(4 * MINUTES);
      await page.emulateMedia({ reducedMotion: "reduce" });
      if (scene.clock === true) await page.clock.install();
      await page.setViewportSize(WIDE);
      await scene.open(page, app.url);
    });

    test("axe finds nothing, with text twice as large too", async ({ page }) => {
      expect(await violations(page), "wide and light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize(PHONE);
      expect(await violations(page), "narrow and dark").toEqual([]);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      expect(await violations(page), "forced colours").toEqual([]);
      await page.emulateMedia({ forcedColors: "none" });
      await page.setViewportSize(WIDE);
      await enlarge(page);
      expect(await violations(page), "text at 200 %").toEqual([]);
      expect(await tooWide(page), "text at 200 %").toEqual([]);
    });

    test("is whole at 320 by 256 pixels, with text spaced out, in both languages", async ({
      page,
    }) => {
      await page.setViewportSize(NARROW);
      await spaceOut(page);
      for (const language of ["en", "ja"] as const) {
        await speak(page, language);
        expect(await tooWide(page), language).toEqual([]);
        expect(await clipped(page), language).toEqual([]);
      }
    });

    test("nothing hides what has the focus, and targets can be hit", async ({ page }) => {
      for (const size of [WIDE, PHONE]) {
        await page.setViewportSize(size);
        expect(await hiddenWhenFocused(page), `${size.width}`).toEqual([]);
        expect(await tooSmall(page), `${size.width}`).toEqual([]);
      }
    });

    test("Tab reaches everything and is caught nowhere", async ({ page }) => {
      const { caught, missed } = await tabThrough(page);
      expect(caught).toBeNull();
      expect(missed).toEqual([]);
    });
  });
}
