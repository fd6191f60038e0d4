// How long the tasks of a browser's pages take, from its own trace: by the wall clock, as the Long Tasks
// API counts, and by the processor. On a machine where others work, a task of one millisecond may wait
// eighty for its processor; only the second figure is the page's own doing.
import type { Browser } from "@playwright/test";

export interface MainThread {
  /** Tasks of all pages' main threads. */
  readonly tasks: number;
  /** Milliseconds from the beginning to the end of the task that took longest. */
  readonly longestMs: number;
  /** Milliseconds of processor time of the task that used most. */
  readonly busiestMs: number;
  /** How often a page was laid out within one task, at the most: more than with the frame is work done again. */
  readonly mostLayouts: number;
}

/** One event of the trace, as far as it is read (Trace Event Format, catapult project). */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the browser's clock. */
  readonly ts: number;
  /** Microseconds by the wall clock. */
  readonly dur?: number;
  /** Microseconds of the thread's processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Begins to trace; the returned function ends it and tells what was seen. */
export async function traceMainThreads(browser: Browser): Promise<() => Promise<MainThread>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[])); // the protocol types them as texts
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
    },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => {
      session.once("Tracing.tracingComplete", () => resolve());
    });
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    return read(events);
  };
}

function read(events: readonly TraceEvent[]): MainThread {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = events.filter(
    (event) => event.name === "RunTask" && event.ph === "X" && mains.has(threadOf(event)),
  );
  const most = (times: readonly number[]): number =>
    times.reduce((before, time) => Math.max(before, time), 0) / 1000;
  return {
    tasks: tasks.length,
    longestMs: most(tasks.map(({ dur = 0 }) => dur)),
    // A task without the figure counts in full.
    busiestMs: most(tasks.map(({ dur = 0, tdur = dur }) => tdur)),
    mostLayouts: mostWithin(
      tasks,
      events.filter((event) => event.name === "Layout" && event.ph === "X"),
      threadOf,
    ),
  };
}

/** The most of the events that lie within one task, on its own thread. */
function mostWithin(
  tasks: readonly TraceEvent[],
  events: readonly TraceEvent[],
  threadOf: (event: TraceEvent) => string,
): number {
  const counts = tasks.map(
    (task) =>
      events.filter(
        (event) =>
          threadOf(event) === threadOf(task) &&
          event.ts >= task.ts &&
          event.ts <= task.ts + (task.dur ?? 0),
      ).length,
  );
  return Math.max(0, ...counts);
}
