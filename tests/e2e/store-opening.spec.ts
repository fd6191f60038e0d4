// The database does not open as it should: the browser fails now and then or for good, a store is missing in it, a newer
// or an older version of the app has it open. Nothing is deleted, no screen stays empty, and a sentence says what to do.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import type { DatabaseDump } from "../support/database-dump.ts";
import { expect, test } from "./support/app.ts";
import { prepare, sealAndSave, toHandover } from "./support/bundles.ts";
import { answer, beginGuide, savedCount, startPractising } from "./support/job.ts";

const VERSION = 2;
/** What the released version 1 has left on a laptop. */
const V1 = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "fixtures", "database-v1.json"), "utf8"),
) as DatabaseDump; // as dumpOf made it
const told = (page: Page, code: string) => page.locator(`[data-error="${code}"]`);

/** The next `times` openings of the record's database in this context's pages fail as damaged files make them fail. */
async function failOpenings(page: Page, times: number): Promise<void> {
  await page.addInitScript((count) => {
    const open: IDBFactory["open"] = Reflect.get(IDBFactory.prototype, "open");
    const real = (name: string, version?: number): IDBOpenDBRequest =>
      open.call(indexedDB, name, version);
    let left = count;
    IDBFactory.prototype.open = (name, version) => {
      if (name !== "kintsugi" || left === 0) return real(name, version);
      left -= 1;
      // One that fails by itself: a version that is lower than what is there.
      real("higher", 2);
      const request = real("higher", 1);
      const error = new DOMException("Internal error.", "UnknownError");
      Object.defineProperty(request, "error", { get: () => error });
      return request;
    };
  }, times);
}

/** A session with an answer; gives its address. */
async function work(page: Page, url: string): Promise<string> {
  await startPractising(page, url);
  await beginGuide(page);
  await answer(page, "worked");
  return page.url();
}

for (const times of [1, 2, 3])
  test(`an opening that fails ${times} times is nothing that anybody hears of`, async ({
    app,
    page,
  }) => {
    await failOpenings(page, times);
    const session = await work(page, app.url);
    const saved = await savedCount(page);
    await page.goto(session);
    await expect(page.locator("[data-place]")).toBeVisible();
    await expect.poll(() => savedCount(page)).toBeGreaterThanOrEqual(saved);
    await expect(page.locator("[data-error]")).toHaveCount(0);
  });

test("an opening that always fails: work goes on in memory, under a banner, and a bundle leaves", async ({
  app,
  page,
}) => {
  await failOpenings(page, -1);
  await work(page, app.url);
  await expect(told(page, "storage-unopenable")).toContainText("export a bundle");
  await toHandover(page);
  await prepare(page, "help-desk");
  const { buffer } = await sealAndSave(page);
  expect(buffer.subarray(0, 2).toString()).toBe("PK");
  await expect(told(page, "storage-unopenable")).toBeVisible();
});

/** Opens the record's database beside the app, on a page of the origin that is no app; it stays open, and deaf. */
async function openBeside(
  context: BrowserContext,
  url: string,
  version: number,
  stores: DatabaseDump["stores"] = [],
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}rescue.js`);
  const blocked = await page.evaluate(
    ([wanted, made]) =>
      new Promise<boolean>((resolve, reject) => {
        const request = indexedDB.open("kintsugi", wanted);
        request.addEventListener("upgradeneeded", () => {
          for (const { name, keyPath, indexes, rows } of made) {
            const store = request.result.createObjectStore(name, { keyPath });
            for (const { name: index, keyPath: path, multiEntry } of indexes)
              store.createIndex(index, path, { multiEntry });
            for (const { key, value } of rows)
              store.put(value, keyPath === null ? (key as IDBValidKey) : undefined);
          }
        });
        request.addEventListener("blocked", () => resolve(true));
        request.addEventListener("success", () => {
          Object.assign(globalThis, { held: request.result });
          resolve(false);
        });
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      }),
    [version, stores] as const,
  );
  // The other tabs have given way, whatever they did.
  expect(blocked).toBe(false);
  return page;
}

/** Events that lie in the database, whatever its version. */
async function eventsIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      });
    const db = await answerOf(indexedDB.open("kintsugi"));
    const count = await answerOf(db.transaction("events").objectStore("events").count());
    db.close();
    return count;
  });
}

test("a database without its stores is said to be so at three starts in a row, and a new record can be begun", async ({
  app,
  context,
  page,
}) => {
  const beside = await openBeside(context, app.url, VERSION, V1.stores.slice(-1));
  await beside.close();
  for (let start = 1; start <= 3; start += 1) {
    await page.goto(app.url);
    await expect(page.locator("h1")).toBeVisible();
    await expect(told(page, "storage-unopenable")).toBeVisible();
    await page.goto(`${app.url}history`);
    await expect(page.locator("h1")).toBeVisible();
  }
  await page.getByRole("button", { name: "Start a new record" }).click();
  await expect(told(page, "storage-unopenable")).toHaveCount(0);
  const session = await work(page, app.url);
  await page.goto(session);
  await expect(page.locator("[data-place]")).toBeVisible();
  await expect(page.locator("[data-error]")).toHaveCount(0);
});

/** So many tabs of the app at once. */
async function appTabs(context: BrowserContext, url: string, count: number): Promise<Page[]> {
  const tabs: Page[] = [];
  for (let tab = 0; tab < count; tab += 1) {
    const page = await context.newPage();
    await page.goto(url);
    await expect(page.locator("h1")).toBeVisible();
    tabs.push(page);
  }
  return tabs;
}

for (const tabs of [2, 3, 4, 5]) {
  test(`${tabs} tabs, the newer version last: the others give way at once, and say so`, async ({
    app,
    context,
    page,
  }) => {
    const session = await work(page, app.url);
    const before = await eventsIn(page);
    const others = await appTabs(context, app.url, tabs - 2);
    const newer = await openBeside(context, app.url, VERSION + 1);
    for (const tab of [page, ...others]) await expect(told(tab, "storage-newer")).toBeVisible();
    expect(await eventsIn(newer)).toBe(before);
    // At work, the answer that can no longer be kept is not called saved.
    const saved = await savedCount(page);
    await page.locator("[data-choice]:visible, #answer-worked:visible").first().click();
    await expect(told(page, "storage-newer").first()).toBeVisible();
    expect(await savedCount(page)).toBe(saved);
    expect(await eventsIn(newer)).toBe(before);
    expect(page.url()).toBe(session);
  });

  test(`${tabs} tabs, the newer version first: the older ones keep off, and delete nothing`, async ({
    app,
    context,
    page,
  }) => {
    const session = await work(page, app.url);
    const before = await eventsIn(page);
    await page.goto("about:blank");
    const newer = await openBeside(context, app.url, VERSION + 1);
    for (const tab of await appTabs(context, app.url, tabs - 1)) {
      await expect(told(tab, "storage-newer")).toContainText("nothing you enter is kept");
      await tab.reload();
      await expect(told(tab, "storage-newer")).toBeVisible();
    }
    await page.goto(session);
    await expect(page.locator("h1")).toBeVisible();
    expect(await eventsIn(newer)).toBe(before);
  });
}

for (const tabs of [2, 3, 4, 5])
  test(`${tabs} tabs, an older version that will not give way: the others say whom they wait for, and go on behind it`, async ({
    app,
    context,
  }) => {
    const older = await openBeside(context, app.url, 1, V1.stores);
    const others = await appTabs(context, app.url, tabs - 1);
    for (const tab of others)
      await expect(told(tab, "storage-blocked")).toContainText("Close the other tabs");
    await older.close();
    for (const tab of others) {
      await expect(told(tab, "storage-blocked")).toHaveCount(0);
      await tab.goto(`${app.url}history`);
      await expect(tab.locator("main a[data-session]")).toHaveCount(4);
      await expect(tab.locator("[data-error]")).toHaveCount(0);
    }
  });

test("a newer version that comes between the opening and the look at the start is no damage", async ({
  app,
  page,
}) => {
  await work(page, app.url);
  await page.addInitScript((version) => {
    const open: IDBFactory["open"] = Reflect.get(IDBFactory.prototype, "open");
    IDBFactory.prototype.open = (...given) => {
      const request = open.apply(indexedDB, given);
      request.addEventListener("success", () => open.call(indexedDB, "kintsugi", version));
      return request;
    };
  }, VERSION + 1);
  await page.goto(app.url);
  await expect(told(page, "storage-newer")).toBeVisible();
  // The look at the start has been: what it found would stand there now.
  await page.goto(`${app.url}keeping`);
  await expect(told(page, "storage-newer").first()).toBeVisible();
  await expect(told(page, "storage-damaged")).toHaveCount(0);
});
