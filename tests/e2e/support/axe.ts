// What axe-core finds wrong with a page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(
  join(import.meta.dirname, "..", "..", "..", "node_modules", "axe-core", "axe.min.js"),
  "utf8",
);

/**
 * Where nothing has changed since everything was looked at but the theme, `colours` are all that can break; where the
 * text has grown, what is `laid-out`.
 */
const RULES = {
  all: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  "laid-out": {
    type: "rule",
    values: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
  },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} as const satisfies Record<string, RunOptions["runOnly"] | readonly string[]>;

/** What axe finds wrong, a line each. `tick` lets time pass on a page whose clock stands still: axe waits by it. */
export async function violations(
  page: Page,
  rules: keyof typeof RULES,
  tick: (() => Promise<void>) | null = null,
): Promise<readonly string[]> {
  // Under the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(
    `globalThis.axe === undefined && (() => { ${AXE} })()`, // once a page: it is half a megabyte
  );
  const looking = page.evaluate(async (runOnly): Promise<AxeResults> => {
    const axe = Reflect.get(globalThis, "axe") as typeof import("axe-core"); // set by the line above
    return axe.run(document, { runOnly, resultTypes: ["violations"] } as RunOptions);
  }, RULES[rules]);
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
