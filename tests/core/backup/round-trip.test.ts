import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createComposer } from "../../../src/core/backup/compose.ts";
import { bytesPath, packPath } from "../../../src/core/backup/format.ts";
import { openBackup } from "../../../src/core/backup/open.ts";
import { unzip } from "../../support/backups.ts";
import type { ShelfBundle } from "../../../src/core/history/history-port.ts";
import type { StoredFile } from "../../../src/core/ports.ts";
import {
  backupOf,
  fileOf,
  making,
  readAll,
  sourceOf,
  type Content,
} from "../../support/backups.ts";
import { shelfBundle } from "../../support/history-contract.ts";
import { anyHappenings, copiesAfter } from "../../support/record-arbitraries.ts";
import {
  nodeSha256,
  note,
  sessionId,
  started,
  strandOf,
  strandOfLength,
} from "../../support/records.ts";
import { zipPart, type ZipPart } from "../../../src/core/backup/zip-part.ts";

const whole = { kind: "whole" } as const;

async function file(id: string, session: string, bytes: Uint8Array): Promise<StoredFile> {
  const hash = await nodeSha256(bytes);
  return { id, session, name: `${id}.log`, sizeBytes: bytes.length, hash, keptWall: 5 };
}

test("whatever several laptops wrote comes back byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyHappenings, { maxLength: 4 }), async (stories) => {
      const sessions: Content["sessions"][number][] = [];
      for (const story of stories) {
        const [events = []] = await copiesAfter(story);
        const id = events[0]?.session;
        if (id !== undefined && !sessions.some((one) => one.id === id))
          sessions.push({ id, events, integrity: whole });
      }
      const read = await readAll(await backupOf({ sessions }));
      expect(read).toEqual({ sessions, files: [], bundles: [], gone: [], refused: [] });
    }),
    { numRuns: 20 },
  );
});

test("the same store gives the same bytes, and another program can read them", async () => {
  const sessions = [
    { id: sessionId(1), events: await strandOfLength(3), integrity: whole },
    {
      id: sessionId(2),
      events: await strandOfLength(2, { session: sessionId(2) }),
      integrity: whole,
    },
  ];
  const bytes = await backupOf({ sessions });
  expect(await backupOf({ sessions })).toEqual(bytes);
  expect(unzip(bytes).map(({ path }) => path)).toEqual([
    "manifest.json",
    packPath(1),
    "sessions.ndjson",
    "kept.ndjson",
    "bundles.ndjson",
    "gone.ndjson",
  ]);
  const folder = mkdtempSync(join(tmpdir(), "kintsugi-backup-"));
  writeFileSync(join(folder, "backup.zip"), bytes);
  const python = "import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())";
  const said = execFileSync("python3", ["-c", python, join(folder, "backup.zip")], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(said.trim()).toBe("None");
});

test("logs, pictures and bundles come along; equal bytes lie in the file once", async () => {
  const bytes = new TextEncoder().encode("a log\n".repeat(50));
  const picture = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251);
  const session = sessionId(1);
  const files = [
    { kept: await file("one", session, bytes), bytes },
    { kept: await file("two", session, bytes), bytes },
    {
      kept: { ...(await file("three", session, picture)), mediaType: "image/jpeg" as const },
      bytes: picture,
    },
  ];
  const { keptWall, ...told } = await file("shelf", session, picture);
  const bundle: ShelfBundle = {
    ...told,
    madeWall: keptWall,
    direction: "made",
    level: null,
    sharedAs: null,
  };
  const bundles = [{ kept: bundle, bytes: picture }];
  const gone = [{ id: sessionId(9), wall: 12, why: "person" as const }];
  const sessions = [{ id: session, events: await strandOfLength(2), integrity: whole }];
  const zip = await backupOf({ sessions, files, bundles, gone });
  expect(await readAll(zip)).toEqual({ sessions, files, bundles, gone, refused: [] });
  expect(unzip(zip).filter(({ path }) => path.startsWith("files/"))).toHaveLength(2);
});

test("what has no room or no longer reads is counted as left out", async () => {
  const parts: ZipPart[] = [];
  const composer = createComposer(nodeSha256, (part) => parts.push(part));
  const kept = await file("gone", sessionId(1), new Uint8Array(3));
  expect(await composer.addFile(kept, null)).toBe(false);
  const { manifest } = await composer.finish(making);
  expect(manifest.counts).toMatchObject({ files: 0, leftOut: 1 });
});

test("what is no longer what its hash says is left out and counted, and nothing stands in its place", async () => {
  const parts: ZipPart[] = [];
  const composer = createComposer(nodeSha256, (part) => parts.push(part));
  const [bytes, changed] = [new Uint8Array([1, 2, 3]), new Uint8Array([1, 2, 4])];
  const { hash } = await file("one", sessionId(1), bytes);
  const bundle = shelfBundle("shelf", { hash });
  expect(await composer.addBundle(bundle, changed)).toBe(false);
  // Another copy of the same bytes may still be whole.
  expect(await composer.addFile(await file("one", sessionId(1), bytes), bytes)).toBe(true);
  const { head, manifest } = await composer.finish(making);
  expect(manifest.counts).toMatchObject({ files: 1, bundles: 0, leftOut: 1 });
  const read = await readAll(fileOf([head, ...parts]));
  expect(read).toMatchObject({ files: [{ bytes }], bundles: [], refused: [] });
});

test("a record that is known to be damaged travels with its gaps; one that is called whole may have none", async () => {
  const strand = await strandOfLength(4);
  const events = strand.filter(({ n }) => n !== 2);
  const damaged = { kind: "damaged", code: "events-lost", lost: 1 } as const;
  const id = sessionId(1);
  const honest = [{ id, events, integrity: damaged }];
  expect((await readAll(await backupOf({ sessions: honest }))).sessions).toEqual(honest);
  const lying = await readAll(await backupOf({ sessions: [{ id, events, integrity: whole }] }));
  expect(lying.sessions).toEqual([]);
  expect(lying.refused).toEqual([
    { session: id, code: "chain-broken", subject: "0000000000000001:3 gap" },
  ]);
});

test("two events for one place, as a merge of parted copies leaves them, are both kept", async () => {
  const one = await strandOf([started(), note("here")]);
  const other = await strandOf([started(), note("there")]);
  const events = [...one, ...other.slice(1)].toSorted(
    (a, b) => a.lamport - b.lamport || (a.hash < b.hash ? -1 : 1),
  );
  const sessions = [{ id: sessionId(1), events, integrity: whole }];
  expect((await readAll(await backupOf({ sessions }))).sessions).toEqual(sessions);
});

test("a session longer than a pack goes on in the next, and its neighbours stay theirs", async () => {
  const events = await strandOfLength(9, { session: sessionId(2) });
  const sessions = [
    { id: sessionId(1), events: await strandOfLength(2), integrity: whole },
    { id: sessionId(2), events, integrity: whole },
    {
      id: sessionId(3),
      events: await strandOfLength(2, { session: sessionId(3) }),
      integrity: whole,
    },
  ];
  const zip = await backupOf({ sessions }, { pack: 2000, longest: 3000 });
  const backup = await openBackup(sourceOf(zip), nodeSha256);
  expect(backup.sessions.map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [1, 2],
    [2, 2],
  ]);
  expect((await readAll(zip)).sessions).toEqual(sessions);
});

test("a pack that is damaged costs its own sessions and no other", async () => {
  const parts: ZipPart[] = [];
  const limits = { pack: 1000, longest: 9000 };
  const composer = createComposer(nodeSha256, (part) => parts.push(part), limits);
  for (const number of [1, 2, 3]) {
    const events = await strandOfLength(3, { session: sessionId(number) });
    await composer.add(sessionId(number), { events, integrity: whole });
  }
  const { head } = await composer.finish(making);
  const broken = parts.map((part) => {
    if (part.entry.path !== packPath(2)) return part;
    const local = part.local.slice();
    local[local.length >> 1] = (local[local.length >> 1] ?? 0) ^ 1;
    return { ...part, local };
  });
  const read = await readAll(fileOf([head, ...broken]));
  expect(read.sessions.map(({ id }) => id)).toEqual([sessionId(1), sessionId(3)]);
  expect(read.refused).toMatchObject([{ session: sessionId(2) }]);
});

test("bytes that are not those of their hash are refused by the name of their session", async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const kept = await file("one", sessionId(1), bytes);
  const parts: ZipPart[] = [];
  const composer = createComposer(nodeSha256, (part) => parts.push(part));
  await composer.addFile(kept, bytes);
  const { head } = await composer.finish(making);
  const path = bytesPath(kept.hash);
  const other = zipPart({ path, bytes: new Uint8Array([1, 2, 4]) });
  const read = await readAll(
    fileOf([head, ...parts.map((part) => (part.entry.path === path ? other : part))]),
  );
  expect(read.files).toEqual([]);
  expect(read.refused).toEqual([
    { session: sessionId(1), code: "hash-mismatch", subject: "one.log" },
  ]);
  expect(path).toMatch(/^files\/[0-9a-f]{64}$/);
});
