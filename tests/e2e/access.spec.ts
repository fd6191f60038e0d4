import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answer, beginGuide, choose, currentStep, startPractising } from "./support/job.ts";

const AXE = readFileSync(
  join(import.meta.dirname, "..", "..", "node_modules", "axe-core", "axe.min.js"),
  "utf8",
);
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  // Under the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(AXE);
  const results = await page.evaluate(async (tags): Promise<AxeResults> => {
    const axe = Reflect.get(globalThis, "axe") as typeof import("axe-core"); // set by the line above
    return axe.run(document, { runOnly: tags });
  }, RULES);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

const SCREENS: readonly {
  readonly name: string;
  readonly open: (page: Page, url: string) => Promise<void>;
}[] = [
  { name: "start", open: async (page, url) => void (await page.goto(url)) },
  { name: "start with a device", open: startPractising },
  {
    name: "a step",
    open: async (page, url) => {
      await startPractising(page, url);
      await beginGuide(page);
    },
  },
  {
    name: "a question",
    open: async (page, url) => {
      await startPractising(page, url);
      await beginGuide(page);
      await answer(page, "worked");
    },
  },
  {
    name: "history",
    open: async (page, url) => {
      await startPractising(page, url);
      await beginGuide(page);
      await page.getByRole("link", { name: "History" }).click();
      await page.locator("a[data-session]").waitFor();
    },
  },
  { name: "about", open: async (page, url) => void (await page.goto(`${url}about`)) },
];

for (const { name, open } of SCREENS) {
  test(`${name}: axe finds nothing, in light, dark and forced colours, wide and at 320 px`, async ({
    app,
    page,
  }) => {
    await open(page, app.url);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const look of [
      { colorScheme: "light", forcedColors: "none" },
      { colorScheme: "dark", forcedColors: "none" },
      { colorScheme: "light", forcedColors: "active" },
    ] as const) {
      await page.emulateMedia(look);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${JSON.stringify(look)} at ${width}`).toEqual([]);
      }
    }
    // Reflow (WCAG 1.4.10): nothing scrolls sideways at 320 px.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}

test("targets are large enough to touch", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  const small = await page
    .locator("button:visible, a:visible, summary:visible, input:visible")
    .evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
        return width < 24 || height < 24
          ? [`${target.tagName} ${target.textContent} ${width}x${height}`]
          : [];
      }),
    );
  expect(small.filter((line) => !line.includes("Skip to content"))).toEqual([]);
});

test("the main job goes by keyboard alone, and the focus follows the step", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  const press = async (name: string | RegExp): Promise<void> => {
    // Tab until the wanted button has the focus: what cannot be reached by Tab is not found.
    const wanted = page.getByRole("button", { name }).first();
    await expect(wanted).toBeEnabled();
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(wanted).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await press("Practice phone");
  await press("Start the guide for error 4013");
  await expect(currentStep(page, "prepare")).toBeVisible();
  await press("Ready");
  await expect(page.locator("#step-title")).toBeFocused();
  await press(/^Finder/);
  await expect(currentStep(page, "computer")).toBeVisible();
  await expect(page.locator("#step-title")).toBeFocused();
  await press("The same or another error");
  await expect(currentStep(page, "cable-port")).toBeVisible();
});

test("what comes and goes on the bus is announced politely", async ({ app, page }) => {
  await startPractising(page, app.url);
  await expect(page.locator("[data-announcer]")).toHaveText("iPhone 12 is here: Normal mode.");
  await page.getByRole("button", { name: "Pull the cable" }).click();
  await expect(page.locator("[data-announcer]")).toHaveText("iPhone 12 has left the bus.");
});

test("the answer of a question is kept and can be seen again after a reload", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  await choose(page, "computer-app", "itunes-store");
  await page.reload();
  await expect(currentStep(page, "computer")).toBeVisible();
});
