import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { violations } from "./support/axe.ts";
import { ended, pass, pauseClock, practise, stage } from "./support/coach.ts";

const LOOKS = [
  { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" },
  { colorScheme: "dark", forcedColors: "none", reducedMotion: "reduce" },
  { colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" },
] as const;

/**
 * Nothing wrong in any look, wide and at 320 px; nothing scrolls sideways there (WCAG 1.4.10). With a clock that
 * stands still, `tick` keeps what is looked at where it is, but for a moment.
 */
async function expectAccess(page: Page, tick: (() => Promise<void>) | null = null): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page, tick), `${JSON.stringify(look)} at ${width}`).toEqual([]);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

const moment = (page: Page) => (): Promise<void> => page.clock.runFor(1);

for (const locale of ["en-US", "ja-JP"]) {
  test.describe(locale, () => {
    test.use({ locale });

    for (const path of ["coach", "coach/dfu", "coach/dfu/ipad-top", "coach/recovery/iphone-6"])
      test(`/${path}: axe finds nothing`, async ({ app, page }) => {
        await page.goto(`${app.url}${path}`);
        await expect(page.locator("main h1")).toBeVisible();
        await expectAccess(page);
      });

    test("a count, a question and a verdict: axe finds nothing", async ({ app, page }) => {
      await page.clock.install();
      await page.goto(`${app.url}coach/recovery/iphone-6`);
      await expect(page.locator("#coach-go")).toBeVisible();
      await pauseClock(page);
      await page.locator("#coach-go").click();
      await pass(page, 5000);
      await expect(stage(page)).toHaveAttribute("data-kind", "counting");
      await expectAccess(page, moment(page));
      await pass(
        page,
        60_000,
        async () => (await page.locator('[data-part="asking"]').count()) > 0,
      );
      await expectAccess(page, moment(page));
      await page.locator("#coach-go, [data-part=asking] > button").last().click();
      await ended(page);
      await expectAccess(page, moment(page));
    });
  });
}

test("a miss on the practice phone: axe finds nothing", async ({ app, page }) => {
  await page.clock.install();
  await practise(page, app.url, "dfu", "iphone8");
  await page.locator("#coach-go").click();
  await ended(page);
  await expectAccess(page, moment(page));
});

test("what stands now is told politely, and not more than once a second", async ({ app, page }) => {
  await page.clock.install();
  await page.goto(`${app.url}coach/dfu/iphone-8`);
  await expect(page.locator("#coach-go")).toBeVisible();
  await pauseClock(page);
  await page.evaluate(() => {
    const told: number[] = [];
    Object.assign(globalThis, { told });
    const region = document.querySelector("[data-announcer]");
    if (region !== null)
      new MutationObserver(() => told.push(performance.now())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await page.locator("#coach-go").click();
  await pass(page, 7000);
  await expect(page.locator("[data-announcer]")).toHaveText("3 of 5 Hold Side");
  await pass(page, 20_000);
  const told = await page.evaluate(() => Reflect.get(globalThis, "told") as readonly number[]); // set above
  expect(told.length).toBeGreaterThan(3);
  for (const [index, at] of told.entries())
    if (index > 0) expect(at - (told[index - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
});

test("the whole count goes by keyboard alone, from the goal to the verdict", async ({
  app,
  page,
}) => {
  await page.clock.install();
  await page.goto(`${app.url}coach`);
  const reach = async (name: string | RegExp, role: "link" | "button" | "radio"): Promise<void> => {
    const wanted = page.getByRole(role, { name }).first();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(wanted).toBeFocused();
  };
  await reach(/^DFU mode/, "link");
  await page.keyboard.press("Enter");
  await reach(/hands/, "radio");
  await page.keyboard.press("ArrowRight");
  await reach(/^iPhone without/, "button");
  await page.keyboard.press("Enter");
  await reach("Start the count", "button");
  await page.keyboard.press("Space");
  await expect(stage(page)).toHaveAttribute("data-kind", "lead-in");
  await ended(page);
  await expect(page.getByRole("button", { name: "Once more" })).toBeFocused();
});
