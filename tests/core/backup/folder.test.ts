import fc from "fast-check";
import { expect, test } from "vitest";
import { packPath } from "../../../src/core/backup/format.ts";
import { filesToRead, fileToWrite, folderName } from "../../../src/core/backup/folder-plan.ts";
import { readFolderState } from "../../../src/core/backup/folder-state.ts";
import { contentOf, laptopWithBackups, sharedFolder } from "../../support/backup-laptop.ts";
import { note, sessionId, started } from "../../support/records.ts";

const name = (kind: "base" | "more", number: number) =>
  folderName("00000000000000aa", kind, number, "0000000b");

test("reads what others wrote and what it has not read as it is; leaves everything else alone", () => {
  const file = (called: string, modified = 1, size = 10) => ({ name: called, size, modified });
  const files = [
    file(name("base", 1)),
    file(name("more", 2)),
    file("kintsugi-backup-00000000000000bb-base-000001-0000000c (conflicted copy).zip", 9),
    file("kintsugi-backup-2026-11-28-0a1b2c3d.zip", 3),
    file("kintsugi-2026-11-28-0a1b2c3d.zip"),
    file("kintsugi-backup-00000000000000bb-base-000001-0000000c.zip.crswap"),
    file("photo.jpg"),
  ];
  const own = [{ name: name("base", 1), size: 10, kind: "base" as const }];
  const seen = [{ name: name("more", 2), size: 9, modified: 1, hash: "" }];
  expect(filesToRead(files, { own, seen }).map((one) => one.modified)).toEqual([1, 3, 9]);
  const asNow = seen.map((one) => ({ ...one, size: 10 }));
  expect(filesToRead(files, { own, seen: asNow }).map((one) => one.modified)).toEqual([3, 9]);
});

test("writes a base first, then what changed, and a base again when it is worth it or one is gone", () => {
  const own = (kind: "base" | "more", number: number, size: number) => ({
    name: name(kind, number),
    size,
    kind,
  });
  const there = (files: readonly { name: string; size: number }[]) =>
    files.map((file) => ({ ...file, modified: 1 }));
  const base = own("base", 1, 100);
  expect(fileToWrite([], { own: [] }, false)).toBe("base");
  expect(fileToWrite(there([base]), { own: [base] }, false)).toBeNull();
  expect(fileToWrite(there([base]), { own: [base] }, true)).toBe("more");
  expect(fileToWrite([], { own: [base] }, false)).toBe("base");
  expect(fileToWrite(there([{ ...base, size: 99 }]), { own: [base] }, false)).toBe("base");
  const more = Array.from({ length: 8 }, (_, index) => own("more", index + 2, 7));
  expect(fileToWrite(there([base, ...more]), { own: [base, ...more] }, true)).toBe("base");
  const few = more.slice(0, 7);
  expect(fileToWrite(there([base, ...few]), { own: [base, ...few] }, true)).toBe("more");
});

test("two laptops meet in a folder: each gets the other's, and then nothing more is written", async () => {
  const folder = sharedFolder();
  const [a, b] = [await laptopWithBackups(1), await laptopWithBackups(2)];
  await a.append(1, started());
  await b.append(2, started());
  expect((await a.round(folder)).last).toMatchObject({ written: 1, laptops: 0 });
  expect((await b.round(folder)).last).toMatchObject({ laptops: 1, sessions: 1 });
  expect((await a.round(folder)).last).toMatchObject({ written: 0, laptops: 1, sessions: 1 });
  expect(await contentOf(a)).toEqual(await contentOf(b));
  const quiet = [...folder.files.keys()];
  for (const laptop of [b, a, b])
    expect((await laptop.round(folder)).last).toMatchObject({ written: 0, laptops: 0 });
  expect([...folder.files.keys()]).toEqual(quiet);

  await b.append(1, note("from the other bench"));
  expect((await b.round(folder)).last).toMatchObject({ written: 1 });
  expect((await a.round(folder)).last).toMatchObject({ laptops: 1, events: 1, written: 0 });
  expect(await contentOf(a)).toEqual(await contentOf(b));
});

test("any rounds of any laptops end, after two quiet ones each, in the same stores", async () => {
  const doing = fc.record({
    laptop: fc.integer({ min: 0, max: 2 }),
    session: fc.integer({ min: 1, max: 4 }),
    round: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { maxLength: 15 }), async (story) => {
      const folder = sharedFolder();
      const laptops = [];
      for (const number of [1, 2, 3]) laptops.push(await laptopWithBackups(number));
      for (const [index, { laptop, session, round }] of story.entries()) {
        await laptops[laptop]?.append(session, note(`n${index}`));
        if (round) await laptops[laptop]?.round(folder);
      }
      for (let again = 0; again < 2; again += 1)
        for (const laptop of laptops) await laptop.round(folder);
      const [first, ...others] = await Promise.all(laptops.map(contentOf));
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 10 },
  );
}, 60_000);

test("a file that is only half there is named, harms nothing, and is read when it is whole", async () => {
  const folder = sharedFolder();
  const [a, b] = [await laptopWithBackups(1), await laptopWithBackups(2)];
  await a.append(1, started());
  await a.round(folder);
  const [whole] = folder.files.entries();
  if (whole === undefined) throw new Error("nothing was written");
  const [called, { file, modified }] = whole;
  folder.files.set(called, { file: file.slice(0, file.size - 5), modified });
  const half = await b.round(folder);
  expect(half.last).toMatchObject({
    laptops: 0,
    unreadable: [{ name: called, code: "zip-damaged" }],
  });
  folder.files.set(called, { file, modified });
  expect((await b.round(folder)).last).toMatchObject({ laptops: 1, unreadable: [] });
  // A copy of it under another name is known by its manifest.
  folder.files.set(called.replace(".zip", " (conflicted copy).zip"), { file, modified: 99 });
  expect((await b.round(folder)).last).toMatchObject({ laptops: 0, unreadable: [] });
});

test.each([
  ["in its place", (called: string) => called],
  ["beside it", (called: string) => called.replace(".zip", " (conflicted copy).zip")],
])(
  "a file that was damaged in parts is read again when the whole one comes %s",
  async (_, named) => {
    const folder = sharedFolder();
    const [a, b] = [await laptopWithBackups(1), await laptopWithBackups(2)];
    await a.append(1, started());
    await a.round(folder);
    const [written] = folder.files.entries();
    if (written === undefined) throw new Error("nothing was written");
    const [called, { file, modified }] = written;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const pack = packPath(1);
    const at = new TextDecoder("latin1").decode(bytes).indexOf(pack) + pack.length + 5;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    folder.files.set(called, { file: new Blob([bytes]), modified });
    expect((await b.round(folder)).last).toMatchObject({ refused: 1, sessions: 0, unreadable: [] });
    // As long as it stays as it is, it is not read again.
    expect((await b.round(folder)).last).toMatchObject({ refused: 0, sessions: 0 });
    folder.files.set(named(called), { file, modified: modified + 1 });
    expect((await b.round(folder)).last).toMatchObject({ refused: 0, sessions: 1 });
    expect(await contentOf(b)).toEqual(await contentOf(a));
  },
);

test("deletions are told and never done; this laptop's files let go of them when they are written anew", async () => {
  const folder = sharedFolder();
  const [a, b] = [await laptopWithBackups(1), await laptopWithBackups(2)];
  await a.append(1, started());
  await a.append(2, started());
  await a.round(folder);
  await b.round(folder);
  await b.history.forget([sessionId(1)], "person", 7);
  const afterwards = await b.round(folder);
  expect(afterwards.forgotten).toEqual([]);
  const told = await a.round(folder);
  expect(told.goneElsewhere).toMatchObject([{ id: sessionId(1), here: true, kept: false }]);
  expect(await a.history.traces(sessionId(1))).toBeGreaterThan(0);

  const holding = async (): Promise<readonly string[]> => {
    const names = [];
    for (const [called, { file }] of folder.files)
      if ((await b.desk.holds(file, [sessionId(1)])).length > 0) names.push(called);
    return names;
  };
  const { laptop } = await b.state();
  await b.round(folder, { rewrite: true });
  expect((await holding()).filter((called) => called.includes(laptop))).toEqual([]);
  // The other's still has it: taken back in when a person says so.
  await a.append(1, note("more"));
  await a.round(folder);
  expect((await b.round(folder)).forgotten).toEqual([sessionId(1)]);
  await b.round(folder, { revive: new Set([sessionId(1)]) });
  expect(await contentOf(b)).toEqual(await contentOf(a));
});

test("a state that makes no sense is none", () => {
  expect(readFolderState(null)).toBeNull();
  expect(readFolderState({ laptop: "../..", own: [] })).toBeNull();
});
