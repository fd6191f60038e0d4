// Logs, pictures and bundles that a backup holds and a store does not take: what was removed or given up here stays so.
import { expect, test } from "vitest";
import { takeIn } from "../../../src/core/backup/take-in.ts";
import { laptopWithBackups, sharedFolder, type Laptop } from "../../support/backup-laptop.ts";
import { backupOf, type Content } from "../../support/backups.ts";
import { shelfBundle } from "../../support/history-contract.ts";
import { nodeSha256, note, sessionId, stamp, started } from "../../support/records.ts";

const S = sessionId(1);
const BYTES = new TextEncoder().encode("the bytes of a picture");

/** Of a picture that was kept at the `wall`th millisecond of the clock of these tests. */
async function kept(wall: number) {
  const hash = await nodeSha256(BYTES);
  const told = { session: S, name: "a.jpg", sizeBytes: BYTES.length, hash };
  return { ...told, id: "picture", keptWall: stamp(wall).wall, mediaType: "image/jpeg" as const };
}

async function into(laptop: Laptop, content: Partial<Content>) {
  const reader = await laptop.desk.open(new Blob([new Uint8Array(await backupOf(content))]));
  const quiet = { onProgress: () => {}, stop: { aborted: false } };
  const report = await takeIn(laptop, reader, { revive: new Set(), ...quiet });
  reader.close();
  return report;
}

/** Two laptops that hold the same picture of the same session, the first of which has removed it for good. */
async function removed() {
  const folder = sharedFolder();
  const [here, there] = [await laptopWithBackups(1), await laptopWithBackups(2)];
  const file = await kept(-5);
  const { mediaType, name, sizeBytes, hash } = file;
  const photo = { type: "photo-kept", subject: "other", mediaType, name, sizeBytes, hash } as const;
  await here.append(1, started());
  await here.store.attachFile(file, BYTES);
  await here.append(1, photo);
  await here.round(folder);
  await there.round(folder);
  await there.append(1, note("seen on the other bench"));
  await there.round(folder);
  await here.store.dropFile("picture");
  await here.append(1, { type: "file-removed", hash });
  return { folder, here, there, file, photo };
}

test("a picture that was removed for good does not come back with the next round", async () => {
  const { folder, here } = await removed();
  expect((await here.round(folder)).last).toMatchObject({ laptops: 1, events: 1, refused: 0 });
  expect(await here.store.listFiles(S)).toEqual([]);
});

test("a picture that was removed on another laptop goes here too; a log stays in its list", async () => {
  const { folder, here, there, file } = await removed();
  const bytes = new TextEncoder().encode("the lines of a log");
  const { mediaType: _, ...told } = file;
  const log = { ...told, id: "log", sizeBytes: bytes.length, hash: await nodeSha256(bytes) };
  await there.store.attachFile(log, bytes);
  await here.append(1, { type: "file-removed", hash: log.hash });
  expect(await there.store.listFiles(S)).toEqual([log, file]);
  await here.round(folder);
  await there.round(folder);
  expect(await there.store.listFiles(S)).toEqual([log]);
  expect(await there.store.readPacked("picture")).toBeNull();
});

test("a picture that was kept again afterwards comes along", async () => {
  const { here, file, photo } = await removed();
  await here.append(1, photo);
  expect(await into(here, { files: [{ kept: file, bytes: BYTES }] })).toMatchObject({ files: 1 });
});

test("a log, of which no event says that it is kept, comes along by its time", async () => {
  const { here } = await removed();
  const { mediaType: _, ...log } = { ...(await kept(5)), name: "a.log" };
  expect(await into(here, { files: [{ kept: log, bytes: BYTES }] })).toMatchObject({ files: 1 });
});

test("of a session that was given up here nothing comes back, whether the backup holds it or not", async () => {
  const laptop = await laptopWithBackups(1);
  await laptop.append(1, started());
  await laptop.history.forget([S], "person", 5);
  const hash = await nodeSha256(BYTES);
  const told = { session: S, sizeBytes: BYTES.length, hash };
  const bundles = (["made", "received"] as const).map((direction) => ({
    kept: shelfBundle(direction, { ...told, direction }),
    bytes: BYTES,
  }));
  const files = [{ kept: await kept(1), bytes: BYTES }];
  const nothing = { files: 0, bundles: 0, refused: [], trouble: null };
  expect(await into(laptop, { files, bundles })).toMatchObject(nothing);
  expect(await laptop.history.traces(S)).toBe(0);
});

test("files of a session that is not here would be in no list; a bundle of one stands on the shelf", async () => {
  const laptop = await laptopWithBackups(1);
  const files = [{ kept: await kept(1), bytes: BYTES }];
  const told = { sizeBytes: BYTES.length, hash: await nodeSha256(BYTES) };
  const bundle = shelfBundle("theirs", { ...told, direction: "received" });
  const content = { files, bundles: [{ kept: bundle, bytes: BYTES }] };
  expect(await into(laptop, content)).toMatchObject({ files: 0, bundles: 1 });
  expect(await laptop.store.listFiles(S)).toEqual([]);
  expect((await laptop.history.shelf(null, 9)).bundles).toEqual([bundle]);
  // Once, however often it comes.
  expect(await into(laptop, content)).toMatchObject({ files: 0, bundles: 0 });
  expect((await laptop.history.shelf(null, 9)).bundles).toEqual([bundle]);
});
