// What a page costs while something runs: the longest task of its main thread in processor time, which a busy
// machine does not stretch, and the most memory its process had.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of processor time. */
export async function longestTask(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, {
    categories: ["disabled-by-default-devtools.timeline", "toplevel"],
  });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]; // the browser's own format
  };
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name === "RunTask" && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error("the trace holds no task of the page");
  return tasks.reduce((most, { tdur }) => Math.max(most, tdur ?? 0), 0) / 1000;
}

const EVERY_MS = 10;

/** Megabytes of the largest renderer at its peak; null on systems that do not tell. */
export async function peakMemory(
  browser: Browser,
  run: () => Promise<void>,
): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  let peak = 0;
  const look = (): void => {
    for (const pid of pids) peak = Math.max(peak, residentMegabytes(pid));
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    await run();
  } finally {
    clearInterval(timer);
    await session.detach();
  }
  return peak;
}

/** 0 for a process that has ended. */
function residentMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
