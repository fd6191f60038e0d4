// From the browser's USB connect event to the painted card in the app: the twelfth phone beside the only
// one, on one page and in turn.
import type { Page } from "@playwright/test";
import { openStart, serveApp } from "../usb-bench/app.ts";
import type { Bench } from "../usb-bench/bench.ts";
import { openBench } from "../usb-bench/bench.ts";
import { createTestClock, makePhone } from "../usb-bench/phones.ts";
import { quantile, type Finding } from "./finding.ts";
import { plugOnce, watchPaint } from "./paint.ts";

const ROUNDS = 8;
const PLUGS_A_ROUND = 20;
const OTHERS = 11;
const IPHONE_12 = ["iPhone13,2", 0x8101] as const;
/** The phone that is measured is in recovery mode, the others are in normal mode. */
const MEASURED = 'article[data-device][data-mode="recovery"]';
const OTHER = 'article[data-device][data-mode="normal"]';

export async function connectAmongMany(): Promise<readonly Finding[]> {
  const app = await serveApp();
  const bench = await openBench();
  try {
    const { origin } = new URL(app.url);
    const browser = await bench.chromium({ origin, args: ["--lang=en-US"] });
    const page = await browser.newPage();
    await page.addInitScript(watchPaint);
    await openStart(page, app.url);
    const { alone, among } = await measure(bench, page);
    return [
      {
        what: `USB connect to painted card with ${OTHERS + 1} phones attached, median of ${among.length}`,
        ours: quantile(among, 0.5),
        base: quantile(alone, 0.5),
        beside: "the same with one",
        unit: "ms",
        limit: 1.3,
      },
    ];
  } finally {
    await bench.close();
    await app.stop();
  }
}

/** A few plugs alone, a few among the others, and again: what the machine does meanwhile hits both. */
async function measure(
  bench: Bench,
  page: Page,
): Promise<{ readonly alone: readonly number[]; readonly among: readonly number[] }> {
  const clock = createTestClock();
  const phone = makePhone({ clock, model: IPHONE_12, stage: "recovery" });
  const others = Array.from({ length: OTHERS }, (_, index) =>
    makePhone({ clock, model: IPHONE_12, number: index + 2 }),
  );
  for (const one of [phone, ...others]) one.send({ type: "unplug" });
  for (const one of [phone, ...others]) bench.plug(one);
  // The first plug fetches what comes with the first device.
  await plugOnce(page, phone, MEASURED);
  const alone: number[] = [];
  const among: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let plug = 0; plug < PLUGS_A_ROUND; plug += 1)
      alone.push(await plugOnce(page, phone, MEASURED));
    for (const other of others) other.send({ type: "plug", cable: { kind: "good" } });
    await page
      .locator(OTHER)
      .nth(OTHERS - 1)
      .waitFor();
    for (let plug = 0; plug < PLUGS_A_ROUND; plug += 1)
      among.push(await plugOnce(page, phone, MEASURED));
    for (const other of others) other.send({ type: "unplug" });
    await page.locator(OTHER).first().waitFor({ state: "detached" });
  }
  return { alone, among };
}
