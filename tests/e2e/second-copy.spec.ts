// What the browser loses of its database, the app brings back from the second copy, on either backing store: the whole
// folder gone, every file scribbled over. What was recorded before there was a copy gets one; what is given up leaves it.
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answer, answerQuestions, beginGuide, savedCount, startPractising } from "./support/job.ts";
import { killRounds } from "../support/kill-rounds.ts";
import { serveStorePage } from "../support/store-page.ts";
import { openKeeping } from "./support/keeping.ts";
import { heldOf, seedSessions, story } from "./support/seed.ts";
import { newProfile, scribble, type Profile } from "./support/store-files.ts";

const FAULTS: readonly (readonly [name: string, damage: (profile: Profile) => void])[] = [
  ["the whole folder is gone", (profile) => profile.removeAll()],
  [
    "each file is scribbled over",
    (profile) => profile.files().forEach((path) => scribble(path, 0, 1)),
  ],
];

const pageOf = async (context: BrowserContext): Promise<Page> =>
  context.pages()[0] ?? context.newPage();

/** Waits until every event is in the copy. */
const copied = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => localStorage.getItem("kintsugi.uncopied"))).toBe("");

/** All that stands in the copy. */
const copyOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("events");
    let text = "";
    for await (const [, file] of folder.entries())
      text += await (await (file as FileSystemFileHandle).getFile()).text();
    return text;
  });

for (const backing of ["LevelDB", "SQLite"] as const)
  for (const [name, damage] of FAULTS)
    test(`${backing}: ${name}, and the session goes on where it stood`, async ({ app }) => {
      const profile = newProfile(backing);
      try {
        const before = await profile.start();
        const page = await pageOf(before);
        await startPractising(page, app.url);
        await beginGuide(page);
        for (let step = 0; step < 3; step += 1) {
          await answerQuestions(page);
          const fails = (await page.locator("#answer-failed").count()) > 0;
          await answer(page, fails ? "failed" : "worked", "bar-middle");
        }
        const place = await page.locator("[data-place]").getAttribute("data-place");
        const saved = await savedCount(page);
        const url = page.url();
        const session = new URL(url).pathname.split("/").at(-1) ?? "";
        // At the second start: the first event marks every bucket, and the start takes the marks off.
        await page.reload();
        await copied(page);
        await before.close();
        damage(profile);

        const after = await profile.start();
        const again = await pageOf(after);
        await again.goto(app.url);
        if (await isUnopenable(again))
          await again.getByRole("button", { name: "Start a new record" }).click();
        await expect(again.locator('[data-back="1"]')).toContainText(
          "Entries of one session were missing",
        );
        await expect(again.locator("[data-loss]")).toHaveCount(0);
        // The list had it from the start.
        await expect(again.locator(`a[href*="${session}"]`)).toBeVisible();
        const [held] = await heldOf(again, [session]);
        expect(held?.told).toBe(false);
        expect(held?.events).toBeGreaterThanOrEqual(saved);
        await again.goto(url);
        await expect(again.locator("[data-place]")).toHaveAttribute("data-place", place ?? "");
        await expect(again.locator("[data-back]")).toHaveCount(0);
        await after.close();
      } finally {
        profile.end();
      }
    });

/** Waits for what the start says: that the files cannot be opened, or that something came back. */
async function isUnopenable(page: Page): Promise<boolean> {
  const unopenable = page.locator('[data-error="storage-unopenable"]');
  await expect(unopenable.or(page.locator("[data-back]")).first()).toBeVisible();
  return (await unopenable.count()) > 0;
}

test("what was recorded before there was a copy is copied, and what is given up leaves it", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await expect(page.locator("h1")).toBeVisible();
  const stories = [1, 2].map((number) =>
    story({
      number,
      wall: 1_790_000_000_000,
      ticket: `t-${number}`,
      outcome: "mended",
      practice: number === 1,
    }),
  );
  await seedSessions(page, stories);
  await page.reload();
  await copied(page);
  const text = await copyOf(page);
  for (const { id } of stories) expect(text).toContain(id);

  const [first = "", second = ""] = stories.map(({ id }) => id);
  await openKeeping(page, app.url);
  await page.locator("#clear-practice").click();
  await page.locator("#forget-sure").check();
  await page.locator("#forget-do").click();
  await expect(page.locator("[data-traces]")).toHaveAttribute("data-traces", "0");
  const left = await copyOf(page);
  expect(left).not.toContain("t-1");
  expect(left).not.toContain(`"session":"${first}"`);
  expect(left).toContain(`"session":"${second}"`);
});

test("a session whose deletion was cut short is copied again, and can be given up", async ({
  app,
  page,
  context,
}) => {
  await page.goto(app.url);
  await expect(page.locator("h1")).toBeVisible();
  const one = story({ number: 1, wall: 1_790_000_000_000, outcome: "mended", practice: true });
  await seedSessions(page, [one]);
  await page.reload();
  await copied(page);
  const line = `"session":"${one.id}"`;
  const giveUp = async (on: Page): Promise<void> => {
    await openKeeping(on, app.url);
    await on.locator("#clear-practice").click();
    await on.locator("#forget-sure").check();
    await on.locator("#forget-do").click();
  };

  // Another tab that is in the middle of a change: the deletion waits for it between the copy and the database.
  const other = await context.newPage();
  await other.goto(`${app.url}about`);
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        const hold = () => new Promise<void>(() => held());
        void navigator.locks.request("kintsugi.record", hold);
      }),
  );
  await giveUp(page);
  await expect.poll(() => copyOf(other)).not.toContain(line);
  await page.close();
  await other.close();

  const after = await context.newPage();
  await after.goto(app.url);
  expect(await heldOf(after, [one.id])).toEqual([{ events: one.bodies.length, told: false }]);
  await expect.poll(() => copyOf(after)).toContain(line);
  await copied(after);
  expect(await copyOf(after)).not.toContain('"gone"');
  await giveUp(after);
  await expect(after.locator("[data-traces]")).toHaveAttribute("data-traces", "0");
  expect(await copyOf(after)).not.toContain(line);
});

test("bringing back that was broken off goes on at the next start", async ({ app, page }) => {
  await page.goto(app.url);
  await expect(page.locator("h1")).toBeVisible();
  const stories = [1, 2].map((number) =>
    story({ number, wall: 1_790_000_000_000, outcome: "mended" }),
  );
  await seedSessions(page, stories);
  await page.reload();
  await copied(page);
  const [first = "", second = ""] = stories.map(({ id }) => id);
  await page.evaluate(async (id) => {
    const opening = indexedDB.open("kintsugi");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const tx = opening.result.transaction(["sessions", "segments"], "readwrite");
    tx.objectStore("sessions").delete(id);
    tx.objectStore("segments").delete(IDBKeyRange.bound([id], [id, []]));
    await new Promise((resolve) => tx.addEventListener("complete", resolve));
    opening.result.close();
    for (const key of Object.keys(localStorage))
      if (key.startsWith("kintsugi.head.")) localStorage.removeItem(key);
    localStorage.setItem("kintsugi.refilling", "yes");
  }, first);
  await page.reload();
  await expect(page.locator('[data-back="1"]')).toBeVisible();
  const held = await heldOf(page, [first, second]);
  expect(held).toEqual(stories.map(({ bodies }) => ({ events: bodies.length, told: false })));
  expect(await page.evaluate(() => localStorage.getItem("kintsugi.refilling"))).toBe("no");
});

test("killed while it writes, and all databases gone each time: nothing that was copied is lost", async () => {
  const served = await serveStorePage();
  try {
    const report = await killRounds(served, { kills: 4, strict: false, wipe: "copied" });
    expect(report).toMatchObject({ kills: 4, lost: 0, broken: 0, mended: 4 });
    expect(report.confirmed).toBeGreaterThan(20);
  } finally {
    await served.stop();
  }
});
