// A bench, a bare page and a browser for one test file: made before the first test, emptied after each,
// put away after the last, also when something fails.
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Page } from "@playwright/test";
import type { PhoneFace } from "../../src/device/virtual/face.ts";
import type { BarePage, SeenDevice } from "./bare-page.ts";
import { listDevices, serveBarePage } from "./bare-page.ts";
import type { Bench } from "./bench.ts";
import { openBench } from "./bench.ts";
import type { Plugged } from "./bus.ts";
import type { BenchBrowser } from "./chromium.ts";
import type { WebUsbAccess } from "./policy.ts";

export interface Fixture {
  readonly bench: () => Bench;
  /** On the bus until the test ends. */
  readonly plug: (face: PhoneFace) => Plugged;
  /** A tab that closes when the test ends. */
  readonly openPage: () => Promise<Page>;
  /** SIGKILL, and the same profile again; open pages are lost. */
  readonly restartBrowser: () => Promise<void>;
}

/** Call it at the top of a test file. */
export function useBench(webUsb: WebUsbAccess): Fixture {
  let bench: Bench;
  let bare: BarePage;
  let browser: BenchBrowser;
  const pages: Page[] = [];
  const plugged: Plugged[] = [];

  beforeAll(async () => {
    bare = await serveBarePage();
    bench = await openBench();
    browser = await bench.chromium({ origin: bare.origin, webUsb });
  });

  afterEach(async () => {
    for (const port of plugged.splice(0)) port.unplug();
    await Promise.all(pages.splice(0).map((page) => page.close()));
    await bench.settled();
  });

  afterAll(async () => {
    await Promise.all([bare.close(), bench.close()]);
  });

  return {
    bench: () => bench,
    plug(face) {
      const port = bench.plug(face);
      plugged.push(port);
      return port;
    },
    async openPage() {
      const page = await bare.open(browser);
      pages.push(page);
      return page;
    },
    async restartBrowser() {
      pages.length = 0;
      browser = await browser.restart();
    },
  };
}

/** Waits until the page's list has this many devices, and gives it. */
export async function sees(page: Page, count: number): Promise<readonly SeenDevice[]> {
  await expect.poll(() => listDevices(page)).toHaveLength(count);
  return listDevices(page);
}

/** Waits until the page's first device has this product id. */
export async function seesMode(page: Page, productId: number): Promise<void> {
  await expect.poll(async () => (await listDevices(page))[0]?.productId).toBe(productId);
}
