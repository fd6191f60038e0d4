// A scenario played on the bench in step with the page's own clock: first dry, to learn when the bus
// changes, then on the bus, each clock moved to each change and no further. So ten minutes of silence cost
// a moment, and what the page measures is what the phone took.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { modeOf } from "../../src/core/apple/mode.ts";
import { groupOf, type ModeGroup } from "../../src/core/timeline/change.ts";
import { createPhone } from "../../src/device/virtual/phone.ts";
import { play, timeline } from "../../src/device/virtual/run-scenario.ts";
import type { Scenario } from "../../src/device/virtual/scenarios.data.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { MODELS, traitsOf } from "../support/virtual-phones.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import type { Bench } from "./bench.ts";
import type { Plugged } from "./bus.ts";

/** One change of the bus, at milliseconds since the beginning; `group` is the mode that came or left. */
interface Due {
  readonly at: number;
  readonly group: ModeGroup;
}

function phoneOf(scenario: Scenario, clock: VirtualClock): VirtualPhone {
  return new VirtualPhone(clock, createPhone(traitsOf(MODELS.iphone11Pro), scenario.start));
}

/** Everything that the bus does within `forMs`. */
function dryRun(scenario: Scenario, forMs: number): readonly Due[] {
  const clock = new VirtualClock();
  const phone = phoneOf(scenario, clock);
  const all: Due[] = [];
  let there: ModeGroup = "other";
  phone.subscribe((event) => {
    if (event.type === "attached") there = groupOf(modeOf(event.attachment.descriptor.productId));
    all.push({ at: clock.now().mono, group: there });
  });
  play(clock, phone, timeline(scenario, traitsOf(MODELS.iphone11Pro).model.buttonFamily));
  clock.pass(forMs);
  return all;
}

/** Events in the record of the page's session. */
const recorded = async (page: Page): Promise<number> =>
  Number(await page.locator("[data-changes]").getAttribute("data-changes"));

/** Shows the page each mode once before the restore, as its screen asks for. */
export async function showModes(bench: Bench, page: Page): Promise<void> {
  for (const stage of ["normal", "recovery", "dfu"] as const) {
    const clock = new VirtualClock();
    const start = { stage, system: "works", autoBoot: stage !== "recovery" } as const;
    const phone = new VirtualPhone(clock, createPhone(traitsOf(MODELS.iphone11Pro), start));
    const before = await recorded(page);
    phone.send({ type: "plug", cable: { kind: "good" } });
    const port = bench.plug(phone);
    await expect.poll(() => recorded(page)).toBe(before + 1);
    await page.clock.runFor(10_000);
    port.unplug();
    await expect.poll(() => recorded(page)).toBe(before + 2);
  }
  await page.clock.runFor(150_000);
}

/** What a run may be given besides. */
export interface RunOptions {
  /** How long the page goes on after the beginning, in milliseconds. */
  readonly forMs: number;
  /** Groups that the page may not see: their changes are not waited for. */
  readonly ungranted: readonly ModeGroup[];
  /** The machine sleeps in the middle of this stretch: before the change with this number, from 0. */
  readonly sleepsBefore?: number;
}

/** Plays a scenario on the bus for a page whose clock stands still but for this. */
export async function playOnBench(
  bench: Bench,
  page: Page,
  scenario: Scenario,
  { forMs, ungranted, sleepsBefore }: RunOptions,
): Promise<Plugged> {
  const clock = new VirtualClock();
  const phone = phoneOf(scenario, clock);
  const port = bench.plug(phone);
  const due = dryRun(scenario, forMs);
  play(clock, phone, timeline(scenario, traitsOf(MODELS.iphone11Pro).model.buttonFamily));
  for (const [index, { at, group }] of due.entries()) {
    const ms = at - clock.now().mono;
    if (index === sleepsBefore) await page.clock.fastForward(ms);
    else await page.clock.runFor(ms);
    const before = await recorded(page);
    clock.pass(ms);
    await bench.settled();
    if (!ungranted.includes(group)) await expect.poll(() => recorded(page)).toBeGreaterThan(before);
  }
  await page.clock.runFor(forMs - clock.now().mono);
  return port;
}
