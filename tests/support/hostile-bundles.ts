// Bundles that mean harm, each with the code it must be refused with: for the reader, the desk and the app alike.
import { randomBytes } from "node:crypto";
import { strFromU8, zipSync } from "fflate";
import type { Manifest } from "../../src/core/bundle/format.ts";
import { formatSignature } from "../../src/core/bundle/signature.ts";
import type { BundleErrorCode } from "../../src/core/errors.ts";
import { canonicalJson } from "../../src/core/session/canonical-json.ts";
import { bent, bundleOf, forged, offsetsOf, zipOf } from "./bundles.ts";
import { sessionId, strandOfLength } from "./records.ts";

export interface Hostile {
  readonly what: string;
  readonly code: BundleErrorCode;
  readonly make: () => Promise<Uint8Array>;
}

const MIB = 1024 * 1024;
type Draft = { manifest: Manifest; files: Map<string, string> };

const from = (what: string, code: BundleErrorCode, make: Hostile["make"]): Hostile => ({
  what,
  code,
  make,
});

/** A bundle with one field of two bytes or four in directory entry or local header of its record set otherwise. */
function field(
  what: string,
  code: BundleErrorCode,
  where: "local" | "entry" | "end",
  at: number,
  bits: 16 | 32,
  value: number,
): Hostile {
  return from(what, code, async () =>
    bent(await bundleOf(), (archive, view) => {
      const place = offsetsOf(archive, 1)[where] + at;
      if (bits === 16) view.setUint16(place, value, true);
      else view.setUint32(place, value, true);
    }),
  );
}

const named = (name: string): Hostile =>
  from(`a file named ${JSON.stringify(name).slice(0, 40)}`, "unsafe-path", () =>
    zipOf([
      ["manifest.json", "{}"],
      [name, "x"],
    ]),
  );

/** The manifest's list follows the files, so only what is in them can be noticed. */
const inside = (what: string, code: BundleErrorCode, change: (draft: Draft) => unknown): Hostile =>
  from(what, code, () => forged(change));

/** The record's text with its first line changed, listed as if it were right. */
function line(what: string, code: BundleErrorCode, change: (event: Event) => unknown): Hostile {
  return inside(what, code, ({ files }) => {
    const [first = "", ...rest] = (files.get("record.ndjson") ?? "").split("\n");
    const changed = canonicalJson(change(JSON.parse(first) as Event));
    if (changed.kind === "refused") throw new Error(changed.reason);
    files.set("record.ndjson", [changed.text, ...rest].join("\n"));
  });
}
type Event = Record<string, unknown> & { body: Record<string, unknown> };

const manifestWith = (change: (manifest: Record<string, unknown>) => void) => (draft: Draft) => {
  const manifest = { ...draft.manifest } as Record<string, unknown>;
  change(manifest);
  return manifest;
};

const signedWith = (what: string, content: string | Uint8Array): Hostile =>
  from(what, "signature-invalid", () =>
    forged(({ manifest, files }) => {
      files.set("signature.json", typeof content === "string" ? content : strFromU8(content));
      return manifest;
    }),
  );

const ARCHIVES: readonly Hostile[] = [
  from("an empty file", "not-a-zip", async () => new Uint8Array(0)),
  from("a page", "not-a-zip", async () => Buffer.from("<script>alert(1)</script>".repeat(9))),
  from("random bytes", "not-a-zip", async () =>
    Buffer.concat([Buffer.from("x"), randomBytes(999)]),
  ),
  from("any other zip", "no-manifest", () => zipOf([["readme.txt", "hello"]])),
  from("a zip without a seal", "zip-damaged", async () => (await bundleOf()).slice(0, -89)),
  from("a bundle cut in half", "zip-damaged", async () => {
    const bytes = await bundleOf();
    return bytes.slice(0, bytes.length / 2);
  }),
  from("a bundle with one bit turned", "zip-damaged", async () => {
    const bytes = await bundleOf();
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    return bytes;
  }),
  from("a bundle with something behind it", "zip-damaged", async () =>
    Buffer.concat([await bundleOf(), Buffer.from("tail")]),
  ),
  from("a bundle with something in front", "zip-damaged", async () =>
    bent(await bundleOf(), (archive) => Buffer.concat([Buffer.from("PK\u0003\u0004?"), archive])),
  ),
  from("a bundle packed anew", "no-manifest", async () =>
    zipSync({ "a.txt": new Uint8Array(9) }, { comment: "kintsugi-bundle/1" }),
  ),
  from("the manifest in second place", "no-manifest", () =>
    zipOf([
      ["record.ndjson", "x"],
      ["manifest.json", "{}"],
    ]),
  ),
  from("two files of one name", "unsafe-path", async () =>
    bent(
      await zipOf([
        ["manifest.json", "{}"],
        ["aa", "x"],
        ["ab", "x"],
      ]),
      (archive) => {
        const { local, entry } = offsetsOf(archive, 2);
        archive[local + 31] = archive[entry + 47] = 0x61;
      },
    ),
  ),
  field("a link", "zip-damaged", "entry", 38, 32, 0xa1ff0000),
  field("encryption by zip", "zip-damaged", "entry", 8, 16, 1),
  field("a data descriptor", "zip-damaged", "entry", 8, 16, 8),
  field("an unknown method", "zip-damaged", "entry", 10, 16, 99),
  field("a wrong checksum", "zip-damaged", "entry", 16, 32, 7),
  field("a header that says otherwise", "zip-damaged", "local", 18, 32, 7),
  field("files that overlap", "zip-damaged", "entry", 42, 32, 0),
  field("a place beyond the end", "zip-damaged", "entry", 42, 32, 0x7fffffff),
  field("an extra field", "zip-damaged", "entry", 30, 16, 20),
  field("a second disk", "zip-damaged", "end", 4, 16, 1),
  field("65,535 files", "too-large", "end", 10, 16, 0xffff),
  field("a directory of zip64", "too-large", "end", 16, 32, 0xffffffff),
  field("a size of zip64", "too-large", "entry", 24, 32, 0xffffffff),
  from("48 MiB of zeros", "too-large", () =>
    zipOf([
      ["manifest.json", "{}"],
      ["record.ndjson", new Uint8Array(48 * MIB)],
    ]),
  ),
  from("2,001 files", "too-large", () =>
    zipOf(Array.from({ length: 2001 }, (_, at) => [at === 0 ? "manifest.json" : `f${at}`, "x"])),
  ),
  from("a sum beyond the limit", "too-large", async () => {
    const parts = Array.from({ length: 5 }, (_, at) => [`f${at}`, randomBytes(400_000)] as const);
    return bent(await zipOf([["manifest.json", "{}"], ...parts]), (archive, view) => {
      for (let at = 1; at <= 5; at++)
        view.setUint32(offsetsOf(archive, at).entry + 24, 60 * MIB, true);
    });
  }),
];

const NAMES = [
  "../evil.sh",
  "a/../../evil",
  "..\\evil",
  "/etc/passwd",
  "C:\\evil",
  "c:evil",
  "\\\\server\\share",
  "evil\u0000.log",
  "\u202Egol.exe",
  "logs/",
  ".hidden",
  "con.log",
  "a/nul",
  "Manifest.json",
  "record.ndjson.",
  "é.log",
  "e\u0301.log",
  "__proto__",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "a/b/c/d/e",
  "x".repeat(5_000),
].map(named);

const CONTENTS: readonly Hostile[] = [
  from("a manifest that is no JSON", "manifest-invalid", () => zipOf([["manifest.json", "{"]])),
  from("a manifest 100,000 deep", "manifest-invalid", () =>
    zipOf([["manifest.json", "[".repeat(100_000) + "]".repeat(100_000)]]),
  ),
  from("a manifest with __proto__", "manifest-invalid", () =>
    zipOf([["manifest.json", '{"format":"kintsugi-bundle","__proto__":{"a":1}}']]),
  ),
  from("a newer format", "newer-format", () =>
    zipOf([["manifest.json", '{"format":"kintsugi-bundle","formatVersion":2}']]),
  ),
  inside(
    "a level of its own",
    "manifest-invalid",
    manifestWith((one) => (one["level"] = "<b>")),
  ),
  inside(
    "half an event more",
    "manifest-invalid",
    manifestWith((one) => (one["events"] = 12.5)),
  ),
  inside(
    "more events promised",
    "record-invalid",
    manifestWith((one) => (one["events"] = 13)),
  ),
  inside(
    "another session",
    "record-invalid",
    manifestWith((one) => (one["session"] = sessionId(9))),
  ),
  inside(
    "no strands promised",
    "chain-broken",
    manifestWith((one) => (one["strands"] = [])),
  ),
  inside("a file too many", "file-unlisted", ({ manifest, files }) => {
    files.set("logs/evil.log", "x");
    return manifest;
  }),
  inside("a file too few", "file-missing", ({ manifest, files }) => {
    files.delete("derived.json");
    return manifest;
  }),
  inside("a changed file", "hash-mismatch", ({ manifest, files }) => {
    files.set("summary.html", (files.get("summary.html") ?? "").replace("iPhone", "iPhono"));
    return manifest;
  }),
  inside("swapped files", "hash-mismatch", ({ manifest, files }) => {
    const [a = "", b = ""] = [files.get("summary.html"), files.get("derived.json")];
    files.set("summary.html", b).set("derived.json", a);
    return manifest;
  }),
  inside(
    "a record that is no JSON",
    "record-invalid",
    ({ files }) => void files.set("record.ndjson", "<script>\n"),
  ),
  inside(
    "a record without its last line feed",
    "record-invalid",
    ({ files }) => void files.set("record.ndjson", (files.get("record.ndjson") ?? "").trimEnd()),
  ),
  inside(
    "facts that are not canonical",
    "record-invalid",
    ({ files }) => void files.set("derived.json", '{ "a": 1 }\n'),
  ),
  inside("events left out", "record-invalid", ({ files }) => {
    const lines = (files.get("record.ndjson") ?? "").split("\n");
    files.set("record.ndjson", lines.toSpliced(3, 1).join("\n"));
  }),
  line("an event with a field of the wrong kind", "record-invalid", (event) => ({
    ...event,
    body: { ...event.body, role: "admin" },
  })),
  line("an event with a field more", "record-invalid", (event) => ({ ...event, extra: 1 })),
  line("an event of another session", "record-invalid", (event) => ({
    ...event,
    session: sessionId(7),
  })),
  line("an event that was changed", "chain-broken", (event) => ({
    ...event,
    body: { ...event.body, language: "ja" },
  })),
  line("an event with another hash", "chain-broken", (event) => ({
    ...event,
    hash: "f".repeat(64),
  })),
  from("a whole record that has gaps", "chain-broken", async () => {
    const events = (await strandOfLength(12)).toSpliced(4, 1);
    return forged(
      manifestWith((one) => (one["integrity"] = { kind: "whole" })),
      { events },
    );
  }),
  signedWith("a signature that is none", "{}"),
  signedWith("a signature of a page", "<script>alert(1)</script>"),
  // Keys for which one signature fits every text; the second with its sign bit set.
  ...[new Uint8Array(32), new Uint8Array(32).fill(1, 0, 1).fill(0x80, 31)].map((key) =>
    signedWith(
      `a signature by a weak key ending in ${key[31]}`,
      formatSignature({ key, signature: new Uint8Array(64) }),
    ),
  ),
  signedWith(
    "a signature by nobody",
    formatSignature({
      key: new Uint8Array(32).fill(0x58).fill(0x66, 1),
      signature: new Uint8Array(64).fill(1),
    }),
  ),
];

/** Every hostile bundle of the house; made when it is asked for. */
export const HOSTILE: readonly Hostile[] = [...ARCHIVES, ...NAMES, ...CONTENTS];
