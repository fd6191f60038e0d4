import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { currentStep } from "./support/job.ts";
import {
  openRecorder,
  passUntil,
  playScene,
  screen,
  untilVerdict,
  verdict,
} from "./support/recorder.ts";

const MINUTE = 60_000;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

/** What the polite live region says, each sentence once, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector("[data-announcer]");
    if (region === null) throw new Error("no live region");
    new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => [...(Reflect.get(globalThis, "said") as string[])]);
}

test("before the start it says which modes were never seen, and what that costs", async ({
  app,
  page,
}) => {
  await openRecorder(page, app.url);
  await expect(page.locator('[data-asked="normal"]')).toHaveAttribute("data-mode-seen", "yes");
  await expect(page.locator('[data-asked="recovery"]')).toHaveAttribute("data-mode-seen", "no");
  await expect(page.locator('[data-asked="dfu"]')).toContainText("4014");
  await page.locator("#watch-start").click();
  await expect(page.getByRole("heading", { name: /Now start the restore/ })).toBeVisible();
});

test("4013: the stages come live, the verdict with its gap, and the guide counts it", async ({
  app,
  page,
}) => {
  const id = await openRecorder(page, app.url);
  const said = await listen(page);
  await playScene(page, "short-gap", /kernel refused at once/);
  const stages: string[] = [];
  await passUntil(page, 2 * MINUTE, async () => {
    // Looked for first: the last stage comes with it, and may do so between two looks.
    const isOver = (await verdict(page).count()) > 0;
    const stage = await screen(page).getAttribute("data-stage");
    if (stage !== null && stages.at(-1) !== stage) stages.push(stage);
    return isOver;
  });
  expect(stages).toEqual([
    "normal",
    "preparing-recovery",
    "recovery",
    "ibec-hop",
    "ibec",
    "kernel-handover",
    "recovery",
  ]);
  await expect(verdict(page)).toHaveAttribute("data-verdict", "bounced");
  await expect(verdict(page)).toHaveAttribute("data-gap", "short");
  await expect(verdict(page)).toContainText("4013");
  await expect(page.locator("[data-basis]").first()).toBeVisible();
  await expect(page.locator("[data-mark]")).toHaveCount(1);
  await expect(page).toHaveTitle(/Recovery mode – Kintsugi/);
  // What is told waits for what was told before it.
  await page.clock.runFor(5000);
  await expect.poll(said).toContain("Recovery mode came where restore mode was due");
  await page.getByText("The same as a list").click();
  await expect(page.locator("figure ol")).toContainText("Off the bus for");
  await page.getByRole("button", { name: "On with the guide" }).click();
  await expect(page.locator(`[data-session="${id}"][data-place]`)).toBeVisible();
  await expect(page.locator('[data-panel="causes"]')).toBeAttached();
});

test("a restore that goes through is told as such, after minutes in a tab nobody sees", async ({
  app,
  page,
}) => {
  await openRecorder(page, app.url);
  await playScene(page, "whole-restore", /goes through/);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await untilVerdict(page, 6 * MINUTE);
  await expect(verdict(page)).toHaveAttribute("data-verdict", "finished");
  await expect(verdict(page)).toHaveAttribute("data-unbroken", "true");
  await expect(screen(page)).toHaveAttribute("data-stage", "booted");
});

test("a machine that slept leaves a time that was not observed, never silence", async ({
  app,
  page,
}) => {
  await openRecorder(page, app.url);
  await playScene(page, "short-gap", /kernel refused at once/);
  await passUntil(
    page,
    MINUTE,
    async () => (await screen(page).getAttribute("data-stage")) === "ibec",
  );
  await page.clock.fastForward(10 * MINUTE);
  await page.getByText("The same as a list").click();
  await expect(page.locator("figure ol")).toContainText("anything may have happened");
  await passUntil(page, MINUTE, async () => (await verdict(page).count()) > 0);
  for (const shown of await verdict(page).all())
    await expect(shown).toHaveAttribute("data-unbroken", "false");
});

test("a notification comes at each stage while the person looks elsewhere, if it was asked for", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const shown: string[] = [];
    class Notice extends EventTarget {
      static permission = "default";
      static async requestPermission(): Promise<string> {
        Notice.permission = "granted";
        return "granted";
      }
      constructor(title: string) {
        super();
        shown.push(title);
      }
      close(): void {}
    }
    Object.assign(globalThis, { Notification: Notice, shown });
    document.hasFocus = () => false;
  });
  await openRecorder(page, app.url);
  await playScene(page, "short-gap", /kernel refused at once/);
  await expect(page.locator("[data-notices]")).toHaveAttribute("data-notices", "unasked");
  await page.getByRole("button", { name: "Yes, notify me" }).click();
  await expect(page.locator("[data-notices]")).toHaveAttribute("data-notices", "granted");
  await untilVerdict(page, 2 * MINUTE);
  const shown = await page.evaluate(() => [...(Reflect.get(globalThis, "shown") as string[])]);
  expect(shown.filter((title) => title === "iBEC is running")).toHaveLength(1);
  expect(shown.at(-1)).toBe("Recovery mode came where restore mode was due");
});

test("the cable test: two minutes with hands off, a flapping cable is caught", async ({
  app,
  page,
}) => {
  await openRecorder(page, app.url);
  await playScene(page, "flapping", /comes and goes/);
  await page.getByRole("button", { name: "Start the test" }).click();
  const cable = page.locator("[data-cable]");
  await expect(cable).toHaveAttribute("data-cable", "running");
  await passUntil(
    page,
    3 * MINUTE,
    async () => (await cable.getAttribute("data-cable")) !== "running",
  );
  await expect(cable).toHaveAttribute("data-cable", /drops|blinking/);
  await expect(page.locator("[data-stability]")).toHaveAttribute(
    "data-stability",
    /drops|blinking/,
  );
});

test("the whole way goes by keyboard alone", async ({ app, page }) => {
  await openRecorder(page, app.url);
  const press = async (name: RegExp): Promise<void> => {
    const wanted = page.getByRole("button", { name }).first();
    for (let step = 0; step < 60; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(wanted).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await press(/Start watching/);
  await expect(screen(page)).toHaveAttribute("data-watching", "true");
  await press(/Start the test/);
  await press(/Stop the test/);
  await press(/Stop watching/);
  await expect(screen(page)).toHaveAttribute("data-watching", "false");
  await page.getByRole("link", { name: "Back to the guide" }).click();
  await expect(currentStep(page, "prepare")).toBeVisible();
});
