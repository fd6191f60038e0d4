// What stands on a screen stays where it is while devices come and go, parts arrive and the language changes.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { startPractising } from "./support/job.ts";

declare global {
  /** In the page of one test only: what the first look shows, and where. */
  var firstLook: readonly { readonly element: Element; readonly top: number }[];
}

const STANDING = "#connect, main nav a, [name=role], header a, footer";

/** Where everything stands that can be pressed, from the top of the page. */
const places = async (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    (standing) =>
      [...document.querySelectorAll(standing)].map((element) =>
        Math.round(element.getBoundingClientRect().top + scrollY),
      ),
    STANDING,
  );

for (const width of [1280, 390])
  test(`nothing jumps at ${width} px when a phone comes and goes`, async ({ page, app }) => {
    await page.setViewportSize({ width, height: 800 });
    await startPractising(page, app.url);
    const before = await places(page);
    expect(before.length).toBeGreaterThan(8);
    await page.getByRole("button", { name: "Pull the cable" }).click();
    await expect(page.locator("article[data-device]")).toHaveCount(0);
    expect(await places(page)).toEqual(before);
    await page.locator("[data-practice]").getByRole("button", { name: "Plug" }).click();
    await expect(page.locator("article[data-device]")).toBeVisible();
    expect(await places(page)).toEqual(before);
  });

for (const locale of ["en-US", "ja-JP"])
  test.describe(locale, () => {
    test.use({ locale });
    test("what comes after the first look moves nothing of it", async ({ page, app }) => {
      await page.addInitScript(() => {
        const observer = new MutationObserver(() => {
          if (document.querySelector("#connect") === null) return;
          const shown = document.querySelectorAll("header a, main h1, [name=role], #connect");
          globalThis.firstLook = [...shown].map((element) => ({
            element,
            top: element.getBoundingClientRect().top,
          }));
          observer.disconnect();
        });
        observer.observe(document, { childList: true, subtree: true });
      });
      for (const width of [320, 390, 720, 768, 1000, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(app.url);
        for (const later of ["footer", "header nav", "[name=role] >> nth=0", "main nav"])
          await expect(page.locator(later)).toBeVisible();
        const tops = await page.evaluate(() =>
          globalThis.firstLook.map(({ element, top }) => ({
            was: top,
            is: element.isConnected ? element.getBoundingClientRect().top : null,
          })),
        );
        expect(tops.length).toBeGreaterThanOrEqual(3);
        for (const { was, is } of tops) expect(is, `${width} px`).toBe(was);
      }
    });
  });

test("the place of the practice phone is kept from the press on", async ({ page, app }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/practice-panel-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(app.url);
  const heading = page.locator("#main h1");
  const before = await heading.boundingBox();
  await page.getByRole("button", { name: "Practice phone" }).click();
  await expect.poll(async () => heading.boundingBox()).not.toEqual(before);
  const pressed = await heading.boundingBox();
  await expect(page.locator("[data-practice]")).toHaveCount(0);
  release();
  await expect(page.locator("[data-practice]")).toBeVisible();
  expect(await heading.boundingBox()).toEqual(pressed);
});

test("the language changes in one go", async ({ page, app }) => {
  await startPractising(page, app.url);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const text = document.getElementById("main")?.innerText ?? "";
      seen.push(text.includes("Practice phone") ? "English left" : "Japanese");
    }).observe(document.documentElement, { attributeFilter: ["lang"] });
  });
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  expect(await page.evaluate(() => Reflect.get(globalThis, "seen") as string[])).toEqual([
    "Japanese",
  ]);
});

test("the step that stands now is in sight on a long way", async ({ page, app }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await startPractising(page, app.url);
  await page.getByRole("radio", { name: /I repair it/ }).check();
  await page.getByRole("button", { name: "Start the guide for error 4013" }).click();
  const way = page.getByRole("navigation", { name: "The way" });
  await way.getByRole("button", { name: /To Apple or a repairer/ }).click();
  // The way stands beside the step, from where the page has been scrolled to it.
  await page.evaluate(() => scrollTo(0, 500));
  const now = way.locator("[aria-current=step]");
  await expect(now).toContainText("To Apple or a repairer");
  await expect(now).toBeInViewport();
});
