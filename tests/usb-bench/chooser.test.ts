// The chooser itself, as a person meets it who has no organisation's policy: a headed Chromium on a screen of its own.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStart, serveApp, shownDevices } from "./app.ts";
import { openBench, type Bench } from "./bench.ts";
import type { BenchBrowser } from "./chromium.ts";
import { openDesktop, type Desktop } from "./desktop.ts";
import { createTestClock, LONG_MS, makePhone } from "./phones.ts";

let app: Awaited<ReturnType<typeof serveApp>>;
let bench: Bench;
let desktop: Desktop;
let browser: BenchBrowser;

beforeAll(async () => {
  app = await serveApp();
  bench = await openBench();
  desktop = await openDesktop();
  browser = await bench.chromium({
    origin: new URL(app.url).origin,
    webUsb: "ask",
    display: desktop.display,
    args: ["--lang=en-US"],
  });
}, 60_000);

afterAll(async () => {
  await bench.close();
  desktop.close();
  await app.stop();
});

describe("the chooser", () => {
  test("that is closed is offered again; the device that is picked in it is shown, and its next mode asks once more", async () => {
    const clock = createTestClock();
    const phone = makePhone({ clock, model: ["iPhone13,2", 0x8101] });
    bench.plug(phone);
    const page = await browser.newPage();
    await openStart(page, app.url);
    expect(await shownDevices(page)).toEqual([]);

    const open = async (): Promise<void> => {
      const before = desktop.windows();
      await page.locator("#connect").click();
      await expect.poll(() => desktop.windows(), { timeout: 15_000 }).toBeGreaterThan(before);
    };
    await open();
    desktop.press("Escape");
    await page.getByRole("alert").waitFor();
    expect(await shownDevices(page)).toEqual([]);

    await open();
    desktop.press("Tab", "Down", "Return");
    await expect
      .poll(async () => (await shownDevices(page)).map(({ mode }) => mode), { timeout: 15_000 })
      .toEqual(["normal"]);

    phone.send({ type: "enter-recovery" });
    clock.advance(LONG_MS);
    await expect.poll(() => shownDevices(page)).toEqual([]);
    await open();
    desktop.press("Tab", "Down", "Return");
    await expect
      .poll(async () => (await shownDevices(page)).map(({ mode }) => mode), { timeout: 15_000 })
      .toEqual(["recovery"]);
  }, 90_000);
});
