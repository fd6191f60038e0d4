import { randomBytes } from "node:crypto";
import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readBundle } from "../../../src/core/bundle/read.ts";
import {
  bundleOf,
  filesOf,
  forged,
  sourceOf,
  unsealed,
  verdictOn,
  zipOf,
} from "../../support/bundles.ts";
import {
  linked,
  nodeSha256,
  note,
  sessionId,
  strandOf,
  strandOfLength,
  writerId,
} from "../../support/records.ts";

describe("a manifest", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["that is empty", "", "manifest-invalid"],
    ["that is no JSON", "{", "manifest-invalid"],
    ["that is no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "manifest-invalid"],
    ["with a byte order mark", "\ufeff{}", "manifest-invalid"],
    ["that is null", "null", "manifest-invalid"],
    ["that is a list", "[]", "manifest-invalid"],
    ["of another format", '{"format":"other","formatVersion":9}', "manifest-invalid"],
    ["nested ten thousand deep", "[".repeat(10_000) + "]".repeat(10_000), "manifest-invalid"],
    ["with a key that is none", '{"__proto__":{"format":"kintsugi-bundle"}}', "manifest-invalid"],
    [
      "of a newer format",
      '{"format":"kintsugi-bundle","formatVersion":2,"anything":true}',
      "newer-format",
    ],
    ["of version zero", '{"format":"kintsugi-bundle","formatVersion":0}', "manifest-invalid"],
    ["of half a version", '{"format":"kintsugi-bundle","formatVersion":1.5}', "manifest-invalid"],
  ])("%s is refused", async (_, content, code) => {
    const verdict = await verdictOn(await zipOf([["manifest.json", content]]));
    expect(verdict.split(":")[0]).toBe(code);
  });

  it("larger than any manifest is refused", async () => {
    // White space that does not compress well, so that it is not the ratio that is noticed.
    const padding = Array.from(randomBytes(1_100_000), (byte) => " \t\n\r"[byte & 3]).join("");
    const files = await filesOf(await sourceOf());
    const padded = files.map(
      ({ path, bytes }, at) => [path, at === 0 ? `${padding}${strFromU8(bytes)}` : bytes] as const,
    );
    expect(await verdictOn(await zipOf(padded))).toBe("manifest-invalid: manifest.json");
  });

  it.each<[string, (manifest: Record<string, unknown>) => void]>([
    ["session", (manifest) => (manifest["session"] = "x")],
    ["events", (manifest) => (manifest["events"] = -1)],
    ["integrity", (manifest) => (manifest["integrity"] = { kind: "perfect" })],
    ["language", (manifest) => (manifest["language"] = "<script>")],
    ["madeWall", (manifest) => (manifest["madeWall"] = "today")],
    ["app", (manifest) => (manifest["app"] = {})],
    ["strands", (manifest) => (manifest["strands"] = [{}])],
    [
      "files",
      (manifest) => (manifest["files"] = [{ path: "../x", size: 1, sha256: "a".repeat(64) }]),
    ],
    [
      "files",
      (manifest) =>
        (manifest["files"] = [{ path: "manifest.json", size: 1, sha256: "a".repeat(64) }]),
    ],
    [
      "files",
      (manifest) =>
        (manifest["files"] = Array.from({ length: 2 }, () => ({
          path: "a",
          size: 1,
          sha256: "a".repeat(64),
        }))),
    ],
    [
      "files",
      (manifest) => (manifest["files"] = [{ path: "a", size: 2 ** 40, sha256: "a".repeat(64) }]),
    ],
  ])("with a wrong %s is refused and the field named", async (field, change) => {
    const file = await forged(({ manifest }) => {
      const wrong = { ...manifest } as Record<string, unknown>;
      change(wrong);
      return wrong;
    });
    expect(await verdictOn(file)).toMatch(new RegExp(`^manifest-invalid: ${field}`));
  });

  it("with further fields of a newer version is read, and they are kept", async () => {
    const file = await forged(({ manifest }) => ({ ...manifest, signature: { by: "somebody" } }));
    expect((await readBundle(file, nodeSha256)).manifest).toMatchObject({
      signature: { by: "somebody" },
    });
  });

  it("that is not the first file is none", async () => {
    expect(
      await verdictOn(
        await zipOf([
          ["a.txt", "x"],
          ["manifest.json", "{}"],
        ]),
      ),
    ).toBe("no-manifest");
  });
});

describe("files", () => {
  it("that are not listed are refused", async () => {
    const file = await forged(({ manifest, files }) => {
      files.set("extra.txt", "x");
      return manifest;
    });
    expect(await verdictOn(file)).toBe("file-unlisted: extra.txt");
  });

  it.each(["record.ndjson", "summary.html"])(
    "that every bundle must have are missed: %s",
    async (path) => {
      const gone = await forged(({ manifest, files }) => {
        files.delete(path);
        return manifest;
      });
      expect(await verdictOn(gone)).toBe(`file-missing: ${path}`);
      const unlisted = await forged(({ files }) => void files.delete(path));
      expect(await verdictOn(unlisted)).toBe(`file-missing: ${path}`);
    },
  );

  it("of another size than listed are refused, though their hash is right", async () => {
    const file = await forged(({ manifest }) => ({
      ...manifest,
      files: manifest.files.map((listed) => ({ ...listed, size: listed.size + 1 })),
    }));
    expect(await verdictOn(file)).toBe("hash-mismatch: record.ndjson");
  });

  it("that are listed and missing are missed", async () => {
    const file = await forged(({ manifest, files }) => {
      files.delete("derived.json");
      return manifest;
    });
    expect(await verdictOn(file)).toBe("file-missing: derived.json");
  });

  it("that were changed, made longer or swapped do not have their hash", async () => {
    const changed = await forged(({ manifest, files }) => {
      files.set("summary.html", `${files.get("summary.html")?.slice(0, -1) ?? ""} `);
      return manifest;
    });
    expect(await verdictOn(changed)).toBe("hash-mismatch: summary.html");
    const longer = await forged(({ manifest, files }) => {
      files.set("summary.html", `${files.get("summary.html") ?? ""}x`);
      return manifest;
    });
    expect(await verdictOn(longer)).toBe("hash-mismatch: summary.html");
    const swapped = await forged(({ manifest, files }) => {
      const [record, page] = [files.get("record.ndjson") ?? "", files.get("summary.html") ?? ""];
      files.set("record.ndjson", page);
      files.set("summary.html", record);
      return manifest;
    });
    expect(await verdictOn(swapped)).toBe("hash-mismatch: record.ndjson");
  });

  it("that a newer version adds are verified and handed on", async () => {
    const file = await forged(({ files }) => void files.set("attachments/restore.log", "line"));
    const { others } = await readBundle(file, nodeSha256);
    expect(others).toEqual([{ path: "attachments/restore.log", bytes: strToU8("line") }]);
  });

  it.each(["{", '{"b":1,"a":2}\n', '{"a":1}', "[1e999]\n"])(
    "of derived facts that are not canonical are refused: %j",
    async (text) => {
      const file = await forged(({ files }) => void files.set("derived.json", text));
      expect(await verdictOn(file)).toBe("record-invalid: derived.json");
    },
  );
});

describe("a record in a bundle", () => {
  /** The record's text bent, and everything around it made to fit. */
  const record = (bend: (lines: string[]) => string) =>
    forged(
      ({ files }) =>
        void files.set(
          "record.ndjson",
          bend((files.get("record.ndjson") ?? "").split("\n").slice(0, -1)),
        ),
    );

  it.each<[string, (lines: string[]) => string, string]>([
    ["without its last line feed", (lines) => lines.join("\n"), "record-invalid: record.ndjson"],
    [
      "with an empty line",
      (lines) => `${lines.join("\n")}\n\n`,
      "record-invalid: record.ndjson:13",
    ],
    [
      "with Windows line ends",
      (lines) => `${lines.join("\r\n")}\r\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with a space in a line",
      (lines) => `${lines.join("\n").replace('{"at"', '{ "at"')}\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with a key twice",
      (lines) => `${lines.join("\n").replace('{"at"', '{"at":1,"at"')}\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with a line that is no JSON",
      (lines) => `${lines.join("\n")}\n{\n`,
      "record-invalid: record.ndjson:13",
    ],
    [
      "with a line that is no event",
      (lines) => `${lines.join("\n")}\n{}\n`,
      "record-invalid: record.ndjson:13 v",
    ],
    [
      "with a line of a megabyte",
      (lines) => `"${"x".repeat(1_000_000)}"\n${lines.join("\n")}\n`,
      "record-invalid: record.ndjson:1",
    ],
    [
      "with an event that fails the schema",
      (lines) => `${lines.join("\n").replace('"role":"owner"', '"role":"admin"')}\n`,
      "record-invalid: record.ndjson:1 body.role",
    ],
    [
      "with an event less",
      (lines) => `${lines.slice(0, -1).join("\n")}\n`,
      "record-invalid: events",
    ],
    [
      "with an event twice",
      (lines) => `${[...lines, lines[3]].join("\n")}\n`,
      "record-invalid: events",
    ],
    [
      "with one letter changed",
      (lines) => `${lines.join("\n").replace("note 4", "note 5")}\n`,
      `chain-broken: ${writerId()}:6 altered`,
    ],
    [
      "with two events swapped",
      (lines) =>
        `${[...lines.slice(0, 2), lines[3] ?? "", lines[2] ?? "", ...lines.slice(4)].join("\n")}\n`,
      `chain-broken: ${writerId()}:4 gap`,
    ],
    ["with nothing in it", () => "", "record-invalid: events"],
  ])("%s is refused", async (_, bend, verdict) => {
    expect(await verdictOn(await record(bend))).toBe(verdict);
  });

  it("of another session than the manifest's is refused", async () => {
    const file = await forged(({ manifest }) => ({ ...manifest, session: sessionId(9) }));
    expect(await verdictOn(file)).toBe("record-invalid: session");
  });

  it("in which two sessions are mixed is refused", async () => {
    const stranger = await strandOfLength(1, { session: sessionId(2), writer: writerId(9) });
    const file = await bundleOf({
      events: [...(await strandOfLength(3)), ...stranger],
      integrity: { kind: "damaged", code: "chain-broken", lost: 0 },
    });
    expect(await verdictOn(file)).toBe("record-invalid: session");
  });

  it("cut short, with its manifest made to fit, is caught by the promised heads", async () => {
    const short = await sourceOf({ events: (await strandOfLength(12)).slice(0, 9) });
    const file = await forged(({ manifest }) => {
      const head = manifest.strands[0];
      return { ...manifest, strands: [{ writer: head?.writer, n: 12, hash: head?.hash }] };
    }, short);
    expect(await verdictOn(file)).toBe("chain-broken: strands");
    const none = await forged(({ manifest }) => ({ ...manifest, strands: [] }));
    expect(await verdictOn(none)).toBe("chain-broken: strands");
  });

  it("that calls itself damaged may have gaps but nothing forged, forked or out of order", async () => {
    const integrity = { kind: "damaged", code: "events-lost", lost: 1 } as const;
    const whole = await strandOfLength(5);
    const [first, second, third] = whole;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("unreachable");
    expect(await verdictOn(await bundleOf({ events: whole.toSpliced(1, 1), integrity }))).toBe(
      "verified",
    );
    const altered = whole.with(2, { ...third, body: note("altered") });
    expect(await verdictOn(await bundleOf({ events: altered, integrity }))).toBe(
      `chain-broken: ${writerId()}:3`,
    );
    const disordered = [second, first, third];
    expect(await verdictOn(await bundleOf({ events: disordered, integrity }))).toBe(
      `chain-broken: ${writerId()}:1`,
    );
    const stranger = await strandOfLength(2, { writer: writerId(2) });
    expect(await verdictOn(await bundleOf({ events: [...whole, ...stranger], integrity }))).toBe(
      `chain-broken: ${writerId(2)}:1`,
    );
    const fork = await linked(note("fork"), { n: 2, hash: second.hash, lamport: 7 });
    expect(await verdictOn(await bundleOf({ events: [...whole, fork], integrity }))).toBe(
      `chain-broken: ${writerId()}:3`,
    );
  });

  it("with markup in every text is read as the text it is", async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const events = await strandOf([
      note(evil),
      { type: "question-answered", question: "q", choice: "<b>" },
    ]);
    const bundle = await readBundle(await bundleOf({ events, derived: { evil } }), nodeSha256);
    expect(bundle.events[0]?.body).toEqual(note(evil));
    expect(bundle.derived).toEqual({ evil });
  });
});

describe("the seal of the archive", () => {
  it("is none where the archive does not count it as its comment", async () => {
    const archive = unsealed(await bundleOf());
    const seal = strToU8(`kintsugi-bundle/1 sha256=${await nodeSha256(archive)}`);
    expect(await verdictOn(new Uint8Array([...archive, ...seal]))).toBe("zip-damaged");
  });

  it("is missed where another program has packed the same files anew", async () => {
    const bundle = await bundleOf();
    expect(await verdictOn(unsealed(bundle))).toBe("zip-damaged");
  });

  it("covers what the files' own hashes do not: a time stamp in a header", async () => {
    const bundle = await bundleOf();
    const touched = bundle.slice();
    touched[10] = (touched[10] ?? 0) + 1;
    expect(await verdictOn(touched)).toBe("zip-damaged");
  });
});
