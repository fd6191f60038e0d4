// The page's side of the second copy: hands the worker what was confirmed, and keeps by marks outside the database
// which buckets are not known to hold all of it. The worker starts with the first event.
import type { Tombstone } from "../../core/history/history-port.ts";
import type { RecordedEvent } from "../../core/session/events.ts";
import { bucketOf, BUCKETS, grouped, toLines, type SecondCopy } from "../../core/second-copy.ts";
import type { AppWorker } from "../app-worker.ts";
import { createAsking } from "../asking.ts";
import { copiedBuckets } from "./copy-folder.ts";
import type { Questions, ToPage, ToWorker, Topic } from "./messages.ts";

export type CopyWorker = AppWorker<ToWorker, ToPage>;

/** Where the marks are kept: a small text, null where there is none. */
export interface Marks {
  get(): string | null;
  set(text: string): void;
}

export function createCopyDesk(
  start: () => CopyWorker,
  root: () => Promise<FileSystemDirectoryHandle>,
  marks: Marks,
): SecondCopy {
  const asking = createAsking(start, (told) => {
    if (told.kind === "answer") return told.answer;
    throw Object.assign(new Error(told.why), { name: told.name });
  });
  const ask = <T extends Topic>(topic: T, bucket: string, about: Questions[T]["ask"]) =>
    asking.ask((number) => ({ topic, number, bucket, ask: about }) as ToWorker) as Promise<
      Questions[T]["answer"]
    >; // as asked
  /** Events on their way, by bucket. */
  const underWay = new Map<string, number>();
  /** Buckets that lack nothing but what is on its way. */
  const mine = new Set<string>();

  /** Counts something as on its way; where it never arrives the mark stays, and the next start looks what is missing. */
  const leave = (bucket: string): void => {
    underWay.set(bucket, (underWay.get(bucket) ?? 0) + 1);
    if (mark(marks, bucket)) mine.add(bucket);
  };
  const arrived = (bucket: string): void => {
    const left = (underWay.get(bucket) ?? 1) - 1;
    underWay.set(bucket, left);
    if (left === 0 && mine.delete(bucket)) unmark(marks, bucket);
  };

  /** What the worker has been given to add and has not answered. */
  const adding = new Set<Promise<void>>();

  /** Events that wait for their turn. */
  let gathered: RecordedEvent[] = [];
  const send = (): void => {
    const groups = grouped(gathered, ({ session }) => bucketOf(session));
    gathered = [];
    for (const [bucket, events] of groups) {
      leave(bucket);
      const added = ask("add", bucket, { lines: toLines(events) }).then(
        () => arrived(bucket),
        console.warn,
      );
      adding.add(added);
      void added.then(() => adding.delete(added));
    }
  };

  const sendSoon = inNextTask(send);

  return {
    begin: () => asking.begin(),
    add(events) {
      gathered.push(...events);
      // In a task of its own: whoever waits for the event to be saved goes on first, and a burst goes as one.
      if (gathered.length === events.length) sendSoon();
    },
    async drop(gone: Tombstone) {
      const bucket = bucketOf(gone.id);
      // What is on its way may be what makes the bucket: looked for too soon, there is none, and then it comes.
      send();
      await Promise.all(adding);
      if ((await copiedBuckets(root)).includes(bucket)) await ask("drop", bucket, { gone });
    },
    async revive(session) {
      const bucket = bucketOf(session);
      if ((await copiedBuckets(root)).includes(bucket)) await ask("revive", bucket, { session });
    },
    async changing(session, work) {
      const bucket = bucketOf(session);
      leave(bucket);
      const done = await work();
      arrived(bucket);
      return done;
    },
    hasRoom: () => ask("room", "", null),
    buckets: () => copiedBuckets(root),
    read: (bucket) => ask("read", bucket, null),
    async incomplete() {
      // Files that are gone hold nothing, whatever the marks say.
      const lost = (await copiedBuckets(root)).length === 0;
      return lost ? BUCKETS : marked(marks);
    },
    async complete(bucket, stored) {
      const isCopied = stored.events.length > 0 || (await copiedBuckets(root)).includes(bucket);
      if (isCopied) await ask("complete", bucket, stored);
      if ((underWay.get(bucket) ?? 0) === 0) unmark(marks, bucket);
      else mine.add(bucket);
    },
  };
}

/** Without a mark nothing was ever completed; "all": events were recorded without a copy. */
function marked(marks: Marks): readonly string[] {
  const text = marks.get();
  if (text === null || text === "all") return BUCKETS;
  const named = new Set(text.split(","));
  return BUCKETS.filter((bucket) => named.has(bucket));
}

/** False where the bucket was marked already. */
function mark(marks: Marks, bucket: string): boolean {
  const now = marked(marks);
  if (now.includes(bucket)) return false;
  marks.set([...now, bucket].join(","));
  return true;
}

function unmark(marks: Marks, bucket: string): void {
  const now = marked(marks);
  if (now.includes(bucket)) marks.set(now.filter((one) => one !== bucket).join(","));
}

/** Calls `work` in a task of its own. Timers of hidden pages come a second late, or a minute; messages do not. */
function inNextTask(work: () => void): () => void {
  let port: MessagePort | undefined;
  return () => {
    if (port === undefined) {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", work);
      port1.start();
      port = port2;
    }
    port.postMessage(null);
  };
}
