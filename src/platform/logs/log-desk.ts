// The page's side of the worker for logs: sends files over, gives events and answers back. The worker is started
// with the first file and ends with the desk.
import type { GivenFile, LogDesk, LogReadEvent } from "../../core/log-desk.ts";
import type { AppWorker } from "../app-worker.ts";
import type { FileToRead, Questions, ToPage, ToWorker, Topic } from "./messages.ts";

export type LogWorker = AppWorker<ToWorker, ToPage>;

/** More than one worker ever gives out. */
const LOGS_A_WORKER = 1_000_000;

interface Waiting {
  readonly settle: (answer: Questions[Topic]["answer"]) => void;
  readonly refuse: (why: Error) => void;
}

export function createLogDesk(start: () => LogWorker): LogDesk {
  let worker: LogWorker | null = null;
  let count = 0;
  /** Logs of a worker that is gone keep their numbers, so that no other log answers for them. */
  let base = 0;
  const listeners = new Map<number, (event: LogReadEvent) => void>();
  const waiting = new Map<number, Waiting>();

  const hear = (message: ToPage): void => {
    if (message.type === "event") {
      const listener = listeners.get(message.job);
      if (message.event.type === "ended") listeners.delete(message.job);
      listener?.(renumbered(message.event, base));
      return;
    }
    const one = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.type === "answer") one?.settle(message.answer);
    else one?.refuse(new Error(message.why));
  };
  /** Everything under way ends; the next file gets a new worker. */
  const fail = (why: string): void => {
    worker?.terminate();
    worker = null;
    base += LOGS_A_WORKER;
    const jobs = [...listeners.values()];
    const asked = [...waiting.values()];
    listeners.clear();
    waiting.clear();
    for (const listener of jobs) listener({ type: "ended", how: "failed", passedOver: 0 });
    for (const { refuse } of asked) refuse(new Error(why));
  };
  const running = (): LogWorker => {
    if (worker !== null) return worker;
    const started = start();
    started.onMessage(hear);
    started.onError(fail);
    worker = started;
    return started;
  };
  const ask = <T extends Topic>(topic: T, log: number, about: Questions[T]["ask"]) =>
    new Promise<Questions[T]["answer"]>((settle, refuse) => {
      if (worker === null || log <= base) throw new Error("the log is no longer open");
      const number = ++count;
      waiting.set(number, { settle, refuse });
      worker.send({ type: "ask", topic, number, log: log - base, ask: about } as ToWorker);
    });

  return {
    read(files, listener) {
      const job = ++count;
      listeners.set(job, listener);
      const sent = files.flatMap(toSend);
      running().send({ type: "read", job, files: sent });
      return () => {
        if (listeners.has(job)) worker?.send({ type: "cancel", job });
      };
    },
    lines: (log, from, most) => ask("lines", log, { from, count: most }),
    find: (log, text, from, way) => ask("find", log, { text, from, way }),
    hash: (log) => ask("hash", log, null),
    bytes: (log) => ask("bytes", log, null),
    end: () => fail("the desk was closed"),
  };
}

function renumbered(event: LogReadEvent, base: number): LogReadEvent {
  if (event.type !== "outcome" || event.outcome.kind !== "read") return event;
  return { ...event, outcome: { ...event.outcome, log: event.outcome.log + base } };
}

/** Screens hand over what the browser gave them; anything else has no bytes. */
function toSend({ path, named, file }: GivenFile): readonly FileToRead[] {
  return file instanceof Blob ? [{ path, named, blob: file }] : [];
}
