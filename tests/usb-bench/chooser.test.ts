// The browser's own chooser, as a person meets it who has no policy: the app asks, the dialog opens, it is closed and
// opened again, the device is picked by keyboard, and its card stands there. Needs a screen; the rest runs without.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "@playwright/test";
import { openStart, serveApp, shownDevices } from "./app.ts";
import { openBench, type Bench } from "./bench.ts";
import { createTestClock, ecidOf, makePhone } from "./phones.ts";
import { openScreen, type Screen } from "./screen.ts";

let app: Awaited<ReturnType<typeof serveApp>>;
let bench: Bench;
let screen: Screen;

beforeAll(async () => {
  app = await serveApp();
  bench = await openBench();
  screen = await openScreen();
});

afterAll(async () => {
  await bench.close();
  screen.close();
  await app.stop();
});

/** Presses keys until they have had their effect: nothing tells when the browser's dialog takes them. */
async function pressUntil(
  page: Page,
  keys: readonly string[],
  done: () => Promise<boolean>,
): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await done()) return true;
        // What is pressed before the dialog stands goes to the page, where nothing may have the focus.
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        screen.press(...keys);
        return false;
      },
      { interval: 1000 },
    )
    .toBe(true);
}

test("closing the chooser says so, and a device picked in it is seen", async () => {
  const browser = await bench.chromium({
    origin: new URL(app.url).origin,
    webUsb: "ask",
    display: screen.display,
    args: ["--lang=en-US"],
  });
  bench.plug(makePhone({ clock: createTestClock(), model: ["iPhone13,2", 0x8101], number: 3 }));
  await bench.settled();
  const page = await browser.newPage();
  await openStart(page, app.url);
  await page.bringToFront();
  expect(await shownDevices(page)).toEqual([]);

  await page.locator("#connect").click();
  const cancelled = page.locator('[data-error="chooser-cancelled"]');
  await pressUntil(page, ["Escape"], async () => (await cancelled.count()) > 0);
  expect(await shownDevices(page)).toEqual([]);

  await page.locator("#connect").click();
  // From "Cancel" to the list, its first row, and what Return means in it.
  const seen = async (): Promise<boolean> => (await shownDevices(page)).length > 0;
  await pressUntil(page, ["Tab", "Down", "Return"], seen);
  const [card, ...others] = await shownDevices(page);
  expect(others).toEqual([]);
  expect(card?.mode).toBe("normal");
  expect(card?.text).toContain(`••••${ecidOf(3).slice(-4)}`);
});
