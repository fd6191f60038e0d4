// Somebody is on their way through a screen by keyboard while the phone comes and goes: no button, field or
// link may be made anew under the hand, for with its node the focus is gone.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answerQuestions, beginGuide, jump, startPractising } from "./support/job.ts";
import { goWithin, openRecorder } from "./support/recorder.ts";

const CAN_HOLD_FOCUS = "main :is(a[href], button, input, select, textarea, summary, [tabindex])";

/** The practice phone's cable is pulled and put in again; what was made anew for it is told by its name. */
async function madeAnew(page: Page): Promise<readonly string[]> {
  await page.evaluate((selector) => {
    Object.assign(globalThis, { still: [...document.querySelectorAll(selector)] });
  }, CAN_HOLD_FOCUS);
  await page.getByRole("button", { name: "Pull the cable" }).click();
  await expect(page.locator("[data-announcer]")).toContainText("has left the bus");
  await page.getByRole("button", { name: "Plug in" }).click();
  await expect(page.locator("[data-announcer]")).not.toContainText("has left the bus");
  return await page.evaluate((selector) => {
    const nameOf = (element: Element): string =>
      `${element.tagName} ${element.getAttribute("value") ?? ""} ${(element.closest("label") ?? element).textContent}`;
    const { still } = globalThis as unknown as { readonly still: readonly Element[] };
    const now = new Set([...document.querySelectorAll(selector)].map(nameOf));
    return still.filter((element) => !element.isConnected && now.has(nameOf(element))).map(nameOf);
  }, CAN_HOLD_FOCUS);
}

test("a technician's session, all its panels open, while an attempt is told", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await page.locator("input[name=role]").nth(1).check();
  await beginGuide(page);
  await answerQuestions(page);
  await jump(page, "other-cable");
  await page.locator("#answer-failed").click();
  for (const panel of await page.locator("[data-panel] > summary").all()) await panel.click();
  await expect(page.locator("[data-telling]")).toBeVisible();
  expect(await madeAnew(page)).toEqual([]);
});

for (const path of ["/session/", "/watch/", "/timeline/", "/handover/"])
  test(`what belongs to a session that goes on: ${path}`, async ({ app, page }) => {
    const id = await openRecorder(page, app.url);
    await goWithin(page, `${path}${id}`);
    await expect(page.locator("main h1")).toBeVisible();
    expect(await madeAnew(page)).toEqual([]);
  });
