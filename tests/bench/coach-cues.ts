// How exactly the coach's cues come, in a browser whose processor is slowed down four times: from the moment
// a cue is due to the moment its tone is heard, and to the end of the frame that shows it, beside a bare page
// that writes one digit at a due time. The tone's moment is read off the audio clock as it ran, not off the
// plan that was made for it. One frame, and 50 ms at p99, are asked for where the bare page keeps them.
import { chromium, type Page } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { serveApp } from "../usb-bench/app.ts";
import { quantile, type Finding } from "./finding.ts";

const SLOWER = 4;
/** One count of an iPhone 8 without a phone takes this long, with some 30 cues in it. */
const COUNT_MS = 31_000;
const COUNTS = 3;
/** Digits of the bare page after each count. */
const DIGITS = 30;
/** What is allowed at the 99th percentile. */
const LIMIT_MS = 50;

/** Milliseconds between the moment each was due and the moment it came; `frames`: what the page's frames took meanwhile. */
interface Lateness {
  readonly heard: readonly number[];
  readonly painted: readonly number[];
  readonly frames: readonly number[];
  /** The same of the bare page. */
  readonly bare: readonly number[];
}

/** Cue to sound and cue to paint, each at the median beside one frame, and at p99 beside what is allowed. */
export async function coachCues(): Promise<readonly Finding[]> {
  const app = await serveApp();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ locale: "en-US" });
    await page.addInitScript(watchCues);
    await page.goto(`${app.url}coach/dfu/iphone-8`);
    await page.locator("#coach-go").waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const bare = await browser.newPage();
    await bare.setContent("<p style='font-size:15rem'>0</p>");
    const slow = await bare.context().newCDPSession(bare);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const { heard, painted, frames, bare: plain } = await count(page, bare);
    // A frame of a 60 Hz screen, or what this machine gave.
    const frame = Math.max(1000 / 60, quantile(frames, 0.5));
    const quiet = quantile(plain, 0.5) <= frame && quantile(plain, 0.99) <= LIMIT_MS;
    const limit = quiet ? 1 : Number.POSITIVE_INFINITY;
    const named = (what: string, share: string, of: readonly number[]): string =>
      `coach, cue to ${what} at ${SLOWER}x CPU throttling, ${share} of ${of.length}`;
    const find = (what: string, samples: readonly number[]): readonly Finding[] => [
      {
        what: named(what, "median", samples),
        ours: quantile(samples, 0.5),
        base: frame,
        beside: "one frame",
        unit: "ms",
        limit,
      },
      {
        what: named(what, "p99", samples),
        ours: quantile(samples, 0.99),
        base: LIMIT_MS,
        beside: "what is allowed",
        unit: "ms",
        limit,
      },
      {
        what: named(what, "median", samples),
        ours: quantile(samples, 0.5),
        base: quantile(plain, 0.5),
        beside: "a bare page",
        unit: "ms",
        limit: 2,
      },
    ];
    return [...find("sound", heard), ...find("paint", painted)];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** A count of the coach, some digits of the bare page, and again: what the machine does meanwhile hits both. */
async function count(page: Page, bare: Page): Promise<Lateness> {
  const plain: number[] = [];
  for (let run = 0; run < COUNTS; run += 1) {
    await page.bringToFront();
    await page.locator("#coach-go").click();
    await page.waitForTimeout(COUNT_MS);
    await page.getByRole("button", { name: "Stop" }).click();
    await bare.bringToFront();
    plain.push(...(await bare.evaluate(writeDigits, DIGITS)));
  }
  const ours = await page.evaluate(() => {
    // Set by watchCues, which runs before the page's own scripts.
    const read = Reflect.get(globalThis, "readLateness") as () => Omit<Lateness, "bare">;
    return read();
  });
  return { ...ours, bare: plain };
}

/** Runs in the bare page: a digit at each of so many due times, and how far from it each was painted. */
async function writeDigits(digits: number): Promise<readonly number[]> {
  const painted: number[] = [];
  for (let digit = 0; digit < digits; digit += 1) {
    const due = performance.now() + 600;
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        const line = document.querySelector("p");
        if (line !== null) line.textContent = String(digit);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener(
            "message",
            () => {
              painted.push(Math.abs(performance.now() - due));
              resolve();
            },
            { once: true },
          );
          port1.start();
          port2.postMessage(null);
        });
      }, due - performance.now());
    });
  }
  return painted;
}

/** Runs in the page before its own scripts: notes when cues were due, heard and painted. */
function watchCues(): void {
  const dues: number[] = [];
  const painted: number[] = [];
  const starts: number[] = [];
  const clocks: { readonly page: number; readonly audio: number }[] = [];
  const frames: number[] = [];
  let audio: BaseAudioContext | null = null;

  class Heard extends OscillatorNode {
    override start(when = 0): void {
      audio = this.context;
      starts.push(when);
      super.start(when);
    }
  }
  AudioContext.prototype.createOscillator = function () {
    return new Heard(this);
  };

  let before = 0;
  const everyFrame = (): void => {
    const now = performance.now();
    if (before > 0) frames.push(now - before);
    before = now;
    if (audio instanceof AudioContext) {
      const { contextTime = 0, performanceTime = 0 } = audio.getOutputTimestamp();
      if (performanceTime > 0) clocks.push({ page: performanceTime, audio: contextTime });
    }
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);

  let due = "";
  const look = (): void => {
    const stage = document.querySelector("[data-due]");
    const now = stage?.getAttribute("data-due") ?? "";
    if (now === "" || now === due) return;
    due = now;
    const at = Number(now);
    dues.push(at);
    requestAnimationFrame(() => {
      // A message posted in the frame is delivered after it has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => painted.push(Math.abs(performance.now() - at)), {
        once: true,
      });
      port1.start();
      port2.postMessage(null);
    });
  };
  addEventListener("DOMContentLoaded", () =>
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["data-due"],
    }),
  );

  /** When the audio clock stood at `time`, in the page's milliseconds, by the nearest reading of both. */
  const heardAt = (time: number): number => {
    let best: { readonly page: number; readonly audio: number } | null = null;
    for (const clock of clocks)
      if (best === null || Math.abs(clock.audio - time) < Math.abs(best.audio - time)) best = clock;
    return best === null ? Number.NaN : best.page + (time - best.audio) * 1000;
  };
  const readLateness = (): Omit<Lateness, "bare"> => {
    const sounds = starts.map(heardAt);
    const heard = dues.flatMap((at) => {
      const near = sounds.map((sound) => Math.abs(sound - at));
      const least = Math.min(...near);
      return Number.isFinite(least) ? [least] : [];
    });
    return { heard, painted, frames };
  };
  Object.assign(globalThis, { readLateness });
}
