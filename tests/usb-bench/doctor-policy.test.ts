// The doctor's page under the policies of an organisation: what it says of WebUSB before anything was tried, when it is
// switched off, and when every device is granted. That the browser asks is seen in chooser.test.ts, on a screen.
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Page } from "@playwright/test";
import { openStart, serveApp, shownDevices } from "./app.ts";
import { openBench, type Bench } from "./bench.ts";
import { createTestClock, makePhone } from "./phones.ts";
import type { WebUsbAccess } from "./policy.ts";

let app: Awaited<ReturnType<typeof serveApp>>;
let bench: Bench;

beforeAll(async () => {
  app = await serveApp();
});

afterEach(async () => {
  await bench.close();
});

afterAll(async () => {
  await app.stop();
});

async function startUnder(webUsb: WebUsbAccess): Promise<Page> {
  bench = await openBench();
  const browser = await bench.chromium({
    origin: new URL(app.url).origin,
    webUsb,
    args: ["--lang=en-US"],
  });
  const page = await browser.newPage();
  await openStart(page, app.url);
  return page;
}

/** What the doctor says of the grants. */
async function grants(page: Page): Promise<string | null> {
  await page.goto(`${app.url}doctor`);
  const check = page.locator('[data-check="grants"]');
  await check.waitFor();
  return check.getAttribute("data-state");
}

test("switched off: told once a person has asked for a device", async () => {
  const page = await startUnder("blocked");
  expect(await grants(page)).toBe("none-seen");
  await openStart(page, app.url);
  await page.locator("#connect").click();
  await page.locator('[data-error="blocked-by-policy"]').waitFor();
  expect(await grants(page)).toBe("blocked");
});

test("granted: told by a device that nobody picked", async () => {
  const page = await startUnder("granted");
  bench.plug(makePhone({ clock: createTestClock(), model: ["iPhone13,2", 0x8101], number: 4 }));
  await expect.poll(async () => (await shownDevices(page)).length).toBe(1);
  expect(await grants(page)).toBe("granted");
});
