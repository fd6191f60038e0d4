import { describe, expect, test } from "vitest";
import { countOfflineCopy, dropDamaged } from "../../src/platform/offline-ready.ts";
import {
  cacheKeyOf,
  parsePrecacheList,
  type PrecacheList,
} from "../../src/platform/precache-list.ts";

const BASE = "https://app.example/kintsugi/";
const CACHE = `kintsugi-precache-v2-${BASE}`;

/** A browser's caches as name -> address -> text. */
type Caches = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The members of CacheStorage that counting uses. */
function fakeCaches(caches: Caches): CacheStorage {
  const fake = {
    keys: async () => Object.keys(caches),
    open: async (name: string) => ({
      keys: async () => Object.keys(caches[name] ?? {}).map((url) => ({ url })),
      matchAll: async (wanted: string) =>
        Object.entries(caches[name] ?? {})
          .filter(([url]) => url.split("?")[0] === wanted)
          .map(([, text]) => new Response(text)),
    }),
  };
  return fake as unknown as CacheStorage; // a stand-in with the two methods that are called
}

function listText(version: string): string {
  return JSON.stringify({
    version,
    commit: "abc",
    base: "/kintsugi/",
    entries: [
      { url: "assets/a-1.js", revision: null, size: 100, hash: "h1" },
      { url: "index.html", revision: `r${version}`, size: 20, hash: "h2" },
      { url: "precache-list.json", revision: `l${version}`, size: 3, hash: null },
    ],
  });
}

/** Everything that the worker of one version keeps. */
function whole(version: string): Record<string, string> {
  const text = listText(version);
  const entries = parsePrecacheList(text)?.entries ?? [];
  return Object.fromEntries(
    entries.map((entry) => [
      cacheKeyOf(entry, BASE),
      entry.url === "precache-list.json" ? text : "content",
    ]),
  );
}

/** The same without the files whose address contains `part`. */
function without(files: Record<string, string>, part: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([url]) => !url.includes(part)));
}

describe("counting the offline copy", () => {
  test("is complete when every listed file is there, and sums the sizes", async () => {
    const count = await countOfflineCopy(fakeCaches({ [CACHE]: whole("1") }), BASE);
    expect(count).toMatchObject({ kind: "complete", bytes: 123, list: { version: "1" } });
  });

  test.each(["assets/a-1.js", "index.html"])("misses %s by its address", async (part) => {
    const caches = fakeCaches({ [CACHE]: without(whole("1"), part) });
    expect(await countOfflineCopy(caches, BASE)).toEqual({
      kind: "incomplete",
      missingUrls: [BASE + part],
      total: 3,
    });
  });

  test("does not take a file of another revision for the listed one", async () => {
    const files = {
      ...without(whole("1"), "index.html"),
      [`${BASE}index.html?__WB_REVISION__=r0`]: "old",
    };
    expect((await countOfflineCopy(fakeCaches({ [CACHE]: files }), BASE)).kind).toBe("incomplete");
  });

  test("says that the list is missing when nothing can be counted", async () => {
    const listUrl = `${BASE}precache-list.json`;
    expect(await countOfflineCopy(fakeCaches({}), BASE)).toEqual({
      kind: "incomplete",
      missingUrls: [listUrl],
      total: 1,
    });
    const holed = fakeCaches({ [CACHE]: without(whole("1"), "precache-list") });
    expect(await countOfflineCopy(holed, BASE)).toEqual({
      kind: "incomplete",
      missingUrls: [listUrl],
      total: 3,
    });
  });

  test("counts no other app's cache, and none of this app at another address", async () => {
    const elsewhere = fakeCaches({
      [`workbox-precache-v2-${BASE}`]: whole("1"),
      "kintsugi-precache-v2-https://app.example/": whole("1"),
    });
    expect((await countOfflineCopy(elsewhere, BASE)).kind).toBe("incomplete");
  });

  test("finds the old version whole while a new one is still arriving beside it", async () => {
    const arriving = without(whole("2"), "index.html");
    for (const files of [
      { ...whole("1"), ...arriving },
      { ...arriving, ...whole("1") },
    ]) {
      const count = await countOfflineCopy(fakeCaches({ [CACHE]: files }), BASE);
      expect(count).toMatchObject({ kind: "complete", list: { version: "1" } });
    }
  });
});

describe("a list that is none", () => {
  test.each([
    "",
    "<!doctype html>",
    "null",
    "[]",
    "{}",
    '{"version":"1","commit":"a","entries":[]}',
    '{"version":1,"commit":"a","entries":[{"url":"a","revision":null,"size":1}]}',
    '{"version":"1","commit":"a","entries":[{"url":"a","revision":null}]}',
    '{"version":"1","commit":"a","entries":[{"url":"a","revision":1,"size":1}]}',
    '{"version":"1","commit":"a","entries":[{"url":"a","revision":null,"size":1},null]}',
  ])("%j is refused", (text) => {
    expect(parsePrecacheList(text)).toBeNull();
  });
});

describe("opening every file", () => {
  const BYTES = new Map([
    ["assets/a-1.js", "export {};"],
    ["index.html", "<title>app</title>"],
  ]);
  const list: PrecacheList = {
    version: "1",
    commit: "abc",
    entries: [...BYTES].map(([url, text]) => ({
      url,
      revision: url === "index.html" ? "r1" : null,
      size: text.length,
      hash: `hash of ${text}`,
    })),
  };
  const digest = async (bytes: ArrayBuffer): Promise<string> =>
    `hash of ${new TextDecoder().decode(bytes)}`;

  /** A cache with these texts in place of what was built; null cannot be read. */
  function cacheWith(other: Readonly<Record<string, string | null>>) {
    const files = new Map(
      list.entries.map((entry) => [
        cacheKeyOf(entry, BASE),
        entry.url in other ? (other[entry.url] ?? null) : (BYTES.get(entry.url) ?? ""),
      ]),
    );
    const cache = {
      match: async (key: string) => {
        const text = files.get(key);
        if (text === undefined) return undefined;
        return text === null ? Response.error() : new Response(text);
      },
      delete: async (key: string) => files.delete(key),
    };
    const caches = { keys: async () => [CACHE], open: async () => cache };
    return { files, caches: caches as unknown as CacheStorage }; // the members that are called
  }

  test("throws nothing out where all is as it was built", async () => {
    const { caches, files } = cacheWith({});
    expect(await dropDamaged(caches, list, BASE, digest)).toEqual([]);
    expect(files.size).toBe(2);
  });

  test.each([
    ["half", "<title>a"],
    ["of the same length", "<title>APP</title>"],
    ["empty", ""],
    ["unreadable", null],
  ])("throws out a file that is %s, and no other", async (_how, text) => {
    const { caches, files } = cacheWith({ "index.html": text });
    expect(await dropDamaged(caches, list, BASE, digest)).toEqual([`${BASE}index.html`]);
    expect([...files.keys()]).toEqual([`${BASE}assets/a-1.js`]);
  });
});
