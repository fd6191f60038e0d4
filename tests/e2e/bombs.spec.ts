// Zips that would fill a computer, given to the app one after the other: each gets its sentence, the page stays free
// meanwhile, and nothing of them stays. How little is unpacked of each stands in tests/core/bundle/bombs.test.ts.
import { writeFileSync } from "node:fs";
import type { CDPSession } from "@playwright/test";
import { BOMBS } from "../support/bombs.ts";
import { bundleOf } from "../support/bundles.ts";
import { expect, test } from "./support/app.ts";
import { give, view } from "./support/bundles.ts";

const MIB = 1024 * 1024;
/** What the page's thread may work for one bomb, its sentence and the drawing of it included. */
const MOST_WORK_MS = 50;

/** Work of the page's thread so far in ms, and bytes of its heap. Time that other programs took is not in it. */
async function spent(
  client: CDPSession,
): Promise<{ readonly work: number; readonly heap: number }> {
  const { metrics } = await client.send("Performance.getMetrics");
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { work: of("TaskDuration") * 1000, heap: of("JSHeapUsedSize") };
}

test(`${BOMBS.length} bombs are refused, and the page is free meanwhile`, async ({ app, page }) => {
  await page.goto(`${app.url}bundles`);
  await expect(page.locator("#choose-bundle")).toBeVisible();
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  // The first one loads the parts that refuse.
  await give(page, "first.zip", Buffer.from("x"));
  await expect(page.locator("[data-refused]")).toBeVisible();
  await client.send("HeapProfiler.collectGarbage");
  const start = await spent(client);

  const works: number[] = [];
  for (const [at, { what, codes, make }] of BOMBS.entries()) {
    const name = `bomb-${at}.zip`;
    // From a disk, as a person's: handed over as bytes it would pass through the page's own thread.
    const path = test.info().outputPath(name);
    writeFileSync(path, await make());
    const before = await spent(client);
    await page.locator('[data-choose="bundle"]').setInputFiles(path);
    await expect(page.getByRole("heading", { name })).toBeVisible();
    const refused = page.locator("[data-refused]");
    await expect(refused, what).not.toBeEmpty();
    expect(await refused.getAttribute("data-refused"), what).toMatch(codes);
    works.push((await spent(client)).work - before.work);
  }
  await client.send("HeapProfiler.collectGarbage");
  expect((await spent(client)).heap - start.heap).toBeLessThan(8 * MIB);
  const sorted = works.toSorted((a, b) => a - b);
  expect(sorted[works.length >> 1]).toBeLessThan(MOST_WORK_MS);
  // A busy machine makes a thread slower, too; what goes off takes seconds.
  expect(sorted.at(-1)).toBeLessThan(3 * MOST_WORK_MS);

  await give(page, "good.zip", Buffer.from(await bundleOf()));
  await expect(view(page)).toBeVisible();
});
