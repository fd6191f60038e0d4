// The worker's side: takes tasks from the page, asks it for what they need on the way, and answers. Knows no DOM and
// no worker, so that it runs in tests as it is.
import type { DeskProgress } from "../../core/bundle-desk.ts";
import type { Redaction, RedactionOptions } from "../../core/redact/redaction.ts";
import type { RecordedEvent } from "../../core/session/events.ts";
import {
  SLICE_EVENTS,
  type Outcome,
  type PrepareTask,
  type Questions,
  type Task,
  type ToPage,
  type ToWorker,
  type Topic,
  type Wire,
} from "./messages.ts";
import { deferred, type Deferred } from "./deferred.ts";
import { openFile } from "./open-file.ts";
import type { PackHelpers } from "./pack-pool.ts";
import { prepare } from "./prepare.ts";
import { sealFiles } from "./seal-files.ts";
import { whyOf } from "./why-of.ts";

/** Milliseconds between two words on progress. */
const TOLD_EVERY_MS = 100;

export interface ServeTools {
  readonly createRedaction: (options: RedactionOptions) => Redaction;
  readonly helpers: PackHelpers;
  /** Milliseconds of any clock that runs on. */
  readonly now: () => number;
}

/** What one job waits for. */
interface Job {
  readonly control: AbortController;
  readonly events: RecordedEvent[];
  readonly whole: Deferred<void>;
  answer: ((answer: Questions[Topic]["answer"]) => void) | null;
}

/** Returns what takes the page's messages. */
export function serveBundles(page: Wire<ToPage>, tools: ServeTools): (message: ToWorker) => void {
  const jobs = new Map<number, Job>();

  const begin = async (number: number, task: Task): Promise<void> => {
    const job: Job = {
      control: new AbortController(),
      events: [],
      whole: deferred(),
      answer: null,
    };
    jobs.set(number, job);
    try {
      const outcome = await work(number, job, task);
      page.send({ type: "done", job: number, outcome });
    } catch (thrown) {
      if (job.control.signal.aborted) page.send({ type: "cancelled", job: number });
      else page.send({ type: "failed", job: number, why: whyOf(thrown) });
    } finally {
      jobs.delete(number);
    }
  };

  const work = async (number: number, job: Job, task: Task): Promise<Outcome> => {
    const { signal } = job.control;
    const progress = calm(tools.now, (told) =>
      page.send({ type: "progress", job: number, progress: told }),
    );
    switch (task.kind) {
      case "prepare":
        return prepared(number, job, task, progress);
      case "seal":
        return sealFiles(task, signal, progress);
      case "open": {
        const { outcome, events } = await openFile(task, signal, progress);
        sendEvents(number, events);
        return outcome;
      }
    }
  };

  const prepared = async (
    number: number,
    job: Job,
    task: PrepareTask,
    progress: (progress: DeskProgress) => void,
  ): Promise<Outcome> => {
    await job.whole.promise;
    return prepare(task, job.events, {
      signal: job.control.signal,
      createRedaction: tools.createRedaction,
      helpers: tools.helpers,
      progress,
      file: async (at) => (await asked(number, job, "file", at)) as Questions["file"]["answer"], // as asked
      tell: async (events) => {
        // A record that leaves as it is lies on the page already.
        if (events !== job.events) sendEvents(number, events);
        return (await asked(number, job, "tell", null)) as Questions["tell"]["answer"]; // as asked
      },
    });
  };

  const asked = <T extends Topic>(
    number: number,
    job: Job,
    topic: T,
    ask: Questions[T]["ask"],
  ): Promise<Questions[Topic]["answer"]> => {
    const { promise, resolve, reject } = deferred<Questions[Topic]["answer"]>();
    job.answer = resolve;
    job.control.signal.addEventListener("abort", () => reject(job.control.signal.reason));
    job.control.signal.throwIfAborted();
    page.send({ type: "ask", job: number, topic, ask } as ToPage); // topic and ask belong together
    return promise;
  };

  const sendEvents = (job: number, events: readonly RecordedEvent[]): void => {
    for (let at = 0; at < events.length; at += SLICE_EVENTS) {
      const last = at + SLICE_EVENTS >= events.length;
      page.send({ type: "events", job, events: events.slice(at, at + SLICE_EVENTS), last });
    }
  };

  return (message) => {
    if (message.type === "begin") return void begin(message.job, message.task);
    const job = jobs.get(message.job);
    if (job === undefined) return;
    switch (message.type) {
      case "cancel":
        job.control.abort();
        job.whole.resolve();
        break;
      case "events":
        job.events.push(...message.events);
        if (message.last) job.whole.resolve();
        break;
      case "answer":
        job.answer?.(message.answer);
        break;
    }
  };
}

/** Passes a word on at most every `TOLD_EVERY_MS`. */
function calm(
  now: () => number,
  tell: (progress: DeskProgress) => void,
): (progress: DeskProgress) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (now() - told < TOLD_EVERY_MS) return;
    told = now();
    tell(progress);
  };
}
