// A person at the coach with the practice phone: what is done on the screen, by the page's own clock made
// fast, so that a count of half a minute takes a moment.
import { expect, type Locator, type Page } from "@playwright/test";
import type { ButtonFamily } from "../../../src/core/apple/model.ts";
import type { Shape } from "../../../src/core/apple/shape.ts";
import type { Button, Press } from "../../../src/core/coach/procedures.ts";

/** The keys that are the practice phone's buttons, as its screen says. */
const KEY: Readonly<Record<Button, string>> = {
  "volume-up": "ArrowUp",
  "volume-near": "ArrowUp",
  "volume-down": "ArrowDown",
  "volume-far": "ArrowDown",
  side: "ArrowRight",
  top: "ArrowRight",
  home: "ArrowLeft",
};

const SHAPE_OF: Readonly<Record<ButtonFamily, Shape>> = {
  iphone8: "iphone-face",
  iphone7: "iphone-7",
  home: "iphone-6",
  "ipad-top": "ipad-top",
};

export const stage = (page: Page): Locator => page.locator("[data-kind]");
export const verdict = (page: Page): Locator => page.locator("[data-verdict]");

/** Opens the coach for a goal with a practice phone of the family in hand. */
export async function practise(
  page: Page,
  url: string,
  goal: string,
  family: ButtonFamily,
): Promise<void> {
  await page.goto(`${url}coach/${goal}`);
  await page.getByRole("radio", { name: "Practise without a device" }).check();
  await page.locator(`[data-pick="${SHAPE_OF[family]}"]`).click();
  await expect(page.locator("[data-practice]")).toBeVisible();
  await expect(page.locator("#coach-go")).toBeVisible();
  await pauseClock(page);
}

/** From now on the page's time passes in `pass` alone, however busy this machine is. Wants an installed clock. */
export async function pauseClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  // Ahead of it: time that has passed since cannot be taken back.
  await page.clock.pauseAt(now + 60_000);
}

/** Lets the page's time pass in steps, until `done` or for `ms`. */
export async function pass(
  page: Page,
  ms: number,
  done: () => Promise<boolean> = async () => false,
): Promise<void> {
  const step = 1000;
  for (let passed = 0; passed < ms && !(await done()); passed += step)
    await page.clock.runFor(Math.min(step, ms - passed));
}

/**
 * Starts the count and follows it: every press at its cue, every release at its own, within the page so that its
 * fast clock drives the hands too. The hands are ready before the start, for the page's time runs while this
 * process is busy. Resolves when the count has ended.
 */
export async function follow(page: Page, presses: readonly Press[]): Promise<void> {
  const plan = presses.map((press) =>
    press.kind === "tap"
      ? { tap: true, keys: [KEY[press.button]] }
      : { tap: false, keys: press.buttons.map((button) => KEY[button]) },
  );
  await page.evaluate((steps) => {
    const down = new Set<string>();
    const send = (type: "keydown" | "keyup", key: string): void => {
      if (type === "keydown") down.add(key);
      else down.delete(key);
      document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
    };
    const set = (wanted: readonly string[]): void => {
      for (const key of down) if (!wanted.includes(key)) send("keyup", key);
      for (const key of wanted) if (!down.has(key)) send("keydown", key);
    };
    let at = "";
    const look = (): void => {
      const element = document.querySelector("[data-kind]");
      const now = `${element?.getAttribute("data-kind")}:${element?.getAttribute("data-press")}`;
      if (now === at) return;
      at = now;
      const step = now.startsWith("counting:") ? steps[Number(now.split(":")[1])] : undefined;
      set(step?.keys ?? []);
      if (step?.tap === true) setTimeout(() => set([]), 200);
    };
    new MutationObserver(look).observe(document.body, { attributes: true, subtree: true });
    look();
  }, plan);
  await page.locator("#coach-go").click();
  await ended(page);
}

/** Resolves when the coach has given its verdict. */
export async function ended(page: Page): Promise<void> {
  await pass(page, 120_000, async () => (await verdict(page).count()) > 0);
  await expect(verdict(page)).toBeVisible();
}
