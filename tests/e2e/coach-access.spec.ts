import { expect, test } from "./support/app.ts";
import { ended, pass, pauseClock, stage } from "./support/coach.ts";

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
