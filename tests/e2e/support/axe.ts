// What axe-core finds wrong with a page, in every look and width that counts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const AXE = readFileSync(
  join(import.meta.dirname, "..", "..", "..", "node_modules", "axe-core", "axe.min.js"),
  "utf8",
);
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, a line each. `tick` lets time pass on a page whose clock stands still: axe waits by it. */
export async function violations(
  page: Page,
  tick: (() => Promise<void>) | null = null,
): Promise<readonly string[]> {
  // Under the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(AXE);
  const looking = page.evaluate(async (tags): Promise<AxeResults> => {
    const axe = Reflect.get(globalThis, "axe") as typeof import("axe-core"); // set by the line above
    return axe.run(document, { runOnly: tags });
  }, RULES);
  if (tick !== null) await ticking(looking, tick);
  const results = await looking;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** Lets time pass until the work is over, however it ends. */
async function ticking(work: Promise<unknown>, tick: () => Promise<void>): Promise<void> {
  const over = work.then(
    () => true,
    () => true,
  );
  for (;;) {
    if (await Promise.race([over, tick().then(() => false)])) return;
  }
}

const LOOKS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

/** Nothing found in light, dark and forced colours, wide and at 320 px, where nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const look of LOOKS) {
    // Without motion: a colour on its way from one look to the other is no finding.
    await page.emulateMedia({ ...look, reducedMotion: "reduce" });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${JSON.stringify(look)} at ${width}`).toEqual([]);
    }
  }
  // Reflow (WCAG 1.4.10).
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
