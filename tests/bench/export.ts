// A complete bundle of 200 MB of logs at the app's own desk and worker, beside what the browser's CompressionStream
// takes to deflate the same bytes and nothing else; the longest task of the page meanwhile; and the memory for it
// beside that for a quarter.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { startStaticServer } from "../../src/host/static-server.mjs";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { strandOfLength } from "../support/records.ts";
import type { Finding } from "./finding.ts";
import { longestTask, peakMemory } from "./watch-renderer.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SAMPLE = join(ROOT, "tests", "fixtures", "restore-logs", "s11-success.log");
const ROUNDS = 3;
const LOG_BYTES = 50_000_000;
const LOGS = 4;
const EVENTS = 2_000;
/** The length from which a task counts as long (W3C Long Tasks). */
const LONG_TASK_MS = 50;

export async function exportBundle(): Promise<readonly Finding[]> {
  const server = await startStaticServer({ root: join(ROOT, "dist") });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const page = await openDesk(browser, server.url);
    const ours: number[] = [];
    const base: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await page.evaluate(exportOnce, LOGS));
      base.push(await page.evaluate(deflateOnce, LOGS));
    }
    // Apart, since a trace and a look at memory slow the worker too.
    const longest = await longestTask(browser, page, async () => {
      await page.evaluate(exportOnce, LOGS);
    });
    const peak = (logs: number) =>
      peakMemory(browser, async () => void (await page.evaluate(exportOnce, logs)));
    const [of50, of200] = [await peak(1), await peak(LOGS)];
    return [
      {
        // The fastest of each: what else the machine does only ever adds.
        what: `Export of 200 MB, fastest of ${ROUNDS}`,
        ours: Math.min(...ours),
        base: Math.min(...base),
        beside: "deflating the same bytes by CompressionStream",
        unit: "ms",
        limit: 1,
      },
      {
        what: "Longest task of the page meanwhile, processor time",
        ours: longest,
        base: LONG_TASK_MS,
        beside: "what counts as long",
        unit: "ms",
        limit: 1,
      },
      ...(of50 === null || of200 === null
        ? []
        : [
            {
              what: "Peak memory of page and worker for 200 MB",
              ours: of200,
              base: of50,
              beside: "for 50 MB",
              unit: "MB",
              limit: 1.5,
            } as const,
          ]),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A page of the app with a desk of its own over a store that holds the logs. */
async function openDesk(browser: Browser, url: string): Promise<Page> {
  const assets = readdirSync(join(ROOT, "dist", "assets"));
  const chunk = assets.find((name) => /^start-bundle-worker-.*\.js$/.test(name));
  if (chunk === undefined) throw new Error("the build has no chunk that starts the worker");
  const page = await browser.newPage({ locale: "en-US" });
  await page.goto(`${url}about`);
  const events = await strandOfLength(EVENTS);
  const sample = readFileSync(SAMPLE, "utf8");
  // As text: what is compiled here would import as this process does.
  await page.evaluate(`import("/assets/${chunk}").then((part) => void (globalThis.part = part))`);
  await page.evaluate(layOut, {
    events,
    sample,
    bytes: LOG_BYTES,
    logs: LOGS,
  });
  return page;
}

interface Laid {
  readonly events: readonly RecordedEvent[];
  readonly sample: string;
  readonly bytes: number;
  readonly logs: number;
}

/**
 * Runs in the page: makes logs whose digits differ from restore to restore, and a desk over a store that keeps them as
 * the app's own does: compressed, and copied out of the browser's keeping when they are asked for.
 */
async function layOut({ events, sample, bytes, logs }: Laid): Promise<void> {
  const { part } = globalThis as unknown as {
    part: { openBundleDesk: (store: object, app: object) => unknown };
  }; // the app's own chunk
  let seed = 1;
  const digit = (): string => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return String((seed >>> 16) % 10);
  };
  const blobs: Blob[] = [];
  for (let log = 0; log < logs; log += 1) {
    const parts: string[] = [];
    for (let size = 0; size < bytes; size += sample.length)
      parts.push(sample.replaceAll(/\d(?=\d{0,2}\b)/g, digit));
    blobs.push(new Blob(parts).slice(0, bytes));
  }
  const kept: Blob[] = [];
  const files: object[] = [];
  for (const [at, blob] of blobs.entries()) {
    const zipped = blob.stream().pipeThrough(new CompressionStream("gzip"));
    kept.push(await new Response(zipped).blob());
    const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
    const name = `iPhoneUpdater ${at}.log`;
    files.push({ id: String(at), name, sizeBytes: blob.size, hash: hash.join("") });
  }
  const store = {
    read: async () => ({ events, integrity: { kind: "whole" } }),
    listFiles: async () => files,
    readPacked: async (id: string) =>
      new Uint8Array((await kept[Number(id)]?.arrayBuffer()) ?? new ArrayBuffer(0)),
    history: () => Promise.reject(new Error("no history here")),
  };
  const desk = part.openBundleDesk(store, { version: "0", commit: "0" });
  Object.assign(globalThis, { desk, blobs, session: events[0]?.session });
}

/** Runs in the page: milliseconds for a bundle with so many of the logs. */
async function exportOnce(logs: number): Promise<number> {
  const { desk, session } = globalThis as unknown as {
    desk: import("../../src/core/bundle-desk.ts").BundleDesk;
    session: string;
  }; // laid out before
  const began = performance.now();
  const prepared = await desk.prepare(
    {
      session,
      level: "complete",
      language: "en",
      files: Array.from({ length: logs }, (_, at) => String(at)),
      keep: [],
      describe: async () => ({ summaryHtml: "<p>summary", derived: {} }),
    },
    () => {},
  ).done;
  if (prepared.kind !== "prepared") throw new Error(JSON.stringify(prepared));
  const { number } = prepared.bundle;
  const sealed = await desk.seal(number, { sign: false, lock: { kind: "open" } }, () => {}).done;
  const took = performance.now() - began;
  if (sealed.kind !== "sealed") throw new Error(JSON.stringify(sealed));
  desk.close(number);
  return took;
}

/** Runs in the page: milliseconds to deflate the same logs. */
async function deflateOnce(logs: number): Promise<number> {
  const { blobs } = globalThis as unknown as { blobs: readonly Blob[] }; // laid out before
  const began = performance.now();
  let out = 0;
  for (const blob of blobs.slice(0, logs))
    await blob
      .stream()
      .pipeThrough(new CompressionStream("deflate-raw"))
      .pipeTo(new WritableStream({ write: (bytes) => void (out += bytes.length) }));
  if (out === 0) throw new Error("nothing was deflated");
  return performance.now() - began;
}
