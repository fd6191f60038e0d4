// A person at the recorder with the practice phone, by the page's own clock made fast: a restore of
// minutes takes a moment.
import { expect, type Locator, type Page } from "@playwright/test";
import type { RecorderScene } from "../../../src/core/practice.ts";
import { beginGuide, startPractising } from "./job.ts";

export const screen = (page: Page): Locator => page.locator("[data-watching]");
export const verdict = (page: Page): Locator => page.locator("[data-verdict]");

/** Goes to another address of the app without loading the page anew: the practice phone stays. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
}

/** A session on the practice phone, its recorder open; resolves with the session's id. */
export async function openRecorder(page: Page, url: string): Promise<string> {
  await startPractising(page, url);
  await beginGuide(page);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await goWithin(page, `/watch/${id}`);
  await expect(screen(page)).toBeVisible();
  return id;
}

/** Begins to watch, and lets one of the restores happen. */
export async function playScene(page: Page, scene: RecorderScene, title: RegExp): Promise<void> {
  await page.locator("#watch-start").click();
  await expect(screen(page)).toHaveAttribute("data-watching", "true");
  await page.locator("[data-scenes] summary").click();
  await page.getByRole("button", { name: title }).click();
  await expect(page.locator("[data-scenes]"), scene).toBeVisible();
}

/** Lets the page's time pass in steps of a second, until `done` or for `ms`. */
export async function passUntil(
  page: Page,
  ms: number,
  done: () => Promise<boolean>,
): Promise<void> {
  for (let passed = 0; passed < ms && !(await done()); passed += 1000)
    await page.clock.runFor(1000);
}

/** Lets time pass until a verdict stands, at most this long. */
export async function untilVerdict(page: Page, ms: number): Promise<void> {
  await passUntil(page, ms, async () => (await verdict(page).count()) > 0);
  await expect(verdict(page)).toBeVisible();
}
