// From the browser's USB connect event to the painted card, over real WebUSB, beside a page that does
// nothing but write the product id into an empty document. Both are measured by the same watcher in the
// page: the event's own time, then the end of the first frame in which the text is there.
import type { Page } from "@playwright/test";
import { openStart, serveApp } from "../usb-bench/app.ts";
import type { Bench } from "../usb-bench/bench.ts";
import { openBench } from "../usb-bench/bench.ts";
import { createTestClock, makePhone } from "../usb-bench/phones.ts";
import { quantile, type Finding } from "./finding.ts";
import { serveEmptyPage } from "./empty-page.ts";
import { plugOnce, watchPaint } from "./paint.ts";

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
    await plugOnce(page, phone, subject.selector);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { subject, page } of tabs) {
      for (let plug = 0; plug < PLUGS_A_ROUND; plug += 1)
        subject.samples.push(await plugOnce(page, phone, subject.selector));
    }
  }
}
