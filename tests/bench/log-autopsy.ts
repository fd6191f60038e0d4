// A large log in the app's own worker: beside merely decoding and splitting the same bytes there, in turn; how much
// memory it takes for a file five times as large; and the longest task of the page meanwhile.
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page, type Worker } from "@playwright/test";
import { startStaticServer } from "../../src/host/static-server.mjs";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import type { Finding } from "./finding.ts";
import { longestTask, peakMemory } from "./watch-renderer.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SAMPLE = join(ROOT, "tests", "fixtures", "restore-logs", "s11-success.log");
const ROUNDS = 7;
const MEGA = 1_000_000;
/** The length from which a task counts as long (W3C Long Tasks). */
const LONG_TASK_MS = 50;

export async function logAutopsy(): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), "kintsugi-bench-"));
  const server = await startStaticServer({ root: join(ROOT, "dist") });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const [small, large] = [20 * MEGA, 100 * MEGA].map((bytes) => writeLog(folder, bytes));
    if (small === undefined || large === undefined) throw new Error("no files");
    return [
      ...(await speed(browser, server.url, large)),
      ...(await memory(browser, server.url, small, large)),
    ];
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A log of so many bytes: whole restores, one after another, as a file of a long day in a shop. */
function writeLog(folder: string, bytes: number): string {
  const path = join(folder, `${bytes}.log`);
  const block = readFileSync(SAMPLE);
  const file = openSync(path, "w");
  for (let written = 0; written < bytes; written += block.length) writeSync(file, block);
  closeSync(file);
  return path;
}

async function speed(browser: Browser, url: string, large: string): Promise<readonly Finding[]> {
  const page = await openLogs(browser, url);
  const worker = await workerOf(page);
  const ours: number[] = [];
  const base: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await readOnce(page, large);
    ours.push(await worker.evaluate(() => Reflect.get(globalThis, "tookMs") as number)); // set by watchWorker
    base.push(await worker.evaluate(decodeAndSplit));
  }
  // Apart, since a trace slows the worker too.
  const longest = await longestTask(browser, page, () => readOnce(page, large));
  await page.close();
  return [
    {
      // The fastest of each: what else the machine does only ever adds.
      what: `Autopsy of 100 MB in the worker, fastest of ${ROUNDS}`,
      ours: Math.min(...ours),
      base: Math.min(...base),
      beside: "decoding and splitting the same bytes there",
      unit: "ms",
      limit: 2,
    },
    {
      what: "Longest task of the page meanwhile, processor time",
      ours: longest,
      base: LONG_TASK_MS,
      beside: "what counts as long",
      unit: "ms",
      limit: 1,
    },
  ];
}

async function memory(
  browser: Browser,
  url: string,
  small: string,
  large: string,
): Promise<readonly Finding[]> {
  const peak = async (path: string): Promise<number | null> => {
    const page = await openLogs(browser, url);
    const megabytes = await peakMemory(browser, () => readOnce(page, path));
    await page.close();
    return megabytes;
  };
  const [of20, of100] = [await peak(small), await peak(large)];
  if (of20 === null || of100 === null) return [];
  return [
    {
      what: "Peak memory of page and worker for 100 MB",
      ours: of100,
      base: of20,
      beside: "for 20 MB",
      unit: "MB",
      limit: 1.3,
    },
  ];
}

async function openLogs(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ locale: "en-US" });
  await page.goto(`${url}logs`);
  // The first file starts the worker.
  await readOnce(page, SAMPLE);
  return page;
}

/** Every log read becomes a card of its own. */
async function readOnce(page: Page, path: string): Promise<void> {
  const before = await page.locator("[data-log]").count();
  await page.locator('input[data-choose="files"]').setInputFiles(path);
  await page.locator("[data-log]").nth(before).waitFor({ timeout: 120_000 });
  await page.locator('[data-ended="done"]').waitFor();
}

async function workerOf(page: Page): Promise<Worker> {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error("the worker for logs did not start");
  await worker.evaluate(watchWorker);
  return worker;
}

/** Runs in the worker: notes what it was given to read, and how long that took. */
function watchWorker(): void {
  const scope = globalThis as typeof globalThis & {
    tookMs: number;
    given: { blob: Blob }[];
    postMessage: (message: { event?: { type?: string } }) => void;
  };
  let began = 0;
  const post = scope.postMessage.bind(scope);
  addEventListener(
    "message",
    ({ data }: MessageEvent<{ type: string; files: { blob: Blob }[] }>) => {
      if (data.type !== "read") return;
      began = performance.now();
      scope.given = data.files;
    },
  );
  scope.postMessage = (message) => {
    if (message.event?.type === "ended") scope.tookMs = performance.now() - began;
    post(message);
  };
}

/** Runs in the worker: milliseconds to decode the same file and split it into lines, and no more. */
async function decodeAndSplit(): Promise<number> {
  const [{ blob }] = Reflect.get(globalThis, "given") as [{ blob: Blob }]; // set by watchWorker
  const began = performance.now();
  const decoder = new TextDecoder();
  let rest = "";
  let lines = 0;
  for await (const bytes of blob.stream()) {
    const split = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = split.pop() ?? "";
    lines += split.length;
  }
  if (lines === 0) throw new Error("nothing was split");
  return performance.now() - began;
}
