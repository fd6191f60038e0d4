import { expect, test } from "./support/app.ts";
import { answer, beginGuide, choose, currentStep, startPractising } from "./support/job.ts";

test("the main job goes by keyboard alone, and the focus follows the step", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  const press = async (name: string | RegExp): Promise<void> => {
    // Tab until the wanted button has the focus: what cannot be reached by Tab is not found.
    const wanted = page.getByRole("button", { name }).first();
    await expect(wanted).toBeEnabled();
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(wanted).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await press("Practice phone");
  await press("Start the guide for error 4013");
  await expect(currentStep(page, "prepare")).toBeVisible();
  await press("Ready");
  await expect(currentStep(page, "prepare")).toBeHidden();
  await expect(page.locator("#step-title")).toBeFocused();
  // Questions and preparations, one after the other, up to the first step that tries again.
  const place = page.locator("[data-place]");
  for (let turn = 0; turn < 12; turn += 1) {
    if ((await page.locator("#answer-failed").count()) > 0) break;
    const before = (await place.getAttribute("data-place")) ?? "";
    const asked = (await page.locator("[data-question]").count()) > 0;
    await press(asked ? /^(No\b|Apple Devices)/ : /^Ready$/);
    await expect(place).not.toHaveAttribute("data-place", before);
    await expect(page.locator("#step-title")).toBeFocused();
  }
  const tried = (await place.getAttribute("data-place")) ?? "";
  await press("The same or another error");
  // What the failed try showed is asked in the same place, and the focus goes there.
  await expect(page.locator("[data-telling] h3").first()).toBeFocused();
  await press("Save the answer");
  await expect(currentStep(page, tried)).toBeHidden();
  await expect(page.locator("#step-title")).toBeFocused();
});

test("what comes and goes on the bus is announced politely", async ({ app, page }) => {
  await startPractising(page, app.url);
  await expect(page.locator("[data-announcer]")).toHaveText("iPhone 12 is here: Normal mode.");
  await page.getByRole("button", { name: "Pull the cable" }).click();
  await expect(page.locator("[data-announcer]")).toHaveText("iPhone 12 has left the bus.");
});

test("the answer of a question is kept and can be seen again after a reload", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const question = page.locator("[data-question]");
  const asked = (await question.getAttribute("data-question")) ?? "";
  await choose(page, asked, "no");
  await page.reload();
  await expect(page.locator("[data-place]")).toBeVisible();
  await expect(page.locator(`[data-question="${asked}"]`)).toHaveCount(0);
});
