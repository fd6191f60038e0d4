// What WCAG 2.2 asks of every screen and dialog of the tour, by axe and by what axe does not see: focus that is not
// hidden, targets that can be hit, reflow, text that is spaced out, no keyboard trap. A scene added to the tour is
// checked here.
import { SCENES } from "../tour/scenes.ts";
import { speak } from "../tour/speak.ts";
import {
  clipped,
  english,
  enlarge,
  hiddenWhenFocused,
  reduce,
  spaceOut,
  tabThrough,
  tooSmall,
  tooWide,
} from "./support/access.ts";
import { expect, test } from "./support/app.ts";
import { violations } from "./support/axe.ts";

const NARROW = { width: 320, height: 256 };
const PHONE = { width: 390, height: 800 };
const WIDE = { width: 1280, height: 800 };

for (const scene of SCENES) {
  // Reaching a screen takes longest, so one visit serves all checks; soft, so that each is told.
  test(scene.name, async ({ app, page }) => {
    test.setTimeout(300_000);
    // Without motion: a colour on its way from one look to the other is no finding.
    await page.emulateMedia({ reducedMotion: "reduce" });
    if (scene.clock === true) await page.clock.install();
    await page.setViewportSize(WIDE);
    await scene.open(page, app.url);
    const tick = scene.clock === true ? () => page.clock.runFor(1) : null;
    const axe = async (rules: "all" | "laid-out" | "colours", look: string): Promise<void> => {
      expect.soft(await violations(page, rules, tick), look).toEqual([]);
    };

    await axe("all", "wide and light");
    await page.emulateMedia({ forcedColors: "active" });
    await axe("colours", "forced colours");
    await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
    await axe("colours", "dark");
    await page.emulateMedia({ colorScheme: "light" });
    await enlarge(page);
    await axe("laid-out", "text at 200 %");
    expect.soft(await tooWide(page), "text at 200 %").toEqual([]);
    await reduce(page);

    for (const size of [WIDE, PHONE]) {
      await page.setViewportSize(size);
      expect.soft(await hiddenWhenFocused(page), `focus at ${size.width}`).toEqual([]);
      expect.soft(await tooSmall(page), `targets at ${size.width}`).toEqual([]);
    }
    const { caught, missed } = await tabThrough(page);
    expect.soft(caught, "the focus is caught").toBeNull();
    expect.soft(missed, "Tab never comes to it").toEqual([]);

    await page.setViewportSize(NARROW);
    await speak(page, "ja");
    // Tab may have ended on the link past the menu, which lies over the name while it has the focus.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await axe("all", "narrow, Japanese");
    await spaceOut(page);
    for (const language of ["ja", "en"] as const) {
      await speak(page, language);
      expect.soft(await tooWide(page), `reflow, ${language}`).toEqual([]);
      expect.soft(await clipped(page), `spaced text, ${language}`).toEqual([]);
      if (language === "ja") expect.soft(await english(page), "not in Japanese").toEqual([]);
    }
  });
}
