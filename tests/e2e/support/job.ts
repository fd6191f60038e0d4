// The main job as a person does it, by what is written on the buttons (English) and by data attributes.
import type { SeenStage } from "../../../src/core/session/events.ts";
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

/**
 * Answers the step that stands now, and waits until the answer is saved. Where a failed try is asked
 * about, what stands filled in is saved as it is, with the stage if one is given.
 */
export async function answer(
  page: Page,
  given: "worked" | "failed" | "could-not",
  stage?: SeenStage,
): Promise<void> {
  const before = await savedCount(page);
  const step = await place(page);
  const telling = page.locator("[data-telling]");
  await page.locator(`#answer-${given}`).click();
  await expect
    .poll(async () => (await telling.count()) > 0 || (await place(page)) !== step)
    .toBe(true);
  if ((await telling.count()) > 0) {
    if (stage !== undefined)
      await telling.locator(`[data-part="stage"] [value="${stage}"]`).check();
    await page.locator("#save-attempt").click();
    await expect.poll(() => place(page)).not.toBe(step);
  }
  await expect.poll(() => savedCount(page)).toBeGreaterThan(before);
  await allSaved(page);
}

/** Waits until nothing waits to be saved. */
export const allSaved = (page: Page): Promise<void> =>
  expect(page.locator("[data-pending]")).toHaveAttribute("data-pending", "0");

/** The step or question that stands now. */
const place = async (page: Page): Promise<string | null> =>
  page.locator("[data-place]").getAttribute("data-place");

/** Answers whatever questions come before a step, with what changes the least. */
export async function answerQuestions(
  page: Page,
  other: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (let asked = 0; asked < 12; asked += 1) if (!(await answerQuestion(page, other))) return;
}

/** Answers the question that stands now, so; false where none does. */
export async function answerQuestion(
  page: Page,
  other: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const choices: Readonly<Record<string, string>> = {
    "computer-app": "apple-devices",
    "phone-screen": "home-screen",
    buttons: "iphone8",
    whose: "mine",
    data: "backup-exists",
    "cable-kind": "usb-a-lightning",
    ...other,
  };
  const question = page.locator("[data-question]");
  if ((await question.count()) === 0) return false;
  const id = (await question.getAttribute("data-question")) ?? "";
  await choose(page, id, choices[id] ?? "no");
  return true;
}

/** Answers as one whose phone itself is at fault: every try fails at the same stage. */
export async function failUntilTheStop(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let turn = 0; turn < 14; turn += 1) {
    await answerQuestions(page);
    const step = (await page.locator("[data-place]").getAttribute("data-place")) ?? "";
    seen.push(step);
    if (step === "service") break;
    const fails = (await page.locator("#answer-failed").count()) > 0;
    await answer(page, fails ? "failed" : "worked", "bar-middle");
  }
  return seen;
}

/** Goes to a step as a technician does, through the questions before it. */
export async function jump(page: Page, step: string): Promise<void> {
  await page.locator(`[data-step="${step}"] button`).click();
  await expect(page.locator(`[data-step="${step}"]`)).toHaveAttribute("data-status", "now");
  await answerQuestions(page);
  await expect(currentStep(page, step)).toBeVisible();
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
