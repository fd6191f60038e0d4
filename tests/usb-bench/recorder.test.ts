// The flight recorder on the bench: the built app in an unmodified Chromium, real WebUSB, the virtual phone
// going through whole restores. The page's clock moves only as the phone's does (restore-plan.ts).
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "@playwright/test";
import { PID_DFU, PID_IPHONE, PID_RECOVERY } from "../../src/core/apple/mode.ts";
import type { ModeGroup } from "../../src/core/timeline/change.ts";
import { SCENARIOS, type Scenario } from "../../src/device/virtual/scenarios.data.ts";
import { serveApp } from "./app.ts";
import { openBench, type Bench } from "./bench.ts";
import type { Plugged } from "./bus.ts";
import type { BenchBrowser } from "./chromium.ts";
import { playOnBench, showModes } from "./restore-plan.ts";

let app: Awaited<ReturnType<typeof serveApp>>;
let bench: Bench;
let browser: BenchBrowser | null = null;
const open: { readonly page: Page; readonly port: Plugged }[] = [];

beforeAll(async () => {
  app = await serveApp();
  bench = await openBench();
});

afterEach(async () => {
  for (const { page, port } of open.splice(0)) {
    port.unplug();
    await page.close();
  }
  await bench.settled();
});

afterAll(async () => {
  await bench.close();
  await app.stop();
});

const MINUTE = 60_000;

const PRODUCTS: readonly (readonly [ModeGroup, number])[] = [
  ["normal", PID_IPHONE],
  ["recovery", PID_RECOVERY],
  ["dfu", PID_DFU],
];

/** What the page says of a run. */
interface Shown {
  readonly verdict: string | null;
  readonly gap: string | null;
  readonly unbroken: string | null;
  readonly mayBe: readonly string[];
  readonly stage: string | null;
  readonly stability: string | null;
  readonly marks: readonly (string | null)[];
  readonly list: string;
}

/** The recorder of a new session, watching, with its clock standing still. */
async function watching(from: BenchBrowser): Promise<Page> {
  const page = await from.newPage();
  await page.clock.install();
  await page.goto(app.url);
  await page.getByRole("button", { name: "Start without a device" }).click();
  await page.locator("[data-current-step]").waitFor();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.goto(new URL(`watch/${id}`, app.url).href);
  await page.locator("#watch-start").waitFor();
  await page.clock.pauseAt(Date.now() + MINUTE);
  await page.locator("#watch-start").click();
  await expect.poll(() => page.locator('[data-watching="true"]').count()).toBe(1);
  return page;
}

async function run(
  scenario: Scenario,
  forMs: number,
  more: { readonly ungranted?: readonly ModeGroup[]; readonly sleepsBefore?: number } = {},
): Promise<Shown> {
  if (browser === null) throw new Error("no browser");
  const page = await watching(browser);
  const { ungranted = [], ...rest } = more;
  if (ungranted.length === 0) await showModes(bench, page);
  const port = await playOnBench(bench, page, scenario, { forMs, ungranted, ...rest });
  open.push({ page, port });
  const panel = page.locator("[data-verdict]");
  const there = (await panel.count()) > 0;
  const read = async (name: string): Promise<string | null> =>
    there ? panel.getAttribute(name) : null;
  const marks = page.locator("[data-mark]");
  const list = page.locator("figure details ol");
  return {
    verdict: await read("data-verdict"),
    gap: await read("data-gap"),
    unbroken: await read("data-unbroken"),
    mayBe: ((await read("data-may-be")) ?? "").split(" ").filter((kind) => kind !== ""),
    stage: await page.locator("[data-stage]").getAttribute("data-stage"),
    stability: await page.locator("[data-stability]").getAttribute("data-stability"),
    marks: await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark"))),
    list: (await list.allTextContents()).join("\n"),
  };
}

/** A browser that may see these modes only. */
async function seeing(ungranted: readonly ModeGroup[]): Promise<void> {
  await browser?.close();
  const { origin } = new URL(app.url);
  const webUsb =
    ungranted.length === 0
      ? ("granted" as const)
      : { products: PRODUCTS.flatMap(([group, id]) => (ungranted.includes(group) ? [] : [id])) };
  browser = await bench.chromium({ origin, webUsb, args: ["--lang=en-US"] });
}

/** Recovery mode, the hop of iBEC, and nothing after it. */
const INNOCENT: Scenario = {
  start: SCENARIOS["4013-short-gap"].start,
  steps: SCENARIOS["4013-short-gap"].steps.slice(0, 2),
};

describe("with every mode granted", () => {
  beforeAll(() => seeing([]));

  test.each([
    ["healthy-update", 9 * MINUTE, "finished", null],
    ["4013-short-gap", 2 * MINUTE, "bounced", "short"],
    ["4013-long-gap", 5 * MINUTE, "bounced", "long"],
    ["4013-mid-image", 4 * MINUTE, "reset-in-restore", null],
    ["4014", 2 * MINUTE, "fell-to-dfu", null],
    ["4005", 19 * MINUTE, "finished-not-booted", null],
  ] as const)("%s within %i ms is told as %s", async (name, forMs, verdict, gap) => {
    const shown = await run(SCENARIOS[name], forMs);
    expect(shown).toMatchObject({ verdict, unbroken: "true" });
    if (gap !== null) expect(shown.gap).toBe(gap);
  });

  test("a glitch of the link in restore mode is told as such, and the restore after it as finished", async () => {
    const shown = await run(SCENARIOS["link-glitch"], 9 * MINUTE);
    expect(shown.verdict).toBe("finished");
    expect(shown.marks).toEqual(["link-glitch", "finished"]);
  });

  test("the hop of iBEC alone is innocent", async () => {
    const shown = await run(INNOCENT, MINUTE);
    expect(shown).toMatchObject({ verdict: null, stage: "ibec", marks: [] });
    expect(shown.list).toContain("Off the bus for 1.9s");
  });

  test("a cable that flaps is no restore, and is told as a link that drops", async () => {
    const shown = await run(SCENARIOS["flapping-cable"], MINUTE);
    expect(shown.verdict).toBeNull();
    expect(["drops", "blinking"]).toContain(shown.stability);
  });

  test("a cable that only charges shows nothing, and nothing is claimed", async () => {
    const shown = await run(SCENARIOS["charge-only-cable"], 2 * MINUTE);
    expect(shown).toMatchObject({ verdict: null, marks: [], stability: "too-little-seen" });
  });

  test("a machine that slept through the bounce: not observed, and no length is made up", async () => {
    // The fourth change is the leaving for the kernel, the fifth the return.
    const shown = await run(SCENARIOS["4013-long-gap"], 5 * MINUTE, { sleepsBefore: 4 });
    expect(shown.list).toContain("anything may have happened");
    expect(shown).toMatchObject({ verdict: "bounced", gap: "unknown", unbroken: "false" });
    expect(shown.mayBe).not.toEqual([]);
  });
});

describe.each([["normal"], ["recovery"], ["dfu"]] as const)("with %s mode ungranted", (group) => {
  beforeAll(() => seeing([group]));

  test.each([
    ["healthy-update", 20 * MINUTE, "finished"],
    ["4013-long-gap", 5 * MINUTE, "bounced"],
    ["4014", 13 * MINUTE, "fell-to-dfu"],
  ] as const)("%s is right, or says what it could not see", async (name, forMs, truth) => {
    const shown = await run(SCENARIOS[name], forMs, { ungranted: [group] });
    // What hides the restore itself leaves nothing to say.
    if (shown.verdict === null) expect(group).toBe("recovery");
    else if (shown.verdict !== truth) {
      expect(shown.unbroken).toBe("false");
      expect(shown.mayBe).toContain(truth);
    }
  });
});
