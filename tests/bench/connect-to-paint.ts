// From the browser's USB connect event to the painted card, over real WebUSB, beside a page that does
// nothing but write the product id into an empty document. Both are measured by the same watcher in the
// page: the event's own time, then the end of the first frame in which the text is there.
import type { Page } from "@playwright/test";
import { openStart, serveApp } from "../usb-bench/app.ts";
import type { Bench } from "../usb-bench/bench.ts";
import { openBench } from "../usb-bench/bench.ts";
import { createTestClock, makePhone } from "../usb-bench/phones.ts";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { quantile, type Finding } from "./finding.ts";
import { serveEmptyPage } from "./empty-page.ts";

const ROUNDS = 10;
const PLUGS_A_ROUND = 20;

/** `selector` matches what is to be painted; it is not there before the plug is in. */
interface Subject {
  open(page: Page): Promise<void>;
  readonly selector: string;
  readonly samples: number[];
}

export async function connectToPaint(): Promise<readonly Finding[]> {
  const app = await serveApp();
  const empty = await serveEmptyPage();
  const bench = await openBench();
  try {
    const ours: Subject = {
      open: (page) => openStart(page, app.url),
      selector: "article[data-device]",
      samples: [],
    };
    const base: Subject = {
      open: async (page) => void (await page.goto(empty.url)),
      selector: "[data-product]",
      samples: [],
    };
    await measure(bench, [
      { subject: ours, origin: new URL(app.url).origin },
      { subject: base, origin: new URL(empty.url).origin },
    ]);
    const find = (name: string, share: number, limit: number): Finding => ({
      what: `USB connect to painted card, ${name} of ${ours.samples.length}`,
      ours: quantile(ours.samples, share),
      base: quantile(base.samples, share),
      beside: "a page that writes the product id",
      unit: "ms",
      limit,
    });
    return [find("median", 0.5, 1.5), find("p99", 0.99, Number.POSITIVE_INFINITY)];
  } finally {
    await bench.close();
    await empty.stop();
    await app.stop();
  }
}

/** A few plugs of one, a few of the other, and again: what the machine does meanwhile hits both. */
async function measure(
  bench: Bench,
  subjects: readonly { readonly subject: Subject; readonly origin: string }[],
): Promise<void> {
  const phone = makePhone({ clock: createTestClock(), model: ["iPhone13,2", 0x8101] });
  phone.send({ type: "unplug" });
  bench.plug(phone);
  const tabs = [];
  for (const { subject, origin } of subjects) {
    const browser = await bench.chromium({ origin, args: ["--lang=en-US"] });
    tabs.push({ subject, page: await browser.newPage() });
  }
  for (const { subject, page } of tabs) {
    await page.addInitScript(watchPaint);
    await subject.open(page);
    // The first plug fetches what comes with the first device.
    await plugOnce(page, phone, subject);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { subject, page } of tabs) {
      for (let plug = 0; plug < PLUGS_A_ROUND; plug += 1)
        subject.samples.push(await plugOnce(page, phone, subject));
    }
  }
}

/** One plug-in and its removal; milliseconds from event to paint. */
async function plugOnce(page: Page, phone: VirtualPhone, { selector }: Subject): Promise<number> {
  await page.locator(selector).waitFor({ state: "detached" });
  await page.evaluate((wanted) => {
    // Set by watchPaint, which runs before the page's own scripts.
    const arm: unknown = Reflect.get(globalThis, "armPaint");
    if (typeof arm === "function") arm(wanted);
  }, selector);
  phone.send({ type: "plug", cable: { kind: "good" } });
  const painted = await page.waitForFunction(
    () => Reflect.get(globalThis, "paintedMs") as number | null,
  ); // set by watchPaint
  const ms = (await painted.jsonValue()) ?? Number.NaN;
  phone.send({ type: "unplug" });
  return ms;
}

/** Runs in the page before its own scripts: notes when the event came and when its frame was painted. */
function watchPaint(): void {
  let heard = 0;
  navigator.usb.addEventListener("connect", (event) => {
    heard = event.timeStamp;
  });
  const armPaint = (selector: string): void => {
    Object.assign(globalThis, { paintedMs: null });
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message posted in the frame is delivered after it has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener(
          "message",
          () => Object.assign(globalThis, { paintedMs: performance.now() - heard }),
          { once: true },
        );
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  };
  Object.assign(globalThis, { armPaint });
}
