import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { looksLikeLog, shownPath } from "../../../src/platform/logs/log-names.ts";
import { MAX_ENTRIES, unpack } from "../../../src/platform/logs/unpack.ts";

const MIB = 1024 * 1024;
const signal = new AbortController().signal;
const blobOf = (files: Record<string, Uint8Array>): Blob =>
  new Blob([new Uint8Array(zipSync(files))]);

describe("unpacking", () => {
  test("gives the bytes of each log as they were", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * at) % 251);
    const { entries, broken } = await unpack(blobOf({ "a.log": bytes }), signal, () => {});
    const [entry] = entries;
    if (entry?.kind !== "log") throw new Error("it was refused");
    expect(new Uint8Array(await entry.blob.arrayBuffer())).toEqual(bytes);
    expect(broken).toBeNull();
  });

  test("ends at the bound, and keeps what came out before", async () => {
    const bomb = blobOf({
      "a.log": new Uint8Array(10),
      "b.log": new Uint8Array(5_000_000),
      "c.log": new Uint8Array(10),
    });
    const { entries, broken } = await unpack(bomb, signal, () => {}, 1_000_000);
    expect(broken).toBe("archive-too-large");
    expect(entries.map(({ path, kind }) => `${path} ${kind}`).slice(0, 2)).toEqual([
      "a.log log",
      "b.log refused",
    ]);
  });

  test("ends where far more comes out than any log packs to, long before that bound", async () => {
    const bomb = blobOf({ "a.log": new Uint8Array(10), "b.log": new Uint8Array(160 * MIB) });
    const { entries, broken } = await unpack(bomb, signal, () => {});
    expect(broken).toBe("archive-too-large");
    expect(entries.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "a.log log",
      "b.log refused",
    ]);
  });

  test("takes a log that packs very well, as one that says the same over and over does", async () => {
    const line = Buffer.from(
      "2026-11-22 10:00:00.000 waiting for the device to come back\n".repeat(1000),
    );
    const { entries, broken } = await unpack(
      blobOf({ "a.log": Buffer.concat(Array.from({ length: 600 }, () => line)) }),
      signal,
      () => {},
    );
    expect(entries).toMatchObject([{ kind: "log" }]);
    expect(broken).toBeNull();
  });

  test("counts a bomb among what is passed over too", async () => {
    const { broken } = await unpack(
      blobOf({ "a.jpg": new Uint8Array(5_000_000) }),
      signal,
      () => {},
      1_000_000,
    );
    expect(broken).toBe("archive-too-large");
  });

  test("takes so many logs and no more, and says so", async () => {
    const files = Object.fromEntries(
      Array.from({ length: MAX_ENTRIES + 3 }, (_, at) => [`${at}.log`, new Uint8Array(1)]),
    );
    const { entries, broken } = await unpack(blobOf(files), signal, () => {});
    expect(entries).toHaveLength(MAX_ENTRIES);
    expect(broken).toBe("too-many");
  });

  test("stops when it is cancelled", async () => {
    const control = new AbortController();
    control.abort();
    await expect(
      unpack(blobOf({ "a.log": new Uint8Array(9) }), control.signal, () => {}),
    ).rejects.toThrow();
  });
});

describe("names", () => {
  test.each([
    ["iPhoneUpdater 2026-01-01.log", true],
    ["panic-full-2026-01-01.ips", true],
    ["panic-full-2026-01-01.ips.synced", true],
    ["iPadUpdater.log.1", true],
    ["restore_20260101", true],
    ["logs/photo.jpg", false],
    ["Updater/photo.jpg", false],
    ["__MACOSX/a.log", false],
    ["a/._b.log", false],
  ])("%s is opened: %s", (path, opened) => expect(looksLikeLog(path)).toBe(opened));

  test("keep their end when they are long", () => {
    const shown = shownPath(`${"folder/".repeat(100)}the.log`);
    expect(shown).toHaveLength(200);
    expect(shown).toMatch(/^….*the\.log$/u);
  });
});
