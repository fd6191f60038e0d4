import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { packPath } from "../../../src/core/backup/format.ts";
import { openBackup } from "../../../src/core/backup/open.ts";
import { formatManifest, readManifest } from "../../../src/core/backup/manifest.ts";
import { zipPart } from "../../../src/core/backup/zip-part.ts";
import { recordLines } from "../../../src/core/bundle/record-lines.ts";
import { bytesOf } from "../../../src/core/bundle/utf8.ts";
import { unzip } from "../../support/backups.ts";
import { BundleError } from "../../../src/core/errors.ts";
import type { BundleFile } from "../../../src/core/bundle/format.ts";
import { backupOf, fileOf, readAll, sourceOf } from "../../support/backups.ts";
import { nodeSha256, sessionId, strandOfLength } from "../../support/records.ts";

const whole = { kind: "whole" } as const;
let good: Uint8Array;
let texts: ReadonlySet<string>;

beforeAll(async () => {
  const sessions = [
    { id: sessionId(1), events: await strandOfLength(5), integrity: whole },
    {
      id: sessionId(2),
      events: await strandOfLength(3, { session: sessionId(2) }),
      integrity: whole,
    },
  ];
  good = await backupOf({ sessions, gone: [{ id: sessionId(3), wall: 4, why: "person" }] });
  texts = new Set(
    sessions.flatMap(({ events }) => events.map((event) => recordLines([event]) ?? "")),
  );
});

/** What is given of these bytes: refused as a whole, or the sessions that still stand. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const read = await readAll(bytes);
    // Whatever stands was written so; nothing altered gets through.
    for (const { events } of read.sessions)
      for (const event of events) expect(texts.has(recordLines([event]) ?? "")).toBe(true);
    return `${read.sessions.length} of ${read.sessions.length + read.refused.length}`;
  } catch (thrown) {
    if (thrown instanceof BundleError) return thrown.code;
    throw thrown;
  }
}

/** The backup with its files changed, its zip whole. */
const repacked = (change: (files: BundleFile[]) => BundleFile[]): Uint8Array =>
  fileOf(change(unzip(good)).map(zipPart));

const replaced = (path: string, edit: (text: string) => string): Uint8Array =>
  repacked((files) =>
    files.map((one) =>
      one.path === path ? { path, bytes: bytesOf(edit(new TextDecoder().decode(one.bytes))) } : one,
    ),
  );

test("the good one is good", async () => {
  expect(await outcome(good)).toBe("2 of 2");
});

test("no changed byte gets anything altered in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (where, change) => {
      const bytes = good.slice();
      const at = where % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ change;
      expect(await outcome(bytes)).toBeTypeOf("string");
    }),
    { numRuns: 150 },
  );
});

test("no cut and no garbage is taken for a backup", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (length) => {
      const cut = await outcome(good.slice(0, length % good.length));
      expect(["zip-damaged", "not-a-zip", "no-manifest"]).toContain(cut);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      expect(await outcome(bytes)).toBe("not-a-zip");
    }),
  );
});

test("each lie has its name", async () => {
  const { manifest } = await openBackup(sourceOf(good), nodeSha256);
  const without = (path: string) => repacked((files) => files.filter((one) => one.path !== path));
  const withManifest = (change: object) =>
    replaced("manifest.json", () => JSON.stringify({ ...manifest, ...change }));
  expect(await outcome(without("sessions.ndjson"))).toBe("file-missing");
  expect(await outcome(without(packPath(1)))).toBe("0 of 2");
  expect(await outcome(repacked((files) => files.toReversed()))).toBe("no-manifest");
  expect(await outcome(replaced(packPath(1), (text) => text.replace("note 1", "note 7")))).toBe(
    "0 of 2",
  );
  expect(await outcome(replaced("sessions.ndjson", (text) => text.replace("5", "4")))).toBe(
    "hash-mismatch",
  );
  expect(await outcome(withManifest({ formatVersion: 2 }))).toBe("newer-format");
  expect(await outcome(withManifest({ format: "kintsugi-bundle" }))).toBe("no-manifest");
  expect(await outcome(withManifest({ writer: "../.." }))).toBe("manifest-invalid");
  expect(await outcome(withManifest({ counts: { ...manifest.counts, sessions: 3 } }))).toBe(
    "record-invalid",
  );
  expect(
    await outcome(
      repacked((files) => [...files, { path: "a".repeat(64), bytes: new Uint8Array(1) }]),
    ),
  ).toBe("2 of 2");
});

test("a text of one byte over and over is no way to fill the memory", async () => {
  const bomb = zipPart({ path: "manifest.json", bytes: new Uint8Array(3 * 1024 * 1024) });
  const part = { ...bomb, entry: { ...bomb.entry, size: 100 } };
  expect(await outcome(fileOf([part]))).not.toBe("2 of 2");
});

test("a manifest reads as it was written", async () => {
  const { manifest } = await openBackup(sourceOf(good), nodeSha256);
  expect(readManifest(bytesOf(formatManifest(manifest)))).toEqual(manifest);
});
