// The coach's screen of the built app on the bench: hands that do what the screen says, and nothing else,
// take an iPhone into DFU; the mistake before it is named, and both stand in the session's record.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "@playwright/test";
import { procedureOf, type Button } from "../../src/core/coach/procedures.ts";
import type { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { createClock } from "../../src/platform/clock.ts";
import { beginSession, openStart, serveApp, shownDevices, storedEvents } from "./app.ts";
import type { Bench } from "./bench.ts";
import { openBench } from "./bench.ts";
import type { BenchBrowser } from "./chromium.ts";
import { makePhone } from "./phones.ts";

const CLOCK = createClock();
const REACTION_MS = 200;
const TAP_MS = 150;
const [{ presses }] = procedureOf("iphone8", "dfu").timings;

/** What the coach's screen shows: its state, and which press stands, from 0. */
interface Shown {
  readonly kind: string;
  readonly press: number | null;
  /** When it was drawn, in ms since 1970. */
  readonly at: number;
}

declare global {
  interface Window {
    /** Set by the test. */
    giveShown?: (shown: Shown) => void;
  }
}

let app: Awaited<ReturnType<typeof serveApp>>;
let bench: Bench;
let browser: BenchBrowser;

beforeAll(async () => {
  app = await serveApp();
  bench = await openBench();
  browser = await bench.chromium({ origin: new URL(app.url).origin, args: ["--lang=en-US"] });
});

afterAll(async () => {
  await bench.close();
  await app.stop();
});

test("a power button held too long is named, and the next try ends in DFU", async () => {
  const phone = makePhone({ clock: CLOCK, model: ["iPhone13,2", 0x8101] });
  bench.plug(phone);
  const page = await browser.newPage();
  await openStart(page, app.url);
  await expect.poll(async () => (await shownDevices(page)).length).toBe(1);
  await beginSession(page);
  const session = new URL(page.url()).pathname.split("/").at(-1) ?? "";

  const hands = createReader(phone);
  await page.exposeFunction("giveShown", hands.read);
  await page.addInitScript(reportShown);
  await page.goto(new URL(`coach/dfu/${session}`, app.url).href);
  const stage = page.locator("section[data-kind]");
  await expect.poll(() => stage.getAttribute("data-kind")).toBe("ready");

  hands.keep("side");
  await page.locator("#coach-go").click();
  await verdictOf(page, "released-late");
  hands.keep(null);

  await page.keyboard.press("Space");
  await expect.poll(() => stage.getAttribute("data-kind")).not.toBe("ended");
  await verdictOf(page, "reached");
  expect(await page.locator("[data-verdict]").getAttribute("data-proof")).toBe("strong");
  expect(await page.locator("[data-error]").count()).toBe(0);

  const verdicts = async (): Promise<readonly string[]> =>
    (await storedEvents(page, session)).flatMap(({ body }) =>
      body.type === "coach-attempted" ? [`${body.goal} ${body.timing} ${body.verdict}`] : [],
    );
  await expect.poll(verdicts).toEqual(["dfu until-black released-late", "dfu until-black reached"]);
  phone.stop();
});

async function verdictOf(page: Page, code: string): Promise<void> {
  await page.locator("[data-verdict]").waitFor({ timeout: 60_000 });
  expect(await page.locator("[data-verdict]").getAttribute("data-verdict")).toBe(code);
}

/** Hands that hold what the screen says is to be held, and let go of the rest. */
function createReader(phone: VirtualPhone): {
  readonly read: (shown: Shown) => void;
  /** This button stays down until the count is over; null: none. */
  readonly keep: (button: Button | null) => void;
} {
  const down = new Set<Button>();
  let kept: Button | null = null;
  const press = (button: Button): void => {
    down.add(button);
    phone.send({ type: "press", button });
  };
  const release = (button: Button): void => {
    if (down.delete(button)) phone.send({ type: "release", button });
  };
  const obey = ({ kind, press: index }: Shown): void => {
    const step = kind === "counting" && index !== null ? presses[index] : undefined;
    const held = step?.kind === "hold" ? step.buttons : [];
    for (const button of down)
      if (!held.includes(button) && (button !== kept || kind === "ended")) release(button);
    for (const button of held) if (!down.has(button)) press(button);
    if (step?.kind !== "tap") return;
    press(step.button);
    CLOCK.after(TAP_MS, () => release(step.button));
  };
  return {
    read(shown) {
      // A busy machine tells the hands late; a person would have seen it at once.
      const agoMs = performance.timeOrigin + performance.now() - shown.at;
      CLOCK.after(Math.max(0, REACTION_MS - agoMs), () => obey(shown));
    },
    keep(button) {
      kept = button;
    },
  };
}

/** Runs in the page before its own scripts: tells each change of the coach's screen. */
function reportShown(): void {
  let last = "";
  const report = (): void => {
    const stage = document.querySelector("section[data-kind]");
    const kind = stage?.getAttribute("data-kind") ?? "";
    const press = stage?.getAttribute("data-press") ?? null;
    if (`${kind} ${press}` === last) return;
    last = `${kind} ${press}`;
    const at = performance.timeOrigin + performance.now();
    window.giveShown?.({ kind, press: press === null ? null : Number(press), at });
  };
  new MutationObserver(report).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-kind", "data-press"],
  });
}
