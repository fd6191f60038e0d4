import { expect, test } from "./support/app.ts";
import { startPractising } from "./support/job.ts";

test("? lists the keys, Escape closes, and the focus is where it was", async ({ app, page }) => {
  await page.goto(app.url);
  const connect = page.getByRole("button", { name: "Practice phone" });
  await connect.focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(connect).toBeFocused();
});

test("two keys lead to a screen", async ({ app, page }) => {
  await page.goto(app.url);
  await page.locator("main h1").waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(`${app.url}history`);
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(page).toHaveURL(`${app.url}learn`);
});

test("the page before the app leaves nothing behind once the app stands", async ({ app, page }) => {
  await page.goto(app.url);
  await page.locator("#connect").waitFor();
  expect(await page.locator("#app").getAttribute("data-shell")).toBeNull();
});

test("the first look stands before what it does without", async ({ app, page }) => {
  const LATER = "header nav, main nav, main svg, main fieldset, footer";
  await page.addInitScript((later) => {
    const known = globalThis as { early?: number };
    const observer = new MutationObserver(() => {
      if (document.querySelector("#connect") === null) return;
      known.early = document.querySelectorAll(later).length;
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }, LATER);
  await page.goto(app.url);
  await expect(page.locator(LATER)).toHaveCount(5);
  expect(await page.evaluate(() => (globalThis as { early?: number }).early)).toBe(0);
});

test("a page is called after its heading", async ({ app, page }) => {
  await page.goto(app.url);
  await expect(page).toHaveTitle("When a restore stops with error 4013 – Kintsugi");
  await page.getByRole("link", { name: "History" }).click();
  await expect(page).toHaveTitle("History – Kintsugi");
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page).toHaveTitle("履歴 – Kintsugi");
});

test("the switch turns them off, for good", async ({ app, page }) => {
  await page.goto(`${app.url}learn/keys`);
  await page.locator("#shortcuts-on").uncheck();
  await page.locator("main h1").click();
  await page.keyboard.press("?");
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(`${app.url}learn/keys`);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("#shortcuts-on")).not.toBeChecked();
});

test("while a code is typed, letters are letters", async ({ app, page }) => {
  await page.goto(`${app.url}codes`);
  const field = page.locator("main input").first();
  await field.focus();
  await page.keyboard.type("gh?");
  await expect(page).toHaveURL(`${app.url}codes`);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the menu closes on Escape and gives the focus back", async ({ app, page }) => {
  await page.goto(app.url);
  const more = page.getByRole("button", { name: "More" });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /Button coach/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator("#menu a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#menu")).toBeHidden();
  await expect(more).toBeFocused();
});

test("a plug storm is told at most once a second", async ({ app, page }) => {
  await startPractising(page, app.url);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    const region = document.querySelector("[data-announcer]");
    if (region === null) throw new Error("no live region");
    new MutationObserver(() => times.push(performance.now())).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  for (let storm = 0; storm < 3; storm += 1) {
    await page.getByRole("button", { name: "Pull the cable" }).click();
    await page.getByRole("button", { name: "Plug in" }).click();
  }
  await expect(page.locator("[data-announcer]")).toContainText("iPhone 12 is here");
  const times = await page.evaluate(() => Reflect.get(globalThis, "times") as number[]); // set above
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  // A timer may fire a hair early by this clock.
  expect(gaps.filter((gap) => gap < 990)).toEqual([]);
});
