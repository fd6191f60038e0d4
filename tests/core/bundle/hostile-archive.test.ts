import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isSafePath } from "../../../src/core/bundle/format.ts";
import { bent, bundleOf, offsetsOf, verdictOn, zipOf } from "../../support/bundles.ts";

describe("a file that is no bundle", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "not-a-zip"],
    ["a text", strToU8("Hello, this is a text and not a zip at all."), "not-a-zip"],
    ["a PDF", strToU8("%PDF-1.7 ........................................"), "not-a-zip"],
    ["zeros", new Uint8Array(4096), "not-a-zip"],
    ["the first two letters of a zip", strToU8("PK"), "not-a-zip"],
    ["an empty zip", zipSync({}), "no-manifest"],
    ["somebody's zip", zipSync({ "photo.jpg": strToU8("x".repeat(400)) }), "no-manifest"],
    [
      "a zip with a manifest of another kind",
      zipSync({ "manifest.json": strToU8("{}") }),
      "zip-damaged",
    ],
  ])("%s is refused as such", async (_, file, code) => {
    expect(await verdictOn(file)).toBe(code);
  });

  it("made of any bytes is refused, never thrown at", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), async (bytes, zipLike) => {
        if (zipLike) bytes.set([0x50, 0x4b, 3, 4].slice(0, bytes.length));
        expect(await verdictOn(bytes)).toMatch(/^(not-a-zip|no-manifest)$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("names in an archive", () => {
  it.each([
    "../evil.txt",
    "a/../../evil.txt",
    "..\\evil.txt",
    "/etc/passwd",
    "C:\\evil.txt",
    "c:evil.txt",
    "//server/share",
    "a//b",
    "./a",
    "a/.",
    "folder/",
    "",
    " a",
    "a ",
    "a.",
    ".htaccess",
    "Record.ndjson",
    "record.ndjson\0.txt",
    "re\u0301cord",
    "récord",
    "\u202egnp.exe",
    "a\nb",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "con",
    "aux.txt",
    "a/nul/b",
    "lpt1.json",
    "a/b/c/d/e",
    "x".repeat(121),
    "x".repeat(5000),
  ])("%j is refused", async (name) => {
    expect(isSafePath(name)).toBe(false);
    if (name === "__proto__") return;
    const file = await zipOf([
      ["manifest.json", "{}"],
      [name, "x"],
    ]);
    const verdict = await verdictOn(file);
    expect(verdict.split(":")[0]).toBe("unsafe-path");
    expect(verdict).toMatch(/^[\x20-\x7e]{1,230}$/);
  });

  it.each([
    "record.ndjson",
    "attachments/restore-1.log",
    "a/b/c/d",
    "0",
    "console.txt",
    "x".repeat(120),
  ])("%j is accepted", (name) => {
    expect(isSafePath(name)).toBe(true);
  });
});

const bundle = await bundleOf();
const HIDDEN = strToU8("hidden");

function inserted(archive: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...archive.subarray(0, at), ...HIDDEN, ...archive.subarray(at)]);
}

describe("an archive that lies about itself", () => {
  /** Bends 16 or 32 bits of the second file's local header, directory entry, or both. */
  const one = (where: "local" | "entry" | "end", offset: number, bits: 16 | 32, value: number) =>
    bent(bundle, (archive, view) => {
      const place = offsetsOf(archive, 1)[where] + offset;
      if (bits === 16) view.setUint16(place, value, true);
      else view.setUint32(place, value, true);
    });
  const both = (local: number, entry: number, bits: 16 | 32, value: number) =>
    bent(bundle, (archive, view) => {
      const offsets = offsetsOf(archive, 1);
      for (const place of [offsets.local + local, offsets.entry + entry]) {
        if (bits === 16) view.setUint16(place, value, true);
        else view.setUint32(place, value, true);
      }
    });

  /** Bytes put in before the local header of this file (4: before the directory), all places made to fit. */
  const withHidden = (index: number) =>
    bent(bundle, (archive) => {
      const directory = new DataView(archive.buffer).getUint32(
        offsetsOf(archive, 0).end + 16,
        true,
      );
      const at = index === 4 ? directory : offsetsOf(archive, index).local;
      const grown = inserted(archive, at);
      const view = new DataView(grown.buffer);
      view.setUint32(grown.length - 22 + 16, directory + HIDDEN.length, true);
      for (let file = index; file < 4; file++) {
        const { entry } = offsetsOf(grown, file);
        view.setUint32(entry + 42, view.getUint32(entry + 42, true) + HIDDEN.length, true);
      }
      return grown;
    });

  it("is read as long as nothing is bent", async () => {
    expect(await verdictOn(await bent(bundle, () => undefined))).toBe("verified");
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ["a smaller size than comes out", () => both(22, 24, 32, 100), "hash-mismatch"],
    ["a larger size than comes out", () => both(22, 24, 32, 20_000), "hash-mismatch"],
    ["a size of 4 GiB, as in zip64", () => both(22, 24, 32, 0xffffffff), "too-large"],
    [
      "a size beyond the limit, at a harmless ratio",
      () =>
        bent(bundle, (archive, view) => {
          const { entry } = offsetsOf(archive, 1);
          view.setUint32(entry + 20, 1024 * 1024, true);
          view.setUint32(entry + 24, 65 * 1024 * 1024, true);
        }),
      "too-large",
    ],
    ["a packed size beyond the limit", () => both(18, 20, 32, 65 * 1024 * 1024), "too-large"],
    ["something hidden between two files", () => withHidden(1), "zip-damaged"],
    ["something hidden behind the last file", () => withHidden(4), "zip-damaged"],
    [
      "something hidden behind the directory",
      () =>
        bent(bundle, (archive) => {
          const { end } = offsetsOf(archive, 0);
          const grown = inserted(archive, end);
          const view = new DataView(grown.buffer);
          const endNow = offsetsOf(grown, 0).end;
          view.setUint32(endNow + 12, view.getUint32(endNow + 12, true) + HIDDEN.length, true);
          return grown;
        }),
      "zip-damaged",
    ],
    ["another size in its local header", () => one("local", 22, 32, 5), "zip-damaged"],
    ["another packed size in its local header", () => one("local", 18, 32, 5), "zip-damaged"],
    ["a packed size beyond the file", () => both(18, 20, 32, 50_000_000), "zip-damaged"],
    ["a wrong CRC", () => both(14, 16, 32, 0x12345678), "zip-damaged"],
    ["a CRC that differs between its headers", () => one("local", 14, 32, 1), "zip-damaged"],
    ["an unknown method", () => both(8, 10, 16, 12), "zip-damaged"],
    ["stored bytes that are deflated", () => both(8, 10, 16, 0), "zip-damaged"],
    ["another method in its local header", () => one("local", 8, 16, 0), "zip-damaged"],
    ["encryption", () => both(6, 8, 16, 1), "zip-damaged"],
    ["a data descriptor", () => both(6, 8, 16, 8), "zip-damaged"],
    ["attributes of a link", () => one("entry", 38, 32, 0xa1ff0000), "zip-damaged"],
    ["a Unix maker", () => one("entry", 4, 16, 0x0314), "zip-damaged"],
    ["an extra field", () => one("entry", 30, 16, 4), "zip-damaged"],
    ["a comment of its own", () => one("entry", 32, 16, 4), "zip-damaged"],
    ["a place that another file has", () => one("entry", 42, 32, 0), "zip-damaged"],
    ["a place beyond the file", () => one("entry", 42, 32, 0x7fffffff), "zip-damaged"],
    ["a name that runs out of the directory", () => one("entry", 28, 16, 60_000), "zip-damaged"],
    ["another name in its local header", () => one("local", 30, 16, 0x6161), "zip-damaged"],
    ["no signature of an entry", () => one("entry", 0, 32, 0), "zip-damaged"],
    ["no signature of a local header", () => one("local", 0, 32, 0), "zip-damaged"],
    ["no signature of the end", () => one("end", 0, 32, 0), "zip-damaged"],
    [
      "fewer entries than there are",
      () =>
        bent(bundle, (archive, view) => {
          const { end } = offsetsOf(archive, 0);
          view.setUint16(end + 8, 2, true);
          view.setUint16(end + 10, 2, true);
        }),
      "zip-damaged",
    ],
    [
      "more entries than there are",
      () =>
        bent(bundle, (archive, view) => {
          const { end } = offsetsOf(archive, 0);
          view.setUint16(end + 8, 9, true);
          view.setUint16(end + 10, 9, true);
        }),
      "zip-damaged",
    ],
    ["65,535 entries, as in zip64", () => one("end", 10, 16, 0xffff), "too-large"],
    ["2,001 entries", () => one("end", 10, 16, 2001), "too-large"],
    ["a second disk", () => one("end", 4, 16, 1), "zip-damaged"],
    ["a directory elsewhere", () => one("end", 16, 32, 7), "zip-damaged"],
    ["a directory in zip64", () => one("end", 16, 32, 0xffffffff), "too-large"],
    [
      "something hidden in front",
      () => bent(bundle, (archive) => Buffer.concat([strToU8("PK\u0003\u0004 hidden"), archive])),
      "zip-damaged",
    ],
  ])("with %s is refused", async (_, file, code) => {
    expect((await verdictOn(await file())).split(":")[0]).toBe(code);
  });

  it("with one name twice is refused", async () => {
    const twins = await zipOf([
      ["manifest.json", "{}"],
      ["a.txt", "1"],
      ["b.txt", "2"],
    ]);
    const file = await bent(twins, (archive) => {
      const { local, entry } = offsetsOf(archive, 2);
      archive[local + 30] = archive[entry + 46] = 0x61;
    });
    expect(await verdictOn(file)).toBe("unsafe-path: a.txt");
  });

  it(
    "of random bytes in any of its places is refused or unchanged, and never thrown at",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
          async (changes) => {
            const file = await bent(bundle, (archive) => {
              for (const [place, value] of changes) archive[place % archive.length] = value;
            });
            // Sealed anew, so only times and versions may differ; what is inside is still hashed.
            expect(typeof (await verdictOn(file))).toBe("string");
          },
        ),
        { numRuns: 1000 },
      );
    },
  );
});
