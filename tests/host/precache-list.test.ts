import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  composeList,
  listPrecache,
  PRECACHE_LIST,
  type PrecacheEntry,
} from "../../src/host/precache-list.ts";
import { parsePrecacheList, PRECACHE_LIST as READ_AS } from "../../src/platform/precache-list.ts";

const BUILD = { version: "1.2.3", commit: "abc", base: "/" };

const entries = fc.array(
  fc.record({
    url: fc.stringMatching(/^[a-z]{1,12}\.js$/),
    revision: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
    size: fc.nat(),
    hash: fc.option(fc.stringMatching(/^[A-Za-z0-9+/]{43}=$/)),
  }),
  { maxLength: 40 },
);

describe("the list of precached files", () => {
  test("is read back by the app as it was written, with itself in it and its own size right", () => {
    fc.assert(
      fc.property(entries, (others) => {
        const { text, self } = composeList(BUILD, others);
        expect(self.size).toBe(Buffer.byteLength(text));
        const read = parsePrecacheList(text);
        expect(read?.version).toBe("1.2.3");
        expect(read?.entries).toHaveLength(others.length + 1);
        expect(read?.entries).toContainEqual(self);
      }),
    );
    expect(READ_AS).toBe(PRECACHE_LIST);
  });

  test("is the same whatever the order of the files, and changes with any of them", () => {
    const a: PrecacheEntry = { url: "a.js", revision: null, size: 1, hash: "x" };
    const b: PrecacheEntry = { url: "b.js", revision: "1", size: 2, hash: "y" };
    const { text, self } = composeList(BUILD, [a, b]);
    expect(composeList(BUILD, [b, a]).text).toBe(text);
    for (const changed of [
      { ...b, revision: "2" },
      { ...b, size: 3 },
      { ...b, hash: "z" },
      { ...b, url: "c.js" },
    ]) {
      expect(composeList(BUILD, [a, changed]).self.revision).not.toBe(self.revision);
    }
  });

  test("gives the worker the hash of every file, the list included", async () => {
    const directory = mkdtempSync(join(tmpdir(), "kintsugi-list-"));
    try {
      writeFileSync(join(directory, "a.js"), "one");
      let counted: readonly PrecacheEntry[] = [];
      const transform = listPrecache(directory, BUILD, (all) => (counted = all));
      const { manifest } = await transform([{ url: "a.js", revision: null, size: 3 }]);
      expect(counted.map(({ url }) => url)).toEqual(["a.js", PRECACHE_LIST]);
      expect(manifest.map(({ url }) => url)).toEqual(["a.js", PRECACHE_LIST]);
      for (const { url, integrity } of manifest) {
        const hash = createHash("sha256")
          .update(readFileSync(join(directory, url)))
          .digest("base64");
        expect(integrity).toBe(`sha256-${hash}`);
        const listed = counted.find((entry) => entry.url === url)?.hash;
        expect(listed).toBe(url === PRECACHE_LIST ? null : hash);
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
