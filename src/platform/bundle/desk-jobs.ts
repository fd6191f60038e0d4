// Jobs of the page at its worker: numbers them, feeds them what they ask for, and ends them in every case. Knows what
// is said between the two, not what it is for.
import type { DeskJob, OnProgress } from "../../core/bundle-desk.ts";
import type { RecordedEvent } from "../../core/session/events.ts";
import type { AppWorker } from "../app-worker.ts";
import { breathe } from "./breathe.ts";
import { deferred } from "./deferred.ts";
import {
  SLICE_EVENTS,
  type Outcomes,
  type Questions,
  type Task,
  type ToPage,
  type ToWorker,
} from "./messages.ts";

export type BundleWorker = AppWorker<ToWorker, ToPage>;

/** What a task may be given on its way. */
export interface Feed {
  /** The record, for tasks that read one. */
  readonly events?: readonly RecordedEvent[];
  readonly file?: (at: number) => Promise<Questions["file"]["answer"]>;
  /** Hears the record as it leaves; null where it leaves as it came. */
  readonly tell?: (
    redacted: readonly RecordedEvent[] | null,
  ) => Promise<Questions["tell"]["answer"]>;
  /** Takes events that the worker sends. */
  readonly take?: RecordedEvent[];
}

export interface JobHandlers {
  /** Runs one task of the job. Rejects with `Cancelled`, or for a fault of our own. */
  run<K extends Task["kind"]>(task: Extract<Task, { kind: K }>, feed: Feed): Promise<Outcomes[K]>;
}

export interface Jobs {
  begin<Result>(
    onProgress: OnProgress,
    work: (handlers: JobHandlers) => Promise<Result>,
  ): DeskJob<Result>;
  end(): void;
}

/** Thrown inside a job that was cancelled; never leaves this file's users. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

interface Running {
  readonly feed: Feed;
  readonly sent: RecordedEvent[];
  readonly onProgress: OnProgress;
  readonly settle: (outcome: Outcomes[Task["kind"]]) => void;
  readonly refuse: (why: Error) => void;
}

export function createJobs(start: () => BundleWorker): Jobs {
  let worker: BundleWorker | null = null;
  let count = 0;
  const running = new Map<number, Running>();

  const hear = (message: ToPage): void => {
    const job = running.get(message.job);
    if (job === undefined) return;
    switch (message.type) {
      case "progress":
        job.onProgress(message.progress);
        break;
      case "events":
        (job.feed.take ?? job.sent).push(...message.events);
        break;
      case "ask":
        answer(message, job).catch((thrown: unknown) => {
          // The page's own part failed: the worker must not wait for ever.
          worker?.send({ type: "cancel", job: message.job });
          running.delete(message.job);
          job.refuse(thrown instanceof Error ? thrown : new Error(String(thrown)));
        });
        break;
      case "done":
        running.delete(message.job);
        job.settle(message.outcome);
        break;
      case "cancelled":
        running.delete(message.job);
        job.refuse(new Cancelled());
        break;
      case "failed":
        running.delete(message.job);
        job.refuse(new Error(message.why));
        break;
    }
  };
  const answer = async (
    { job: number, topic, ask }: Extract<ToPage, { type: "ask" }>,
    job: Running,
  ): Promise<void> => {
    const told =
      topic === "file"
        ? ((await job.feed.file?.(ask)) ?? null)
        : await job.feed.tell?.(job.sent.length === 0 ? null : job.sent);
    if (told === undefined) throw new Error(`nobody answers for ${topic}`);
    const transfer = told instanceof Uint8Array ? [told.buffer] : [];
    worker?.send({ type: "answer", job: number, answer: told }, transfer);
  };
  /** Everything under way ends; the next job gets a new worker. */
  const fail = (why: Error): void => {
    worker?.terminate();
    worker = null;
    const all = [...running.values()];
    running.clear();
    for (const { refuse } of all) refuse(why);
  };
  const started = (): BundleWorker => {
    if (worker !== null) return worker;
    worker = start();
    worker.onMessage(hear);
    worker.onError((why) => fail(new Error(why)));
    return worker;
  };
  const sendEvents = async (number: number, events: readonly RecordedEvent[]): Promise<void> => {
    for (let at = 0; at === 0 || at < events.length; at += SLICE_EVENTS) {
      if (!running.has(number)) return;
      const last = at + SLICE_EVENTS >= events.length;
      started().send({
        type: "events",
        job: number,
        events: events.slice(at, at + SLICE_EVENTS),
        last,
      });
      await breathe();
    }
  };

  return {
    begin(onProgress, work) {
      let current: number | null = null;
      let cancelled = false;
      const run: JobHandlers["run"] = (task, feed) => {
        if (cancelled) return Promise.reject(new Cancelled());
        const number = ++count;
        current = number;
        const { promise, resolve, reject } = deferred<Outcomes[Task["kind"]]>();
        running.set(number, { feed, sent: [], onProgress, settle: resolve, refuse: reject });
        started().send({ type: "begin", job: number, task });
        if (feed.events !== undefined) sendEvents(number, feed.events).catch(reject);
        return promise as Promise<Outcomes[typeof task.kind]>; // the worker ends a task in its own outcome
      };
      const done = work({ run }).catch((thrown: unknown) => {
        if (thrown instanceof Cancelled) return { kind: "cancelled" } as const;
        throw thrown;
      });
      return {
        done,
        cancel() {
          cancelled = true;
          if (current !== null && running.has(current))
            worker?.send({ type: "cancel", job: current });
        },
      };
    },
    end: () => fail(new Cancelled()),
  };
}
