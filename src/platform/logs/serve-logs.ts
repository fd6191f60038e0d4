// The worker's side: takes orders from the page, holds the logs that were read, and answers. Knows no DOM and
// no worker, so that it runs in tests as it is.
import { MAX_ENTRY_BYTES } from "../../core/bundle/format.ts";
import { findLine, linesOf } from "./look-into.ts";
import { hashFile } from "./hash-file.ts";
import type { Questions, ToPage, ToWorker, Topic, Wire } from "./messages.ts";
import { readFiles } from "./read-files.ts";
import type { OpenLog } from "./read-log.ts";

/** Returns what takes the page's messages. */
export function serveLogs(page: Wire<ToPage>, now: () => number): (message: ToWorker) => void {
  const logs = new Map<number, OpenLog>();
  const jobs = new Map<number, AbortController>();
  const never = new AbortController().signal;

  const read = async ({ job, files }: Extract<ToWorker, { type: "read" }>): Promise<void> => {
    const control = new AbortController();
    jobs.set(job, control);
    const keep = (log: OpenLog): number => {
      const number = logs.size + 1;
      logs.set(number, log);
      return number;
    };
    try {
      await readFiles(files, control.signal, {
        keep,
        now,
        tell: (event) => page.send({ type: "event", job, event }),
      });
    } finally {
      jobs.delete(job);
    }
  };

  const answer = async (question: Extract<ToWorker, { type: "ask" }>): Promise<void> => {
    const { number } = question;
    const log = logs.get(question.log);
    try {
      if (log === undefined) throw new Error("there is no such log");
      page.send({ type: "answer", number, answer: await answerTo(question, log) });
    } catch (thrown) {
      page.send({ type: "no-answer", number, why: String(thrown) });
    }
  };
  const answerTo = (
    question: Extract<ToWorker, { type: "ask" }>,
    log: OpenLog,
  ): Promise<Questions[Topic]["answer"]> => {
    switch (question.topic) {
      case "lines":
        return linesOf(log, question.ask.from, question.ask.count, never);
      case "find":
        return findLine(log, question.ask.text, question.ask.from, question.ask.way, never);
      case "hash":
        return hashFile(log.blob, never);
      case "bytes":
        return bytesOf(log.blob);
    }
  };

  return (message) => {
    switch (message.type) {
      case "read":
        void read(message);
        break;
      case "cancel":
        jobs.get(message.job)?.abort();
        break;
      case "ask":
        void answer(message);
        break;
    }
  };
}

/** The whole file at once, which is only for those that can be kept. */
async function bytesOf(blob: Blob): Promise<Uint8Array> {
  if (blob.size > MAX_ENTRY_BYTES) throw new Error("the log is too large to be kept");
  return new Uint8Array(await blob.arrayBuffer());
}
