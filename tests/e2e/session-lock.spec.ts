// One session has one owner, however many tabs come, go and crash.
import type { Page } from "@playwright/test";
import { createRandom } from "../support/planted.ts";
import { servePage } from "../support/store-page.ts";
import { expect, test } from "./support/app.ts";
import { allSaved, beginGuide, savedCount, startPractising } from "./support/job.ts";
import { crash, lockTabs, type Ending } from "./support/lock-tabs.ts";
import { heldOf } from "./support/seed.ts";

const SEQUENCES = 200;
const MOST_TABS = 6;
/** Each as often as it stands here: a crash costs a window. */
const ENDINGS: readonly [Ending, ...Ending[]] = [
  "crash",
  "close",
  "close",
  "leave",
  "free",
  "free",
];
/** The browser frees the lock of a crashed renderer by itself; the median of all crashes, for a loaded machine. */
const TAKEN_OVER_MS = 500;

test(`exactly one of 2 to ${MOST_TABS} tabs has the session, in ${SEQUENCES} sequences of coming, going and crashing`, async ({
  context,
  watch,
}) => {
  test.setTimeout(600_000);
  const served = await servePage("lock-entry.ts");
  const tabs = await lockTabs(context, served.url);
  const { below, pick } = createRandom(18);
  const takeovers: number[] = [];

  for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
    const session = sequence.toString(16).padStart(32, "0");
    const most = 2 + below(MOST_TABS - 1);
    // Mostly all at once, as a browser opens its windows again.
    if (below(3) > 0) await Promise.all(Array.from({ length: most }, () => tabs.open(session)));
    else await tabs.open(session);
    for (let step = 1 + below(3); step > 0; step -= 1) {
      const owners = await tabs.owners(session);
      expect(owners.length, `sequence ${sequence}`).toBe(1);
      const [owner] = owners;
      if (owner === undefined || (tabs.joined.length < most && below(2) === 0)) {
        await tabs.open(session);
        continue;
      }
      const page = below(3) > 0 ? owner : pick(tabs.joined as [Page, ...Page[]]);
      const follows = page === owner && tabs.joined.length > 1;
      const next = follows ? tabs.nextOwner() : null;
      const how = pick(ENDINGS);
      const left = Date.now();
      await tabs.end(page, how);
      const came = await next;
      if (came !== null && how === "crash") takeovers.push(came - left);
      if (tabs.joined.length === 0) await tabs.open(session);
    }
    expect((await tabs.owners(session)).length, `sequence ${sequence}`).toBe(1);
    for (let page = tabs.joined[0]; page !== undefined; page = tabs.joined[0])
      await tabs.end(page, "free");
  }
  await served.stop();
  const sorted = takeovers.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? Infinity;
  test.info().annotations.push({
    type: "take-over",
    description: `${sorted.length}, median ${median} ms, longest ${sorted.at(-1)} ms`,
  });
  expect(sorted.length).toBeGreaterThan(SEQUENCES / 16);
  expect(median).toBeLessThanOrEqual(TAKEN_OVER_MS);
  // The page of the locks is at an address of its own.
  for (const fault of watch.faults.splice(0)) expect(fault).toContain(`request: ${served.url}`);
});

test("the app in six tabs: one works, and one takes over after each crash, with nothing lost", async ({
  app,
  context,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  const saved = await savedCount(page);
  const url = page.url();
  const session = new URL(url).pathname.split("/").at(-1) ?? "";
  const pages = [page];
  while (pages.length < MOST_TABS) {
    const another = await context.newPage();
    await another.goto(url);
    await expect(another.locator('[data-phase="elsewhere"]')).toBeVisible();
    pages.push(another);
  }
  const works = async (): Promise<readonly Page[]> => {
    const places = await Promise.all(pages.map((one) => one.locator("[data-place]").count()));
    return pages.filter((_, at) => (places[at] ?? 0) > 0);
  };
  for (let crashes = 0; pages.length > 1; crashes += 1) {
    const [owner, ...others] = await works();
    expect(others).toEqual([]);
    if (owner === undefined) throw new Error("nobody works");
    pages.splice(pages.indexOf(owner), 1);
    await crash(owner);
    await expect.poll(async () => (await works()).length).toBe(1);
    await expect(pages[0]?.locator('[data-phase="failed"]') ?? page.locator("x")).toHaveCount(0);
    // It works while its first event is on its way; a crash before that one is saved may take it along.
    const [next] = await works();
    if (next === undefined) throw new Error("nobody works");
    await allSaved(next);
    const [held] = pages[0] === undefined ? [] : await heldOf(pages[0], [session]);
    expect(held?.told).toBe(false);
    // Each that takes over says so, and that the phone of practice went with its page.
    expect(held?.events).toBeGreaterThan(saved + crashes);
    expect(held?.events).toBeLessThanOrEqual(saved + 2 * (crashes + 1));
  }
});
