// The browser's own chooser, as a person meets it who has no policy: the app asks, the dialog opens, it is closed and
// opened again, the device is picked, and its card stands there. Needs a screen; the rest runs without.
import { afterAll, beforeAll, expect, test } from "vitest";
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

/** Where the chooser's first row and its "Connect" stand, in a window as Chromium opens it on a bare screen. */
const FIRST_ROW = [190, 161] as const;
const CONNECT = [517, 497] as const;

/**
 * Does it until it has had its effect: nothing tells when the browser's dialog stands. Not at the first look: a dialog
 * that is closed quicker than any hand could counts as one that a policy never let open.
 */
async function until(done: () => Promise<boolean>, act: () => void): Promise<void> {
  let looks = 0;
  await expect
    .poll(
      async () => {
        if (await done()) return true;
        looks += 1;
        if (looks > 1) act();
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
  await until(
    async () => (await cancelled.count()) > 0,
    () => screen.press("Escape"),
  );
  expect(await shownDevices(page)).toEqual([]);

  // From then on the doctor knows that no policy forbids it.
  await page.goto(`${app.url}doctor`);
  await expect
    .poll(() => page.locator('[data-check="grants"]').getAttribute("data-state"))
    .toBe("asks");
  await openStart(page, app.url);

  await page.locator("#connect").click();
  await until(
    async () => (await shownDevices(page)).length > 0,
    () => screen.click(FIRST_ROW, CONNECT),
  );
  const [card, ...others] = await shownDevices(page);
  expect(others).toEqual([]);
  expect(card?.mode).toBe("normal");
  expect(card?.text).toContain(`••••${ecidOf(3).slice(-4)}`);
});
