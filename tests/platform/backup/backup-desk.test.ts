import { expect, test } from "vitest";
import { BundleError } from "../../../src/core/errors.ts";
import { createBackupDesk, type BackupWorker } from "../../../src/platform/backup/backup-desk.ts";
import type { ToPage } from "../../../src/platform/backup/messages.ts";
import { serveBackup } from "../../../src/platform/backup/serve-backup.ts";
import { making } from "../../support/backups.ts";
import { sessionId, strandOfLength } from "../../support/records.ts";

/** Workers that serve as long as they live, and how to break the latest. */
function workers() {
  let started = 0;
  let fail: (why: string) => void = () => {};
  const start = (): BackupWorker => {
    started += 1;
    let alive = true;
    let hear: (message: ToPage) => void = () => {};
    const take = serveBackup((message) => void (alive && hear(message)));
    return {
      send: take,
      onMessage: (listener) => (hear = listener),
      onError: (listener) => (fail = listener),
      terminate: () => (alive = false),
    };
  };
  return { start, breakIt: (why: string) => fail(why), started: () => started };
}

test("what no backup is comes back as a BundleError with its code", async () => {
  const desk = createBackupDesk(workers().start);
  const opening = desk.open(new Blob(["not a zip at all"]));
  await expect(opening).rejects.toBeInstanceOf(BundleError);
  await expect(opening).rejects.toMatchObject({ code: "not-a-zip" });
  await expect(desk.holds(new Blob([]), [sessionId(1)])).rejects.toMatchObject({
    code: "not-a-zip",
  });
});

test("a broken worker ends what is under way, and the next question gets a new one", async () => {
  const all = workers();
  const desk = createBackupDesk(all.start);
  const writer = await desk.write();
  const adding = writer.addGone([]);
  all.breakIt("gone");
  await expect(adding).rejects.toThrow("gone");
  await expect(writer.finish(making)).rejects.toThrow("no such job");
  await desk.write();
  expect(all.started()).toBe(2);
});

test("a backup that was given up is no job any more; what is held is told by id", async () => {
  const desk = createBackupDesk(workers().start);
  const given = await desk.write();
  given.drop();
  await expect(given.finish(making)).rejects.toThrow("no such job");

  const writer = await desk.write();
  const events = await strandOfLength(2);
  const record = { events, integrity: { kind: "whole" } as const };
  await writer.addSessions([{ id: sessionId(1), record }]);
  const { file } = await writer.finish(making);
  expect(await desk.holds(file, [sessionId(2), sessionId(1)])).toEqual([sessionId(1)]);
  const reader = await desk.open(file);
  expect(await reader.next()).toMatchObject([{ kind: "session", id: sessionId(1), events }]);
  expect(await reader.next()).toBeNull();
});
