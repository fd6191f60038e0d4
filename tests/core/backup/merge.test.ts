import fc from "fast-check";
import { expect, test } from "vitest";
import { takeIn, type TakeInReport } from "../../../src/core/backup/take-in.ts";
import { writeStore } from "../../../src/core/backup/write-store.ts";
import type { BackupFile } from "../../../src/core/backup/backup-desk.ts";
import { contentOf, laptopWithBackups, type Laptop } from "../../support/backup-laptop.ts";
import { anyBody } from "../../support/record-arbitraries.ts";
import { nodeSha256, note, sessionId, started } from "../../support/records.ts";
import { making } from "../../support/backups.ts";

const quiet = { onProgress: () => {}, stop: { aborted: false } };

async function backup(laptop: Laptop): Promise<BackupFile> {
  const { file } = await writeStore(laptop, making, { only: null, bundles: true, ...quiet });
  return file;
}

async function into(
  laptop: Laptop,
  file: BackupFile,
  revive: readonly string[] = [],
): Promise<TakeInReport> {
  const reader = await laptop.desk.open(file);
  const report = await takeIn(laptop, reader, { revive: new Set(revive), ...quiet });
  reader.close();
  return report;
}

test("a whole store goes to one file and back into an empty one: the same records, logs and bundles", async () => {
  const from = await laptopWithBackups(1);
  await from.append(1, started());
  await from.append(1, note("white cable"));
  await from.append(2, started());
  const bytes = new TextEncoder().encode("a log line\n".repeat(30));
  const hash = await nodeSha256(bytes);
  const told = { session: sessionId(1), name: "a.log", sizeBytes: bytes.length, hash };
  await from.store.attachFile({ ...told, id: "log", keptWall: 3 }, bytes);
  await from.store.saveBundle({ ...told, id: "shelf", name: "a.zip", madeWall: 4 }, bytes);

  const to = await laptopWithBackups(2);
  const file = await backup(from);
  expect(await into(to, file)).toMatchObject({
    sessions: { new: 2, grown: 0, same: 0, conflict: 0 },
    events: 3,
    files: 1,
    bundles: 1,
    refused: [],
    trouble: null,
  });
  expect(await contentOf(to)).toEqual(await contentOf(from));
  expect(await to.store.readFile("log")).toEqual(bytes);
  expect(await to.store.readBundle("shelf")).toEqual(bytes);
  expect(await into(to, file)).toMatchObject({
    sessions: { new: 0, grown: 0, same: 2 },
    events: 0,
    files: 0,
    bundles: 0,
  });
});

/** Laptops 1 to 3 write; every backup of theirs is taken in by two more, in any order, as often as it happens. */
const writes = fc.array(
  fc.record({
    laptop: fc.integer({ min: 1, max: 3 }),
    session: fc.integer({ min: 1, max: 3 }),
    body: anyBody,
    /** Whether the writer's backup of now is kept, too. */
    save: fc.boolean(),
    /** From whom it takes everything in first, if from anybody. */
    from: fc.option(fc.integer({ min: 1, max: 3 })),
  }),
  { maxLength: 12 },
);

test("merging is exact: any order, any repetition, any splitting gives the same stores", async () => {
  await fc.assert(
    fc.asyncProperty(writes, fc.array(fc.nat(), { maxLength: 20 }), async (story, picks) => {
      const laptops = new Map<number, Laptop>();
      for (const number of [1, 2, 3]) laptops.set(number, await laptopWithBackups(number));
      const of = (number: number): Laptop => laptops.get(number) as Laptop; // 1 to 3 are there
      const files: BackupFile[] = [];
      for (const { laptop, session, body, save, from } of story) {
        if (from !== null && from !== laptop) await into(of(laptop), await backup(of(from)));
        await of(laptop).append(session, body);
        if (save) files.push(await backup(of(laptop)));
      }
      for (const number of [1, 2, 3]) files.push(await backup(of(number)));

      // One reads them as they came; the other backwards, after some of them in any order.
      const [one, other] = [await laptopWithBackups(8), await laptopWithBackups(9)];
      for (const file of files) await into(one, file);
      for (const pick of picks) {
        const file = files[pick % files.length];
        if (file !== undefined) await into(other, file);
      }
      for (const file of files.toReversed()) await into(other, file);
      expect(await contentOf(other)).toEqual(await contentOf(one));
      // And those who wrote agree with them, once they have taken in the union.
      const union = await backup(one);
      for (const number of [1, 2, 3]) {
        await into(of(number), union);
        expect(await contentOf(of(number))).toEqual(await contentOf(one));
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("what was deleted here stays out, is counted, and comes back when a person says so", async () => {
  const [from, to] = [await laptopWithBackups(1), await laptopWithBackups(2)];
  await from.append(1, started());
  await from.append(2, started());
  const file = await backup(from);
  await into(to, file);
  await to.history.forget([sessionId(1)], "person", 5);
  expect(await into(to, file)).toMatchObject({
    forgotten: [sessionId(1)],
    sessions: { new: 0, same: 1 },
  });
  expect(await to.history.traces(sessionId(1))).toBe(0);
  // A deletion travels as a note, and deletes nothing.
  expect(await into(from, await backup(to))).toMatchObject({
    gone: [{ id: sessionId(1), wall: 5, why: "person" }],
    sessions: { same: 1 },
  });
  expect(await from.history.traces(sessionId(1))).toBeGreaterThan(0);

  await into(to, file, [sessionId(1)]);
  expect(await contentOf(to)).toEqual(await contentOf(from));
});

test("an id from outside replaces nothing", async () => {
  const [from, to] = [await laptopWithBackups(1), await laptopWithBackups(2)];
  for (const [laptop, text] of [
    [from, "theirs"],
    [to, "ours"],
  ] as const) {
    await laptop.append(1, started());
    const bytes = new TextEncoder().encode(text);
    const hash = await nodeSha256(bytes);
    const file = { id: "same", session: sessionId(1), name: text, sizeBytes: bytes.length, hash };
    await laptop.store.attachFile({ ...file, keptWall: 1 }, bytes);
  }
  expect(await into(to, await backup(from))).toMatchObject({ files: 1 });
  const kept = await to.store.listFiles(sessionId(1));
  const texts = await Promise.all(
    kept.map(async ({ id }) =>
      new TextDecoder().decode((await to.store.readFile(id)) ?? undefined),
    ),
  );
  expect(texts.toSorted()).toEqual(["ours", "theirs"]);
});

test("stops when it is told to, and says nothing was made", async () => {
  const from = await laptopWithBackups(1);
  await from.append(1, started());
  const stop = { aborted: true, reason: new Error("stopped") };
  const writing = writeStore(from, making, {
    only: null,
    bundles: true,
    onProgress: () => {},
    stop,
  });
  await expect(writing).rejects.toThrow("stopped");
});
