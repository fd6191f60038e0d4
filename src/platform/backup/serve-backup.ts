// The worker's side: makes and reads backups, one question after the other. Knows no DOM and no worker, so that it runs
// in tests as it is. Bytes that are done become Blobs, which the browser may put on the disk.
import { createComposer } from "../../core/backup/compose.ts";
import type { BackupComposer } from "../../core/backup/compose.ts";
import { openBackup, type OpenBackup, type Source } from "../../core/backup/open.ts";
import {
  readBytes,
  readGone,
  readKept,
  readSessions,
  type SessionReading,
} from "../../core/backup/read.ts";
import { zipEnd, type ZipPart } from "../../core/backup/zip-part.ts";
import { BundleError } from "../../core/errors.ts";
import { sha256 } from "../sha256.ts";
import type { Questions, ToPage, ToWorker, Topic } from "./messages.ts";

interface Made extends Pick<ZipPart, "entry"> {
  readonly blob: Blob;
}

interface WriteJob {
  readonly composer: BackupComposer;
  readonly parts: Made[];
}
interface ReadJob {
  readonly backup: OpenBackup;
  readonly sessions: AsyncGenerator<SessionReading, void, void>;
}

/** Sessions go to the page together until they have this many events. */
const BATCH_EVENTS = 500;

/** Returns what takes the page's questions. Answers come in their order where the page waits for each. */
export function serveBackup(send: (message: ToPage) => void): (message: ToWorker) => void {
  const writing = new Map<number, WriteJob>();
  const reading = new Map<number, ReadJob>();
  let jobs = 0;

  const writer = (job: number): WriteJob => found(writing.get(job));
  const reader = (job: number): ReadJob => found(reading.get(job));

  const answers: {
    readonly [T in Topic]: (ask: Questions[T]["ask"]) => Promise<Questions[T]["answer"]>;
  } = {
    async write() {
      const parts: Made[] = [];
      const composer = createComposer(sha256, (part) => parts.push(made(part)));
      writing.set((jobs += 1), { composer, parts });
      return jobs;
    },
    async sessions({ job, sessions }) {
      for (const { id, record } of sessions) await writer(job).composer.add(id, record);
      return null;
    },
    async file({ job, kept, bytes }) {
      await writer(job).composer.addFile(kept, bytes);
      return null;
    },
    async bundle({ job, kept, bytes }) {
      await writer(job).composer.addBundle(kept, bytes);
      return null;
    },
    async gone({ job, gone }) {
      writer(job).composer.addGone(gone);
      return null;
    },
    async finish({ job, making }) {
      const { composer, parts } = writer(job);
      const { head, manifest } = await composer.finish(making);
      writing.delete(job);
      const all = [made(head), ...parts];
      const file = new Blob([...all.map(({ blob }) => blob), new Uint8Array(zipEnd(all))], {
        type: "application/zip",
      });
      return { file, manifest };
    },
    async open(file) {
      const backup = await openBackup(sourceOf(file), sha256);
      const [gone, kept] = [await readGone(backup), await readKept(backup)];
      reading.set((jobs += 1), { backup, sessions: readSessions(backup, sha256) });
      return { job: jobs, manifest: backup.manifest, hash: backup.hash, gone, kept };
    },
    async next({ job }) {
      const { sessions } = reader(job);
      const batch: SessionReading[] = [];
      for (let events = 0; events < BATCH_EVENTS;) {
        const { value, done } = await sessions.next();
        if (done === true || value === undefined) break;
        batch.push(value);
        events += value.kind === "session" ? value.events.length : 1;
      }
      return batch.length === 0 ? null : batch;
    },
    bytes: ({ job, kept }) => readBytes(reader(job).backup, kept, sha256),
    async holds({ file, sessions }) {
      const backup = await openBackup(sourceOf(file), sha256);
      const inside = new Set(backup.sessions.map(({ id }) => id));
      return sessions.filter((id) => inside.has(id));
    },
    async drop({ job }) {
      writing.delete(job);
      reading.delete(job);
      return null;
    },
  };

  return (message) => {
    const { number, topic } = message;
    // The topic names the type of its question; the table has an answer for each.
    const answer = answers[topic] as (ask: unknown) => Promise<Questions[Topic]["answer"]>;
    answer(message.ask).then(
      (value) => send({ kind: "answer", number, answer: value }),
      (thrown: unknown) =>
        send(
          thrown instanceof BundleError
            ? { kind: "refused", number, code: thrown.code, subject: thrown.subject }
            : { kind: "failed", number, why: String(thrown) },
        ),
    );
  };
}

function found<T>(job: T | undefined): T {
  if (job === undefined) throw new Error("there is no such job");
  return job;
}

function made({ local, entry }: ZipPart): Made {
  return { blob: new Blob([new Uint8Array(local)]), entry };
}

const sourceOf = (file: Blob): Source => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});
