// The renderer crashes at every step of a repair: the session stands at the same step again, with as many events as
// were saved, and no answer counts twice.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answer, answerQuestions, beginGuide, savedCount, startPractising } from "./support/job.ts";
import { heldOf } from "./support/seed.ts";

const STEPS = 10;

/** Ends the page as a fault of the browser does, without a word to its scripts. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const client = await page.context().newCDPSession(page);
  // The answer never comes: who would give it is gone.
  client.send("Page.crash").catch(() => undefined);
  await crashed;
}

test("after a crash at each step the session stands where it stood", async ({
  app,
  context,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  let current = page;
  for (let step = 0; step < STEPS; step += 1) {
    await answerQuestions(current);
    const id = await current.locator("[data-place]").getAttribute("data-place");
    if (id === "service") break;
    const fails = (await current.locator("#answer-failed").count()) > 0;
    await answer(current, fails ? "failed" : "worked", "bar-middle");
    const place = await current.locator("[data-place]").getAttribute("data-place");
    const saved = await savedCount(current);
    const session = new URL(current.url()).pathname.split("/").at(-1) ?? "";
    const url = current.url();
    await crash(current);

    current = await context.newPage();
    await current.goto(url);
    await expect(current.locator("[data-place]")).toHaveAttribute("data-place", place ?? "");
    // The phone of practice went with the page: its going, and that the session went on, are new.
    const [held] = await heldOf(current, [session]);
    expect(held?.told, `step ${step}`).toBe(false);
    expect(held?.events, `step ${step}`).toBeGreaterThanOrEqual(saved);
    expect(held?.events, `step ${step}`).toBeLessThanOrEqual(saved + 2);
  }
});
