// The main job as a person does it, by what is written on the buttons (English) and by data attributes.
import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the start screen with the practice phone plugged in. */
export async function startPractising(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("button", { name: "Practice phone" }).click();
  await expect(page.locator("article[data-device]")).toBeVisible();
}

/** Begins the guide on the device shown. */
export async function beginGuide(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start the guide for error 4013" }).click();
  await expect(currentStep(page, "prepare")).toBeVisible();
}

/** The panel of a step, if it is the one that stands now. */
export const currentStep = (page: Page, step: string): Locator =>
  page.locator(`[data-current-step="${step}"]`);

/** Answers the step that stands now, and waits until the answer is saved. */
export async function answer(page: Page, given: "worked" | "failed" | "could-not"): Promise<void> {
  const before = await savedCount(page);
  await page.locator(`#answer-${given}`).click();
  await expect.poll(() => savedCount(page)).toBeGreaterThan(before);
}

/** Answers the question that stands now. */
export async function choose(page: Page, question: string, choice: string): Promise<void> {
  const panel = page.locator(`[data-question="${question}"]`);
  await panel.locator(`[data-choice="${choice}"]`).click();
  await expect(panel).toBeHidden();
}

/** Events that the page says are saved. */
export async function savedCount(page: Page): Promise<number> {
  return Number(await page.locator("[data-saved]").getAttribute("data-saved"));
}
