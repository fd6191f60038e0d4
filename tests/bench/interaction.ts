// From a press or a click to the next frame that is painted, on every screen of the tour, with the processor four
// times as slow; and how far anything on the screen moved that nobody had touched. Chrome's own Event
// Timing and Layout Instability measure it; the figure beside is what people take for "at once".
import { chromium, type CDPSession, type Page } from "@playwright/test";
import type { Scene } from "../tour/scene.ts";
import { SCENES } from "../tour/scenes.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { serveApp } from "../usb-bench/app.ts";
import { quantile, type Finding } from "./finding.ts";
import { watchInteractions, type Seen } from "./interaction-watch.ts";

/** What feels like at once, in milliseconds. */
const AT_ONCE_MS = 100;
/** Layout that moved by less: no more than a pixel's edge. */
const UNSEEN_SHIFT = 0.001;
/** Names of scenes to look at alone, for instance `KINTSUGI_BENCH_SCENES="start bench"`. */
const ONLY = process.env["KINTSUGI_BENCH_SCENES"]?.split(" ");
/** The CPU is this many times as slow as the machine's. */
const THROTTLE = 4;
/** Controls pressed on each screen at most; every one counts twice, there and back. */
const MOST_CONTROLS = 8;

export async function interaction(): Promise<readonly Finding[]> {
  const app = await serveApp();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const findings: Finding[] = [];
  const all: number[] = [];
  let [shift, moved] = [0, ""];
  try {
    for (const scene of SCENES) {
      // A clock of the test's own stands still, and with it every frame.
      if (scene.clock === true || (ONLY !== undefined && !ONLY.includes(scene.name))) continue;
      const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.addInitScript(watchInteractions);
      await scene.open(page, app.url);
      // The first visit's copy is made by then: its server has the same two cores as the page here.
      await page.locator('[data-offline="ready"]').waitFor({ state: "attached" });
      const seen = await use(page, await context.newCDPSession(page), scene);
      await context.close();
      all.push(...seen.durations);
      if (seen.shift > shift) [shift, moved] = [seen.shift, scene.name];
      const what = `${scene.name}, slowest of ${seen.durations.length} (${seen.slowest})`;
      if (seen.durations.length > 0) findings.push(found(what, seen.durations, 1));
      if (seen.shift > UNSEEN_SHIFT) console.log(`${scene.name} moved, most of all ${seen.moved}`);
    }
  } finally {
    await browser.close();
    await app.stop();
  }
  return [
    ...findings.map((finding) => ({ ...finding, limit: Number.POSITIVE_INFINITY })),
    found(`interaction to next paint, p98 of ${all.length}`, all, 0.98),
    {
      what: `layout shift on the screen where most moved (${moved})`,
      ours: shift * 1000,
      base: UNSEEN_SHIFT * 1000,
      beside: "nothing that an eye sees",
      unit: "thousandths",
      limit: 1,
    },
  ];
}

const found = (what: string, samples: readonly number[], share: number): Finding => ({
  what,
  ours: quantile(samples, share),
  base: AT_ONCE_MS,
  beside: "what feels at once",
  unit: "ms",
  limit: 1,
});

/** Tabs, folds, chooses and changes the language as a person would, without leaving the screen. */
async function use(page: Page, session: CDPSession, scene: Scene): Promise<Seen> {
  await page.evaluate(() => (Reflect.get(globalThis, "forgetInteractions") as () => void)()); // set by watchInteractions
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  const scope = scene.name === "menu" ? "#menu" : "dialog[open], main";
  const controls = page.locator(
    `:is(${scope}) :is(summary, button[aria-pressed], input[type=radio], input[type=checkbox])`,
  );
  const many = Math.min(MOST_CONTROLS, await controls.count());
  for (let at = 0; at < many; at += 1) {
    const control = controls.nth(at);
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    for (let times = 0; times < 2; times += 1) {
      await control.focus();
      // Pressing what is chosen already changes nothing, so that no frame of it comes.
      if ((await control.getAttribute("type")) === "radio" && (await control.isChecked())) break;
      await painted(page);
      await page.keyboard.press("Space");
      await painted(page);
    }
  }
  for (let times = 0; times < 6; times += 1) {
    await page.keyboard.press("Tab");
    await painted(page);
  }
  if (!(await page.locator("dialog[open], :popover-open").count()))
    for (const tag of ["ja", "en"]) {
      // A hand rests on a button before it presses it.
      await page.locator(`header button[lang=${tag}]`).hover();
      await painted(page);
      await page.locator(`header button[lang=${tag}]`).click();
      await page.locator(`html[lang=${tag}]`).waitFor();
      await painted(page);
    }
  const seen = await page.evaluate(() => Reflect.get(globalThis, "seenInteractions") as Seen); // set by watchInteractions
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return seen;
}

/** Resolves when what stands now has been painted, the browser has told of it, and nothing more is to be done: a hand is slower. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 500 })),
        );
      }),
  );
}
