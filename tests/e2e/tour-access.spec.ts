// What WCAG 2.2 asks of every screen of the tour, and axe does not see: focus that is not hidden, targets that
// can be hit, reflow, text that is spaced out, no keyboard trap. A scene added to the tour is checked here.
import { SCENES } from "../tour/scenes.ts";
import { speak } from "../tour/speak.ts";
import {
  clipped,
  english,
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

    test("is whole when narrow, hides no focus, traps no key, and every word follows the language", async ({
      page,
    }) => {
      // Reaching a screen takes longest, so one visit serves all checks; soft, so that each is told.
      for (const size of [WIDE, PHONE]) {
        await page.setViewportSize(size);
        expect.soft(await hiddenWhenFocused(page), `focus at ${size.width}`).toEqual([]);
        expect.soft(await tooSmall(page), `targets at ${size.width}`).toEqual([]);
      }
      const { caught, missed } = await tabThrough(page);
      expect.soft(caught, "the focus is caught").toBeNull();
      expect.soft(missed, "Tab never comes to it").toEqual([]);
      await page.setViewportSize(NARROW);
      await spaceOut(page);
      for (const language of ["en", "ja"] as const) {
        await speak(page, language);
        expect.soft(await tooWide(page), `reflow, ${language}`).toEqual([]);
        expect.soft(await clipped(page), `spaced text, ${language}`).toEqual([]);
      }
      expect.soft(await english(page), "not in Japanese").toEqual([]);
    });
  });
}
