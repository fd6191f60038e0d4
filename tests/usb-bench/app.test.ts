// The main job on the bench: the built app in an unmodified Chromium, over real WebUSB, with the virtual
// phone on the bus.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "@playwright/test";
import { identify } from "../../src/core/apple/identify.ts";
import { verifyRecord } from "../../src/core/session/chain.ts";
import { replay } from "../../src/core/session/replay.ts";
import { sha256 } from "../../src/platform/sha256.ts";
import { beginSession, openStart, serveApp, shownDevices, storedEvents } from "./app.ts";
import type { Bench } from "./bench.ts";
import { openBench } from "./bench.ts";
import type { Plugged } from "./bus.ts";
import type { BenchBrowser } from "./chromium.ts";
import type { ModelKey, TestClock } from "./phones.ts";
import { createTestClock, ecidOf, LONG_MS, makePhone } from "./phones.ts";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";

const IPHONE_12: ModelKey = ["iPhone13,2", 0x8101];
const ROUNDS = 10;

let app: Awaited<ReturnType<typeof serveApp>>;
let bench: Bench;
let browser: BenchBrowser;
const plugged: Plugged[] = [];

beforeAll(async () => {
  app = await serveApp();
  bench = await openBench();
  browser = await bench.chromium({ origin: new URL(app.url).origin, args: ["--lang=en-US"] });
});

afterEach(async () => {
  for (const port of plugged.splice(0)) port.unplug();
  await bench.settled();
});

afterAll(async () => {
  await bench.close();
  await app.stop();
});

function plugIn(number = 1): { readonly phone: VirtualPhone; readonly clock: TestClock } {
  const clock = createTestClock();
  const phone = makePhone({ clock, model: IPHONE_12, number });
  plugged.push(bench.plug(phone));
  return { phone, clock };
}

/** Waits until the only card shows this mode, and gives its text. */
async function cardIn(page: Page, mode: string): Promise<string> {
  await expect
    .poll(async () => (await shownDevices(page)).map((card) => card.mode))
    .toEqual([mode]);
  return (await shownDevices(page))[0]?.text ?? "";
}

const sessionOf = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? "";

describe("the app sees the phone on the bus", () => {
  test("live through normal mode, a pulled cable, recovery and DFU, with its model each time", async () => {
    const { phone, clock } = plugIn();
    const page = await browser.newPage();
    await openStart(page, app.url);
    const normal = await cardIn(page, "normal");
    phone.send({ type: "unplug" });
    await expect.poll(() => shownDevices(page)).toEqual([]);
    phone.send({ type: "plug", cable: { kind: "good" } });
    await cardIn(page, "normal");
    phone.send({ type: "enter-recovery" });
    clock.advance(LONG_MS);
    const recovery = await cardIn(page, "recovery");
    phone.send({ type: "fall-to-dfu" });
    clock.advance(LONG_MS);
    const dfu = await cardIn(page, "dfu");
    for (const text of [normal, recovery, dfu]) {
      expect(text).toContain("iPhone 12");
      expect(text).toContain("iPhone13,2");
      expect(text).toContain(`••••${ecidOf(1).slice(-4)}`);
      expect(text).not.toContain(ecidOf(1));
    }
    await page.close();
  });

  test("and writes its modes into one session as one phone, and another phone into none", async () => {
    const { phone, clock } = plugIn();
    const page = await browser.newPage();
    await openStart(page, app.url);
    await cardIn(page, "normal");
    await beginSession(page);
    const strip = page.locator("section[data-mode]");
    phone.send({ type: "enter-recovery" });
    clock.advance(LONG_MS);
    await expect.poll(() => strip.getAttribute("data-mode")).toBe("recovery");
    plugIn(2);
    phone.send({ type: "fall-to-dfu" });
    clock.advance(LONG_MS);
    await expect.poll(() => strip.getAttribute("data-mode")).toBe("dfu");
    await page.locator("#answer-worked").click();
    await expect
      .poll(() => page.locator('[data-step="prepare"]').getAttribute("data-status"))
      .toBe("worked");

    const events = await storedEvents(page, sessionOf(page));
    const state = replay(sessionOf(page), events);
    expect(state.phone?.keys).toEqual([`ecid:${ecidOf(1)}`]);
    expect(state.hops.map((hop) => hop.mode)).toEqual(["normal", "recovery", "dfu"]);
    const seen = events.flatMap(({ body }) =>
      body.type === "device-connected" ? [identify(body.snapshot).ecid] : [],
    );
    expect(new Set(seen)).toEqual(new Set([ecidOf(1)]));
    expect(await verifyRecord(events, sha256)).toMatchObject({ kind: "whole" });
    await page.close();
  });
});

describe("the record survives", () => {
  test(`${ROUNDS} SIGKILLs at random moments: every event shown as saved is there`, async () => {
    const { phone } = plugIn();
    let page = await browser.newPage();
    await openStart(page, app.url);
    await cardIn(page, "normal");
    await beginSession(page);
    const address = page.url();
    const session = sessionOf(page);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const shown = await workUntilKilled(page, phone, 3 + Math.floor(Math.random() * 25));
      browser = await browser.restart();
      page = await browser.newPage();
      // A page of the app that opens no session: what is read here was there before the app wrote again.
      await page.goto(new URL("about", app.url).href);
      const events = await storedEvents(page, session);
      expect(events.length, `round ${round}, shown ${shown}`).toBeGreaterThanOrEqual(shown);
      expect(await verifyRecord(events, sha256)).toMatchObject({ kind: "whole" });
      await page.goto(address);
      await expect
        .poll(async () => Number(await page.locator("[data-saved]").getAttribute("data-saved")))
        .toBeGreaterThan(shown);
      expect(await page.locator("[data-error]").count()).toBe(0);
    }
    await page.close();
  });
});

/**
 * Works on the session as fast as the page lets (steps chosen, the cable coming and going) and kills the
 * browser in the middle of the work after about `moments` saved events. Resolves with the highest number
 * of events that the page had shown as saved.
 */
async function workUntilKilled(page: Page, phone: VirtualPhone, moments: number): Promise<number> {
  let shown = 0;
  let enough = (): void => {};
  const reached = new Promise<void>((resolve) => {
    enough = resolve;
  });
  let seen = 0;
  await page.exposeBinding("reportSaved", (_source, count: number) => {
    shown = Math.max(shown, count);
    seen += 1;
    if (seen % 3 === 0)
      phone.send(seen % 2 === 0 ? { type: "unplug" } : { type: "plug", cable: { kind: "good" } });
    if (seen >= moments) enough();
  });
  await page.locator("[data-step] button").first().waitFor();
  await page.evaluate(() => {
    const line = document.querySelector("[data-saved]");
    const report: unknown = Reflect.get(globalThis, "reportSaved");
    const click = (): void => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-step] button")];
      buttons[Math.floor(Math.random() * buttons.length)]?.click();
    };
    const step = (): void => {
      if (typeof report === "function") report(Number(line?.getAttribute("data-saved")));
      click();
    };
    // A click that changes nothing must not end the work.
    setInterval(click, 50);
    if (line !== null)
      new MutationObserver(step).observe(line, { attributeFilter: ["data-saved"] });
    step();
  });
  await reached;
  await browser.kill();
  return shown;
}
